"""Run by QGIS once its window stands (``qgis --code``): the tests of this folder, and the end of QGIS."""

import faulthandler
import os
import sys

ROOT = os.environ["URBAN_ML_ROOT"]
sys.path.insert(0, ROOT)
log = open(os.environ["URBAN_ML_LOG"], "w", encoding="utf-8")  # noqa: SIM115  # open until QGIS ends
faulthandler.dump_traceback_later(float(os.environ["URBAN_ML_SECONDS"]), exit=True, file=log)
import pytest  # noqa: E402

arguments = os.environ["URBAN_ML_ARGUMENTS"].split("\n")
status = pytest.main(["-s", "-p", "no:cacheprovider", f"{ROOT}/tests/window", *filter(None, arguments)])
sys.stdout.flush()
sys.stderr.flush()
os._exit(int(status))  # without QGIS's questions about what is not saved
