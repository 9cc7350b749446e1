<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>UrbanML</name>
    <message>
        <source>Python of the engine (empty: chosen automatically)</source>
        <translation>Python del motor (vacío: se elige automáticamente)</translation>
    </message>
    <message>
        <source>Gigabytes of features of tiles kept for later runs (0: none)</source>
        <translation>Gigabytes de características de teselas que se conservan para ejecuciones posteriores (0: ninguno)</translation>
    </message>
    <message>
        <source>Take everything from PyPI (no administrator needed)</source>
        <translation>Tomar todo de PyPI (sin permisos de administrador)</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu, take PyTorch and the like from PyPI, too, and not from the system. This needs no administrator, and more room.</source>
        <translation>En Debian y Ubuntu, tomar también PyTorch y lo demás de PyPI y no del sistema. No requiere administrador, pero ocupa más espacio.</translation>
    </message>
    <message>
        <source>Networks of timm, too</source>
        <translation>También las redes de timm</translation>
    </message>
    <message>
        <source>Install timm, too, for over a thousand more networks (NETWORK “timm:…”). Once installed it stays.</source>
        <translation>Instalar también timm, para más de mil redes más (NETWORK «timm:…»). Una vez instalado, se queda.</translation>
    </message>
    <message>
        <source>Folder of wheels, instead of the network</source>
        <translation>Carpeta de archivos wheel, en lugar de la red</translation>
    </message>
    <message>
        <source>Folder with the packages as wheels, for a machine without a network. The help says how to fill it.</source>
        <translation>Carpeta con los paquetes como archivos wheel, para un equipo sin red. La ayuda explica cómo llenarla.</translation>
    </message>
    <message>
        <source>Python of the engine</source>
        <translation>Python del motor</translation>
    </message>
    <message>
        <source>Report: {}</source>
        <translation>Informe: {}</translation>
    </message>
    <message>
        <source>Check the engine</source>
        <translation>Comprobar el motor</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Archivos HTML (*.html)</translation>
    </message>
    <message>
        <source>en</source>
        <translation>es</translation>
    </message>
    <message>
        <source>Whether nothing required is missing</source>
        <translation>No falta nada necesario</translation>
    </message>
    <message>
        <source>Versions (JSON)</source>
        <translation>Versiones (JSON)</translation>
    </message>
    <message>
        <source>Missing packages, separated by commas</source>
        <translation>Paquetes que faltan, separados por comas</translation>
    </message>
    <message>
        <source>Text for a bug report, without personal paths</source>
        <translation>Texto para informar de un error, sin rutas personales</translation>
    </message>
    <message>
        <source>Command that installs what is missing</source>
        <translation>Orden que instala lo que falta</translation>
    </message>
    <message>
        <source>Files taken away</source>
        <translation>Archivos eliminados</translation>
    </message>
    <message>
        <source>Gigabytes freed</source>
        <translation>Gigabytes liberados</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Each seed gives another city, and always the same one.</source>
        <translation>Cada semilla da otra ciudad, y siempre la misma.</translation>
    </message>
    <message>
        <source>Size (pixels)</source>
        <translation>Tamaño (píxeles)</translation>
    </message>
    <message>
        <source>Width and height of the city in pixels.</source>
        <translation>Anchura y altura de la ciudad en píxeles.</translation>
    </message>
    <message>
        <source>Pixel size (metres)</source>
        <translation>Tamaño del píxel (metros)</translation>
    </message>
    <message>
        <source>Ground resolution of the imagery.</source>
        <translation>Resolución de las imágenes sobre el terreno.</translation>
    </message>
    <message>
        <source>Roofs</source>
        <translation>Techos</translation>
    </message>
    <message>
        <source>as usual for their buildings</source>
        <translation>los habituales de sus edificios</translation>
    </message>
    <message>
        <source>clay tiles</source>
        <translation>tejas de arcilla</translation>
    </message>
    <message>
        <source>slate</source>
        <translation>pizarra</translation>
    </message>
    <message>
        <source>sheet metal</source>
        <translation>chapa metálica</translation>
    </message>
    <message>
        <source>Their material. All of one material make a city that differs from others in nothing else.</source>
        <translation>Su material. Un solo material para todos da una ciudad que no se diferencia de las demás en nada más.</translation>
    </message>
    <message>
        <source>Imagery</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Imagery at a later date</source>
        <translation>Imágenes de una fecha posterior</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Edificios</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>Vías</translation>
    </message>
    <message>
        <source>Census zones</source>
        <translation>Zonas censales</translation>
    </message>
    <message>
        <source>Land use</source>
        <translation>Uso del suelo</translation>
    </message>
    <message>
        <source>Web layer</source>
        <translation>Capa web</translation>
    </message>
    <message>
        <source>Extent (empty: that of the layer)</source>
        <translation>Extensión (vacío: la de la capa)</translation>
    </message>
    <message>
        <source>Polygons whose extent is taken instead</source>
        <translation>Polígonos cuya extensión se toma en su lugar</translation>
    </message>
    <message>
        <source>Metres per pixel (empty: the finest that the service has)</source>
        <translation>Metros por píxel (vacío: lo más fino que tiene el servicio)</translation>
    </message>
    <message>
        <source>Maximum number of tiles of 256 pixels to request</source>
        <translation>Número máximo de teselas de 256 píxeles que se piden</translation>
    </message>
    <message>
        <source>Number of blocks with gaps</source>
        <translation>Número de bloques con huecos</translation>
    </message>
    <message>
        <source>A raster layer. Layers of web services and databases are downloaded where the mask or the map canvas is.</source>
        <translation>Una capa ráster. Las capas de servicios web y bases de datos se descargan donde están la máscara o el lienzo del mapa.</translation>
    </message>
    <message>
        <source>Tile size on the ground (metres; empty: about 70 m)</source>
        <translation>Tamaño de las teselas en el terreno (metros; vacío: unos 70 m)</translation>
    </message>
    <message>
        <source>Side of the square tiles on the ground. A tile should show a piece of urban fabric, not one house: 50 to 150 m. Left empty, about 70 m, in as many pixels as suit the resolution of the imagery.</source>
        <translation>Lado de las teselas cuadradas en el terreno. Una tesela debería mostrar un trozo de tejido urbano, no una sola casa: de 50 a 150 m. Vacío: unos 70 m, con tantos píxeles como convenga a la resolución de las imágenes.</translation>
    </message>
    <message>
        <source>Tile size in pixels, instead of metres</source>
        <translation>Tamaño de las teselas en píxeles, en lugar de metros</translation>
    </message>
    <message>
        <source>Side of the square tiles in pixels, instead of metres. Photographs are resized to it. Where the raster is finer or coarser than the bundled network knows, its tiles are resampled, and the log says so.</source>
        <translation>Lado de las teselas cuadradas en píxeles, en lugar de metros. Las fotografías se llevan a ese tamaño. Si el ráster es más fino o más grueso de lo que conoce la red incluida, sus teselas se remuestrean, y el registro lo dice.</translation>
    </message>
    <message>
        <source>Stride (pixels; empty: the tile size)</source>
        <translation>Paso (píxeles; vacío: el tamaño de las teselas)</translation>
    </message>
    <message>
        <source>Pixels from one tile to the next. With less than the tile size, tiles overlap.</source>
        <translation>Píxeles de una tesela a la siguiente. Por debajo del tamaño de las teselas, estas se solapan.</translation>
    </message>
    <message>
        <source>Mask (only inside these polygons)</source>
        <translation>Máscara (solo dentro de estos polígonos)</translation>
    </message>
    <message>
        <source>Polygons. What lies outside of them is treated as without data.</source>
        <translation>Polígonos. Lo que queda fuera se trata como sin datos.</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Teselas</translation>
    </message>
    <message>
        <source>Number of tiles</source>
        <translation>Número de teselas</translation>
    </message>
    <message>
        <source>Layers, a map each</source>
        <translation>Capas, un mapa para cada una</translation>
    </message>
    <message>
        <source>Imagery below them</source>
        <translation>Imágenes por debajo</translation>
    </message>
    <message>
        <source>Title (empty: that of the first layer)</source>
        <translation>Título (vacío: el de la primera capa)</translation>
    </message>
    <message>
        <source>Credit (empty: what the layers say)</source>
        <translation>Créditos (vacío: lo que dicen las capas)</translation>
    </message>
    <message>
        <source>Print what to be careful about</source>
        <translation>Imprimir las precauciones de lectura</translation>
    </message>
    <message>
        <source>Field of the first layer, each value of which has a map of its own, such as city</source>
        <translation>Campo de la primera capa, cada valor del cual tiene un mapa propio, como la ciudad</translation>
    </message>
    <message>
        <source>Extent (empty: of the first layer)</source>
        <translation>Extensión (vacío: la de la primera capa)</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>Puntos por pulgada</translation>
    </message>
    <message>
        <source>PDF files (*.pdf);;PNG files (*.png);;SVG files (*.svg)</source>
        <translation>Archivos PDF (*.pdf);;Archivos PNG (*.png);;Archivos SVG (*.svg)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Name of the print layout in the project</source>
        <translation>Nombre de la composición de impresión en el proyecto</translation>
    </message>
    <message>
        <source>Scale of the maps (1 to so many)</source>
        <translation>Escala de los mapas (1 a tantos)</translation>
    </message>
    <message>
        <source>Bands (empty: the first three)</source>
        <translation>Bandas (vacío: las tres primeras)</translation>
    </message>
    <message>
        <source>Numbers of the bands to read. Left empty, the first three that are not alpha, or those of the model.</source>
        <translation>Números de las bandas que se leen. Vacío: las tres primeras que no son alfa, o las del modelo.</translation>
    </message>
    <message>
        <source>Photographs instead of imagery (points)</source>
        <translation>Fotografías en lugar de imágenes (puntos)</translation>
    </message>
    <message>
        <source>Field with the paths of the photographs</source>
        <translation>Campo con las rutas de las fotografías</translation>
    </message>
    <message>
        <source>Relative paths start from the folder of the layer.</source>
        <translation>Las rutas relativas parten de la carpeta de la capa.</translation>
    </message>
    <message>
        <source>Panoramas: what is used of them</source>
        <translation>Panorámicas: qué se usa de ellas</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>centro</translation>
    </message>
    <message>
        <source>views</source>
        <translation>vistas</translation>
    </message>
    <message>
        <source>What is used of pictures all around the camera: “middle”, the square in their middle, or “views”, four views a quarter of a turn apart.</source>
        <translation>Lo que se usa de las imágenes tomadas todo alrededor de la cámara: «centro», el cuadrado en su centro, o «vistas», cuatro vistas separadas un cuarto de vuelta.</translation>
    </message>
    <message>
        <source>Crop of photographs at each edge (% of the side)</source>
        <translation>Recorte de las fotografías en cada borde (% del lado)</translation>
    </message>
    <message>
        <source>Percent of the width and of the height that is cropped at each edge of a photograph, where a provider prints a mark or the car shows. Then the square in the middle is taken.</source>
        <translation>Porcentaje de la anchura y de la altura que se recorta en cada borde de una fotografía, donde un proveedor imprime una marca o se ve el vehículo. Después se toma el cuadrado central.</translation>
    </message>
    <message>
        <source>Context: width of what the network sees, in tile widths (1: the tile alone)</source>
        <translation>Contexto: anchura de lo que ve la red, en anchuras de tesela (1: la tesela sola)</translation>
    </message>
    <message>
        <source>How many times as wide as a tile the ground is that the network sees, with the tile in its middle.</source>
        <translation>Cuántas veces es tan ancho como una tesela el terreno que ve la red, con la tesela en el centro.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>“urban2” suits most imagery and photographs. “urban” knows cities from above alone. “scattering” has learnt nothing and sees textures. Or a classification network of torchvision, such as “resnet18”; one of timm, such as “timm:vit_small_patch14_dinov2”; or the path of an ONNX file with its card beside it.</source>
        <translation>«urban2» sirve para la mayoría de las imágenes y fotografías. «urban» solo conoce ciudades vistas desde arriba. «scattering» no ha aprendido nada y ve texturas. O una red de clasificación de torchvision, como «resnet18»; una de timm, como «timm:vit_small_patch14_dinov2»; o la ruta de un archivo ONNX, con su ficha al lado.</translation>
    </message>
    <message>
        <source>Weights of the network</source>
        <translation>Pesos de la red</translation>
    </message>
    <message>
        <source>bundled</source>
        <translation>incluidos</translation>
    </message>
    <message>
        <source>imagenet</source>
        <translation>imagenet</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>What the network has learnt: “bundled” (comes with the plugin, or in the ONNX file), “imagenet” (torchvision's, or timm's own, downloaded once), “file” (a file of yours) or “none” (random, from the seed).</source>
        <translation>Lo que la red ha aprendido: «incluidos» (vienen con el complemento, o en el archivo ONNX), «imagenet» (los de torchvision, o los de timm, descargados una vez), «archivo» (un archivo suyo) o «ninguno» (aleatorios, según la semilla).</translation>
    </message>
    <message>
        <source>Weights file (for the choice “file”)</source>
        <translation>Archivo de pesos (para la opción «archivo»)</translation>
    </message>
    <message>
        <source>Weights (*.safetensors *.pth)</source>
        <translation>Pesos (*.safetensors *.pth)</translation>
    </message>
    <message>
        <source>Weights for the choice “file”: .safetensors, or .pth with tensors only.</source>
        <translation>Pesos para la opción «archivo»: .safetensors, o .pth que solo contenga tensores.</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Semilla aleatoria</translation>
    </message>
    <message>
        <source>The same inputs and seed give the same result.</source>
        <translation>Las mismas entradas y la misma semilla dan el mismo resultado.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo de cálculo</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>cpu</source>
        <translation>cpu</translation>
    </message>
    <message>
        <source>cuda</source>
        <translation>cuda</translation>
    </message>
    <message>
        <source>mps</source>
        <translation>mps</translation>
    </message>
    <message>
        <source>Where the network runs; “auto” takes a GPU if there is one.</source>
        <translation>Dónde se ejecuta la red; «auto» usa una GPU si la hay.</translation>
    </message>
    <message>
        <source>Numerical precision</source>
        <translation>Precisión numérica</translation>
    </message>
    <message>
        <source>float32</source>
        <translation>float32</translation>
    </message>
    <message>
        <source>bfloat16</source>
        <translation>bfloat16</translation>
    </message>
    <message>
        <source>How exactly the network computes. “bfloat16” is faster where the processor can do it; “auto” takes it there if the network allows it.</source>
        <translation>Con qué exactitud calcula la red. «bfloat16» es más rápido donde el procesador lo admite; «auto» lo usa entonces, si la red lo permite.</translation>
    </message>
    <message>
        <source>Tiles per batch</source>
        <translation>Teselas por lote</translation>
    </message>
    <message>
        <source>Tiles in memory at a time. Fewer need less memory; the results stay the same.</source>
        <translation>Teselas en memoria a la vez. Menos teselas necesitan menos memoria; los resultados no cambian.</translation>
    </message>
    <message>
        <source>Feature raster</source>
        <translation>Ráster de descriptores</translation>
    </message>
    <message>
        <source>Photographs with their features</source>
        <translation>Fotografías con sus descriptores</translation>
    </message>
    <message>
        <source>Number of features</source>
        <translation>Número de descriptores</translation>
    </message>
    <message>
        <source>Precision used</source>
        <translation>Precisión usada</translation>
    </message>
    <message>
        <source>Computing time, without start-up (seconds)</source>
        <translation>Tiempo de cálculo, sin el arranque (segundos)</translation>
    </message>
    <message>
        <source>Number of clusters (empty: chosen by stability)</source>
        <translation>Número de clústeres (vacío: se elige por estabilidad)</translation>
    </message>
    <message>
        <source>How many urban types to find. Left empty, the largest number up to 16 that is stable; where none is, 6 or more are shown, and the log and the report say so.</source>
        <translation>Cuántos tipos urbanos buscar. Vacío: el mayor número estable, hasta 16; si ninguno lo es, se muestran 6 o más, y el registro y el informe lo dicen.</translation>
    </message>
    <message>
        <source>Epochs of self-training (0: none)</source>
        <translation>Épocas de autoentrenamiento (0: ninguna)</translation>
    </message>
    <message>
        <source>Rounds, at most, in which the clusters train the network and are found again. 0 clusters the features as they are, which suits the networks of the plugin. Rounds can pay with ImageNet weights.</source>
        <translation>Número máximo de rondas en las que los clústeres entrenan la red y se vuelven a buscar. 0 agrupa los descriptores tal como son, lo que conviene a las redes del complemento. Con los pesos de ImageNet las rondas pueden compensar.</translation>
    </message>
    <message>
        <source>Checkpoint folder, to resume an interrupted run</source>
        <translation>Carpeta de control, para reanudar una ejecución interrumpida</translation>
    </message>
    <message>
        <source>Folder in which the features of the images and the state of self-training are kept: the same run started again with it goes on where it stopped. Without epochs, another number of clusters begins with the same features.</source>
        <translation>Carpeta en la que se guardan los descriptores de las imágenes y el estado del autoentrenamiento: la misma ejecución, iniciada de nuevo con ella, continúa donde se detuvo. Sin épocas, otro número de clústeres parte de los mismos descriptores.</translation>
    </message>
    <message>
        <source>Clustered tiles</source>
        <translation>Teselas agrupadas</translation>
    </message>
    <message>
        <source>Cluster raster</source>
        <translation>Ráster de clústeres</translation>
    </message>
    <message>
        <source>Model files (*.safetensors)</source>
        <translation>Archivos de modelo (*.safetensors)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Cluster urban types (DeepCluster)</source>
        <translation>Agrupar en tipos urbanos (DeepCluster)</translation>
    </message>
    <message>
        <source>Number of clustered tiles</source>
        <translation>Número de teselas agrupadas</translation>
    </message>
    <message>
        <source>Number of clusters</source>
        <translation>Número de clústeres</translation>
    </message>
    <message>
        <source>Stability of the clusters, 0 to 1</source>
        <translation>Estabilidad de los clústeres, de 0 a 1</translation>
    </message>
    <message>
        <source>Imagery (one raster per city)</source>
        <translation>Imágenes (un ráster por ciudad)</translation>
    </message>
    <message>
        <source>Bands, such as 1, 2, 3 (empty: those of the model)</source>
        <translation>Bandas, por ejemplo 1, 2, 3 (vacío: las del modelo)</translation>
    </message>
    <message>
        <source>Model of urban types</source>
        <translation>Modelo de tipos urbanos</translation>
    </message>
    <message>
        <source>A model file that an algorithm of Urban ML has written.</source>
        <translation>Un archivo de modelo escrito por un algoritmo de Urban ML.</translation>
    </message>
    <message>
        <source>Alignment to the city of the model</source>
        <translation>Alineación con la ciudad del modelo</translation>
    </message>
    <message>
        <source>standardise</source>
        <translation>estandarizar</translation>
    </message>
    <message>
        <source>coral</source>
        <translation>coral</translation>
    </message>
    <message>
        <source>radiometry</source>
        <translation>radiometría</translation>
    </message>
    <message>
        <source>radiometry+standardise</source>
        <translation>radiometría+estandarizar</translation>
    </message>
    <message>
        <source>How another light or camera is made up for: “none”; “standardise” or “coral”, which bring the features of the city to those of the model; “radiometry”, which gives each band its own range of values; or the last with the first.</source>
        <translation>Cómo se compensa otra luz u otro sensor: «ninguno»; «estandarizar» o «coral», que llevan los descriptores de la ciudad a los del modelo; «radiometría», que da a cada banda su propio rango de valores; o esta última con la primera.</translation>
    </message>
    <message>
        <source>Cluster raster (of a single city)</source>
        <translation>Ráster de clústeres (de una sola ciudad)</translation>
    </message>
    <message>
        <source>Folder for the cluster rasters of all cities</source>
        <translation>Carpeta para los rásteres de clústeres de todas las ciudades</translation>
    </message>
    <message>
        <source>Cluster shares</source>
        <translation>Proporciones de los clústeres</translation>
    </message>
    <message>
        <source>Apply urban types to other cities</source>
        <translation>Aplicar tipos urbanos a otras ciudades</translation>
    </message>
    <message>
        <source>Share of tiles unlike those that the model was made from</source>
        <translation>Proporción de teselas distintas de las usadas para hacer el modelo</translation>
    </message>
    <message>
        <source>Agreement with clusters found in the raster itself (lowest of several)</source>
        <translation>Concordancia con los clústeres hallados en el propio ráster (la menor si hay varios)</translation>
    </message>
    <message>
        <source>Imagery of the first date (or its cluster raster)</source>
        <translation>Imágenes de la primera fecha (o su ráster de clústeres)</translation>
    </message>
    <message>
        <source>Imagery of the second date (or its cluster raster)</source>
        <translation>Imágenes de la segunda fecha (o su ráster de clústeres)</translation>
    </message>
    <message>
        <source>Model of urban types (not for cluster rasters)</source>
        <translation>Modelo de tipos urbanos (no para rásteres de clústeres)</translation>
    </message>
    <message>
        <source>Bands (empty: those of the model)</source>
        <translation>Bandas (vacío: las del modelo)</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>Minimum confidence of a change (empty: chosen by the rate of false changes)</source>
        <translation>Confianza mínima de un cambio (vacío: se elige por la tasa de cambios falsos)</translation>
    </message>
    <message>
        <source>Changes of which the model is less sure do not count. Left empty 0.9, or more where too many false changes would be left.</source>
        <translation>Los cambios de los que el modelo está menos seguro no cuentan. Vacío: 0,9, o más si quedaran demasiados cambios falsos.</translation>
    </message>
    <message>
        <source>Tiles with their change</source>
        <translation>Teselas con su cambio</translation>
    </message>
    <message>
        <source>Transition table</source>
        <translation>Tabla de transiciones</translation>
    </message>
    <message>
        <source>Zones with their change</source>
        <translation>Zonas con su cambio</translation>
    </message>
    <message>
        <source>Change of urban types between two dates</source>
        <translation>Cambio de tipos urbanos entre dos fechas</translation>
    </message>
    <message>
        <source>Share of changed tiles, 0 to 1</source>
        <translation>Proporción de teselas que cambiaron, de 0 a 1</translation>
    </message>
    <message>
        <source>False-change rate (share found where nothing changed), 0 to 1</source>
        <translation>Tasa de cambios falsos (proporción hallada donde nada cambió), de 0 a 1</translation>
    </message>
    <message>
        <source>Shift between the images (pixels)</source>
        <translation>Desplazamiento entre las imágenes (píxeles)</translation>
    </message>
    <message>
        <source>Numbers of clusters to compare (such as 2,4,6 or 2-16)</source>
        <translation>Números de clústeres que se comparan (por ejemplo 2,4,6 o 2-16)</translation>
    </message>
    <message>
        <source>The numbers of clusters that are compared: a list such as 2,4,6, or a range such as 2-16.</source>
        <translation>Los números de clústeres que se comparan: una lista como 2,4,6 o un intervalo como 2-16.</translation>
    </message>
    <message>
        <source>Tile sizes on the ground (metres, such as 50,100; empty: about 70 m)</source>
        <translation>Tamaños de tesela en el terreno (metros, por ejemplo 50,100; vacío: unos 70 m)</translation>
    </message>
    <message>
        <source>Sides of the tiles on the ground that are compared: a list. Left empty, one size of about 70 m.</source>
        <translation>Lados de las teselas en el terreno que se comparan: una lista. Vacío: un solo tamaño, de unos 70 m.</translation>
    </message>
    <message>
        <source>Tile sizes in pixels, instead of metres (such as 64,128)</source>
        <translation>Tamaños de tesela en píxeles, en lugar de metros (por ejemplo 64,128)</translation>
    </message>
    <message>
        <source>Sides of the tiles in pixels that are compared, instead of metres: a list.</source>
        <translation>Lados de las teselas en píxeles que se comparan, en lugar de metros: una lista.</translation>
    </message>
    <message>
        <source>Stride (pixels; empty: each tile size)</source>
        <translation>Paso (píxeles; vacío: cada tamaño de tesela)</translation>
    </message>
    <message>
        <source>Pixels from one tile to the next; each tile size its own unless given.</source>
        <translation>Píxeles de una tesela a la siguiente; para cada tamaño de tesela el suyo, si no se indica otra cosa.</translation>
    </message>
    <message>
        <source>Number of random seeds to compare</source>
        <translation>Número de semillas aleatorias que se comparan</translation>
    </message>
    <message>
        <source>Clusterings of the same tiles from different random seeds.</source>
        <translation>Agrupaciones de las mismas teselas a partir de semillas aleatorias distintas.</translation>
    </message>
    <message>
        <source>Number of bootstrap resamples</source>
        <translation>Número de remuestreos bootstrap</translation>
    </message>
    <message>
        <source>Clusterings of tiles that are drawn again, with replacement.</source>
        <translation>Agrupaciones de teselas extraídas de nuevo, con reemplazo.</translation>
    </message>
    <message>
        <source>Tiles with every clustering</source>
        <translation>Teselas con cada agrupación</translation>
    </message>
    <message>
        <source>Table of stability</source>
        <translation>Tabla de estabilidad</translation>
    </message>
    <message>
        <source>How many clusters? (sensitivity)</source>
        <translation>¿Cuántos clústeres? (sensibilidad)</translation>
    </message>
    <message>
        <source>A page with figures and tables that opens in a browser, offline.</source>
        <translation>Una página con figuras y tablas que se abre en un navegador, sin conexión.</translation>
    </message>
    <message>
        <source>Recommended number of clusters (0: none)</source>
        <translation>Número de clústeres recomendado (0: ninguno)</translation>
    </message>
    <message>
        <source>Recommended tile size (0: none)</source>
        <translation>Tamaño de tesela recomendado (0: ninguno)</translation>
    </message>
    <message>
        <source>Cluster raster to colour by (without a model)</source>
        <translation>Ráster de clústeres para el color (sin modelo)</translation>
    </message>
    <message>
        <source>Projection in the report</source>
        <translation>Proyección en el informe</translation>
    </message>
    <message>
        <source>pca</source>
        <translation>pca</translation>
    </message>
    <message>
        <source>umap</source>
        <translation>umap</translation>
    </message>
    <message>
        <source>How features are projected to the plane of the report. “pca” keeps distances as far as a plane can, “umap” neighbours. The layer has the components of “pca” either way.</source>
        <translation>Cómo se proyectan los descriptores sobre el plano del informe. «pca» conserva las distancias tanto como puede un plano, «umap» los vecinos. La capa tiene en todo caso los componentes de «pca».</translation>
    </message>
    <message>
        <source>Number of thumbnails in the projection</source>
        <translation>Número de miniaturas en la proyección</translation>
    </message>
    <message>
        <source>Images shown in the projection, at most.</source>
        <translation>Número máximo de imágenes que se muestran en la proyección.</translation>
    </message>
    <message>
        <source>Tiles in the feature space</source>
        <translation>Teselas en el espacio de descriptores</translation>
    </message>
    <message>
        <source>Feature space as colours</source>
        <translation>Espacio de descriptores en colores</translation>
    </message>
    <message>
        <source>Explore the feature space</source>
        <translation>Explorar el espacio de descriptores</translation>
    </message>
    <message>
        <source>Share of variance in the first three components</source>
        <translation>Proporción de la varianza en los tres primeros componentes</translation>
    </message>
    <message>
        <source>Number of outliers</source>
        <translation>Número de imágenes atípicas</translation>
    </message>
    <message>
        <source>Zones (tiles or any polygons)</source>
        <translation>Zonas (teselas o polígonos cualesquiera)</translation>
    </message>
    <message>
        <source>Field with the road class</source>
        <translation>Campo con la categoría de la vía</translation>
    </message>
    <message>
        <source>Classes of major roads</source>
        <translation>Categorías de las vías principales</translation>
    </message>
    <message>
        <source>NDVI, or imagery with near-infrared</source>
        <translation>NDVI, o imágenes con infrarrojo cercano</translation>
    </message>
    <message>
        <source>Red band</source>
        <translation>Banda roja</translation>
    </message>
    <message>
        <source>Near-infrared band</source>
        <translation>Banda del infrarrojo cercano</translation>
    </message>
    <message>
        <source>Field with the population</source>
        <translation>Campo con la población</translation>
    </message>
    <message>
        <source>Urban form</source>
        <translation>Forma urbana</translation>
    </message>
    <message>
        <source>CRS in which areas and lengths were measured</source>
        <translation>SRC en el que se midieron áreas y longitudes</translation>
    </message>
    <message>
        <source>Fields to average (of the tiles)</source>
        <translation>Campos que se promedian (de las teselas)</translation>
    </message>
    <message>
        <source>Joined zones</source>
        <translation>Zonas unidas</translation>
    </message>
    <message>
        <source>CRS in which it was measured</source>
        <translation>SRC en el que se midió</translation>
    </message>
    <message>
        <source>Tiles or zones with a cluster and measures</source>
        <translation>Teselas o zonas con un clúster y medidas</translation>
    </message>
    <message>
        <source>Field with the cluster</source>
        <translation>Campo con el clúster</translation>
    </message>
    <message>
        <source>Measures (empty: all numeric fields)</source>
        <translation>Medidas (vacío: todos los campos numéricos)</translation>
    </message>
    <message>
        <source>Zones with cluster shares</source>
        <translation>Zonas con las proporciones de los clústeres</translation>
    </message>
    <message>
        <source>Census or deprivation fields of the zones</source>
        <translation>Campos del censo o de privación de las zonas</translation>
    </message>
    <message>
        <source>Number of random maps (null model)</source>
        <translation>Número de mapas aleatorios (modelo nulo)</translation>
    </message>
    <message>
        <source>Random maps, as patchy as the real one, that tell what chance gives, at least.</source>
        <translation>Número mínimo de mapas aleatorios, tan agrupados en el espacio como el real, que dicen lo que da el azar.</translation>
    </message>
    <message>
        <source>Profiled polygons</source>
        <translation>Polígonos caracterizados</translation>
    </message>
    <message>
        <source>Table of clusters and measures</source>
        <translation>Tabla de clústeres y medidas</translation>
    </message>
    <message>
        <source>Profile clusters</source>
        <translation>Caracterizar los clústeres</translation>
    </message>
    <message>
        <source>Number of measures in which the clusters differ</source>
        <translation>Número de medidas en que difieren los clústeres</translation>
    </message>
    <message>
        <source>Variance of the first zone field explained in held-out zones</source>
        <translation>Varianza del primer campo de las zonas explicada en zonas reservadas</translation>
    </message>
    <message>
        <source>Moran's I of the residuals</source>
        <translation>I de Moran de los residuos</translation>
    </message>
    <message>
        <source>Bands, such as 1, 2, 3 (empty: the first three)</source>
        <translation>Bandas, por ejemplo 1, 2, 3 (vacío: las tres primeras)</translation>
    </message>
    <message>
        <source>Labelled polygons, or points on images</source>
        <translation>Polígonos etiquetados, o puntos sobre imágenes</translation>
    </message>
    <message>
        <source>Field to learn</source>
        <translation>Campo que se aprende</translation>
    </message>
    <message>
        <source>Minimum labelled share of a tile (0 to 1)</source>
        <translation>Proporción etiquetada mínima de una tesela (0 a 1)</translation>
    </message>
    <message>
        <source>Tiles with a smaller share under labelled polygons (for classes, under their class) are left out.</source>
        <translation>Se descartan las teselas con una proporción menor bajo polígonos etiquetados (en el caso de clases, bajo su clase).</translation>
    </message>
    <message>
        <source>Learn the field as</source>
        <translation>Aprender el campo como</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>ordered classes, cut from a number</source>
        <translation>clases ordenadas, cortadas de un número</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>clases</translation>
    </message>
    <message>
        <source>Whether the field is learnt as a number, as ordered classes that are cut from a number, such as quintiles of income, or as classes of any kind, such as types of housing.</source>
        <translation>Si el campo se aprende como un número, como clases ordenadas que se cortan de un número, como quintiles de ingreso, o como clases de cualquier tipo, como tipos de vivienda.</translation>
    </message>
    <message>
        <source>The value describes</source>
        <translation>El valor describe</translation>
    </message>
    <message>
        <source>the average over its polygon</source>
        <translation>el promedio de su polígono</translation>
    </message>
    <message>
        <source>every place in its polygon</source>
        <translation>cada lugar de su polígono</translation>
    </message>
    <message>
        <source>What the value of a polygon says. An income, a rate or a share is the average over its polygon, and the map can be finer than the polygons. Other values, such as a class of land use as 0 or 1, hold at every place in it. For classes it makes no difference.</source>
        <translation>Lo que dice el valor de un polígono. Un ingreso, una tasa o una proporción es el promedio de su polígono, y el mapa puede ser más fino que los polígonos. Otros valores, como una clase de uso del suelo con 0 o 1, valen en cada lugar de él. Para clases no hay diferencia.</translation>
    </message>
    <message>
        <source>Number of ordered classes</source>
        <translation>Número de clases ordenadas</translation>
    </message>
    <message>
        <source>How many ordered classes the values are cut into, with as many polygons in each, unless breaks are given.</source>
        <translation>En cuántas clases ordenadas se cortan los valores, con igual número de polígonos en cada una, si no se dan límites.</translation>
    </message>
    <message>
        <source>Class breaks, such as 10, 20.5, 40 (empty: quantiles)</source>
        <translation>Límites de las clases, por ejemplo 10, 20.5, 40 (vacío: cuantiles)</translation>
    </message>
    <message>
        <source>Values from which the next class begins, separated by commas; empty for quantiles.</source>
        <translation>Valores a partir de los cuales empieza la clase siguiente, separados por comas; vacío para cuantiles.</translation>
    </message>
    <message>
        <source>Compute class breaks in each raster separately</source>
        <translation>Calcular los límites de las clases por separado en cada ráster</translation>
    </message>
    <message>
        <source>Compute the breaks of ordered classes in each raster by itself, so that each city has its own.</source>
        <translation>Calcular los límites de las clases ordenadas en cada ráster por sí mismo, para que cada ciudad tenga los suyos.</translation>
    </message>
    <message>
        <source>Prediction model</source>
        <translation>Modelo de predicción</translation>
    </message>
    <message>
        <source>ridge</source>
        <translation>ridge</translation>
    </message>
    <message>
        <source>logit</source>
        <translation>logit</translation>
    </message>
    <message>
        <source>softmax</source>
        <translation>softmax</translation>
    </message>
    <message>
        <source>svm</source>
        <translation>svm</translation>
    </message>
    <message>
        <source>binomial</source>
        <translation>binomial</translation>
    </message>
    <message>
        <source>corn</source>
        <translation>corn</translation>
    </message>
    <message>
        <source>The model that predicts from the features of the network: “ridge” for numbers, “logit” for shares between 0 and 1, “corn”, “softmax”, “svm” or “binomial” for ordered classes, “softmax” or “svm” for classes. “auto” chooses by the values.</source>
        <translation>El modelo que predice a partir de los descriptores de la red: «ridge» para números, «logit» para proporciones entre 0 y 1, «corn», «softmax», «svm» o «binomial» para clases ordenadas, «softmax» o «svm» para clases. «auto» elige según los valores.</translation>
    </message>
    <message>
        <source>Cross-validation by</source>
        <translation>Validación cruzada por</translation>
    </message>
    <message>
        <source>spatial blocks</source>
        <translation>bloques espaciales</translation>
    </message>
    <message>
        <source>random polygons</source>
        <translation>polígonos al azar</translation>
    </message>
    <message>
        <source>What is held out to test the model. Spatial blocks hold out whole squares of ground. Random polygons lie among their neighbours, so scores are optimistic; they are run for comparison in any case.</source>
        <translation>Lo que se reserva para probar el modelo. Los bloques espaciales reservan cuadrados enteros de terreno. Los polígonos al azar están entre sus vecinos, así que las puntuaciones son optimistas; se calculan en todo caso, para comparar.</translation>
    </message>
    <message>
        <source>Number of folds</source>
        <translation>Número de pliegues</translation>
    </message>
    <message>
        <source>Parts that are held out in turn.</source>
        <translation>Partes que se reservan por turno.</translation>
    </message>
    <message>
        <source>Block size (metres; 0: estimated correlation range)</source>
        <translation>Tamaño de los bloques (metros; 0: alcance de correlación estimado)</translation>
    </message>
    <message>
        <source>Side of the blocks of ground that are held out. 0 takes the distance up to which values are correlated (range of the variogram).</source>
        <translation>Lado de los bloques de terreno que se reservan. 0 toma la distancia hasta la que los valores están correlacionados (alcance del variograma).</translation>
    </message>
    <message>
        <source>Polygons with measures of urban form (for a baseline)</source>
        <translation>Polígonos con medidas de forma urbana (para una referencia)</translation>
    </message>
    <message>
        <source>Reach of labels to unlabelled neighbours that look alike (metres; 0: none)</source>
        <translation>Alcance de las etiquetas hacia vecinos parecidos sin etiqueta (metros; 0: ninguno)</translation>
    </message>
    <message>
        <source>Distance within which images without a label take that of a labelled one that they look like, to learn from more of them. They do so where labelled look-alikes are found to share their label.</source>
        <translation>Distancia dentro de la cual imágenes sin etiqueta toman la de una etiquetada a la que se parecen, para aprender de más imágenes. Solo lo hacen donde se comprueba que las parecidas comparten su etiqueta.</translation>
    </message>
    <message>
        <source>Groups to judge within</source>
        <translation>Estratos dentro de los cuales juzgar</translation>
    </message>
    <message>
        <source>Groups (field with the group)</source>
        <translation>Estratos (campo con el estrato)</translation>
    </message>
    <message>
        <source>Augmented copies of each tile</source>
        <translation>Copias aumentadas de cada tesela</translation>
    </message>
    <message>
        <source>Copies of each tile in other light, tint, contrast and noise, mirrored and turned, that are learnt from, too, for images of another day and camera. 0 takes a fifth of the time, and suits a model that will only be applied to its own image.</source>
        <translation>Copias de cada tesela con otra luz, tinte, contraste y ruido, reflejadas y giradas, de las que también se aprende, para imágenes de otro día y otro sensor. 0 tarda la quinta parte, y conviene a un modelo que solo se aplicará a su propia imagen.</translation>
    </message>
    <message>
        <source>Epochs of fine-tuning (0: none)</source>
        <translation>Épocas de ajuste fino (0: ninguna)</translation>
    </message>
    <message>
        <source>Passes over the images in which the network itself is trained further. 0 leaves the network as it is, which takes a fraction of the time.</source>
        <translation>Pasadas por las imágenes en las que la propia red se sigue entrenando. 0 deja la red como está, lo que tarda una fracción del tiempo.</translation>
    </message>
    <message>
        <source>Part of the network to fine-tune</source>
        <translation>Parte de la red que se ajusta</translation>
    </message>
    <message>
        <source>last</source>
        <translation>última</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>Which part of the network is trained further: its “last” stage, “all” of it, or “none”.</source>
        <translation>Qué parte de la red se sigue entrenando: su etapa «última», «todo» o «ninguno».</translation>
    </message>
    <message>
        <source>Learning rate of fine-tuning</source>
        <translation>Tasa de aprendizaje del ajuste fino</translation>
    </message>
    <message>
        <source>Step size of fine-tuning.</source>
        <translation>Tamaño de los pasos del ajuste fino.</translation>
    </message>
    <message>
        <source>Folder in which the run keeps its state: the same run started again with it goes on where it stopped.</source>
        <translation>Carpeta donde la ejecución guarda su estado: la misma ejecución, iniciada de nuevo con ella, sigue donde se detuvo.</translation>
    </message>
    <message>
        <source>Predicted tiles</source>
        <translation>Teselas predichas</translation>
    </message>
    <message>
        <source>Table of measures</source>
        <translation>Tabla de medidas</translation>
    </message>
    <message>
        <source>Train a model of status from imagery</source>
        <translation>Entrenar un modelo de nivel socioeconómico con imágenes</translation>
    </message>
    <message>
        <source>R2 per polygon, out of fold</source>
        <translation>R2 por polígono, fuera del pliegue</translation>
    </message>
    <message>
        <source>MAE per polygon, out of fold</source>
        <translation>MAE por polígono, fuera del pliegue</translation>
    </message>
    <message>
        <source>SPEARMAN per polygon, out of fold</source>
        <translation>SPEARMAN por polígono, fuera del pliegue</translation>
    </message>
    <message>
        <source>ACCURACY per polygon, out of fold</source>
        <translation>ACCURACY (exactitud) por polígono, fuera del pliegue</translation>
    </message>
    <message>
        <source>KAPPA per polygon, out of fold</source>
        <translation>KAPPA por polígono, fuera del pliegue</translation>
    </message>
    <message>
        <source>R² or kappa per polygon in the other kind of folds</source>
        <translation>R² o kappa por polígono con el otro tipo de pliegues</translation>
    </message>
    <message>
        <source>Coverage: share of tiles inside their interval, 0 to 1</source>
        <translation>Cobertura: proporción de teselas dentro de su intervalo, de 0 a 1</translation>
    </message>
    <message>
        <source>Number of labelled tiles</source>
        <translation>Número de teselas etiquetadas</translation>
    </message>
    <message>
        <source>Whether the model beats every baseline</source>
        <translation>El modelo supera todas las referencias</translation>
    </message>
    <message>
        <source>Number of neighbours that took a label</source>
        <translation>Número de vecinos que tomaron una etiqueta</translation>
    </message>
    <message>
        <source>R² or kappa per polygon gained by the neighbours</source>
        <translation>R² o kappa por polígono ganado gracias a los vecinos</translation>
    </message>
    <message>
        <source>Findings, in a sentence</source>
        <translation>Resultados, en una frase</translation>
    </message>
    <message>
        <source>Model of status</source>
        <translation>Modelo de nivel socioeconómico</translation>
    </message>
    <message>
        <source>Attribution method</source>
        <translation>Método de atribución</translation>
    </message>
    <message>
        <source>gradcam</source>
        <translation>gradcam</translation>
    </message>
    <message>
        <source>guidedgradcam</source>
        <translation>guidedgradcam</translation>
    </message>
    <message>
        <source>hirescam</source>
        <translation>hirescam</translation>
    </message>
    <message>
        <source>layercam</source>
        <translation>layercam</translation>
    </message>
    <message>
        <source>integratedgradients</source>
        <translation>integratedgradients</translation>
    </message>
    <message>
        <source>How evidence is attributed to pixels. The values of “hirescam” add up to the score of a tile; the others are for comparison with published maps.</source>
        <translation>Cómo se atribuye la evidencia a los píxeles. Los valores de «hirescam» suman la puntuación de una tesela; los demás sirven para comparar con mapas publicados.</translation>
    </message>
    <message>
        <source>Evidence for</source>
        <translation>Evidencia a favor de</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>más bajos</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>más altos</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>predicho</translation>
    </message>
    <message>
        <source>score</source>
        <translation>puntuación</translation>
    </message>
    <message>
        <source>What the evidence speaks for: a “score” that grows with the value, the “lowest” or the “highest” class or values, or what is “predicted” for each tile.</source>
        <translation>A favor de qué habla la evidencia: una «puntuación» que crece con el valor, la clase o los valores «más bajos» o «más altos», o lo «predicho» para cada tesela.</translation>
    </message>
    <message>
        <source>Or evidence for a class, by its name</source>
        <translation>O evidencia a favor de una clase, por su nombre</translation>
    </message>
    <message>
        <source>Name of a class whose evidence is mapped instead.</source>
        <translation>Nombre de una clase cuya evidencia se cartografía en su lugar.</translation>
    </message>
    <message>
        <source>Overlap of neighbouring tiles (0 to 0.9)</source>
        <translation>Solape de las teselas vecinas (0 a 0,9)</translation>
    </message>
    <message>
        <source>Share of a tile that it has in common with the next. More makes a smoother map, and takes longer.</source>
        <translation>Parte de una tesela que tiene en común con la siguiente. Más da un mapa más suave, y tarda más.</translation>
    </message>
    <message>
        <source>Layer of the network (“auto”, “last” or a name)</source>
        <translation>Capa de la red («auto», «last» o un nombre)</translation>
    </message>
    <message>
        <source>Where in the network evidence is read. “auto” takes every layer that the networks of the plugin read features from, and the last one of others; or “last”, or a name. Earlier layers are finer.</source>
        <translation>Dónde se lee la evidencia en la red. «auto» toma todas las capas de las que leen descriptores las redes del complemento, y la última de las demás; o «last», o un nombre. Las capas anteriores son más finas.</translation>
    </message>
    <message>
        <source>Number of random orders and networks for comparison</source>
        <translation>Número de órdenes aleatorios y de redes para comparar</translation>
    </message>
    <message>
        <source>Random orders of pixels and networks with random weights that the map is compared with in the report.</source>
        <translation>Órdenes aleatorios de los píxeles y redes con pesos aleatorios con los que se compara el mapa en el informe.</translation>
    </message>
    <message>
        <source>Activation map</source>
        <translation>Mapa de activación</translation>
    </message>
    <message>
        <source>Map where a model looked</source>
        <translation>Cartografiar dónde miró un modelo</translation>
    </message>
    <message>
        <source>Number of explained tiles</source>
        <translation>Número de teselas explicadas</translation>
    </message>
    <message>
        <source>2nd percentile of the map</source>
        <translation>Percentil 2 del mapa</translation>
    </message>
    <message>
        <source>98th percentile of the map</source>
        <translation>Percentil 98 del mapa</translation>
    </message>
    <message>
        <source>98th percentile of the map's absolute values</source>
        <translation>Percentil 98 de los valores absolutos del mapa</translation>
    </message>
    <message>
        <source>Share of the differences between tiles that the map adds up to</source>
        <translation>Proporción de las diferencias entre teselas que suma el mapa</translation>
    </message>
    <message>
        <source>Share of tiles explained by a model that had not seen them</source>
        <translation>Proporción de teselas explicadas por un modelo que no las había visto</translation>
    </message>
    <message>
        <source>Deletion: area by which the map beats a random order</source>
        <translation>Eliminación: área por la que el mapa supera un orden aleatorio</translation>
    </message>
    <message>
        <source>Insertion: area by which the map beats a random order</source>
        <translation>Inserción: área por la que el mapa supera un orden aleatorio</translation>
    </message>
    <message>
        <source>Rank correlation with the map of a random network</source>
        <translation>Correlación de rangos con el mapa de una red aleatoria</translation>
    </message>
    <message>
        <source>Activation map (evidence for the highest values)</source>
        <translation>Mapa de activación (evidencia a favor de los valores más altos)</translation>
    </message>
    <message>
        <source>Activation map for the lowest values</source>
        <translation>Mapa de activación para los valores más bajos</translation>
    </message>
    <message>
        <source>Field with the land-use class</source>
        <translation>Campo con la clase de uso del suelo</translation>
    </message>
    <message>
        <source>Imagery (to test the network itself)</source>
        <translation>Imágenes (para probar la propia red)</translation>
    </message>
    <message>
        <source>Bands of the imagery (empty: those of the model)</source>
        <translation>Bandas de las imágenes (vacío: las del modelo)</translation>
    </message>
    <message>
        <source>Number of random shifts of the map (null model)</source>
        <translation>Número de desplazamientos aleatorios del mapa (modelo nulo)</translation>
    </message>
    <message>
        <source>How often the whole map is shifted at random over the land use to tell what chance gives. There may be fewer shifts, by the number of tiles.</source>
        <translation>Cuántas veces se desplaza todo el mapa al azar sobre el uso del suelo para saber lo que da el azar. Según el número de teselas puede haber menos desplazamientos.</translation>
    </message>
    <message>
        <source>Number of random networks for comparison</source>
        <translation>Número de redes aleatorias para comparar</translation>
    </message>
    <message>
        <source>Networks with random weights whose maps are compared with this one.</source>
        <translation>Redes con pesos aleatorios cuyos mapas se comparan con este.</translation>
    </message>
    <message>
        <source>Number of tiles run through the random networks</source>
        <translation>Número de teselas que pasan por las redes aleatorias</translation>
    </message>
    <message>
        <source>Tiles that are run through the networks with random weights.</source>
        <translation>Teselas que pasan por las redes con pesos aleatorios.</translation>
    </message>
    <message>
        <source>Minimum number of tiles of a class</source>
        <translation>Número mínimo de teselas de una clase</translation>
    </message>
    <message>
        <source>A class in fewer tiles is not tested.</source>
        <translation>Una clase presente en menos teselas no se prueba.</translation>
    </message>
    <message>
        <source>Minimum number of tiles that two classes share</source>
        <translation>Número mínimo de teselas que comparten dos clases</translation>
    </message>
    <message>
        <source>Two classes that occur together in fewer tiles are not compared.</source>
        <translation>Dos clases que coinciden en menos teselas no se comparan.</translation>
    </message>
    <message>
        <source>Number of classes with a figure of their own</source>
        <translation>Número de clases con figura propia</translation>
    </message>
    <message>
        <source>Classes that get a figure of their own in the report.</source>
        <translation>Clases que tienen figura propia en el informe.</translation>
    </message>
    <message>
        <source>False discovery rate (q)</source>
        <translation>Tasa de descubrimientos falsos (q)</translation>
    </message>
    <message>
        <source>Share of false findings among the classes found that is accepted.</source>
        <translation>Proporción aceptada de hallazgos falsos entre las clases halladas.</translation>
    </message>
    <message>
        <source>Cell size of the activation map (pixels; 0: from the model)</source>
        <translation>Tamaño de celda del mapa de activación (píxeles; 0: según el modelo)</translation>
    </message>
    <message>
        <source>Side of a cell of the activation map, in pixels of the imagery; 0 takes that of the model's map, or else an eighth of a tile.</source>
        <translation>Lado de una celda del mapa de activación, en píxeles de las imágenes; 0 toma el del mapa del modelo, o un octavo de tesela.</translation>
    </message>
    <message>
        <source>Block size for confidence intervals (map units; 0: estimated)</source>
        <translation>Tamaño de los bloques para los intervalos de confianza (unidades del mapa; 0: estimado)</translation>
    </message>
    <message>
        <source>Side of the blocks of ground that are resampled for confidence intervals, in map units of the raster; 0 takes the distance up to which predictions are correlated.</source>
        <translation>Lado de los bloques de terreno que se remuestrean para los intervalos de confianza, en unidades de mapa del ráster; 0 toma la distancia hasta la que las predicciones están correlacionadas.</translation>
    </message>
    <message>
        <source>Land use with activation</source>
        <translation>Uso del suelo con la activación</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Test activation by land use</source>
        <translation>Probar la activación según el uso del suelo</translation>
    </message>
    <message>
        <source>Number of classes with more activation than their share</source>
        <translation>Número de clases con más activación que su proporción</translation>
    </message>
    <message>
        <source>Number of classes that passed every test</source>
        <translation>Número de clases que pasaron todas las pruebas</translation>
    </message>
    <message>
        <source>Zones to average predictions over</source>
        <translation>Zonas en las que se promedian las predicciones</translation>
    </message>
    <message>
        <source>Field of the zones with known values, for comparison</source>
        <translation>Campo de las zonas con los valores conocidos, para comparar</translation>
    </message>
    <message>
        <source>Stride (pixels; empty: that of the model)</source>
        <translation>Paso (píxeles; vacío: el del modelo)</translation>
    </message>
    <message>
        <source>Prediction raster</source>
        <translation>Ráster de predicciones</translation>
    </message>
    <message>
        <source>Zones with predictions</source>
        <translation>Zonas con predicciones</translation>
    </message>
    <message>
        <source>Number of predicted tiles</source>
        <translation>Número de teselas predichas</translation>
    </message>
    <message>
        <source>Share of tiles unlike the training tiles, 0 to 1</source>
        <translation>Proporción de teselas distintas de las de entrenamiento, de 0 a 1</translation>
    </message>
    <message>
        <source>R2 of the zones</source>
        <translation>R2 de las zonas</translation>
    </message>
    <message>
        <source>MAE of the zones</source>
        <translation>MAE de las zonas</translation>
    </message>
    <message>
        <source>SPEARMAN of the zones</source>
        <translation>SPEARMAN de las zonas</translation>
    </message>
    <message>
        <source>Imagery (one raster or several for each city)</source>
        <translation>Imágenes (uno o varios rásteres por ciudad)</translation>
    </message>
    <message>
        <source>City names, one for each raster, separated by commas (empty: file names)</source>
        <translation>Nombres de las ciudades, uno por ráster, con comas (vacío: los de los archivos)</translation>
    </message>
    <message>
        <source>The city of each raster, in the order of the rasters. Rasters of one name are one city. Left empty, each raster is a city named like its file.</source>
        <translation>La ciudad de cada ráster, en el orden de los rásteres. Los rásteres con el mismo nombre son una sola ciudad. Vacío: cada ráster es una ciudad llamada como su archivo.</translation>
    </message>
    <message>
        <source>Field with the city of each photograph</source>
        <translation>Campo con la ciudad de cada fotografía</translation>
    </message>
    <message>
        <source>Field with the sequence of each photograph</source>
        <translation>Campo con la secuencia de cada fotografía</translation>
    </message>
    <message>
        <source>Parts that are held out in turn; every city has ground in each.</source>
        <translation>Partes que se reservan por turno; cada ciudad tiene terreno en cada una.</translation>
    </message>
    <message>
        <source>Side of the blocks of ground that are held out whole. 0 takes the distance up to which images are correlated (range of the variogram).</source>
        <translation>Lado de los bloques de terreno que se reservan enteros. 0 toma la distancia hasta la que las imágenes están correlacionadas (alcance del variograma).</translation>
    </message>
    <message>
        <source>Continue with too little data for a verdict</source>
        <translation>Continuar con datos insuficientes para un veredicto</translation>
    </message>
    <message>
        <source>Continue with fewer than 20 images of a city; every output then says that it is no verdict.</source>
        <translation>Continuar con menos de 20 imágenes de una ciudad; cada salida dice entonces que no es un veredicto.</translation>
    </message>
    <message>
        <source>Augmented copies of each image</source>
        <translation>Copias aumentadas de cada imagen</translation>
    </message>
    <message>
        <source>Copies of each image in other light, tint, contrast and noise that are learnt from, too, so that the model leans less on a camera.</source>
        <translation>Copias de cada imagen con otra luz, tinte, contraste y ruido, de las que también se aprende, para que el modelo se apoye menos en un sensor.</translation>
    </message>
    <message>
        <source>Recognised images</source>
        <translation>Imágenes reconocidas</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>Ciudades</translation>
    </message>
    <message>
        <source>Audit of shortcuts</source>
        <translation>Auditoría de atajos</translation>
    </message>
    <message>
        <source>Recognise cities</source>
        <translation>Reconocer ciudades</translation>
    </message>
    <message>
        <source>Accuracy: share of images whose city is recognised, out of fold</source>
        <translation>Exactitud: proporción de imágenes cuya ciudad se reconoce, fuera del pliegue</translation>
    </message>
    <message>
        <source>Balanced accuracy: mean over cities</source>
        <translation>Exactitud equilibrada: media de las ciudades</translation>
    </message>
    <message>
        <source>Macro-F1, out of fold</source>
        <translation>Macro-F1, fuera del pliegue</translation>
    </message>
    <message>
        <source>Number of images</source>
        <translation>Número de imágenes</translation>
    </message>
    <message>
        <source>Whether all cities are told apart</source>
        <translation>Se distinguen todas las ciudades</translation>
    </message>
    <message>
        <source>Shortcuts by which cities are recognised</source>
        <translation>Atajos por los que se reconocen las ciudades</translation>
    </message>
    <message>
        <source>Model of cities</source>
        <translation>Modelo de ciudades</translation>
    </message>
    <message>
        <source>Share of each city's pixels to mask (0 to 1)</source>
        <translation>Proporción de píxeles de cada ciudad en la máscara (0 a 1)</translation>
    </message>
    <message>
        <source>The pixels of each city with the most evidence, so many of all, make its mask.</source>
        <translation>Los píxeles de cada ciudad con más evidencia, en tal proporción del total, forman su máscara.</translation>
    </message>
    <message>
        <source>Use one threshold for all cities</source>
        <translation>Usar un mismo umbral para todas las ciudades</translation>
    </message>
    <message>
        <source>One threshold for all cities, so that the share is of the pixels of all of them together.</source>
        <translation>Un mismo umbral para todas las ciudades, de modo que la proporción es de los píxeles de todas juntas.</translation>
    </message>
    <message>
        <source>Minimum area of a region (share of an image)</source>
        <translation>Área mínima de una región (proporción de una imagen)</translation>
    </message>
    <message>
        <source>Smaller regions, as a share of the area of an image, are left out.</source>
        <translation>Se descartan las regiones más pequeñas, como proporción del área de una imagen.</translation>
    </message>
    <message>
        <source>Kinds of regions. Left empty, the largest number that is stable.</source>
        <translation>Tipos de regiones. Vacío: el mayor número estable.</translation>
    </message>
    <message>
        <source>Share of a tile of a raster that it has in common with the next. More makes a smoother map, and takes longer.</source>
        <translation>Parte de una tesela de un ráster que tiene en común con la siguiente. Más da un mapa más suave, y tarda más.</translation>
    </message>
    <message>
        <source>How evidence is attributed to pixels. The values of “hirescam” add up to the score of a tile.</source>
        <translation>Cómo se atribuye la evidencia a los píxeles. Los valores de «hirescam» suman la puntuación de una tesela.</translation>
    </message>
    <message>
        <source>Maximum number of regions (the strongest are kept)</source>
        <translation>Número máximo de regiones (se conservan las más fuertes)</translation>
    </message>
    <message>
        <source>Regions that are kept and clustered, the strongest of each city.</source>
        <translation>Regiones que se conservan y agrupan, las más fuertes de cada ciudad.</translation>
    </message>
    <message>
        <source>Discriminative regions</source>
        <translation>Regiones discriminantes</translation>
    </message>
    <message>
        <source>Folder for the evidence of all images</source>
        <translation>Carpeta para la evidencia de todas las imágenes</translation>
    </message>
    <message>
        <source>Clusters of regions</source>
        <translation>Clústeres de regiones</translation>
    </message>
    <message>
        <source>Number of regions</source>
        <translation>Número de regiones</translation>
    </message>
    <message>
        <source>Purity: share of regions that are of the main city of their cluster</source>
        <translation>Pureza: proporción de regiones que son de la ciudad principal de su clúster</translation>
    </message>
    <message>
        <source>Purity by chance</source>
        <translation>Pureza por azar</translation>
    </message>
    <message>
        <source>p-value of the purity</source>
        <translation>Valor p de la pureza</translation>
    </message>
    <message>
        <source>Share of masked pixels</source>
        <translation>Proporción de píxeles en la máscara</translation>
    </message>
    <message>
        <source>Share of images explained by a model that had not seen them</source>
        <translation>Proporción de imágenes explicadas por un modelo que no las había visto</translation>
    </message>
    <message>
        <source>Number of cities whose evidence lies in places of their own</source>
        <translation>Número de ciudades cuya evidencia está en lugares propios</translation>
    </message>
    <message>
        <source>Findings, in sentences</source>
        <translation>Resultados, en frases</translation>
    </message>
    <message>
        <source>Folder with the evidence of all images</source>
        <translation>Carpeta con la evidencia de todas las imágenes</translation>
    </message>
    <message>
        <source>Land cover (polygons)</source>
        <translation>Cobertura del suelo (polígonos)</translation>
    </message>
    <message>
        <source>Field with the land-cover class</source>
        <translation>Campo con la clase de cobertura del suelo</translation>
    </message>
    <message>
        <source>Or land cover as rasters with class numbers</source>
        <translation>O cobertura del suelo como rásteres con números de clase</translation>
    </message>
    <message>
        <source>Fields with the share of each class in each photograph</source>
        <translation>Campos con la proporción de cada clase en cada fotografía</translation>
    </message>
    <message>
        <source>Folder of label images, named like the photographs</source>
        <translation>Carpeta de imágenes de etiquetas, llamadas como las fotografías</translation>
    </message>
    <message>
        <source>Folder of images with a class number in each pixel, one for each photograph and named like it.</source>
        <translation>Carpeta de imágenes con un número de clase en cada píxel, una por fotografía y llamada como ella.</translation>
    </message>
    <message>
        <source>Torchvision segmentation network</source>
        <translation>Red de segmentación de torchvision</translation>
    </message>
    <message>
        <source>deeplabv3_resnet50</source>
        <translation>deeplabv3_resnet50</translation>
    </message>
    <message>
        <source>fcn_resnet50</source>
        <translation>fcn_resnet50</translation>
    </message>
    <message>
        <source>lraspp_mobilenet_v3_large</source>
        <translation>lraspp_mobilenet_v3_large</translation>
    </message>
    <message>
        <source>A segmentation network of torchvision that names objects in the images.</source>
        <translation>Una red de segmentación de torchvision que nombra los objetos de las imágenes.</translation>
    </message>
    <message>
        <source>Or a segmentation network (ONNX file)</source>
        <translation>O una red de segmentación (archivo ONNX)</translation>
    </message>
    <message>
        <source>ONNX files (*.onnx)</source>
        <translation>Archivos ONNX (*.onnx)</translation>
    </message>
    <message>
        <source>A segmentation network of yours, as an ONNX file.</source>
        <translation>Una red de segmentación propia, como archivo ONNX.</translation>
    </message>
    <message>
        <source>Pixel values that the ONNX network expects</source>
        <translation>Valores de píxel que espera la red ONNX</translation>
    </message>
    <message>
        <source>How the ONNX network expects pixel values: standardised as for ImageNet, or between two ends.</source>
        <translation>Cómo espera la red ONNX los valores de los píxeles: estandarizados como para ImageNet, o entre dos extremos.</translation>
    </message>
    <message>
        <source>Class names (“number, name” on each line)</source>
        <translation>Nombres de las clases («número, nombre» en cada línea)</translation>
    </message>
    <message>
        <source>Text and CSV (*.csv *.txt)</source>
        <translation>Texto y CSV (*.csv *.txt)</translation>
    </message>
    <message>
        <source>File with a number and a name on each line, for rasters, label images and ONNX networks.</source>
        <translation>Archivo con un número y un nombre en cada línea, para rásteres, imágenes de etiquetas y redes ONNX.</translation>
    </message>
    <message>
        <source>Imagery (for a segmentation network)</source>
        <translation>Imágenes (para una red de segmentación)</translation>
    </message>
    <message>
        <source>Red, green and blue band of the imagery (empty: the first three)</source>
        <translation>Bandas roja, verde y azul de las imágenes (vacío: las tres primeras)</translation>
    </message>
    <message>
        <source>Number of random shifts of the evidence (null model)</source>
        <translation>Número de desplazamientos aleatorios de la evidencia (modelo nulo)</translation>
    </message>
    <message>
        <source>How often the evidence is shifted at random over the objects to tell what chance gives. There may be fewer shifts, by the number of images.</source>
        <translation>Cuántas veces se desplaza la evidencia al azar sobre los objetos para saber lo que da el azar. Según el número de imágenes puede haber menos desplazamientos.</translation>
    </message>
    <message>
        <source>Minimum number of images of a class</source>
        <translation>Número mínimo de imágenes de una clase</translation>
    </message>
    <message>
        <source>A class in fewer images of a city is not tested there.</source>
        <translation>Una clase presente en menos imágenes de una ciudad no se prueba en ella.</translation>
    </message>
    <message>
        <source>Side of the blocks of ground that are resampled for confidence intervals, in map units of rasters, in metres for photographs; 0 takes the distance up to which the evidence of tiles is correlated, and the sequences of photographs.</source>
        <translation>Lado de los bloques de terreno que se remuestrean para los intervalos de confianza, en unidades de mapa para rásteres, en metros para fotografías; 0 toma la distancia hasta la que la evidencia de las teselas está correlacionada, y las secuencias de fotografías.</translation>
    </message>
    <message>
        <source>Classes by city</source>
        <translation>Clases por ciudad</translation>
    </message>
    <message>
        <source>Objects in the regions</source>
        <translation>Objetos en las regiones</translation>
    </message>
    <message>
        <source>Number of classes with more evidence than by chance</source>
        <translation>Número de clases con más evidencia que por azar</translation>
    </message>
    <message>
        <source>Class with the most evidence</source>
        <translation>Clase con más evidencia</translation>
    </message>
    <message>
        <source>Share of the evidence on named classes</source>
        <translation>Proporción de la evidencia sobre clases con nombre</translation>
    </message>
    <message>
        <source>Networks, separated by commas</source>
        <translation>Redes, separadas por comas</translation>
    </message>
    <message>
        <source>Two or more of “urban2”, “urban”, “scattering” or classification networks of torchvision.</source>
        <translation>Dos o más de «urban2», «urban», «scattering» o redes de clasificación de torchvision.</translation>
    </message>
    <message>
        <source>Number of seeds for each network</source>
        <translation>Número de semillas por red</translation>
    </message>
    <message>
        <source>How many runs of each network; they have the seeds that follow the first.</source>
        <translation>Cuántas ejecuciones de cada red; tienen las semillas que siguen a la primera.</translation>
    </message>
    <message>
        <source>Initial weights</source>
        <translation>Pesos iniciales</translation>
    </message>
    <message>
        <source>given</source>
        <translation>dados</translation>
    </message>
    <message>
        <source>Whether networks start from the weights that they have (“given”) or from random ones (“none”).</source>
        <translation>Si las redes parten de los pesos que tienen («dados») o de pesos aleatorios («ninguno»).</translation>
    </message>
    <message>
        <source>Passes over the images in which the networks are trained further.</source>
        <translation>Pasadas por las imágenes en las que las redes se siguen entrenando.</translation>
    </message>
    <message>
        <source>Which part of a network is trained further: its “last” stage or “all” of it.</source>
        <translation>Qué parte de una red se sigue entrenando: su etapa «última» o «todo».</translation>
    </message>
    <message>
        <source>Learning rate of fine-tuning (0: chosen by the initial weights)</source>
        <translation>Tasa de aprendizaje del ajuste fino (0: según los pesos iniciales)</translation>
    </message>
    <message>
        <source>Step size of fine-tuning. 0 takes 0.0003 from given weights, and 0.001 from random ones.</source>
        <translation>Tamaño de los pasos del ajuste fino. 0 toma 0,0003 con pesos dados, y 0,001 con pesos aleatorios.</translation>
    </message>
    <message>
        <source>Parts that are held out in turn, the same for all runs.</source>
        <translation>Partes que se reservan por turno, las mismas en todas las ejecuciones.</translation>
    </message>
    <message>
        <source>Folder that keeps the results of finished runs: the same comparison started again with it goes on where it stopped, also with more networks or seeds.</source>
        <translation>Carpeta que guarda los resultados de las ejecuciones terminadas: la misma comparación, iniciada de nuevo con ella, sigue donde se detuvo, también con más redes o semillas.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Compare networks</source>
        <translation>Comparar redes</translation>
    </message>
    <message>
        <source>Share of the variance between runs explained by the network</source>
        <translation>Proporción de la varianza entre ejecuciones explicada por la red</translation>
    </message>
    <message>
        <source>Share of the variance between runs explained by the seed</source>
        <translation>Proporción de la varianza entre ejecuciones explicada por la semilla</translation>
    </message>
    <message>
        <source>p-value of the network</source>
        <translation>Valor p de la red</translation>
    </message>
    <message>
        <source>Overlap of masks between seeds</source>
        <translation>Solape de las máscaras entre semillas</translation>
    </message>
    <message>
        <source>Overlap of masks between networks</source>
        <translation>Solape de las máscaras entre redes</translation>
    </message>
    <message>
        <source>Class with the highest lift</source>
        <translation>Clase con la razón a su proporción más alta</translation>
    </message>
    <message>
        <source>Size of the generated images (pixels)</source>
        <translation>Tamaño de las imágenes generadas (píxeles)</translation>
    </message>
    <message>
        <source>Side of the images that the model draws. Larger ones take much longer to learn.</source>
        <translation>Lado de las imágenes que genera el modelo. Las más grandes tardan mucho más en aprenderse.</translation>
    </message>
    <message>
        <source>Training time (minutes)</source>
        <translation>Duración del entrenamiento (minutos)</translation>
    </message>
    <message>
        <source>Time after which training ends. The same time gives other weights on another machine.</source>
        <translation>Tiempo tras el cual termina el entrenamiento. El mismo tiempo da otros pesos en otro equipo.</translation>
    </message>
    <message>
        <source>Training images to show (thousands; 0: until the time is up)</source>
        <translation>Imágenes de entrenamiento que se muestran (miles; 0: hasta agotar el tiempo)</translation>
    </message>
    <message>
        <source>How many images are shown before training ends, for results that do not depend on the machine.</source>
        <translation>Cuántas imágenes se muestran antes de terminar el entrenamiento, para resultados que no dependan del equipo.</translation>
    </message>
    <message>
        <source>Start training from</source>
        <translation>Empezar el entrenamiento desde</translation>
    </message>
    <message>
        <source>What training starts from: the “bundled” base, nothing (“none”), or a model of yours (“file”).</source>
        <translation>De qué parte el entrenamiento: la base incluida («incluidos»), nada («ninguno») o un modelo suyo («archivo»).</translation>
    </message>
    <message>
        <source>Generative model to start from (for the choice “file”)</source>
        <translation>Modelo generativo de partida (para la opción «archivo»)</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>Modelos (*.safetensors)</translation>
    </message>
    <message>
        <source>Generative model for the choice “file”.</source>
        <translation>Modelo generativo para la opción «archivo».</translation>
    </message>
    <message>
        <source>Folder in which training keeps its state: the same run started again with it goes on where it stopped.</source>
        <translation>Carpeta donde el entrenamiento guarda su estado: la misma ejecución, iniciada de nuevo con ella, sigue donde se detuvo.</translation>
    </message>
    <message>
        <source>Marked examples (points or polygons)</source>
        <translation>Ejemplos marcados (puntos o polígonos)</translation>
    </message>
    <message>
        <source>Field with 1 for images to learn from, 0 for others</source>
        <translation>Campo con 1 para las imágenes que se aprenden, 0 para las demás</translation>
    </message>
    <message>
        <source>Buildings (tiles without any are left out)</source>
        <translation>Edificios (las teselas sin ninguno se descartan)</translation>
    </message>
    <message>
        <source>Minimum built-up share of a tile (0 to 1)</source>
        <translation>Proporción construida mínima de una tesela (0 a 1)</translation>
    </message>
    <message>
        <source>Tiles in which buildings cover a smaller share are left out.</source>
        <translation>Se descartan las teselas en que los edificios cubren una proporción menor.</translation>
    </message>
    <message>
        <source>PNG files (*.png)</source>
        <translation>Archivos PNG (*.png)</translation>
    </message>
    <message>
        <source>Drawn images</source>
        <translation>Imágenes generadas</translation>
    </message>
    <message>
        <source>Measures of the model</source>
        <translation>Medidas del modelo</translation>
    </message>
    <message>
        <source>Train a generative model</source>
        <translation>Entrenar un modelo generativo</translation>
    </message>
    <message>
        <source>Kernel distance (KID) of drawn to real images</source>
        <translation>Distancia de núcleo (KID) de las imágenes generadas a las reales</translation>
    </message>
    <message>
        <source>Kernel distance of real to other real images</source>
        <translation>Distancia de núcleo de imágenes reales a otras imágenes reales</translation>
    </message>
    <message>
        <source>Kernel distance of real images at half their resolution to real ones</source>
        <translation>Distancia de núcleo de imágenes reales a media resolución a las reales</translation>
    </message>
    <message>
        <source>Recall: share of real images that lie among drawn ones</source>
        <translation>Exhaustividad (recall): proporción de imágenes reales situadas entre las generadas</translation>
    </message>
    <message>
        <source>Coverage: share of real images with a drawn neighbour</source>
        <translation>Cobertura: proporción de imágenes reales con una vecina generada</translation>
    </message>
    <message>
        <source>Diversity: spread of drawn images relative to real ones</source>
        <translation>Diversidad: dispersión de las imágenes generadas respecto de las reales</translation>
    </message>
    <message>
        <source>Number of training images</source>
        <translation>Número de imágenes de entrenamiento</translation>
    </message>
    <message>
        <source>Training images shown (thousands)</source>
        <translation>Imágenes de entrenamiento mostradas (miles)</translation>
    </message>
    <message>
        <source>Whether the model may be drawn from</source>
        <translation>Se puede generar con el modelo</translation>
    </message>
    <message>
        <source>Generative model</source>
        <translation>Modelo generativo</translation>
    </message>
    <message>
        <source>Inversion methods</source>
        <translation>Métodos de inversión</translation>
    </message>
    <message>
        <source>optimisation</source>
        <translation>optimización</translation>
    </message>
    <message>
        <source>encoder</source>
        <translation>codificador</translation>
    </message>
    <message>
        <source>iterative</source>
        <translation>iterativo</translation>
    </message>
    <message>
        <source>How latents of each image are found: “optimisation” seeks those of each image by itself, slowly, and mostly comes nearest to it; “encoder” is a network that tells them at once; “iterative” is a network that corrects what it has drawn, five times. Take all three and compare.</source>
        <translation>Cómo se hallan los vectores latentes de cada imagen: «optimización» busca los de cada imagen por separado, despacio, y casi siempre es lo que más se le acerca; «codificador» es una red que los da de una vez; «iterativo» es una red que corrige cinco veces lo que ha generado. Tome los tres y compare.</translation>
    </message>
    <message>
        <source>Maximum number of images (empty: all)</source>
        <translation>Número máximo de imágenes (vacío: todas)</translation>
    </message>
    <message>
        <source>Where there are more images, so many are taken, evenly spread.</source>
        <translation>Si hay más imágenes, se toman tantas, repartidas por igual.</translation>
    </message>
    <message>
        <source>Training images for each encoder (thousands)</source>
        <translation>Imágenes de entrenamiento para cada codificador (miles)</translation>
    </message>
    <message>
        <source>How many images each encoder learns from; a correction counts as one more.</source>
        <translation>De cuántas imágenes aprende cada codificador; una corrección cuenta como una más.</translation>
    </message>
    <message>
        <source>Maximum training time of the encoders (minutes; 0: no limit)</source>
        <translation>Tiempo máximo de entrenamiento de los codificadores (minutos; 0: sin límite)</translation>
    </message>
    <message>
        <source>Time after which the encoders stop learning; each has half of it. What they have learnt by then depends on how fast the machine is.</source>
        <translation>Tiempo tras el cual los codificadores dejan de aprender; cada uno tiene la mitad. Lo que hayan aprendido depende de la rapidez del equipo.</translation>
    </message>
    <message>
        <source>Steps of optimisation for each image</source>
        <translation>Pasos de optimización por imagen</translation>
    </message>
    <message>
        <source>How often the latents of each image are moved towards it. More come closer and take longer.</source>
        <translation>Cuántas veces se acercan a cada imagen sus vectores latentes. Más pasos se acercan más y tardan más.</translation>
    </message>
    <message>
        <source>Continue with a model that was found unusable</source>
        <translation>Continuar con un modelo que resultó inservible</translation>
    </message>
    <message>
        <source>Continue with a model that was found unusable.</source>
        <translation>Continuar con un modelo que resultó inservible.</translation>
    </message>
    <message>
        <source>Latents</source>
        <translation>Vectores latentes</translation>
    </message>
    <message>
        <source>Images with their errors of reconstruction</source>
        <translation>Imágenes con sus errores de reconstrucción</translation>
    </message>
    <message>
        <source>Model with encoders</source>
        <translation>Modelo con codificadores</translation>
    </message>
    <message>
        <source>Table of inversion methods</source>
        <translation>Tabla de métodos de inversión</translation>
    </message>
    <message>
        <source>Find images in the model</source>
        <translation>Encontrar imágenes en el modelo</translation>
    </message>
    <message>
        <source>Inversion method that comes closest</source>
        <translation>Método de inversión que más se acerca</translation>
    </message>
    <message>
        <source>Share of images that it reconstructs closer to themselves than to others</source>
        <translation>Proporción de imágenes que reconstruye más cerca de sí mismas que de otras</translation>
    </message>
    <message>
        <source>Median colour difference (L2) with it</source>
        <translation>Diferencia mediana de color (L2) con él</translation>
    </message>
    <message>
        <source>Median perceptual distance with it</source>
        <translation>Distancia perceptual mediana con él</translation>
    </message>
    <message>
        <source>Median structural similarity with it</source>
        <translation>Similitud estructural mediana con él</translation>
    </message>
    <message>
        <source>Latents of images</source>
        <translation>Vectores latentes de las imágenes</translation>
    </message>
    <message>
        <source>Polygons with values, or the images as points with values</source>
        <translation>Polígonos con valores, o las imágenes como puntos con valores</translation>
    </message>
    <message>
        <source>Fields with the values</source>
        <translation>Campos con los valores</translation>
    </message>
    <message>
        <source>Share of images in the high and in the low group</source>
        <translation>Proporción de imágenes en el grupo alto y en el bajo</translation>
    </message>
    <message>
        <source>Share of the images with the highest values, and of those with the lowest, that are told apart. The direction leads across the border between the two.</source>
        <translation>Proporción de las imágenes con los valores más altos, y de las de los más bajos, que se distinguen. La dirección cruza el límite entre ambas.</translation>
    </message>
    <message>
        <source>Meaning of high values, such as “more deprived” (several fields: separated by ;)</source>
        <translation>Significado de los valores altos, como «más privación» (varios campos: separar con ;)</translation>
    </message>
    <message>
        <source>What a high value means in words, such as “more deprived”, for the report and the sliders. For several fields, in their order and separated by semicolons.</source>
        <translation>Lo que significa un valor alto en palabras, como «más privación», para el informe y los controles deslizantes. Para varios campos, en su orden y separados por punto y coma.</translation>
    </message>
    <message>
        <source>Parts of the ground that are held out in turn.</source>
        <translation>Partes del terreno que se reservan por turno.</translation>
    </message>
    <message>
        <source>Tiles with a smaller share under polygons that have a value are left out.</source>
        <translation>Se descartan las teselas con una proporción menor bajo polígonos que tienen un valor.</translation>
    </message>
    <message>
        <source>Random maps, as patchy as the value, that tell what chance gives.</source>
        <translation>Mapas aleatorios, tan agrupados en el espacio como el valor, que dicen lo que da el azar.</translation>
    </message>
    <message>
        <source>Continue with a generative model that was found unusable.</source>
        <translation>Continuar con un modelo generativo que resultó inservible.</translation>
    </message>
    <message>
        <source>The images that were inverted (empty: from their recorded paths)</source>
        <translation>Las imágenes que se invirtieron (vacío: según sus rutas registradas)</translation>
    </message>
    <message>
        <source>Points with the paths of photographs in a field, such as QGIS's “Import geotagged photos” makes.</source>
        <translation>Puntos con las rutas de fotografías en un campo, como los que crea «Importar fotos geoetiquetadas» de QGIS.</translation>
    </message>
    <message>
        <source>Model of urban types, for the audit</source>
        <translation>Modelo de tipos urbanos, para la auditoría</translation>
    </message>
    <message>
        <source>Model of urban types of the same tiles: the audit tells how its types change along a direction.</source>
        <translation>Modelo de tipos urbanos de las mismas teselas: la auditoría dice cómo cambian sus tipos a lo largo de una dirección.</translation>
    </message>
    <message>
        <source>Model of status, for the audit</source>
        <translation>Modelo de nivel socioeconómico, para la auditoría</translation>
    </message>
    <message>
        <source>Model of status of the same tiles: the audit tells how its predictions change along a direction.</source>
        <translation>Modelo de nivel socioeconómico de las mismas teselas: la auditoría dice cómo cambian sus predicciones a lo largo de una dirección.</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Images with decision values</source>
        <translation>Imágenes con valores de decisión</translation>
    </message>
    <message>
        <source>Polygons with decision values</source>
        <translation>Polígonos con valores de decisión</translation>
    </message>
    <message>
        <source>Table of directions</source>
        <translation>Tabla de direcciones</translation>
    </message>
    <message>
        <source>Audit: what changes along the directions</source>
        <translation>Auditoría: qué cambia a lo largo de las direcciones</translation>
    </message>
    <message>
        <source>Directions of a value</source>
        <translation>Direcciones de un valor</translation>
    </message>
    <message>
        <source>Number of fields with a direction beyond chance</source>
        <translation>Número de campos con una dirección más allá del azar</translation>
    </message>
    <message>
        <source>Fields with a direction beyond chance</source>
        <translation>Campos con una dirección más allá del azar</translation>
    </message>
    <message>
        <source>Highest AUC on held-out ground</source>
        <translation>AUC más alta en terreno reservado</translation>
    </message>
    <message>
        <source>Number of images with values</source>
        <translation>Número de imágenes con valores</translation>
    </message>
    <message>
        <source>Latents of images (empty: random samples)</source>
        <translation>Vectores latentes de las imágenes (vacío: muestras aleatorias)</translation>
    </message>
    <message>
        <source>Fields, separated by commas (empty: all with a direction)</source>
        <translation>Campos, separados por comas (vacío: todos los que tienen una dirección)</translation>
    </message>
    <message>
        <source>Names of the fields whose directions are drawn, separated by commas. Left empty, all that have a direction.</source>
        <translation>Nombres de los campos cuyas direcciones se dibujan, separados por comas. Vacío: todos los que tienen una dirección.</translation>
    </message>
    <message>
        <source>Inversion method</source>
        <translation>Método de inversión</translation>
    </message>
    <message>
        <source>The method whose latents and directions are taken. “auto” takes the one whose directions tell most on unseen ground.</source>
        <translation>El método del que se toman los vectores latentes y las direcciones. «auto» toma aquel cuyas direcciones dicen más en terreno no visto.</translation>
    </message>
    <message>
        <source>Type of direction</source>
        <translation>Tipo de dirección</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>covariance</source>
        <translation>covarianza</translation>
    </message>
    <message>
        <source>projected</source>
        <translation>proyectada</translation>
    </message>
    <message>
        <source>conditional</source>
        <translation>condicional</translation>
    </message>
    <message>
        <source>How directions were found. “auto” takes the kind that changed images best in the audit.</source>
        <translation>Cómo se hallaron las direcciones. «auto» toma el tipo que mejor cambió las imágenes en la auditoría.</translation>
    </message>
    <message>
        <source>Numbers of images, such as 12, 40-45 (empty: chosen at random)</source>
        <translation>Números de imágenes, por ejemplo 12, 40-45 (vacío: al azar)</translation>
    </message>
    <message>
        <source>Numbers of images (the field tile_id) that are drawn. Left empty, they are chosen at random by the seed.</source>
        <translation>Números de las imágenes (el campo tile_id) que se generan. Vacío: al azar según la semilla.</translation>
    </message>
    <message>
        <source>Also draw from an unusable model and along directions not found</source>
        <translation>Generar también con un modelo inservible y a lo largo de direcciones no halladas</translation>
    </message>
    <message>
        <source>Draw from a model that was found unusable, and along directions that were not found beyond chance.</source>
        <translation>Generar con un modelo que resultó inservible, y a lo largo de direcciones que no se hallaron más allá del azar.</translation>
    </message>
    <message>
        <source>Number of images along each direction (odd)</source>
        <translation>Número de imágenes a lo largo de cada dirección (impar)</translation>
    </message>
    <message>
        <source>Images along each direction, an odd number, with the image as it is in the middle.</source>
        <translation>Imágenes a lo largo de cada dirección, un número impar, con la imagen tal como es en el centro.</translation>
    </message>
    <message>
        <source>Number of images to draw from</source>
        <translation>Número de imágenes de partida</translation>
    </message>
    <message>
        <source>How many images, or random samples, are drawn from.</source>
        <translation>De cuántas imágenes, o muestras aleatorias, se parte.</translation>
    </message>
    <message>
        <source>Truncation of random samples</source>
        <translation>Truncamiento de las muestras aleatorias</translation>
    </message>
    <message>
        <source>How far from their mean the latents of random samples are drawn, 0 to 1: less is more typical.</source>
        <translation>A qué distancia de su media se extraen los vectores latentes de las muestras aleatorias, de 0 a 1: menos es más típico.</translation>
    </message>
    <message>
        <source>Continue beyond the range of real images</source>
        <translation>Continuar más allá del rango de las imágenes reales</translation>
    </message>
    <message>
        <source>Continue past the range of values that real images have, where drawings may mean nothing.</source>
        <translation>Continuar más allá del rango de valores que tienen las imágenes reales, donde lo generado puede no significar nada.</translation>
    </message>
    <message>
        <source>Folder for the drawn images</source>
        <translation>Carpeta para las imágenes generadas</translation>
    </message>
    <message>
        <source>Places of the drawn images</source>
        <translation>Lugares de las imágenes generadas</translation>
    </message>
    <message>
        <source>Draw along directions</source>
        <translation>Generar a lo largo de direcciones</translation>
    </message>
    <message>
        <source>Number of drawn images</source>
        <translation>Número de imágenes generadas</translation>
    </message>
    <message>
        <source>Number of images drawn from</source>
        <translation>Número de imágenes de las que se partió</translation>
    </message>
    <message>
        <source>Fields with drawn directions</source>
        <translation>Campos con direcciones dibujadas</translation>
    </message>
    <message>
        <source>Fields without a direction beyond chance</source>
        <translation>Campos sin dirección más allá del azar</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>Clasificador</translation>
    </message>
    <message>
        <source>Latents of images (empty: found here)</source>
        <translation>Vectores latentes de las imágenes (vacío: se hallan aquí)</translation>
    </message>
    <message>
        <source>Images that were found in the generative model. Left empty, the imagery or the photographs are found here, by its encoder; without any images templates set out from random samples.</source>
        <translation>Imágenes que se encontraron en el modelo generativo. Vacío: las imágenes o fotografías se encuentran aquí, con su codificador; sin imágenes, las plantillas parten de muestras aleatorias.</translation>
    </message>
    <message>
        <source>Target class (or “highest”, “lowest”, “score”)</source>
        <translation>Clase objetivo (o «highest», «lowest», «score»)</translation>
    </message>
    <message>
        <source>Name of the class that the images are to have. Of ordered classes and of values also “highest” (taken if left empty) or “lowest”; of ordered classes also “score”, their mean.</source>
        <translation>Nombre de la clase que deben tener las imágenes. Para clases ordenadas y valores, también «highest» (la más alta, que se toma si queda vacío) o «lowest» (la más baja); para clases ordenadas también «score», su media.</translation>
    </message>
    <message>
        <source>Second classifier (empty: made here, from the imagery)</source>
        <translation>Segundo clasificador (vacío: se hace aquí, con las imágenes)</translation>
    </message>
    <message>
        <source>Model of the same classes, from another network or other ground, that judges the images. Left empty, one is made where the images of the classifier are given.</source>
        <translation>Modelo de las mismas clases, de otra red u otro terreno, que juzga las imágenes. Vacío: se hace uno si se dan las imágenes del clasificador.</translation>
    </message>
    <message>
        <source>How many images become templates, chosen at random; or how many templates are drawn without an image.</source>
        <translation>Cuántas imágenes se convierten en plantillas, elegidas al azar; o cuántas plantillas se generan sin imagen de partida.</translation>
    </message>
    <message>
        <source>Leave out images of the class</source>
        <translation>Descartar las imágenes de la clase</translation>
    </message>
    <message>
        <source>Leave out images that the classifier gives to the class already.</source>
        <translation>Descartar las imágenes que el clasificador ya asigna a la clase.</translation>
    </message>
    <message>
        <source>Numbers of images (the field tile_id). Left empty, they are chosen at random by the seed.</source>
        <translation>Números de las imágenes (el campo tile_id). Vacío: al azar según la semilla.</translation>
    </message>
    <message>
        <source>The method whose latents are taken. “auto” takes the encoder if it is there.</source>
        <translation>El método del que se toman los vectores latentes. «auto» toma el codificador si existe.</translation>
    </message>
    <message>
        <source>Also draw from an unusable model</source>
        <translation>Generar también con un modelo inservible</translation>
    </message>
    <message>
        <source>Draw from a generative model that was found unusable.</source>
        <translation>Generar con un modelo generativo que resultó inservible.</translation>
    </message>
    <message>
        <source>Attributes to lock</source>
        <translation>Atributos que se bloquean</translation>
    </message>
    <message>
        <source>green</source>
        <translation>verdor</translation>
    </message>
    <message>
        <source>brightness</source>
        <translation>brillo</translation>
    </message>
    <message>
        <source>hue</source>
        <translation>tono</translation>
    </message>
    <message>
        <source>edges</source>
        <translation>bordes</translation>
    </message>
    <message>
        <source>texture</source>
        <translation>textura</translation>
    </message>
    <message>
        <source>built</source>
        <translation>construido</translation>
    </message>
    <message>
        <source>What is measured in the pixels and must stay as it is.</source>
        <translation>Lo que se mide en los píxeles y debe quedar como está.</translation>
    </message>
    <message>
        <source>Model whose score to lock</source>
        <translation>Modelo cuya puntuación se bloquea</translation>
    </message>
    <message>
        <source>Another model made by “Train a model of status from imagery”, whose value, or whose classes, must stay as they are.</source>
        <translation>Otro modelo hecho con «Entrenar un modelo de nivel socioeconómico con imágenes», cuyo valor, o cuyas clases, deben quedar como están.</translation>
    </message>
    <message>
        <source>Maximum number of steps</source>
        <translation>Número máximo de pasos</translation>
    </message>
    <message>
        <source>Ascent ends sooner where nothing is gained.</source>
        <translation>El ascenso termina antes si ya no se gana nada.</translation>
    </message>
    <message>
        <source>Length of steps</source>
        <translation>Longitud de los pasos</translation>
    </message>
    <message>
        <source>Length of the longest step. 1 is as far as two random images of the generative model are apart.</source>
        <translation>Longitud del paso más largo. 1 es la distancia entre dos imágenes al azar del modelo generativo.</translation>
    </message>
    <message>
        <source>Maximum distance from the image</source>
        <translation>Distancia máxima a la imagen</translation>
    </message>
    <message>
        <source>Farthest that a template may lie from its image, in the same unit.</source>
        <translation>Lo más lejos que puede quedar una plantilla de su imagen, en la misma unidad.</translation>
    </message>
    <message>
        <source>Prior</source>
        <translation>A priori</translation>
    </message>
    <message>
        <source>distance from the image</source>
        <translation>distancia a la imagen</translation>
    </message>
    <message>
        <source>rareness among the images of the model</source>
        <translation>rareza entre las imágenes del modelo</translation>
    </message>
    <message>
        <source>What keeps ascent from going too far.</source>
        <translation>Lo que impide que el ascenso vaya demasiado lejos.</translation>
    </message>
    <message>
        <source>Weight of the prior</source>
        <translation>Peso del a priori</translation>
    </message>
    <message>
        <source>Of what holds a template back, beside the log-probability.</source>
        <translation>De lo que retiene a una plantilla, junto al logaritmo de la probabilidad.</translation>
    </message>
    <message>
        <source>Starts for each template</source>
        <translation>Puntos de partida de cada plantilla</translation>
    </message>
    <message>
        <source>Ascent sets out from the image, and from so many places near it less one. The best template is taken.</source>
        <translation>El ascenso parte de la imagen, y de tantos lugares cercanos a ella menos uno. Se toma la mejor plantilla.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>the image that the second classifier prefers</source>
        <translation>la imagen que prefiere el segundo clasificador</translation>
    </message>
    <message>
        <source>the first image of which the classifier is sure</source>
        <translation>la primera imagen de la que el clasificador está seguro</translation>
    </message>
    <message>
        <source>the image after all steps</source>
        <translation>la imagen tras todos los pasos</translation>
    </message>
    <message>
        <source>Which image of the ascent becomes the template.</source>
        <translation>Qué imagen del ascenso se convierte en la plantilla.</translation>
    </message>
    <message>
        <source>Imagery that the classifier was trained on</source>
        <translation>Imágenes con las que se entrenó el clasificador</translation>
    </message>
    <message>
        <source>Images with their scores</source>
        <translation>Imágenes con sus puntuaciones</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas (vectores latentes)</translation>
    </message>
    <message>
        <source>Ideal images of a category</source>
        <translation>Imágenes ideales de una categoría</translation>
    </message>
    <message>
        <source>Number of templates</source>
        <translation>Número de plantillas</translation>
    </message>
    <message>
        <source>Mean score of the images</source>
        <translation>Puntuación media de las imágenes</translation>
    </message>
    <message>
        <source>Mean score of the templates</source>
        <translation>Puntuación media de las plantillas</translation>
    </message>
    <message>
        <source>Mean score of the templates by the second classifier</source>
        <translation>Puntuación media de las plantillas según el segundo clasificador</translation>
    </message>
    <message>
        <source>Share of templates that the classifier is sure of</source>
        <translation>Proporción de plantillas de las que el clasificador está seguro</translation>
    </message>
    <message>
        <source>Mean score by the second classifier after ascent on pixels</source>
        <translation>Puntuación media según el segundo clasificador tras un ascenso sobre los píxeles</translation>
    </message>
    <message>
        <source>Imagery to search</source>
        <translation>Imágenes en las que se busca</translation>
    </message>
    <message>
        <source>Images to find others like (points or polygons on them)</source>
        <translation>Imágenes de las que se buscan parecidas (puntos o polígonos sobre ellas)</translation>
    </message>
    <message>
        <source>Imagery under these (empty: the imagery to search)</source>
        <translation>Imágenes bajo estas (vacío: aquellas en las que se busca)</translation>
    </message>
    <message>
        <source>Or templates, instead of images</source>
        <translation>O plantillas, en lugar de imágenes</translation>
    </message>
    <message>
        <source>File of latents from “Ideal images of a category” or “Find images in the model”: what the generative model draws of them is looked for.</source>
        <translation>Archivo de vectores latentes de «Imágenes ideales de una categoría» o «Encontrar imágenes en el modelo»: se busca lo que genera de ellos el modelo generativo.</translation>
    </message>
    <message>
        <source>Generative model of the templates</source>
        <translation>Modelo generativo de las plantillas</translation>
    </message>
    <message>
        <source>The generative model that the templates were made with.</source>
        <translation>El modelo generativo con el que se hicieron las plantillas.</translation>
    </message>
    <message>
        <source>Inversion of the templates (empty: the first)</source>
        <translation>Inversión de las plantillas (vacío: la primera)</translation>
    </message>
    <message>
        <source>Name of the latents in the file. Left empty, the first ones are taken.</source>
        <translation>Nombre de los vectores latentes en el archivo. Vacío: se toman los primeros.</translation>
    </message>
    <message>
        <source>Model (empty: a network)</source>
        <translation>Modelo (vacío: una red)</translation>
    </message>
    <message>
        <source>Class of the matches (empty: any)</source>
        <translation>Clase de las correspondencias (vacío: cualquiera)</translation>
    </message>
    <message>
        <source>Only images of this class are found. Of a model of values “highest” or “lowest”, a fifth of the images each.</source>
        <translation>Solo se encuentran imágenes de esta clase. Para un modelo de valores, «highest» (los más altos) o «lowest» (los más bajos), una quinta parte de las imágenes cada una.</translation>
    </message>
    <message>
        <source>Layer with the class of the images (empty: the model)</source>
        <translation>Capa con la clase de las imágenes (vacío: el modelo)</translation>
    </message>
    <message>
        <source>Field with the class of the images</source>
        <translation>Campo con la clase de las imágenes</translation>
    </message>
    <message>
        <source>Number of matches for each source</source>
        <translation>Número de correspondencias por fuente</translation>
    </message>
    <message>
        <source>How many images are found for each source.</source>
        <translation>Cuántas imágenes se encuentran para cada fuente.</translation>
    </message>
    <message>
        <source>Minimum distance from the source (metres)</source>
        <translation>Distancia mínima a la fuente (metros)</translation>
    </message>
    <message>
        <source>Images nearer to their source are not found.</source>
        <translation>No se encuentran imágenes más cercanas a su fuente.</translation>
    </message>
    <message>
        <source>Classes with locked shares</source>
        <translation>Clases con proporciones bloqueadas</translation>
    </message>
    <message>
        <source>all but trees</source>
        <translation>todo menos los árboles</translation>
    </message>
    <message>
        <source>all but roads</source>
        <translation>todo menos las vías</translation>
    </message>
    <message>
        <source>all but buildings</source>
        <translation>todo menos los edificios</translation>
    </message>
    <message>
        <source>Classes that cover as much of a match as of its source. The presets go by the names of the classes.</source>
        <translation>Clases que cubren tanto de una correspondencia como de su fuente. Las opciones predefinidas se guían por los nombres de las clases.</translation>
    </message>
    <message>
        <source>Or names of the locked classes, separated by commas</source>
        <translation>O nombres de las clases bloqueadas, separados por comas</translation>
    </message>
    <message>
        <source>Names of such classes instead of a preset.</source>
        <translation>Nombres de tales clases en lugar de una opción predefinida.</translation>
    </message>
    <message>
        <source>Largest difference of a locked share (0 to 1)</source>
        <translation>Mayor diferencia de una proporción bloqueada (0 a 1)</translation>
    </message>
    <message>
        <source>Largest difference of the share of a locked class between a source and its match.</source>
        <translation>Mayor diferencia de la proporción de una clase bloqueada entre una fuente y su correspondencia.</translation>
    </message>
    <message>
        <source>Largest difference of a locked share, as a part of the average share of its class (0: no such limit)</source>
        <translation>Mayor diferencia de una proporción bloqueada, como fracción de la proporción media de su clase (0: sin este límite)</translation>
    </message>
    <message>
        <source>Largest such difference as a part of what the class covers of an image on average, so that a class that covers little is held, too. 0 for no such limit.</source>
        <translation>Mayor diferencia de este tipo como fracción de lo que la clase cubre de media en una imagen, para que también se mantenga una clase que cubre poco. 0: sin este límite.</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Correspondencias</translation>
    </message>
    <message>
        <source>Lines from source to match</source>
        <translation>Líneas de la fuente a la correspondencia</translation>
    </message>
    <message>
        <source>Sheet of pictures</source>
        <translation>Lámina de imágenes</translation>
    </message>
    <message>
        <source>Nearest real images (places like this one)</source>
        <translation>Imágenes reales más parecidas (lugares como este)</translation>
    </message>
    <message>
        <source>Number of sources</source>
        <translation>Número de fuentes</translation>
    </message>
    <message>
        <source>Number of sources with a match</source>
        <translation>Número de fuentes con correspondencia</translation>
    </message>
    <message>
        <source>Number of matches</source>
        <translation>Número de correspondencias</translation>
    </message>
    <message>
        <source>Number of images that could be found</source>
        <translation>Número de imágenes que se podían encontrar</translation>
    </message>
    <message>
        <source>Median similarity of first matches</source>
        <translation>Similitud mediana de las primeras correspondencias</translation>
    </message>
    <message>
        <source>Similarity that one in twenty images at random reaches</source>
        <translation>Similitud que alcanza al azar una de cada veinte imágenes</translation>
    </message>
    <message>
        <source>Number of images on the page</source>
        <translation>Número de imágenes en la página</translation>
    </message>
    <message>
        <source>How many images the page can show.</source>
        <translation>Cuántas imágenes puede mostrar la página.</translation>
    </message>
    <message>
        <source>Page title</source>
        <translation>Título de la página</translation>
    </message>
    <message>
        <source>Heading of the page.</source>
        <translation>Encabezado de la página.</translation>
    </message>
    <message>
        <source>Page with sliders</source>
        <translation>Página con controles deslizantes</translation>
    </message>
    <message>
        <source>Fields with a slider</source>
        <translation>Campos con control deslizante</translation>
    </message>
    <message>
        <source>Size of the page (MB)</source>
        <translation>Tamaño de la página (MB)</translation>
    </message>
    <message>
        <source>Votes (a table)</source>
        <translation>Votos (una tabla)</translation>
    </message>
    <message>
        <source>Left image (field with its id)</source>
        <translation>Imagen izquierda (campo con su identificador)</translation>
    </message>
    <message>
        <source>Right image (field with its id)</source>
        <translation>Imagen derecha (campo con su identificador)</translation>
    </message>
    <message>
        <source>Winner (field: an id, left, right or tie)</source>
        <translation>Ganadora (campo: un identificador, left, right o tie)</translation>
    </message>
    <message>
        <source>Rater (field)</source>
        <translation>Votante (campo)</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Id of the images (field)</source>
        <translation>Identificador de las imágenes (campo)</translation>
    </message>
    <message>
        <source>Least number of votes of an image</source>
        <translation>Número mínimo de votos de una imagen</translation>
    </message>
    <message>
        <source>Images with fewer votes have no score. From some 20 on the order is sound.</source>
        <translation>Las imágenes con menos votos no tienen puntuación. A partir de unos 20, el orden es sólido.</translation>
    </message>
    <message>
        <source>Class low below (score)</source>
        <translation>Clase baja por debajo de (puntuación)</translation>
    </message>
    <message>
        <source>Score below which an image is of the class “low”; up to that of “high” it has no class. The default is that of FaceLift (Joglekar et al. 2020).</source>
        <translation>Puntuación por debajo de la cual una imagen es de la clase «low» (baja); hasta la de «high» (alta) no tiene clase. El valor predeterminado es el de FaceLift (Joglekar et al. 2020).</translation>
    </message>
    <message>
        <source>Class high above (score)</source>
        <translation>Clase alta por encima de (puntuación)</translation>
    </message>
    <message>
        <source>Score above which an image is of the class “high”. The default is that of FaceLift (Joglekar et al. 2020).</source>
        <translation>Puntuación por encima de la cual una imagen es de la clase «high» (alta). El valor predeterminado es el de FaceLift (Joglekar et al. 2020).</translation>
    </message>
    <message>
        <source>Scored images</source>
        <translation>Imágenes con puntuación</translation>
    </message>
    <message>
        <source>Table of raters</source>
        <translation>Tabla de votantes</translation>
    </message>
    <message>
        <source>Scores from votes</source>
        <translation>Puntuaciones a partir de votos</translation>
    </message>
    <message>
        <source>Number of images with a score</source>
        <translation>Número de imágenes con puntuación</translation>
    </message>
    <message>
        <source>Number of images of the class low</source>
        <translation>Número de imágenes de la clase baja</translation>
    </message>
    <message>
        <source>Number of images of the class high</source>
        <translation>Número de imágenes de la clase alta</translation>
    </message>
    <message>
        <source>Share of held-out votes that were foretold, 0 to 1</source>
        <translation>Proporción de votos reservados que se predijeron, de 0 a 1</translation>
    </message>
    <message>
        <source>Reliability of the scores, 0 to 1</source>
        <translation>Fiabilidad de las puntuaciones, de 0 a 1</translation>
    </message>
    <message>
        <source>Number of groups of images that votes connect</source>
        <translation>Número de conjuntos de imágenes que conectan los votos</translation>
    </message>
    <message>
        <source>Pairs (lines from images to their matches)</source>
        <translation>Pares (líneas de las imágenes a sus correspondencias)</translation>
    </message>
    <message>
        <source>Imagery, one raster or several</source>
        <translation>Imágenes, uno o varios rásteres</translation>
    </message>
    <message>
        <source>Bands (empty: those of the model, or the first three)</source>
        <translation>Bandas (vacío: las del modelo, o las tres primeras)</translation>
    </message>
    <message>
        <source>Class whose score is studied (empty: the one that rises most)</source>
        <translation>Clase cuya puntuación se estudia (vacío: la que más sube)</translation>
    </message>
    <message>
        <source>Class of the model of status whose score is studied. Left empty, the one that rises most from the images to their matches.</source>
        <translation>Clase del modelo de nivel socioeconómico cuya puntuación se estudia. Vacío: la que más sube de las imágenes a sus correspondencias.</translation>
    </message>
    <message>
        <source>A model of urban types made from the same tiles. The share of images in each cluster is compared.</source>
        <translation>Un modelo de tipos urbanos hecho con las mismas teselas. Se compara la proporción de imágenes en cada clúster.</translation>
    </message>
    <message>
        <source>Zones with measures of urban form</source>
        <translation>Zonas con medidas de forma urbana</translation>
    </message>
    <message>
        <source>Fields with the measures</source>
        <translation>Campos con las medidas</translation>
    </message>
    <message>
        <source>Most matches in which classes are replaced</source>
        <translation>Número máximo de correspondencias en que se reemplazan clases</translation>
    </message>
    <message>
        <source>Matches in which classes are replaced. Of more so many are taken, evenly spread.</source>
        <translation>Correspondencias en que se reemplazan clases. Si hay más, se toman tantas, repartidas por igual.</translation>
    </message>
    <message>
        <source>Accepted share of false findings (q)</source>
        <translation>Proporción aceptada de hallazgos falsos (q)</translation>
    </message>
    <message>
        <source>Share of false findings that is accepted among all measures, and among all classes.</source>
        <translation>Proporción de hallazgos falsos que se acepta entre todas las medidas, y entre todas las clases.</translation>
    </message>
    <message>
        <source>Block size (metres; 0: as far as differences are alike)</source>
        <translation>Tamaño de los bloques (metros; 0: hasta donde las diferencias se parecen)</translation>
    </message>
    <message>
        <source>Side of the blocks of ground by which intervals and tests go. With 0 they are as wide as differences are alike.</source>
        <translation>Lado de los bloques de terreno de los que dependen los intervalos y las pruebas. Con 0, su anchura es la distancia hasta la que las diferencias se parecen.</translation>
    </message>
    <message>
        <source>Pairs with their differences</source>
        <translation>Pares con sus diferencias</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Lo que difiere</translation>
    </message>
    <message>
        <source>What the score rests on</source>
        <translation>En qué se basa la puntuación</translation>
    </message>
    <message>
        <source>What differs between images and their matches</source>
        <translation>En qué difieren las imágenes y sus correspondencias</translation>
    </message>
    <message>
        <source>Number of images that were compared</source>
        <translation>Número de imágenes comparadas</translation>
    </message>
    <message>
        <source>Number of pairs</source>
        <translation>Número de pares</translation>
    </message>
    <message>
        <source>Number of measures that differ</source>
        <translation>Número de medidas que difieren</translation>
    </message>
    <message>
        <source>Measure that differs most clearly</source>
        <translation>Medida que difiere con más claridad</translation>
    </message>
    <message>
        <source>Classes that the score rests on</source>
        <translation>Clases en las que se basa la puntuación</translation>
    </message>
    <message>
        <source>Socio-economic models</source>
        <translation>Modelos socioeconómicos</translation>
    </message>
    <message>
        <source>Urban types</source>
        <translation>Tipos urbanos</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Urban form and census</source>
        <translation>Forma urbana y censo</translation>
    </message>
    <message>
        <source>City recognition</source>
        <translation>Reconocimiento de ciudades</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Generative explanation</source>
        <translation>Explicación generativa</translation>
    </message>
    <message>
        <source>Urban types of the earlier date (raster)</source>
        <translation>Tipos urbanos de la fecha anterior (ráster)</translation>
    </message>
    <message>
        <source>Report on urban types of the earlier date</source>
        <translation>Informe sobre los tipos urbanos de la fecha anterior</translation>
    </message>
    <message>
        <source>Changed tiles</source>
        <translation>Teselas que cambiaron</translation>
    </message>
    <message>
        <source>Zones with change</source>
        <translation>Zonas con el cambio</translation>
    </message>
    <message>
        <source>Transitions between types</source>
        <translation>Transiciones entre tipos</translation>
    </message>
    <message>
        <source>Report on change</source>
        <translation>Informe sobre el cambio</translation>
    </message>
    <message>
        <source>Imagery of the earlier date</source>
        <translation>Imágenes de la fecha anterior</translation>
    </message>
    <message>
        <source>The urban types are found in this image.</source>
        <translation>Los tipos urbanos se buscan en esta imagen.</translation>
    </message>
    <message>
        <source>Imagery of the later date</source>
        <translation>Imágenes de la fecha posterior</translation>
    </message>
    <message>
        <source>An image of the same place with the same bands and about the same ground resolution.</source>
        <translation>Una imagen del mismo lugar con las mismas bandas y más o menos la misma resolución sobre el terreno.</translation>
    </message>
    <message>
        <source>Census or deprivation zones</source>
        <translation>Zonas censales o de privación</translation>
    </message>
    <message>
        <source>Polygons, such as census tracts; their own fields are kept in the result.</source>
        <translation>Polígonos, como secciones censales; sus propios campos se conservan en el resultado.</translation>
    </message>
    <message>
        <source>Tile size (pixels; empty: about 70 m of ground)</source>
        <translation>Tamaño de las teselas (píxeles; vacío: unos 70 m de terreno)</translation>
    </message>
    <message>
        <source>Side of the square tiles. A tile should show some buildings with their streets: 50 to 150 m is usual. Left empty, it follows the ground resolution of the imagery.</source>
        <translation>Lado de las teselas cuadradas. Una tesela debería mostrar algunos edificios con sus calles: lo habitual es de 50 a 150 m. Vacío: sigue la resolución de las imágenes sobre el terreno.</translation>
    </message>
    <message>
        <source>How many urban types to find. Left empty, the largest number up to 16 that is stable is taken; where none is, 6 or more are shown, and the log and the report say so.</source>
        <translation>Cuántos tipos urbanos buscar. Vacío: se toma el mayor número estable, hasta 16; si ninguno lo es, se muestran 6 o más, y el registro y el informe lo dicen.</translation>
    </message>
    <message>
        <source>The same seed gives the same result.</source>
        <translation>La misma semilla da el mismo resultado.</translation>
    </message>
    <message>
        <source>Stability of clusterings</source>
        <translation>Estabilidad de las agrupaciones</translation>
    </message>
    <message>
        <source>Report on stability</source>
        <translation>Informe sobre la estabilidad</translation>
    </message>
    <message>
        <source>Urban types (raster)</source>
        <translation>Tipos urbanos (ráster)</translation>
    </message>
    <message>
        <source>Report on urban types</source>
        <translation>Informe sobre los tipos urbanos</translation>
    </message>
    <message>
        <source>An orthophoto or satellite image of the city.</source>
        <translation>Una ortofoto o imagen de satélite de la ciudad.</translation>
    </message>
    <message>
        <source>Each is clustered again from other seeds and from resampled tiles, to see what stays the same.</source>
        <translation>Cada uno se agrupa de nuevo con otras semillas y con teselas remuestreadas, para ver qué permanece igual.</translation>
    </message>
    <message>
        <source>Number of clusters where none is stable</source>
        <translation>Número de clústeres si ninguno es estable</translation>
    </message>
    <message>
        <source>Used only where no number of clusters is stable; the log and the report say so.</source>
        <translation>Solo se usa si ningún número de clústeres es estable; el registro y el informe lo dicen.</translation>
    </message>
    <message>
        <source>Scores of the model</source>
        <translation>Puntuaciones del modelo</translation>
    </message>
    <message>
        <source>Report on the model</source>
        <translation>Informe sobre el modelo</translation>
    </message>
    <message>
        <source>Where the model looked</source>
        <translation>Dónde miró el modelo</translation>
    </message>
    <message>
        <source>Report on where the model looked</source>
        <translation>Informe sobre dónde miró el modelo</translation>
    </message>
    <message>
        <source>Test by land-use class</source>
        <translation>Prueba por clase de uso del suelo</translation>
    </message>
    <message>
        <source>Report on land use</source>
        <translation>Informe sobre el uso del suelo</translation>
    </message>
    <message>
        <source>Zones with the value</source>
        <translation>Zonas con el valor</translation>
    </message>
    <message>
        <source>Polygons, such as census tracts.</source>
        <translation>Polígonos, como secciones censales.</translation>
    </message>
    <message>
        <source>Field with the value</source>
        <translation>Campo con el valor</translation>
    </message>
    <message>
        <source>What to learn, such as a deprivation score.</source>
        <translation>Lo que se aprende, como un índice de privación.</translation>
    </message>
    <message>
        <source>Polygons with a class, such as the Urban Atlas.</source>
        <translation>Polígonos con una clase, como el Urban Atlas.</translation>
    </message>
    <message>
        <source>One test is made for each class.</source>
        <translation>Se hace una prueba para cada clase.</translation>
    </message>
    <message>
        <source>With more overlap the map depends less on where the tiles lie, and takes longer.</source>
        <translation>Con más solape el mapa depende menos de dónde caen las teselas, y tarda más.</translation>
    </message>
    <message>
        <source>What chance would give is measured by shifting the map at random so many times.</source>
        <translation>Lo que daría el azar se mide desplazando el mapa al azar tantas veces.</translation>
    </message>
    <message>
        <source>Tiles with classes</source>
        <translation>Teselas con clases</translation>
    </message>
    <message>
        <source>Report on the classifier</source>
        <translation>Informe sobre el clasificador</translation>
    </message>
    <message>
        <source>Report on the generative model</source>
        <translation>Informe sobre el modelo generativo</translation>
    </message>
    <message>
        <source>Report on found images</source>
        <translation>Informe sobre las imágenes encontradas</translation>
    </message>
    <message>
        <source>Ideal images</source>
        <translation>Imágenes ideales</translation>
    </message>
    <message>
        <source>Places with ideal images</source>
        <translation>Lugares con imágenes ideales</translation>
    </message>
    <message>
        <source>Report on ideal images</source>
        <translation>Informe sobre las imágenes ideales</translation>
    </message>
    <message>
        <source>Nearest real places</source>
        <translation>Lugares reales más parecidos</translation>
    </message>
    <message>
        <source>From here to there</source>
        <translation>De aquí hasta allí</translation>
    </message>
    <message>
        <source>Sheet of places</source>
        <translation>Lámina de lugares</translation>
    </message>
    <message>
        <source>Report on the nearest places</source>
        <translation>Informe sobre los lugares más parecidos</translation>
    </message>
    <message>
        <source>Report on what differs</source>
        <translation>Informe sobre lo que difiere</translation>
    </message>
    <message>
        <source>Orthophotos or satellite images of the city.</source>
        <translation>Ortofotos o imágenes de satélite de la ciudad.</translation>
    </message>
    <message>
        <source>Zones with classes</source>
        <translation>Zonas con clases</translation>
    </message>
    <message>
        <source>Polygons with a class, such as informal and formal.</source>
        <translation>Polígonos con una clase, como informal y formal.</translation>
    </message>
    <message>
        <source>Field with the class</source>
        <translation>Campo con la clase</translation>
    </message>
    <message>
        <source>What the classifier learns.</source>
        <translation>Lo que aprende el clasificador.</translation>
    </message>
    <message>
        <source>Class that places are to have</source>
        <translation>Clase que deben tener los lugares</translation>
    </message>
    <message>
        <source>One of the classes in the field, as it is written there.</source>
        <translation>Una de las clases del campo, tal como está escrita en él.</translation>
    </message>
    <message>
        <source>32 pixels are learnt in a quarter of an hour, 64 take an hour and more.</source>
        <translation>32 píxeles se aprenden en un cuarto de hora, 64 tardan una hora o más.</translation>
    </message>
    <message>
        <source>An hour on two cores is the least for 64 pixels. The same minutes give another model elsewhere.</source>
        <translation>Una hora con dos núcleos es lo mínimo para 64 píxeles. Los mismos minutos dan otro modelo en otro equipo.</translation>
    </message>
    <message>
        <source>Number of places</source>
        <translation>Número de lugares</translation>
    </message>
    <message>
        <source>From which ideal images are drawn, chosen at random.</source>
        <translation>De los que se generan imágenes ideales, elegidos al azar.</translation>
    </message>
    <message>
        <source>Minimum distance of matches (metres)</source>
        <translation>Distancia mínima de las correspondencias (metros)</translation>
    </message>
    <message>
        <source>Places nearer than this are not taken for a match.</source>
        <translation>Los lugares más cercanos que esto no se toman como correspondencia.</translation>
    </message>
    <message>
        <source>Maximum number of images to find in the model (empty: all)</source>
        <translation>Número máximo de imágenes que se buscan en el modelo (vacío: todas)</translation>
    </message>
    <message>
        <source>Spread evenly over the imagery. Some 500 take minutes.</source>
        <translation>Repartidas por igual sobre las imágenes. Unas 500 tardan minutos.</translation>
    </message>
    <message>
        <source>Two of the three ways of finding images learn it first; fewer are sooner done and less exact.</source>
        <translation>Dos de las tres formas de encontrar imágenes se aprenden primero; con menos se termina antes y con menos exactitud.</translation>
    </message>
    <message>
        <source>Otherwise the run ends there, for what such a model draws says nothing of the place.</source>
        <translation>De lo contrario la ejecución termina ahí, pues lo que genera tal modelo no dice nada del lugar.</translation>
    </message>
    <message>
        <source>Zones with urban types</source>
        <translation>Zonas con tipos urbanos</translation>
    </message>
    <message>
        <source>Footprints, for the number, size, orientation and share of buildings in each tile.</source>
        <translation>Huellas de edificios, para el número, tamaño, orientación y proporción de edificios en cada tesela.</translation>
    </message>
    <message>
        <source>Centre lines, for the length of roads in each tile and its distance from a major road.</source>
        <translation>Ejes, para la longitud de vías en cada tesela y su distancia a una vía principal.</translation>
    </message>
    <message>
        <source>Which roads are major ones, in the words of OpenStreetMap: primary, secondary and so on.</source>
        <translation>Qué vías son principales, en palabras de OpenStreetMap: primary, secondary, etcétera.</translation>
    </message>
    <message>
        <source>Found images</source>
        <translation>Imágenes encontradas</translation>
    </message>
    <message>
        <source>Decision values of tiles</source>
        <translation>Valores de decisión de las teselas</translation>
    </message>
    <message>
        <source>Decision values of zones</source>
        <translation>Valores de decisión de las zonas</translation>
    </message>
    <message>
        <source>Directions and their evidence</source>
        <translation>Direcciones y su evidencia</translation>
    </message>
    <message>
        <source>Report on directions</source>
        <translation>Informe sobre las direcciones</translation>
    </message>
    <message>
        <source>Stills</source>
        <translation>Imágenes fijas</translation>
    </message>
    <message>
        <source>Report on stills</source>
        <translation>Informe sobre las imágenes fijas</translation>
    </message>
    <message>
        <source>Fields such as income, health or deprivation; one direction is sought for each.</source>
        <translation>Campos como ingreso, salud o privación; se busca una dirección para cada uno.</translation>
    </message>
    <message>
        <source>Meaning of high values (separated by ;)</source>
        <translation>Significado de los valores altos (separados por ;)</translation>
    </message>
    <message>
        <source>Such as “richer; healthier”, in the order of the fields, so that every slider says where it goes.</source>
        <translation>Por ejemplo «más rico; más sano», en el orden de los campos, para que cada control diga adónde lleva.</translation>
    </message>
    <message>
        <source>Audit for shortcuts</source>
        <translation>Auditoría de atajos</translation>
    </message>
    <message>
        <source>Report on recognition</source>
        <translation>Informe sobre el reconocimiento</translation>
    </message>
    <message>
        <source>Kinds of regions</source>
        <translation>Tipos de regiones</translation>
    </message>
    <message>
        <source>Report on regions</source>
        <translation>Informe sobre las regiones</translation>
    </message>
    <message>
        <source>Objects by city</source>
        <translation>Objetos por ciudad</translation>
    </message>
    <message>
        <source>Report on objects</source>
        <translation>Informe sobre los objetos</translation>
    </message>
    <message>
        <source>Two to fifty rasters.</source>
        <translation>De dos a cincuenta rásteres.</translation>
    </message>
    <message>
        <source>In the order of the rasters. Rasters of one name are one city.</source>
        <translation>En el orden de los rásteres. Los rásteres con el mismo nombre son una sola ciudad.</translation>
    </message>
    <message>
        <source>Land cover</source>
        <translation>Cobertura del suelo</translation>
    </message>
    <message>
        <source>Polygons with a class, in all cities: roofs, roads, green …</source>
        <translation>Polígonos con una clase, en todas las ciudades: techos, vías, vegetación…</translation>
    </message>
    <message>
        <source>One test for each class.</source>
        <translation>Una prueba para cada clase.</translation>
    </message>
    <message>
        <source>Number of kinds of regions (empty: chosen by stability)</source>
        <translation>Número de tipos de regiones (vacío: se elige por estabilidad)</translation>
    </message>
    <message>
        <source>Into how many kinds the regions are sorted. Left empty, the largest number that is stable is taken.</source>
        <translation>En cuántos tipos se clasifican las regiones. Vacío: se toma el mayor número estable.</translation>
    </message>
    <message>
        <source>explanation</source>
        <translation>explicación</translation>
    </message>
    <message>
        <source>interpretability</source>
        <translation>interpretabilidad</translation>
    </message>
    <message>
        <source>class activation map</source>
        <translation>mapa de activación de clase</translation>
    </message>
    <message>
        <source>Grad-CAM</source>
        <translation>Grad-CAM</translation>
    </message>
    <message>
        <source>null model</source>
        <translation>modelo nulo</translation>
    </message>
    <message>
        <source>Urban Atlas</source>
        <translation>Urban Atlas</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>razón</translation>
    </message>
    <message>
        <source>explain</source>
        <translation>explicar</translation>
    </message>
    <message>
        <source>saliency</source>
        <translation>prominencia</translation>
    </message>
    <message>
        <source>attribution</source>
        <translation>atribución</translation>
    </message>
    <message>
        <source>HiResCAM</source>
        <translation>HiResCAM</translation>
    </message>
    <message>
        <source>heat map</source>
        <translation>mapa de calor</translation>
    </message>
    <message>
        <source>deprivation</source>
        <translation>privación</translation>
    </message>
    <message>
        <source>unsupervised</source>
        <translation>no supervisado</translation>
    </message>
    <message>
        <source>classification</source>
        <translation>clasificación</translation>
    </message>
    <message>
        <source>typology</source>
        <translation>tipología</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>transferencia</translation>
    </message>
    <message>
        <source>predict</source>
        <translation>predecir</translation>
    </message>
    <message>
        <source>domain adaptation</source>
        <translation>adaptación de dominio</translation>
    </message>
    <message>
        <source>compare cities</source>
        <translation>comparar ciudades</translation>
    </message>
    <message>
        <source>Change by census zone</source>
        <translation>Cambio por zona censal</translation>
    </message>
    <message>
        <source>Urban ML</source>
        <translation>Urban ML</translation>
    </message>
    <message>
        <source>Finds urban types in the earlier of two images, finds the same types in the later one, and tells which tiles changed, from what into what, and how much of each census zone. Season, light and a shift between the images are measured and taken off, and the report says how much change would be found where there is none.</source>
        <translation>Busca tipos urbanos en la más antigua de dos imágenes, encuentra los mismos tipos en la más reciente, y dice qué teselas cambiaron, de qué a qué, y qué parte de cada zona censal. La estación, la luz y un desplazamiento entre las imágenes se miden y se descuentan, y el informe dice cuánto cambio se hallaría donde no lo hay.</translation>
    </message>
    <message>
        <source>Tiles with their type at both dates, and how sure a change is.</source>
        <translation>Teselas con su tipo en ambas fechas, y lo seguro que es un cambio.</translation>
    </message>
    <message>
        <source>What changed, and how much is found where nothing changed.</source>
        <translation>Qué cambió, y cuánto se halla donde nada cambió.</translation>
    </message>
    <message>
        <source>How many tiles went from each type to each other.</source>
        <translation>Cuántas teselas pasaron de cada tipo a cada otro.</translation>
    </message>
    <message>
        <source>The zones with the share of their area that changed.</source>
        <translation>Las zonas con la proporción de su área que cambió.</translation>
    </message>
    <message>
        <source>What each type looks like, and how stable the types are.</source>
        <translation>Qué aspecto tiene cada tipo, y lo estables que son los tipos.</translation>
    </message>
    <message>
        <source>A raster with one cell per tile: the number of its urban type.</source>
        <translation>Un ráster con una celda por tesela: el número de su tipo urbano.</translation>
    </message>
    <message>
        <source>python</source>
        <translation>python</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>versiones</translation>
    </message>
    <message>
        <source>packages</source>
        <translation>paquetes</translation>
    </message>
    <message>
        <source>gpu</source>
        <translation>gpu</translation>
    </message>
    <message>
        <source>diagnose</source>
        <translation>diagnosticar</translation>
    </message>
    <message>
        <source>Clear the cache</source>
        <translation>Vaciar la caché</translation>
    </message>
    <message>
        <source>features</source>
        <translation>descriptores</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>disco</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espacio</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>eliminar</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservado</translation>
    </message>
    <message>
        <source>change detection</source>
        <translation>detección de cambios</translation>
    </message>
    <message>
        <source>two dates</source>
        <translation>dos fechas</translation>
    </message>
    <message>
        <source>transition matrix</source>
        <translation>matriz de transición</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>crecimiento</translation>
    </message>
    <message>
        <source>urbanisation</source>
        <translation>urbanización</translation>
    </message>
    <message>
        <source>multitemporal</source>
        <translation>multitemporal</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tiempo</translation>
    </message>
    <message>
        <source>radar</source>
        <translation>gráfico de radar</translation>
    </message>
    <message>
        <source>box plot</source>
        <translation>diagrama de caja</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <source>Moran</source>
        <translation>Moran</translation>
    </message>
    <message>
        <source>LISA</source>
        <translation>LISA</translation>
    </message>
    <message>
        <source>Kruskal-Wallis</source>
        <translation>Kruskal-Wallis</translation>
    </message>
    <message>
        <source>effect size</source>
        <translation>tamaño del efecto</translation>
    </message>
    <message>
        <source>number of clusters</source>
        <translation>número de clústeres</translation>
    </message>
    <message>
        <source>stability</source>
        <translation>estabilidad</translation>
    </message>
    <message>
        <source>k-means</source>
        <translation>k-medias</translation>
    </message>
    <message>
        <source>sankey</source>
        <translation>diagrama de Sankey</translation>
    </message>
    <message>
        <source>alluvial</source>
        <translation>diagrama aluvial</translation>
    </message>
    <message>
        <source>silhouette</source>
        <translation>silueta</translation>
    </message>
    <message>
        <source>elbow</source>
        <translation>codo</translation>
    </message>
    <message>
        <source>bootstrap</source>
        <translation>bootstrap</translation>
    </message>
    <message>
        <source>architecture</source>
        <translation>arquitectura</translation>
    </message>
    <message>
        <source>initialisation</source>
        <translation>inicialización</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semilla</translation>
    </message>
    <message>
        <source>variance</source>
        <translation>varianza</translation>
    </message>
    <message>
        <source>robustness</source>
        <translation>robustez</translation>
    </message>
    <message>
        <source>Create a sample city</source>
        <translation>Crear una ciudad de ejemplo</translation>
    </message>
    <message>
        <source>synthetic</source>
        <translation>sintético</translation>
    </message>
    <message>
        <source>example</source>
        <translation>ejemplo</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>demostración</translation>
    </message>
    <message>
        <source>imagery</source>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>census</source>
        <translation>censo</translation>
    </message>
    <message>
        <source>segmentation</source>
        <translation>segmentación</translation>
    </message>
    <message>
        <source>deep learning</source>
        <translation>aprendizaje profundo</translation>
    </message>
    <message>
        <source>what makes a city</source>
        <translation>qué hace a una ciudad</translation>
    </message>
    <message>
        <source>visual elements</source>
        <translation>elementos visuales</translation>
    </message>
    <message>
        <source>prototype</source>
        <translation>prototipo</translation>
    </message>
    <message>
        <source>Extract features of tiles</source>
        <translation>Extraer descriptores de las teselas</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>incrustación (embedding)</translation>
    </message>
    <message>
        <source>descriptor</source>
        <translation>descriptor</translation>
    </message>
    <message>
        <source>principal components</source>
        <translation>componentes principales</translation>
    </message>
    <message>
        <source>outlier</source>
        <translation>valor atípico</translation>
    </message>
    <message>
        <source>anomaly</source>
        <translation>anomalía</translation>
    </message>
    <message>
        <source>scatter</source>
        <translation>diagrama de dispersión</translation>
    </message>
    <message>
        <source>thumbnails</source>
        <translation>miniaturas</translation>
    </message>
    <message>
        <source>FaceLift</source>
        <translation>FaceLift</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>pares</translation>
    </message>
    <message>
        <source>Wilcoxon</source>
        <translation>Wilcoxon</translation>
    </message>
    <message>
        <source>land cover</source>
        <translation>cobertura del suelo</translation>
    </message>
    <message>
        <source>inpainting</source>
        <translation>relleno de imagen</translation>
    </message>
    <message>
        <source>sensitivity</source>
        <translation>sensibilidad</translation>
    </message>
    <message>
        <source>before and after</source>
        <translation>antes y después</translation>
    </message>
    <message>
        <source>Install or repair the engine</source>
        <translation>Instalar o reparar el motor</translation>
    </message>
    <message>
        <source>pip</source>
        <translation>pip</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>entorno</translation>
    </message>
    <message>
        <source>repair</source>
        <translation>reparar</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>servidor proxy</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>wheels</source>
        <translation>archivos wheel</translation>
    </message>
    <message>
        <source>GAN</source>
        <translation>GAN</translation>
    </message>
    <message>
        <source>StyleGAN2</source>
        <translation>StyleGAN2</translation>
    </message>
    <message>
        <source>inversion</source>
        <translation>inversión</translation>
    </message>
    <message>
        <source>projector</source>
        <translation>proyector</translation>
    </message>
    <message>
        <source>encoder4editing</source>
        <translation>encoder4editing</translation>
    </message>
    <message>
        <source>ReStyle</source>
        <translation>ReStyle</translation>
    </message>
    <message>
        <source>latent</source>
        <translation>latente</translation>
    </message>
    <message>
        <source>reconstruction</source>
        <translation>reconstrucción</translation>
    </message>
    <message>
        <source>Join tiles to zones</source>
        <translation>Unir las teselas a las zonas</translation>
    </message>
    <message>
        <source>area-weighted</source>
        <translation>ponderado por área</translation>
    </message>
    <message>
        <source>zonal</source>
        <translation>zonal</translation>
    </message>
    <message>
        <source>overlay</source>
        <translation>superposición</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>proporciones</translation>
    </message>
    <message>
        <source>aggregate</source>
        <translation>agregar</translation>
    </message>
    <message>
        <source>interpolation</source>
        <translation>interpolación</translation>
    </message>
    <message>
        <source>InterFaceGAN</source>
        <translation>InterFaceGAN</translation>
    </message>
    <message>
        <source>latent space</source>
        <translation>espacio latente</translation>
    </message>
    <message>
        <source>income</source>
        <translation>ingreso</translation>
    </message>
    <message>
        <source>SVM</source>
        <translation>SVM</translation>
    </message>
    <message>
        <source>Map to publish</source>
        <translation>Mapa para publicar</translation>
    </message>
    <message>
        <source>print layout</source>
        <translation>composición de impresión</translation>
    </message>
    <message>
        <source>template</source>
        <translation>plantilla</translation>
    </message>
    <message>
        <source>legend</source>
        <translation>leyenda</translation>
    </message>
    <message>
        <source>cartography</source>
        <translation>cartografía</translation>
    </message>
    <message>
        <source>pdf</source>
        <translation>pdf</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>figura</translation>
    </message>
    <message>
        <source>atlas</source>
        <translation>atlas</translation>
    </message>
    <message>
        <source>similar</source>
        <translation>parecido</translation>
    </message>
    <message>
        <source>nearest neighbour</source>
        <translation>vecino más cercano</translation>
    </message>
    <message>
        <source>image retrieval</source>
        <translation>recuperación de imágenes</translation>
    </message>
    <message>
        <source>search</source>
        <translation>búsqueda</translation>
    </message>
    <message>
        <source>Predict status from imagery</source>
        <translation>Predecir el nivel socioeconómico con imágenes</translation>
    </message>
    <message>
        <source>apply model</source>
        <translation>aplicar un modelo</translation>
    </message>
    <message>
        <source>inference</source>
        <translation>inferencia</translation>
    </message>
    <message>
        <source>novelty</source>
        <translation>novedad</translation>
    </message>
    <message>
        <source>street view</source>
        <translation>vistas de calle</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>identidad</translation>
    </message>
    <message>
        <source>shortcut</source>
        <translation>atajo</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>sesgo</translation>
    </message>
    <message>
        <source>cross-validation</source>
        <translation>validación cruzada</translation>
    </message>
    <message>
        <source>semantic segmentation</source>
        <translation>segmentación semántica</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>lift (razón a la proporción)</translation>
    </message>
    <message>
        <source>landmark</source>
        <translation>punto de referencia</translation>
    </message>
    <message>
        <source>pairwise</source>
        <translation>por pares</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>comparación</translation>
    </message>
    <message>
        <source>Bradley-Terry</source>
        <translation>Bradley-Terry</translation>
    </message>
    <message>
        <source>TrueSkill</source>
        <translation>TrueSkill</translation>
    </message>
    <message>
        <source>perception</source>
        <translation>percepción</translation>
    </message>
    <message>
        <source>Place Pulse</source>
        <translation>Place Pulse</translation>
    </message>
    <message>
        <source>crowdsourcing</source>
        <translation>colaboración masiva</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>rango</translation>
    </message>
    <message>
        <source>Sensitivity before clustering</source>
        <translation>Sensibilidad antes de agrupar</translation>
    </message>
    <message>
        <source>Compares clusterings of imagery with every number of clusters given, then clusters with the number that was found to be stable. Where none is stable it says so, and clusters with the number that you name for that case.</source>
        <translation>Compara agrupaciones de las imágenes con cada número de clústeres dado, y luego agrupa con el número que resultó estable. Si ninguno lo es, lo dice y agrupa con el número que usted indica para ese caso.</translation>
    </message>
    <message>
        <source>How stable each number of clusters is, and which is recommended.</source>
        <translation>Lo estable que es cada número de clústeres, y cuál se recomienda.</translation>
    </message>
    <message>
        <source>A row for each number of clusters: how stable it is.</source>
        <translation>Una fila por cada número de clústeres: lo estable que es.</translation>
    </message>
    <message>
        <source>Tiles with their cluster in each of the clusterings.</source>
        <translation>Teselas con su clúster en cada una de las agrupaciones.</translation>
    </message>
    <message>
        <source>The types, to be found again in other images of the same kind.</source>
        <translation>Los tipos, para encontrarlos en otras imágenes de la misma clase.</translation>
    </message>
    <message>
        <source>Tiles with their urban type and its confidence.</source>
        <translation>Teselas con su tipo urbano y su confianza.</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>página web</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>interactive</source>
        <translation>interactivo</translation>
    </message>
    <message>
        <source>Status and where the network looked</source>
        <translation>Nivel socioeconómico y dónde miró la red</translation>
    </message>
    <message>
        <source>Trains a model of a socio-economic value from imagery, with folds that are apart on the ground; maps what in the imagery speaks for high and for low values; and tests, class by class of land use, whether the network looked there more than chance would have it.</source>
        <translation>Entrena un modelo de un valor socioeconómico con imágenes, con pliegues separados en el terreno; cartografía lo que en las imágenes habla a favor de valores altos y de valores bajos; y prueba, clase por clase de uso del suelo, si la red miró allí más de lo que daría el azar.</translation>
    </message>
    <message>
        <source>The map, and how far to trust it.</source>
        <translation>El mapa, y hasta dónde confiar en él.</translation>
    </message>
    <message>
        <source>A raster: above 0 speaks for high values, below 0 for low ones.</source>
        <translation>Un ráster: por encima de 0 habla a favor de valores altos, por debajo a favor de bajos.</translation>
    </message>
    <message>
        <source>The land use with the evidence that fell on each polygon.</source>
        <translation>El uso del suelo con la evidencia que cayó sobre cada polígono.</translation>
    </message>
    <message>
        <source>Which classes the model looked at more than chance would have it.</source>
        <translation>Qué clases miró el modelo más de lo que daría el azar.</translation>
    </message>
    <message>
        <source>A row for each class: its share of the evidence, and the test.</source>
        <translation>Una fila por cada clase: su proporción de la evidencia, y la prueba.</translation>
    </message>
    <message>
        <source>Tiles with the value and what a model not trained there predicts.</source>
        <translation>Teselas con el valor y lo que predice un modelo no entrenado allí.</translation>
    </message>
    <message>
        <source>How well the model predicts, where, and whether to rely on it.</source>
        <translation>Lo bien que predice el modelo, dónde, y si se puede confiar en él.</translation>
    </message>
    <message>
        <source>How well the model predicts, beside simple baselines.</source>
        <translation>Lo bien que predice el modelo, junto a referencias sencillas.</translation>
    </message>
    <message>
        <source>latent walk</source>
        <translation>recorrido latente</translation>
    </message>
    <message>
        <source>stills</source>
        <translation>imágenes fijas</translation>
    </message>
    <message>
        <source>matrix</source>
        <translation>matriz</translation>
    </message>
    <message>
        <source>activation maximisation</source>
        <translation>maximización de la activación</translation>
    </message>
    <message>
        <source>counterfactual</source>
        <translation>contrafactual</translation>
    </message>
    <message>
        <source>The ideal place nearby</source>
        <translation>El lugar ideal cercano</translation>
    </message>
    <message>
        <source>Trains a classifier and a generative model on the tiles of imagery, draws for some tiles what they would look like if the classifier were to see a class in them, finds the nearest real places of that class which look like it, and tells what differs between here and there. What is drawn is a hypothesis; the places are real.</source>
        <translation>Entrena un clasificador y un modelo generativo con las teselas de las imágenes, genera para algunas teselas el aspecto que tendrían si el clasificador viera en ellas una clase, encuentra los lugares reales de esa clase que más se le parecen, y dice qué difiere entre aquí y allí. Lo generado es una hipótesis; los lugares son reales.</translation>
    </message>
    <message>
        <source>How well classes are told apart on held-out ground.</source>
        <translation>Lo bien que se distinguen las clases en terreno reservado.</translation>
    </message>
    <message>
        <source>Tiles with their class, and what a model not trained there says.</source>
        <translation>Teselas con su clase, y lo que dice un modelo no entrenado allí.</translation>
    </message>
    <message>
        <source>What the matches have more or less of, in sentences.</source>
        <translation>De qué tienen más o menos las correspondencias, en frases.</translation>
    </message>
    <message>
        <source>A row for each measure, with its interval and test.</source>
        <translation>Una fila por cada medida, con su intervalo y su prueba.</translation>
    </message>
    <message>
        <source>Samples of the model, marked as synthetic.</source>
        <translation>Muestras del modelo, marcadas como sintéticas.</translation>
    </message>
    <message>
        <source>Whether the model may be trusted, and what it draws.</source>
        <translation>Si se puede confiar en el modelo, y qué genera.</translation>
    </message>
    <message>
        <source>Each beside the tile that it was drawn from, marked as synthetic.</source>
        <translation>Cada una junto a la tesela de la que se generó, marcada como sintética.</translation>
    </message>
    <message>
        <source>What two classifiers say of them before and after.</source>
        <translation>Lo que dicen de ellas dos clasificadores antes y después.</translation>
    </message>
    <message>
        <source>What two classifiers say of them, and what changed.</source>
        <translation>Lo que dicen de ellas dos clasificadores, y qué cambió.</translation>
    </message>
    <message>
        <source>Originals beside what the model makes of them.</source>
        <translation>Originales junto a lo que el modelo hace de ellos.</translation>
    </message>
    <message>
        <source>Lines from each place to its matches.</source>
        <translation>Líneas de cada lugar a sus correspondencias.</translation>
    </message>
    <message>
        <source>Tiles of the class that look like the ideal images.</source>
        <translation>Teselas de la clase que se parecen a las imágenes ideales.</translation>
    </message>
    <message>
        <source>How like the ideal images they are.</source>
        <translation>Lo parecidas que son a las imágenes ideales.</translation>
    </message>
    <message>
        <source>Places, their ideal images, and the nearest real ones.</source>
        <translation>Lugares, sus imágenes ideales y los reales más parecidos.</translation>
    </message>
    <message>
        <source>Tile grid of a raster</source>
        <translation>Cuadrícula de teselas de un ráster</translation>
    </message>
    <message>
        <source>tiles</source>
        <translation>teselas</translation>
    </message>
    <message>
        <source>grid</source>
        <translation>cuadrícula</translation>
    </message>
    <message>
        <source>chips</source>
        <translation>recortes</translation>
    </message>
    <message>
        <source>poverty</source>
        <translation>pobreza</translation>
    </message>
    <message>
        <source>regression</source>
        <translation>regresión</translation>
    </message>
    <message>
        <source>generative</source>
        <translation>generativo</translation>
    </message>
    <message>
        <source>draw</source>
        <translation>generar</translation>
    </message>
    <message>
        <source>Urban form of zones</source>
        <translation>Forma urbana de las zonas</translation>
    </message>
    <message>
        <source>buildings</source>
        <translation>edificios</translation>
    </message>
    <message>
        <source>footprints</source>
        <translation>huellas de edificios</translation>
    </message>
    <message>
        <source>roads</source>
        <translation>vías</translation>
    </message>
    <message>
        <source>orientation</source>
        <translation>orientación</translation>
    </message>
    <message>
        <source>ndvi</source>
        <translation>ndvi</translation>
    </message>
    <message>
        <source>population</source>
        <translation>población</translation>
    </message>
    <message>
        <source>density</source>
        <translation>densidad</translation>
    </message>
    <message>
        <source>morphometrics</source>
        <translation>morfometría</translation>
    </message>
    <message>
        <source>momepy</source>
        <translation>momepy</translation>
    </message>
    <message>
        <source>Urban types by census zone</source>
        <translation>Tipos urbanos por zona censal</translation>
    </message>
    <message>
        <source>Finds urban types in imagery, measures the urban form of each tile from buildings and roads, and joins both to census or deprivation zones: the share of each type, the means of the measures, and how much of the zone is covered.</source>
        <translation>Busca tipos urbanos en las imágenes, mide la forma urbana de cada tesela a partir de edificios y vías, y une ambas cosas a zonas censales o de privación: la proporción de cada tipo, las medias de las medidas y qué parte de la zona está cubierta.</translation>
    </message>
    <message>
        <source>Tiles with their urban type, its confidence, and their urban form.</source>
        <translation>Teselas con su tipo urbano, su confianza y su forma urbana.</translation>
    </message>
    <message>
        <source>The zones with the share of each urban type, by area.</source>
        <translation>Las zonas con la proporción de cada tipo urbano, por área.</translation>
    </message>
    <message>
        <source>Imagery from a web layer</source>
        <translation>Imágenes de una capa web</translation>
    </message>
    <message>
        <source>xyz</source>
        <translation>xyz</translation>
    </message>
    <message>
        <source>wms</source>
        <translation>wms</translation>
    </message>
    <message>
        <source>wmts</source>
        <translation>wmts</translation>
    </message>
    <message>
        <source>wcs</source>
        <translation>wcs</translation>
    </message>
    <message>
        <source>arcgis</source>
        <translation>arcgis</translation>
    </message>
    <message>
        <source>google</source>
        <translation>google</translation>
    </message>
    <message>
        <source>bing</source>
        <translation>bing</translation>
    </message>
    <message>
        <source>download</source>
        <translation>descarga</translation>
    </message>
    <message>
        <source>basemap</source>
        <translation>mapa base</translation>
    </message>
    <message>
        <source>What deprivation looks like</source>
        <translation>Qué aspecto tiene la privación</translation>
    </message>
    <message>
        <source>Trains a generative model of the tiles of imagery, finds every tile again in it, tests for each value of census or deprivation zones whether a direction of the model goes with it beyond chance, and draws what changes along it, as stills and as a page with sliders. What is drawn is a hypothesis, no evidence.</source>
        <translation>Entrena un modelo generativo de las teselas de las imágenes, encuentra en él cada tesela, prueba para cada valor de zonas censales o de privación si una dirección del modelo lo acompaña más allá del azar, y genera lo que cambia a lo largo de ella, en imágenes fijas y en una página con controles deslizantes. Lo generado es una hipótesis, no una prueba.</translation>
    </message>
    <message>
        <source>How far each tile lies along each direction.</source>
        <translation>A qué distancia está cada tesela a lo largo de cada dirección.</translation>
    </message>
    <message>
        <source>Means over the zones, with how many tiles they are from.</source>
        <translation>Medias de las zonas, con el número de teselas del que provienen.</translation>
    </message>
    <message>
        <source>A row for each value and way of inversion.</source>
        <translation>Una fila por cada valor y forma de inversión.</translation>
    </message>
    <message>
        <source>Which values have a direction beyond chance, and what it changes.</source>
        <translation>Qué valores tienen una dirección más allá del azar, y qué cambia con ella.</translation>
    </message>
    <message>
        <source>Generator, discriminator and encoder, to be drawn from again.</source>
        <translation>Generador, discriminador y codificador, para volver a generar.</translation>
    </message>
    <message>
        <source>Tiles with the error of each way of finding them again.</source>
        <translation>Teselas con el error de cada forma de encontrarlas.</translation>
    </message>
    <message>
        <source>One file that draws in the browser, without a network.</source>
        <translation>Un archivo que genera en el navegador, sin red.</translation>
    </message>
    <message>
        <source>Matrices of places and directions.</source>
        <translation>Matrices de lugares y direcciones.</translation>
    </message>
    <message>
        <source>Pictures of places along the directions, each marked as synthetic.</source>
        <translation>Imágenes de lugares a lo largo de las direcciones, cada una marcada como sintética.</translation>
    </message>
    <message>
        <source>What makes a city recognisable</source>
        <translation>Qué hace reconocible a una ciudad</translation>
    </message>
    <message>
        <source>Trains a model that tells cities apart, tests it on held-out ground and for shortcuts such as colour or sharpness; puts on the map what gave each city away and sorts these regions into recurring kinds; and says which objects they show, against chance.</source>
        <translation>Entrena un modelo que distingue ciudades, lo prueba en terreno reservado y frente a atajos como el color o la nitidez; pone en el mapa lo que delató a cada ciudad y clasifica estas regiones en tipos recurrentes; y dice qué objetos muestran, frente al azar.</translation>
    </message>
    <message>
        <source>What is left where colour, sharpness or edges cannot help.</source>
        <translation>Lo que queda cuando el color, la nitidez o los bordes no pueden ayudar.</translation>
    </message>
    <message>
        <source>How well each city is recognised, and for which other it is taken.</source>
        <translation>Lo bien que se reconoce cada ciudad, y con qué otra se confunde.</translation>
    </message>
    <message>
        <source>Tiles with the city that they were taken for, out of fold.</source>
        <translation>Teselas con la ciudad por la que se tomaron, fuera del pliegue.</translation>
    </message>
    <message>
        <source>Whether the cities are told apart, and by what.</source>
        <translation>Si se distinguen las ciudades, y por qué.</translation>
    </message>
    <message>
        <source>A row for each class and city: its share of the evidence, and the test.</source>
        <translation>Una fila por cada clase y ciudad: su proporción de la evidencia, y la prueba.</translation>
    </message>
    <message>
        <source>Which objects the network looked at more than chance would have it.</source>
        <translation>Qué objetos miró la red más de lo que daría el azar.</translation>
    </message>
    <message>
        <source>What gave each city away, with its kind.</source>
        <translation>Lo que delató a cada ciudad, con su tipo.</translation>
    </message>
    <message>
        <source>A row for each kind: how many regions, and of which cities.</source>
        <translation>Una fila por cada tipo: cuántas regiones, y de qué ciudades.</translation>
    </message>
    <message>
        <source>A card of pictures for each kind of regions.</source>
        <translation>Una ficha de imágenes para cada tipo de regiones.</translation>
    </message>
    <message>
        <source>for imagery and photographs, comes with the plugin</source>
        <translation>para imágenes y fotografías, viene con el complemento</translation>
    </message>
    <message>
        <source>for imagery from above, comes with the plugin</source>
        <translation>para imágenes vistas desde arriba, viene con el complemento</translation>
    </message>
    <message>
        <source>textures alone, has learnt nothing</source>
        <translation>solo texturas, no ha aprendido nada</translation>
    </message>
    <message>
        <source>small, of torchvision; choose the weights “imagenet”</source>
        <translation>pequeña, de torchvision; elija los pesos «imagenet»</translation>
    </message>
    <message>
        <source>larger, of torchvision; choose the weights “imagenet”</source>
        <translation>más grande, de torchvision; elija los pesos «imagenet»</translation>
    </message>
    <message>
        <source>small and exact, of torchvision; choose the weights “imagenet”</source>
        <translation>pequeña y exacta, de torchvision; elija los pesos «imagenet»</translation>
    </message>
    <message>
        <source>large and recent, of torchvision; choose the weights “imagenet”</source>
        <translation>grande y reciente, de torchvision; elija los pesos «imagenet»</translation>
    </message>
    <message>
        <source>DINOv2, or another of timm after “timm:”; choose the weights “imagenet”</source>
        <translation>DINOv2, u otra red de timm tras «timm:»; elija los pesos «imagenet»</translation>
    </message>
    <message>
        <source>a network of yours in an ONNX file, with its card network.json beside it</source>
        <translation>una red suya en un archivo ONNX, con su ficha network.json al lado</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>el procesador</translation>
    </message>
    <message>
        <source>the Apple GPU</source>
        <translation>la GPU de Apple</translation>
    </message>
    <message>
        <source>the NVIDIA GPU</source>
        <translation>la GPU de NVIDIA</translation>
    </message>
    <message>
        <source>Methods, and what was measured of them</source>
        <translation>Métodos, y lo que se ha medido de ellos (en inglés)</translation>
    </message>
    <message>
        <source>Model card of the encoders</source>
        <translation>Ficha de modelo de los codificadores (en inglés)</translation>
    </message>
    <message>
        <source>Model card of the generative base</source>
        <translation>Ficha de modelo de la base generativa (en inglés)</translation>
    </message>
    <message>
        <source>Encoders of others</source>
        <translation>Codificadores de otros autores</translation>
    </message>
    <message>
        <source>Number of the tile</source>
        <translation>Número de la tesela</translation>
    </message>
    <message>
        <source>Row of the tile</source>
        <translation>Fila de la tesela</translation>
    </message>
    <message>
        <source>Column of the tile</source>
        <translation>Columna de la tesela</translation>
    </message>
    <message>
        <source>Valid part of the tile</source>
        <translation>Parte válida de la tesela</translation>
    </message>
    <message>
        <source>Covered part of the area</source>
        <translation>Parte cubierta del área</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Fotografía</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>View of the panorama</source>
        <translation>Vista de la panorámica</translation>
    </message>
    <message>
        <source>Direction of the camera</source>
        <translation>Dirección de la cámara</translation>
    </message>
    <message>
        <source>Time of the photograph</source>
        <translation>Hora de la fotografía</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Fold in which it was held out</source>
        <translation>Pliegue en el que se reservó</translation>
    </message>
    <message>
        <source>Urban type</source>
        <translation>Tipo urbano</translation>
    </message>
    <message>
        <source>Number of the region</source>
        <translation>Número de la región</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Margin between the two nearest types</source>
        <translation>Margen entre los dos tipos más cercanos</translation>
    </message>
    <message>
        <source>Novelty (above 1: unlike what the model knows)</source>
        <translation>Novedad (por encima de 1: distinto de lo que conoce el modelo)</translation>
    </message>
    <message>
        <source>Mean novelty (above 1: unlike what the model knows)</source>
        <translation>Novedad media (por encima de 1: distinto de lo que conoce el modelo)</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>Distance from the centre of the type</source>
        <translation>Distancia al centro del tipo</translation>
    </message>
    <message>
        <source>Urban type of # types</source>
        <translation>Tipo urbano, de # tipos</translation>
    </message>
    <message>
        <source>Principal component #</source>
        <translation>Componente principal #</translation>
    </message>
    <message>
        <source>Whether it is an outlier</source>
        <translation>Si es atípico</translation>
    </message>
    <message>
        <source>Rank among the outliers</source>
        <translation>Rango entre los atípicos</translation>
    </message>
    <message>
        <source>Urban type at the first date</source>
        <translation>Tipo urbano en la primera fecha</translation>
    </message>
    <message>
        <source>Urban type at the second date</source>
        <translation>Tipo urbano en la segunda fecha</translation>
    </message>
    <message>
        <source>Whether it changed</source>
        <translation>Si cambió</translation>
    </message>
    <message>
        <source>Change of type</source>
        <translation>Cambio de tipo</translation>
    </message>
    <message>
        <source>Why to look twice</source>
        <translation>Por qué mirar dos veces</translation>
    </message>
    <message>
        <source>Changed part of the area</source>
        <translation>Parte del área que cambió</translation>
    </message>
    <message>
        <source>Changed part, lower end of its 95 % interval</source>
        <translation>Parte cambiada, extremo inferior de su intervalo del 95 %</translation>
    </message>
    <message>
        <source>Changed part, upper end of its 95 % interval</source>
        <translation>Parte cambiada, extremo superior de su intervalo del 95 %</translation>
    </message>
    <message>
        <source>Changed area</source>
        <translation>Área cambiada</translation>
    </message>
    <message>
        <source>Number of compared tiles</source>
        <translation>Número de teselas comparadas</translation>
    </message>
    <message>
        <source>Part of the largest change</source>
        <translation>Parte del mayor cambio</translation>
    </message>
    <message>
        <source>Part of urban type #</source>
        <translation>Parte del tipo urbano #</translation>
    </message>
    <message>
        <source>Mean of *</source>
        <translation>Media de *</translation>
    </message>
    <message>
        <source>Number of buildings</source>
        <translation>Número de edificios</translation>
    </message>
    <message>
        <source>Built area</source>
        <translation>Área construida</translation>
    </message>
    <message>
        <source>Mean size of buildings</source>
        <translation>Tamaño medio de los edificios</translation>
    </message>
    <message>
        <source>Built part of the ground</source>
        <translation>Parte construida del suelo</translation>
    </message>
    <message>
        <source>Mean turn of buildings from the compass points</source>
        <translation>Giro medio de los edificios respecto de los puntos cardinales</translation>
    </message>
    <message>
        <source>Spread of the turn of buildings</source>
        <translation>Dispersión del giro de los edificios</translation>
    </message>
    <message>
        <source>Length of roads</source>
        <translation>Longitud de vías</translation>
    </message>
    <message>
        <source>Distance to the nearest road</source>
        <translation>Distancia a la vía más cercana</translation>
    </message>
    <message>
        <source>Distance to the nearest major road</source>
        <translation>Distancia a la vía principal más cercana</translation>
    </message>
    <message>
        <source>Greenness (NDVI)</source>
        <translation>Verdor (NDVI)</translation>
    </message>
    <message>
        <source>Population density</source>
        <translation>Densidad de población</translation>
    </message>
    <message>
        <source>Known value</source>
        <translation>Valor conocido</translation>
    </message>
    <message>
        <source>Known class</source>
        <translation>Clase conocida</translation>
    </message>
    <message>
        <source>Predicted value</source>
        <translation>Valor predicho</translation>
    </message>
    <message>
        <source>Mean of the predicted value</source>
        <translation>Media del valor predicho</translation>
    </message>
    <message>
        <source>Predicted class</source>
        <translation>Clase predicha</translation>
    </message>
    <message>
        <source>Probability of the class</source>
        <translation>Probabilidad de la clase</translation>
    </message>
    <message>
        <source>Likely classes</source>
        <translation>Clases probables</translation>
    </message>
    <message>
        <source>Lower end of the interval</source>
        <translation>Extremo inferior del intervalo</translation>
    </message>
    <message>
        <source>Upper end of the interval</source>
        <translation>Extremo superior del intervalo</translation>
    </message>
    <message>
        <source>Residual: what the types leave unexplained</source>
        <translation>Residuo: lo que los tipos dejan sin explicar</translation>
    </message>
    <message>
        <source>Local Moran's I of the residual</source>
        <translation>I de Moran local del residuo</translation>
    </message>
    <message>
        <source>Value and surroundings (HH: high among high)</source>
        <translation>Valor y entorno (HH: alto entre altos)</translation>
    </message>
    <message>
        <source>Significance of local Moran's I (q)</source>
        <translation>Significación del I de Moran local (q)</translation>
    </message>
    <message>
        <source>Evidence for the lowest values per pixel</source>
        <translation>Evidencia a favor de los valores más bajos por píxel</translation>
    </message>
    <message>
        <source>Evidence for the highest values per pixel</source>
        <translation>Evidencia a favor de los valores más altos por píxel</translation>
    </message>
    <message>
        <source>Distance of the two evidence maps</source>
        <translation>Distancia de los dos mapas de evidencia</translation>
    </message>
    <message>
        <source>Divergence of the two evidence maps</source>
        <translation>Divergencia de los dos mapas de evidencia</translation>
    </message>
    <message>
        <source>Verdict of the test</source>
        <translation>Veredicto de la prueba</translation>
    </message>
    <message>
        <source>Scale of the test</source>
        <translation>Escala de la prueba</translation>
    </message>
    <message>
        <source>Whether it was recognised</source>
        <translation>Si se reconoció</translation>
    </message>
    <message>
        <source>Probability of *</source>
        <translation>Probabilidad de *</translation>
    </message>
    <message>
        <source>Evidence in the region</source>
        <translation>Evidencia en la región</translation>
    </message>
    <message>
        <source>Part of the most frequent city</source>
        <translation>Parte de la ciudad más frecuente</translation>
    </message>
    <message>
        <source>Error of pixels (*)</source>
        <translation>Error de los píxeles (*)</translation>
    </message>
    <message>
        <source>Perceptual error (*)</source>
        <translation>Error perceptual (*)</translation>
    </message>
    <message>
        <source>Structural similarity (*)</source>
        <translation>Similitud estructural (*)</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Type at the later date</source>
        <translation>Tipo en la fecha posterior</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Class of road</source>
        <translation>Categoría de la vía</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Carriles</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Anchura</translation>
    </message>
    <message>
        <source>Number of the zone</source>
        <translation>Número de la zona</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Población</translation>
    </message>
    <message>
        <source>Income index (100 is best)</source>
        <translation>Índice de ingreso (100 es lo mejor)</translation>
    </message>
    <message>
        <source>Health index (100 is best)</source>
        <translation>Índice de salud (100 es lo mejor)</translation>
    </message>
    <message>
        <source>Environment index (100 is best)</source>
        <translation>Índice de medio ambiente (100 es lo mejor)</translation>
    </message>
    <message>
        <source>Deprivation (100 is worst)</source>
        <translation>Privación (100 es lo peor)</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Similitud</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Number of the first image</source>
        <translation>Número de la primera imagen</translation>
    </message>
    <message>
        <source>Number of the image like it</source>
        <translation>Número de la imagen parecida</translation>
    </message>
    <message>
        <source>Image like it</source>
        <translation>Imagen parecida</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>Probability before</source>
        <translation>Probabilidad antes</translation>
    </message>
    <message>
        <source>Probability afterwards</source>
        <translation>Probabilidad después</translation>
    </message>
    <message>
        <source>Probability by the second classifier</source>
        <translation>Probabilidad según el segundo clasificador</translation>
    </message>
    <message>
        <source>How much more of the match is *</source>
        <translation>Cuánto más tiene la correspondencia: *</translation>
    </message>
    <message>
        <source>Score from votes</source>
        <translation>Puntuación a partir de votos</translation>
    </message>
    <message>
        <source>Standard deviation of the score</source>
        <translation>Desviación típica de la puntuación</translation>
    </message>
    <message>
        <source>Number of votes</source>
        <translation>Número de votos</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Estrato</translation>
    </message>
    <message>
        <source>Predicted by the model of the group</source>
        <translation>Predicho por el modelo del estrato</translation>
    </message>
    <message>
        <source>share</source>
        <translation>proporción</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0 a 1</translation>
    </message>
    <message>
        <source>−1 to 1</source>
        <translation>−1 a 1</translation>
    </message>
    <message>
        <source>persons/km²</source>
        <translation>personas/km²</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>0 to 100</source>
        <translation>0 a 100</translation>
    </message>
    <message>
        <source>Copy to My Models</source>
        <translation>Copiar a mis modelos</translation>
    </message>
    <message>
        <source>Copied. “{}” is now under Models in the toolbox, where Edit Model opens it in the Model Designer.</source>
        <translation>Copiado. «{}» está ahora en Modelos, en la caja de herramientas, donde Editar modelo lo abre en el diseñador de modelos.</translation>
    </message>
    <message>
        <source>The model cannot be copied to {} ({}): choose another folder of models in the options.</source>
        <translation>No se puede copiar el modelo a {} ({}): elija otra carpeta de modelos en las opciones.</translation>
    </message>
    <message>
        <source>The model is there already: rename or delete {} to copy it again.</source>
        <translation>El modelo ya está: cambie el nombre o borre {} para copiarlo de nuevo.</translation>
    </message>
    <message>
        <source>Starting the engine</source>
        <translation>Iniciando el motor</translation>
    </message>
    <message>
        <source>Watch how it learns: {}</source>
        <translation>Ver cómo aprende: {}</translation>
    </message>
    <message>
        <source>The algorithm was cancelled.</source>
        <translation>El algoritmo se canceló.</translation>
    </message>
    <message>
        <source>The engine of Urban ML is not installed yet (missing: {}): run “Install or repair the engine”, under Urban ML → Engine in the toolbox (urbanml:installengine).</source>
        <translation>El motor de Urban ML aún no está instalado (falta: {}): ejecute «Instalar o reparar el motor», en Urban ML → Motor de la caja de herramientas (urbanml:installengine).</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{} y {}</translation>
    </message>
    <message>
        <source>{}, about {} left</source>
        <translation>{}, quedan unos {}</translation>
    </message>
    <message>
        <source>{}: {} of {}</source>
        <translation>{}: {} de {}</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation>{} a {}</translation>
    </message>
    <message>
        <source>PyTorch for {}; {:.1f} GB on the disk, in your user folder. The packages of QGIS stay as they are.</source>
        <translation>PyTorch para {}; {:.1f} GB en el disco, en su carpeta de usuario. Los paquetes de QGIS quedan como están.</translation>
    </message>
    <message>
        <source>Installing the engine …</source>
        <translation>Instalando el motor…</translation>
    </message>
    <message>
        <source>The engine is installed. For a first map, create a sample city and cluster its imagery.</source>
        <translation>El motor está instalado. Para un primer mapa, cree una ciudad de ejemplo y agrupe sus imágenes.</translation>
    </message>
    <message>
        <source>The engine was not installed.</source>
        <translation>El motor no se instaló.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Before the first run: PyTorch and other packages, about {:.1f} GB and {} minutes.</source>
        <translation>Antes de la primera ejecución: PyTorch y otros paquetes, unos {:.1f} GB y {} minutos.</translation>
    </message>
    <message>
        <source>Install the engine</source>
        <translation>Instalar el motor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cluster urban types</source>
        <translation>Agrupar en tipos urbanos</translation>
    </message>
    <message>
        <source>Fields that the output can hold as JSON text only: {}.</source>
        <translation>Campos que la salida solo puede contener como texto JSON: {}.</translation>
    </message>
    <message>
        <source>Fields renamed, because the output cannot hold their names: {}.</source>
        <translation>Campos con otro nombre, pues la salida no admite el suyo: {}.</translation>
    </message>
    <message>
        <source>Reading the layer “{}”</source>
        <translation>Leyendo la capa «{}»</translation>
    </message>
    <message>
        <source>The layer “{}” cannot be copied for the engine ({}): free some space in {}.</source>
        <translation>No se puede copiar la capa «{}» para el motor ({}): libere espacio en {}.</translation>
    </message>
    <message>
        <source>The layer “{}” cannot be copied whole to {}: free some space there.</source>
        <translation>No se puede copiar entera la capa «{}» a {}: libere espacio allí.</translation>
    </message>
    <message>
        <source>The layer “{}” cannot be copied to {} ({}): free some space there.</source>
        <translation>No se puede copiar la capa «{}» a {} ({}): libere espacio allí.</translation>
    </message>
    <message>
        <source>The field {} of the layer “{}” holds {}: choose a field of numbers or of text.</source>
        <translation>El campo {} de la capa «{}» contiene {}: elija un campo de números o de texto.</translation>
    </message>
    <message>
        <source>The layer “{}” already has {}: the output holds the new values.</source>
        <translation>La capa «{}» ya tiene {}: la salida contiene los nuevos valores.</translation>
    </message>
    <message>
        <source>The layer “{}” has changed since it was read: the output holds it as it was then.</source>
        <translation>La capa «{}» ha cambiado desde que se leyó: la salida la contiene como era entonces.</translation>
    </message>
    <message>
        <source>The output {} lacks the fields {}, which its format cannot hold: a GeoPackage can.</source>
        <translation>A la salida {} le faltan los campos {}, que su formato no admite: un GeoPackage sí.</translation>
    </message>
    <message>
        <source>The engine's result {} cannot be read: run the algorithm again.</source>
        <translation>No se puede leer el resultado del motor {}: ejecute el algoritmo de nuevo.</translation>
    </message>
    <message>
        <source>The output {} could not be written whole ({}): see whether its disk is full.</source>
        <translation>No se pudo escribir entera la salida {} ({}): vea si su disco está lleno.</translation>
    </message>
    <message>
        <source>The engine's rows are not those of the layer “{}”: run the algorithm again, and report it.</source>
        <translation>Las filas del motor no son las de la capa «{}»: ejecute el algoritmo de nuevo, e informe de ello.</translation>
    </message>
    <message>
        <source>Writing features: {:,} of {:,}</source>
        <translation>Escribiendo objetos espaciales: {:,} de {:,}</translation>
    </message>
    <message>
        <source>Give either rasters (INPUT) or photographs (PHOTOS), one of the two.</source>
        <translation>Indique o bien rásteres (INPUT) o bien fotografías (PHOTOS).</translation>
    </message>
    <message>
        <source>The parameter {} must be a whole number of at most {:,}, not {:g}.</source>
        <translation>El parámetro {} debe ser un número entero de {:,} como máximo, no {:g}.</translation>
    </message>
    <message>
        <source>Choose the field with the paths of the photographs (PHOTO_FIELD).</source>
        <translation>Elija el campo con las rutas de las fotografías (PHOTO_FIELD).</translation>
    </message>
    <message>
        <source>Choose a field for “{}” ({}).</source>
        <translation>Elija un campo para «{}» ({}).</translation>
    </message>
    <message>
        <source>The page {} cannot be written: name a file that ends in .pdf, .png or .svg.</source>
        <translation>No se puede escribir la página {}: indique un archivo que termine en .pdf, .png o .svg.</translation>
    </message>
    <message>
        <source>No coordinate reference system</source>
        <translation>Sin sistema de referencia de coordenadas</translation>
    </message>
    <message>
        <source>Scale bar</source>
        <translation>Barra de escala</translation>
    </message>
    <message>
        <source>North arrow</source>
        <translation>Flecha del norte</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Map made on {}</source>
        <translation>Mapa hecho el {}</translation>
    </message>
    <message>
        <source>Read with care: {}</source>
        <translation>Léase con cuidado: {}</translation>
    </message>
    <message>
        <source>The extent of the layer {} cannot be brought into {} ({}): give an extent.</source>
        <translation>No se puede llevar la extensión de la capa {} a {} ({}): indique una extensión.</translation>
    </message>
    <message>
        <source>Made with Urban ML {} in QGIS {}</source>
        <translation>Hecho con Urban ML {} en QGIS {}</translation>
    </message>
    <message>
        <source>The layer {} is empty: choose another, or an extent.</source>
        <translation>La capa {} está vacía: elija otra, o una extensión.</translation>
    </message>
    <message>
        <source>The field {} of the layer {} has {} values: a page has room for 1 to {} maps of it.</source>
        <translation>El campo {} de la capa {} tiene {} valores: en una página caben de 1 a {} mapas de ella.</translation>
    </message>
    <message>
        <source>Features of {} and {} lie on the same ground: filter the layer {}, and map one at a time.</source>
        <translation>Hay objetos de {} y de {} sobre el mismo terreno: filtre la capa {} y haga el mapa de una cada vez.</translation>
    </message>
    <message>
        <source>The layer {} has no field {}: choose a field of the first layer.</source>
        <translation>La capa {} no tiene el campo {}: elija un campo de la primera capa.</translation>
    </message>
    <message>
        <source>The file {} ({}) cannot be read as a raster: choose a GeoTIFF, VRT or another that GDAL opens.</source>
        <translation>El archivo {} ({}) no se puede leer como ráster: elija un GeoTIFF, VRT u otro que GDAL abra.</translation>
    </message>
    <message>
        <source>The raster {} ({}) cannot be reached or read: check the address, or download it first.</source>
        <translation>No se puede alcanzar o leer el ráster {} ({}): compruebe la dirección, o descárguelo antes.</translation>
    </message>
    <message>
        <source>The raster {} ({}) does not exist: check the path.</source>
        <translation>El ráster {} ({}) no existe: compruebe la ruta.</translation>
    </message>
    <message>
        <source>The input {} ({}) is a pipe or a device and no file: save it to a file first.</source>
        <translation>La entrada {} ({}) es una tubería o un dispositivo y no un archivo: guárdela antes en un archivo.</translation>
    </message>
    <message>
        <source>Made on {} by “{}” of Urban ML {} in QGIS {}.</source>
        <translation>Hecho el {} con «{}» de Urban ML {} en QGIS {}.</translation>
    </message>
    <message>
        <source>Made with Urban ML {}</source>
        <translation>Hecho con Urban ML {}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Chosen:</source>
        <translation>Elegido:</translation>
    </message>
    <message>
        <source>To make it again: {}</source>
        <translation>Para hacerlo de nuevo: {}</translation>
    </message>
    <message>
        <source>Found:</source>
        <translation>Hallado:</translation>
    </message>
    <message>
        <source>Evidence per pixel</source>
        <translation>Evidencia por píxel</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>ni lo uno ni lo otro</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambio</translation>
    </message>
    <message>
        <source>predicted {}</source>
        <translation>{} predicho</translation>
    </message>
    <message>
        <source>evidence against</source>
        <translation>evidencia en contra</translation>
    </message>
    <message>
        <source>evidence for</source>
        <translation>evidencia a favor</translation>
    </message>
    <message>
        <source>higher than expected, as around (HH)</source>
        <translation>más alto de lo esperado, como alrededor (HH)</translation>
    </message>
    <message>
        <source>lower than expected, as around (LL)</source>
        <translation>más bajo de lo esperado, como alrededor (LL)</translation>
    </message>
    <message>
        <source>higher, though lower around (HL)</source>
        <translation>más alto, aunque más bajo alrededor (HL)</translation>
    </message>
    <message>
        <source>lower, though higher around (LH)</source>
        <translation>más bajo, aunque más alto alrededor (LH)</translation>
    </message>
    <message>
        <source>not significant</source>
        <translation>no significativo</translation>
    </message>
    <message>
        <source>below {}</source>
        <translation>menos de {}</translation>
    </message>
    <message>
        <source>{} and more</source>
        <translation>{} y más</translation>
    </message>
    <message>
        <source>became {}</source>
        <translation>pasó a {}</translation>
    </message>
    <message>
        <source>up to {}</source>
        <translation>hasta {}</translation>
    </message>
    <message>
        <source>more than {}</source>
        <translation>más de {}</translation>
    </message>
    <message>
        <source>Going on with a download that was broken off: {} of {} blocks are there.</source>
        <translation>Se reanuda una descarga interrumpida: {} de {} bloques ya están.</translation>
    </message>
    <message>
        <source>“{}” gave nothing in this extent: look whether the layer shows there, and whether it needs a login.</source>
        <translation>«{}» no dio nada en esta extensión: vea si la capa se muestra allí, y si requiere iniciar sesión.</translation>
    </message>
    <message>
        <source>{:,} × {:,} pixels of {:.3g} m, some {:,} tiles and {:,.0f} MB before compression</source>
        <translation>{:,} × {:,} píxeles de {:.3g} m, unas {:,} teselas y {:,.0f} MB antes de comprimir</translation>
    </message>
    <message>
        <source>Reading “{}”: {}; up to {} requests at a time.</source>
        <translation>Leyendo «{}»: {}; hasta {} peticiones a la vez.</translation>
    </message>
    <message>
        <source>Credit: {}. Terms of use: {}; make sure that they allow what you do with it.</source>
        <translation>Créditos: {}. Condiciones de uso: {}; asegúrese de que permiten lo que hace con ello.</translation>
    </message>
    <message>
        <source>“{}” has nothing finer than {:.3g} m here, so {:.3g} m it is and not {:.3g} m.</source>
        <translation>«{}» no tiene aquí nada más fino que {:.3g} m, así que será {:.3g} m y no {:.3g} m.</translation>
    </message>
    <message>
        <source>Of {} of {} blocks “{}” gave nothing and of {} only a part, although asked again: the imagery has no data there.</source>
        <translation>De {} de {} bloques «{}» no dio nada y de {} solo una parte, aunque se pidieron de nuevo: las imágenes no tienen datos allí.</translation>
    </message>
    <message>
        <source>“{}” does not reach into the extent: zoom to the layer, or choose another extent.</source>
        <translation>«{}» no llega a la extensión: acérquese a la capa, o elija otra extensión.</translation>
    </message>
    <message>
        <source>Asking how fine the imagery is</source>
        <translation>Averiguando lo finas que son las imágenes</translation>
    </message>
    <message>
        <source>“{}” shows nothing where it was asked in this extent: look whether the layer is drawn there, and zoom to it.</source>
        <translation>«{}» no muestra nada donde se le preguntó en esta extensión: vea si la capa se dibuja allí, y acérquese a ella.</translation>
    </message>
    <message>
        <source>“{}” would be asked for {}, where {:,} tiles are allowed: zoom in or choose a smaller extent or a coarser resolution, or make it with “Imagery from a web layer”, whose limit you can set.</source>
        <translation>A «{}» se le pediría {}, cuando se permiten {:,} teselas: acérquese o elija una extensión menor o una resolución más gruesa, o use «Imágenes de una capa web», cuyo límite puede fijar.</translation>
    </message>
    <message>
        <source>the layer does not say whom to credit</source>
        <translation>la capa no dice a quién dar crédito</translation>
    </message>
    <message>
        <source>the layer names none</source>
        <translation>la capa no indica ninguna</translation>
    </message>
    <message>
        <source>“{}” has no coordinate reference system: assign one.</source>
        <translation>«{}» no tiene sistema de referencia de coordenadas: asígnele uno.</translation>
    </message>
    <message>
        <source>The middle of the extent ({:.3f}, {:.3f} in degrees) lies in no UTM zone: choose another extent.</source>
        <translation>El centro de la extensión ({:.3f}, {:.3f} en grados) no está en ninguna zona UTM: elija otra extensión.</translation>
    </message>
    <message>
        <source>The extent {} cannot be brought from {} into {}: choose an extent inside the layer.</source>
        <translation>No se puede llevar la extensión {} de {} a {}: elija una extensión dentro de la capa.</translation>
    </message>
    <message>
        <source>The imagery cannot be written ({}): choose another place.</source>
        <translation>No se pueden escribir las imágenes ({}): elija otro lugar.</translation>
    </message>
    <message>
        <source>Of “{}” the extent of the map canvas is taken.</source>
        <translation>De «{}» se toma la extensión del lienzo del mapa.</translation>
    </message>
    <message>
        <source>no coordinate reference system</source>
        <translation>ningún sistema de referencia de coordenadas</translation>
    </message>
    <message>
        <source>a last line that is cut off</source>
        <translation>una última línea cortada</translation>
    </message>
    <message>
        <source>{:,} of {:,} features</source>
        <translation>{:,} de {:,} objetos espaciales</translation>
    </message>
    <message>
        <source>{:,} of {:,} geometries</source>
        <translation>{:,} de {:,} geometrías</translation>
    </message>
    <message>
        <source>speaks for lower values</source>
        <translation>habla a favor de valores más bajos</translation>
    </message>
    <message>
        <source>speaks for higher values</source>
        <translation>habla a favor de valores más altos</translation>
    </message>
    <message>
        <source>the highest values</source>
        <translation>los valores más altos</translation>
    </message>
    <message>
        <source>the lowest values</source>
        <translation>los valores más bajos</translation>
    </message>
    <message>
        <source>the predicted class</source>
        <translation>la clase predicha</translation>
    </message>
    <message>
        <source>speaks against {}</source>
        <translation>habla en contra de {}</translation>
    </message>
    <message>
        <source>speaks for {}</source>
        <translation>habla a favor de {}</translation>
    </message>
    <message>
        <source>{files} files were taken away from {folder}, {freed} GB.</source>
        <translation>Se eliminaron {files} archivos de {folder}, {freed} GB.</translation>
    </message>
    <message>
        <source>Zones with their change need zones: choose a polygon layer (ZONES).</source>
        <translation>Las zonas con su cambio necesitan zonas: elija una capa de polígonos (ZONES).</translation>
    </message>
    <message>
        <source>speaks against the city</source>
        <translation>habla en contra de la ciudad</translation>
    </message>
    <message>
        <source>speaks for the city</source>
        <translation>habla a favor de la ciudad</translation>
    </message>
    <message>
        <source>Evidence for the city</source>
        <translation>Indicios a favor de la ciudad</translation>
    </message>
    <message>
        <source>The print layout “{}” is in the project: Project &gt; Layouts opens it.</source>
        <translation>La composición «{}» está en el proyecto: Proyecto &gt; Composiciones la abre.</translation>
    </message>
    <message>
        <source>There is no layer to map: choose one or more (LAYERS).</source>
        <translation>No hay ninguna capa que cartografiar: elija una o más (LAYERS).</translation>
    </message>
    <message>
        <source>Choose the zones (ZONES) that the predictions are to be joined to.</source>
        <translation>Elija las zonas (ZONES) a las que se unirán las predicciones.</translation>
    </message>
    <message>
        <source>mean of predicted {}</source>
        <translation>media de {} predicho</translation>
    </message>
    <message>
        <source>Give an extent (EXTENT) or polygons (MASK), not both.</source>
        <translation>Indique una extensión (EXTENT) o polígonos (MASK), no ambos.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Tells which land-use classes a network goes by: does the class hold more of the network's activation than its share of the ground, or is that no more than chance? Made after *Train a model of status from imagery* and *Map where a model looked*.</source>
        <translation>Dice por qué clases de uso del suelo se guía una red: ¿lleva la clase más activación de la red que su proporción del terreno, o no es más que el azar? Se usa después de *Entrenar un modelo de nivel socioeconómico con imágenes* y *Cartografiar dónde miró un modelo*.</translation>
    </message>
    <message>
        <source>**Activation map**: evidence for the highest values. Negative values, if there are any, are taken as evidence for the lowest, unless a second raster, an **activation map for the lowest values**, on the same pixels says so.</source>
        <translation>**Mapa de activación**: evidencia a favor de los valores más altos. Los valores negativos, si los hay, se toman como evidencia a favor de los más bajos, salvo que un segundo ráster, un **mapa de activación para los valores más bajos**, sobre los mismos píxeles, lo diga.</translation>
    </message>
    <message>
        <source>**Land use** and the **field with the land-use class**: polygons with a class, such as the Urban Atlas. Any CRS. Patches of a class that are smaller than four cells of the activation map cannot be told from their surroundings and are left out of the tests.</source>
        <translation>**Uso del suelo** y **campo con la clase de uso del suelo**: polígonos con una clase, como el Urban Atlas. Cualquier SRC. Las manchas de una clase menores que cuatro celdas del mapa de activación no se distinguen de su entorno y quedan fuera de las pruebas.</translation>
    </message>
    <message>
        <source>**Predicted tiles**: polygons with `row`, `col` and `predicted`, as *Train a model of status from imagery* and *Predict status from imagery* write them. Where they also have `observed`, and predictions do not follow it more than two smooth maps would by chance, no class gets the verdict `more` or `less`: where such a network looks says nothing about the value. Without `observed` this cannot be tested, and a warning says so.</source>
        <translation>**Teselas predichas**: polígonos con `row`, `col` y `predicted`, como los escriben *Entrenar un modelo de nivel socioeconómico con imágenes* y *Predecir el nivel socioeconómico con imágenes*. Si también tienen `observed`, y las predicciones no lo siguen más de lo que se seguirían dos mapas suaves por azar, ninguna clase recibe el veredicto `more` o `less`: dónde mira tal red no dice nada del valor. Sin `observed` esto no se puede probar, y un aviso lo dice.</translation>
    </message>
    <message>
        <source>**Imagery** and **model**, optional: without them it cannot be tested whether the class is *used* or merely looks conspicuous to any network.</source>
        <translation>**Imágenes** y **modelo**, opcionales: sin ellos no se puede probar si la clase se *usa* o si solo resulta llamativa para cualquier red.</translation>
    </message>
    <message>
        <source>**Number of random shifts**: chance is what the ratios become when the whole activation map is shifted over the land use. How many shifts there can be depends on the number of tiles, so there may be fewer.</source>
        <translation>**Número de desplazamientos aleatorios**: el azar es lo que resulta de las razones cuando se desplaza todo el mapa de activación sobre el uso del suelo. Cuántos desplazamientos puede haber depende del número de teselas, así que pueden ser menos.</translation>
    </message>
    <message>
        <source>**Land use with activation** keeps all polygons with their attributes and adds `poor` and `rich` (activation for the lowest and for the highest values per pixel of ground), `tv` (total-variation distance of the two maps inside the polygon, 0 to 1) and `kl` (symmetric Kullback-Leibler divergence). They are empty where the polygon is smaller than four cells of the activation map or lies off it. `verdict` and `scale` are those of the polygon's class, see below. From one signed raster, `tv` is 1 or close to it by construction.</source>
        <translation>**Uso del suelo con la activación** conserva todos los polígonos con sus atributos y añade `poor` y `rich` (activación para los valores más bajos y más altos por píxel de terreno), `tv` (distancia de variación total de los dos mapas dentro del polígono, 0 a 1) y `kl` (divergencia simétrica de Kullback-Leibler). Están vacíos donde el polígono es menor que cuatro celdas del mapa de activación o queda fuera de él. `verdict` y `scale` son los de la clase del polígono, véase más abajo. Con un solo ráster con signo, `tv` es por construcción 1 o casi.</translation>
    </message>
    <message>
        <source>**Classes** has a row a class, first those that hold more than their share and are used:</source>
        <translation>**Clases** tiene una fila por clase, primero las que llevan más que su proporción y se usan:</translation>
    </message>
    <message>
        <source>`scale`: how the class was judged. `within tiles` if it shares tiles with other classes; `over the map` if it fills whole tiles, that is if more than half of its variance lies between tiles rather than inside them; `too few` if it could not be judged. The scale depends on the land use and the tiles alone, never on the activation. Over the map, `more` says that the network scores places of this class high, and not what in them it goes by. Smaller tiles make more classes fill tiles, larger ones fewer.</source>
        <translation>`scale`: cómo se juzgó la clase. `within tiles` (dentro de las teselas) si comparte teselas con otras clases; `over the map` (sobre el mapa) si llena teselas enteras, es decir, si más de la mitad de su varianza está entre teselas y no dentro de ellas; `too few` (muy pocas) si no se pudo juzgar. La escala depende solo del uso del suelo y de las teselas, nunca de la activación. Sobre el mapa, `more` dice que la red da puntuaciones altas a los lugares de esta clase, y no por qué de ellos se guía. Con teselas más pequeñas más clases llenan teselas, con más grandes menos.</translation>
    </message>
    <message>
        <source>`ratio`, `low`, `high`: activation of the class over what it would hold if the activation of each tile (over the map: of the whole map) were spread evenly, with a 95 % interval. 1 is its share. Ratios of the two scales do not compare.</source>
        <translation>`ratio`, `low`, `high`: activación de la clase respecto de la que llevaría si la activación de cada tesela (sobre el mapa: de todo el mapa) se repartiera por igual, con un intervalo del 95 %. 1 es su proporción. Las razones de las dos escalas no se comparan.</translation>
    </message>
    <message>
        <source>`p`, `q`, `verdict`: against shifted maps, over the map also against random maps that are as patchy (the larger p counts). `more`, `less` or `chance`; `too few` if it lies in too few tiles. `q` holds the share of false findings among the classes; no class is surer than that the model has skill, so q is of the larger of its p and that of the skill. Give `MODEL` to have skill tested against models of random maps; without it the test is stricter.</source>
        <translation>`p`, `q`, `verdict`: frente a mapas desplazados, sobre el mapa también frente a mapas aleatorios igual de agrupados (cuenta el p mayor). `more`, `less` o `chance` (más, menos, azar); `too few` si está en muy pocas teselas. `q` limita la proporción de hallazgos falsos entre las clases; ninguna clase es más segura que la destreza del modelo, así que q sale del mayor entre su p y el de la destreza. Indique `MODEL` para que la destreza se pruebe frente a modelos de mapas aleatorios; sin él la prueba es más estricta.</translation>
    </message>
    <message>
        <source>`left_out`: classes that were found first. Their ground, and one cell of the activation map around it, is left out of `ratio`, so that a neighbour is not accused of what spilled over. `p` and `q` then say what this test and that on all ground (`ratio_all`, `p_all`) both say; `p` is 1 where they disagree.</source>
        <translation>`left_out`: clases halladas antes. Su terreno, y una celda del mapa de activación alrededor, queda fuera de `ratio`, para que no se culpe a una vecina de lo que se derramó. `p` y `q` dicen entonces lo que dicen a la vez esta prueba y la de todo el terreno (`ratio_all`, `p_all`); `p` es 1 si no coinciden.</translation>
    </message>
    <message>
        <source>`used`: `yes` only if the verdict is `more`, networks with random weights hold less (`random_max`, `p_random`), and the prediction falls when the class is replaced by other ground of the tile (`change`) and more than when the same shape elsewhere is (`change_control`, `p_change`). A class that fills tiles is replaced by the nearest tile without it, and the control is that tile replaced by the next one. `not tested` if that was not all tested.</source>
        <translation>`used`: `yes` solo si el veredicto es `more`, si redes con pesos aleatorios llevan menos (`random_max`, `p_random`), y si la predicción baja cuando la clase se reemplaza por otro terreno de la tesela (`change`), y más que cuando se reemplaza la misma forma en otro sitio (`change_control`, `p_change`). Una clase que llena teselas se reemplaza por la tesela más cercana sin ella, y el control es esa tesela reemplazada por la siguiente. `not tested` si no se probó todo eso.</translation>
    </message>
    <message>
        <source>`n_tiles` (tiles that can tell at this scale), `area` (m²), `share` of the ground, `ratio_mean` (plain mean over tiles), `ratio_map` and `p_map` (activation over what the class would hold if it were spread evenly over the whole map: for classes judged within tiles it decides nothing, for it also finds a class that merely lies where predictions are high), `p_turned` and `p_exchanged` (against tiles that are turned, or exchanged, each for itself: reported for comparison, for they find far too much by chance), and the same for the lowest values as `poor_…`.</source>
        <translation>`n_tiles` (teselas que pueden informar a esta escala), `area` (m²), `share` del terreno, `ratio_mean` (media simple de las teselas), `ratio_map` y `p_map` (activación respecto de la que llevaría la clase si se repartiera por igual en todo el mapa: para clases juzgadas dentro de las teselas no decide nada, pues también halla una clase que solo está donde las predicciones son altas), `p_turned` y `p_exchanged` (frente a teselas giradas, o intercambiadas, cada una por sí: se dan para comparar, pues hallan demasiado por azar), y lo mismo para los valores más bajos como `poor_…`.</translation>
    </message>
    <message>
        <source>**Report** shows the ratios along the predicted value with the band of chance, which classes draw activation to each other, whether the model merely follows the map of who lives where, what was tested and what was not.</source>
        <translation>**Informe** muestra las razones a lo largo del valor predicho con la banda del azar, qué clases se atraen activación, si el modelo solo sigue el mapa de quién vive dónde, qué se probó y qué no.</translation>
    </message>
    <message>
        <source>After Levy Abitbol &amp; Karsai, *Interpretable socioeconomic status inference from aerial imagery through urban patterns* (Nature Machine Intelligence, 2020).</source>
        <translation>Según Levy Abitbol y Karsai, *Interpretable socioeconomic status inference from aerial imagery through urban patterns* (Nature Machine Intelligence, 2020).</translation>
    </message>
    <message>
        <source>Shows where a model of status, made by *Train a model of status from imagery*, looked: a raster on the pixels of the imagery whose values say how much each place speaks for the target. Nothing is rescaled from tile to tile, so values can be compared all over the map.</source>
        <translation>Muestra dónde miró un modelo de nivel socioeconómico, hecho con *Entrenar un modelo de nivel socioeconómico con imágenes*: un ráster sobre los píxeles de las imágenes cuyos valores dicen cuánto habla cada lugar a favor del objetivo. Nada se reescala de una tesela a otra, así que los valores se comparan en todo el mapa.</translation>
    </message>
    <message>
        <source>**Attribution method**: `hirescam`, the default, is the one whose values add up to the score of a tile with the networks `urban2` and `urban`, which read means *and* spreads of maps; what cancels within every tile is left out. `gradcam` averages over a tile what the gradient says about places, so it loses what comes from the spreads, about half of the score. `layercam` keeps what speaks for and drops what speaks against. `guidedgradcam` is Grad-CAM times the strength of the gradient at each pixel. `integratedgradients` works with any network, pixel by pixel and with much noise.</source>
        <translation>**Método de atribución**: `hirescam`, el predeterminado, es aquel cuyos valores suman la puntuación de una tesela con las redes `urban2` y `urban`, que leen medias *y* dispersiones de los mapas; lo que se anula dentro de cada tesela se omite. `gradcam` promedia en una tesela lo que el gradiente dice de los lugares, así que pierde lo que viene de las dispersiones, cerca de la mitad de la puntuación. `layercam` conserva lo que habla a favor y deja lo que habla en contra. `guidedgradcam` es Grad-CAM por la fuerza del gradiente en cada píxel. `integratedgradients` sirve con cualquier red, píxel a píxel y con mucho ruido.</translation>
    </message>
    <message>
        <source>**Evidence for**: `score` (a higher value, or higher classes), `highest` or `lowest` class, or the class `predicted` for each tile. Instead, name **a class**. For a regression, `lowest` is the negative of `highest`; so it is for the binomial head, which has one number behind all classes.</source>
        <translation>**Evidencia a favor de**: *puntuación* (un valor más alto, o clases más altas), la clase o los valores *más altos* o *más bajos*, o la clase *predicha* para cada tesela. En su lugar, nombre **una clase**. Para una regresión, *más bajos* es lo opuesto de *más altos*; también para la cabeza binomial, que tiene un solo número detrás de todas las clases.</translation>
    </message>
    <message>
        <source>**Overlap of neighbouring tiles**: tiles overlap and are blended, so that no seam shows. With more overlap the map depends less on where the tiles lie, and takes longer: twice the overlapping tiles in each direction take four times as long.</source>
        <translation>**Solape de las teselas vecinas**: las teselas se solapan y se funden, para que no se vea ninguna costura. Con más solape el mapa depende menos de dónde caen las teselas, y tarda más: el doble de teselas en cada dirección tarda cuatro veces más.</translation>
    </message>
    <message>
        <source>**Layer of the network**: `auto` takes, for `urban2` and `urban`, every layer that they read features from, and for other networks the last one that has 7 cells along a tile and through which all of the network goes, as small tiles leave later ones with cells as wide as a third of the tile. Of transformers of timm it is their patches. Models made with an ONNX file have no layers to look at, and are refused. `last` or a name takes one layer; an earlier one is finer, and may show a part of the evidence.</source>
        <translation>**Capa de la red**: `auto` toma, para `urban2` y `urban`, todas las capas de las que leen descriptores, y para otras redes la última que tiene 7 celdas a lo largo de una tesela y por la que pasa toda la red, pues las teselas pequeñas dejan a las siguientes celdas tan anchas como un tercio de la tesela. De los transformadores de timm son sus parches. Los modelos hechos con un archivo ONNX no tienen capas que mirar, y se rechazan. `last` o un nombre toma una sola capa; una anterior es más fina, y puede mostrar solo una parte de la evidencia.</translation>
    </message>
    <message>
        <source>A model whose tiles were seen with their **context** is refused: what it goes by may lie outside of the tile.</source>
        <translation>Se rechaza un modelo cuyas teselas se vieron con su **contexto**: aquello por lo que se guía puede estar fuera de la tesela.</translation>
    </message>
    <message>
        <source>**Number of random orders and networks**: how many the map is compared with in the report.</source>
        <translation>**Número de órdenes aleatorios y de redes**: con cuántos se compara el mapa en el informe.</translation>
    </message>
    <message>
        <source>**Activation map**: in the unit of the score: that of the label for a regression, log-odds for classes. 0 is the average tile the model was made from. Ground that took part in training is explained by the model that was made without its fold, other ground by the model of all tiles. Pixels without data have no value.</source>
        <translation>**Mapa de activación**: en la unidad de la puntuación: la de la etiqueta para una regresión, log-odds para clases. 0 es la tesela media de las que hicieron el modelo. El terreno que participó en el entrenamiento se explica con el modelo hecho sin su pliegue, el demás con el modelo de todas las teselas. Los píxeles sin datos no tienen valor.</translation>
    </message>
    <message>
        <source>**Report** tells how far to trust the map: whether taking its places away changes the score more than random places or strong edges do (deletion and insertion), whether a network with random weights gives another map, and whether other methods agree.</source>
        <translation>**Informe** dice hasta dónde confiar en el mapa: si quitar sus lugares cambia la puntuación más que lugares al azar o bordes marcados (eliminación e inserción), si una red con pesos aleatorios da otro mapa, y si otros métodos concuerdan.</translation>
    </message>
    <message>
        <source>*2nd* and *98th percentile*, *limit* (98th percentile of the absolute values, where the colours end), *completeness* and, with a report, the trust figures are numbers that a graphical model can branch on.</source>
        <translation>*Percentil 2* y *98*, *límite* (percentil 98 de los valores absolutos, donde acaban los colores), *completitud* y, con un informe, las cifras de confianza son números de los que puede depender un modelo gráfico.</translation>
    </message>
    <message>
        <source>After Levy Abitbol &amp; Karsai, *Interpretable socioeconomic status inference from aerial imagery through urban patterns* (Nature Machine Intelligence 2020); Draelos &amp; Carin, *Use HiResCAM instead of Grad-CAM* (2020); Petsiuk et al., *RISE* (2018); Adebayo et al., *Sanity checks for saliency maps* (2018).</source>
        <translation>Según Levy Abitbol y Karsai, *Interpretable socioeconomic status inference from aerial imagery through urban patterns* (Nature Machine Intelligence 2020); Draelos y Carin, *Use HiResCAM instead of Grad-CAM* (2020); Petsiuk et al., *RISE* (2018); Adebayo et al., *Sanity checks for saliency maps* (2018).</translation>
    </message>
    <message>
        <source>Finds the urban types of a model, made by *Cluster urban types*, in other cities, or at another date. Cluster 3 means the same everywhere, because the model keeps its own scaling of pixel values, resampling of tiles, network and centres. Give the rasters of all cities in one run to compare what they are made of.</source>
        <translation>Encuentra los tipos urbanos de un modelo, hecho con *Agrupar en tipos urbanos*, en otras ciudades o en otra fecha. El clúster 3 significa lo mismo en todas partes, porque el modelo conserva su propio escalado de los píxeles, el remuestreo de las teselas, la red y los centros. Dé los rásteres de todas las ciudades a la vez para comparar de qué están hechas.</translation>
    </message>
    <message>
        <source>**Imagery**: one raster, or several, one for each city. They need the same kind of bands and about the same ground resolution as the raster the model was made from; a warning tells where they differ.</source>
        <translation>**Imágenes**: un ráster, o varios, uno por ciudad. Necesitan el mismo tipo de bandas y más o menos la misma resolución sobre el terreno que el ráster del que se hizo el modelo; un aviso dice dónde difieren.</translation>
    </message>
    <message>
        <source>**Photographs instead of imagery**: a layer of points with the paths of photographs in a field, as in *Cluster urban types*, for a model that was made from photographs. Models of tiles from above say nothing of photographs, nor the other way round. Of the alignments `standardise` and `coral` serve; cluster rasters there are none. **Panoramas** and the **crop** are as in *Cluster urban types*; they are those of the model, but for models of older versions, which do not say.</source>
        <translation>**Fotografías en lugar de imágenes**: una capa de puntos con las rutas de fotografías en un campo, como en *Agrupar en tipos urbanos*, para un modelo hecho con fotografías. Los modelos de teselas vistas desde arriba no dicen nada de fotografías, ni al revés. De las alineaciones sirven `standardise` y `coral`; no hay rásteres de clústeres. **Panorámicas** y **recorte** son como en *Agrupar en tipos urbanos*; son los del modelo, salvo en modelos de versiones antiguas, que no lo dicen.</translation>
    </message>
    <message>
        <source>**Bands**: band numbers in the order of the model's own, such as `1,2,3`. The same for all rasters.</source>
        <translation>**Bandas**: números de banda en el orden de las del modelo, por ejemplo `1,2,3`. Los mismos para todos los rásteres.</translation>
    </message>
    <message>
        <source>**Alignment**: what to do about another camera, season or sun. `none` takes every image as it is. `radiometry` gives each band its own range of values in place of the model's. `standardise` moves the features of a city to the model's mean and spread, `coral` to its mean and covariance. `radiometry+standardise` does both, and did best on drawn cities with other palettes. Every alignment assumes that the city has **much the same mix of types** as the model's: a city that is all water is stretched until its ripples look like types. Try `none` first and read in the report what alignment would change.</source>
        <translation>**Alineación**: qué hacer con otro sensor, otra estación u otro sol. `none` (ninguno) toma cada imagen como es. `radiometry` da a cada banda su propio rango de valores en lugar del del modelo. `standardise` lleva los descriptores de una ciudad a la media y la dispersión del modelo, `coral` a su media y covarianza. `radiometry+standardise` hace ambas cosas, y fue lo mejor en ciudades dibujadas con otras paletas. Toda alineación supone que la ciudad tiene **más o menos la misma mezcla de tipos** que la del modelo: una ciudad que es toda agua se estira hasta que sus ondas parecen tipos. Pruebe primero `none` y lea en el informe qué cambiaría la alineación.</translation>
    </message>
    <message>
        <source>Read the verdict first, in the log and at the top of the report: do the clusters of the model describe this raster? Its own tiles are clustered anew in the metric of the model, from the model's centres and without them, and compared with what the model says (**AGREEMENT**, adjusted Rand index, 1 is perfect). From 0.70 on, with at most half of the tiles novel, the clusters hold; below 0.50 they do not describe what is there, and a model of its own, or an alignment, is called for; between the two, and with fewer than 40 tiles, it cannot be told. In a trial on 457 pairs of images with known truth 97 of 100 that were said to hold kept at least four fifths of what an own model tells, and 13 of 100 that were said not to did so, too.</source>
        <translation>Lea primero el veredicto, en el registro y al principio del informe: ¿describen los clústeres del modelo este ráster? Sus propias teselas se agrupan de nuevo en la métrica del modelo, desde los centros del modelo y sin ellos, y se comparan con lo que dice el modelo (**AGREEMENT**, índice de Rand ajustado, 1 es perfecto). Desde 0,70, con la mitad de las teselas como mucho novedosas, los clústeres se sostienen; por debajo de 0,50 no describen lo que hay, y hace falta un modelo propio o una alineación; entre ambos, y con menos de 40 teselas, no se puede decir. En un ensayo con 457 pares de imágenes de verdad conocida, 97 de cada 100 de los que se dijo que se sostienen conservaban al menos cuatro quintos de lo que dice un modelo propio, y 13 de cada 100 de los que se dijo que no, también.</translation>
    </message>
    <message>
        <source>Look at `novelty` as well: above 1 a tile is unlike 99 % of the tiles the model was made from, and its cluster is only the least bad answer. Cities with more than a tenth of such tiles are named in a warning.</source>
        <translation>Mire también `novelty`: por encima de 1, una tesela es distinta del 99 % de las teselas con las que se hizo el modelo, y su clúster es solo la respuesta menos mala. Un aviso nombra las ciudades con más de un décimo de tales teselas.</translation>
    </message>
    <message>
        <source>**Clustered tiles** carry `tile_id`, `row`, `col`, `valid`, `cluster`, `confidence` (share of the clusterings of thirds of the tiles of the model's own city in which the tile gets the same cluster, 0 to 1; empty with models from before it was kept), `novelty`, `margin` (between the two nearest clusters, 0 to 1) and `city`, the name of the raster (or of the layer of photographs, which stay points and keep `photo`, `direction` and `timestamp`); `tile_id` counts within a city. Tiles of rasters in other coordinate reference systems are brought to that of the first raster, so put a raster first whose system holds for all. **Cluster raster** has one cell per tile, for a single raster; with several, the **folder for the cluster rasters** takes one of each city. **Cluster shares** is a table of `city`, `cluster`, `tiles`, `share`, `low` and `high`, the ends of the 95 % interval, and for each city `agreement` and `described` (yes, no, unclear or unknown). **Report** shows whether the model fits each image, small maps side by side, each cluster in every city, the mixes with their intervals, what alignment changes, and which cities are alike.</source>
        <translation>**Teselas agrupadas** llevan `tile_id`, `row`, `col`, `valid`, `cluster`, `confidence` (proporción de las agrupaciones de tercios de las teselas de la ciudad del modelo en que la tesela recibe el mismo clúster, 0 a 1; vacío con modelos anteriores a que se guardara), `novelty`, `margin` (entre los dos clústeres más cercanos, 0 a 1) y `city`, el nombre del ráster (o de la capa de fotografías, que siguen siendo puntos y conservan `photo`, `direction` y `timestamp`); `tile_id` cuenta dentro de una ciudad. Las teselas de rásteres en otros sistemas de coordenadas se llevan al del primer ráster, así que ponga primero un ráster cuyo sistema valga para todos. **Ráster de clústeres** tiene una celda por tesela, para un solo ráster; con varios, la **carpeta para los rásteres de clústeres** recibe uno por ciudad. **Proporciones de los clústeres** es una tabla de `city`, `cluster`, `tiles`, `share`, `low` y `high`, los extremos del intervalo del 95 %, y para cada ciudad `agreement` y `described` (sí, no, dudoso o desconocido). **Informe** muestra si el modelo encaja con cada imagen, mapas pequeños uno junto a otro, cada clúster en cada ciudad, las mezclas con sus intervalos, qué cambia la alineación, y qué ciudades se parecen.</translation>
    </message>
    <message>
        <source>After Metzler et al., *Phenotyping urban built and natural environments with high-resolution satellite images and unsupervised deep learning* (Science of the Total Environment, 2023); alignment after Sun, Feng and Saenko, *Return of frustratingly easy domain adaptation* (AAAI 2016).</source>
        <translation>Según Metzler et al., *Phenotyping urban built and natural environments with high-resolution satellite images and unsupervised deep learning* (Science of the Total Environment, 2023); alineación según Sun, Feng y Saenko, *Return of frustratingly easy domain adaptation* (AAAI 2016).</translation>
    </message>
    <message>
        <source>Tells what the engine of Urban ML runs on and what it lacks.</source>
        <translation>Dice sobre qué funciona el motor de Urban ML y qué le falta.</translation>
    </message>
    <message>
        <source>The engine is an ordinary Python program that QGIS starts for each run. This algorithm tries every package it needs, one by one, in a process of its own, so that a broken package cannot harm QGIS.</source>
        <translation>El motor es un programa Python corriente que QGIS inicia en cada ejecución. Este algoritmo prueba cada paquete que necesita, uno por uno, en un proceso propio, para que un paquete roto no pueda dañar a QGIS.</translation>
    </message>
    <message>
        <source>**Report** (HTML, opens offline): the packages with their versions and purposes, the Python and where the choice of it came from, the linear algebra library, processor, threads, GPUs, bfloat16, what the precision `auto` gives here and why, free memory and disk; and all of it as a text to copy into a bug report, without your name or folders.</source>
        <translation>**Informe** (HTML, se abre sin conexión): los paquetes con sus versiones y su función, el Python y de dónde viene su elección, la biblioteca de álgebra lineal, procesador, hilos, GPU, bfloat16, qué da aquí la precisión `auto` y por qué, memoria y disco libres; y todo ello como texto para copiar al informar de un error, sin su nombre ni sus carpetas.</translation>
    </message>
    <message>
        <source>**Outputs that a model can branch on**: *ready* (nothing that is needed is missing), the Python of the engine, the versions as JSON, what is missing, the text for a bug report, and the one command that installs what is missing.</source>
        <translation>**Salidas de las que puede depender un modelo**: *listo* (no falta nada necesario), el Python del motor, las versiones como JSON, qué falta, el texto para informar de un error, y la orden que instala lo que falta.</translation>
    </message>
    <message>
        <source>Which Python is used, in this order: the environment variable `URBAN_ML_PYTHON`; the setting under *Settings → Options → Processing → Providers → Urban ML*; the environment that *Install or repair the engine* made; the Python that QGIS runs on.</source>
        <translation>Qué Python se usa, en este orden: la variable de entorno `URBAN_ML_PYTHON`; el ajuste en *Configuración → Opciones → Procesos → Proveedores → Urban ML*; el entorno que hizo *Instalar o reparar el motor*; el Python sobre el que funciona QGIS.</translation>
    </message>
    <message>
        <source>Empties the cache: the folder in which Urban ML keeps what a network said of tiles, so that a later run on the same tiles does not compute it again.</source>
        <translation>Vacía la caché: la carpeta en la que Urban ML guarda lo que una red dijo de teselas, para que una ejecución posterior con las mismas teselas no lo calcule de nuevo.</translation>
    </message>
    <message>
        <source>Nothing has to be cleared for results to be right. Features are found again only if the pixels and holes of the tiles, the network with its weights, the precision, the processor and the versions of the libraries are the same, and a damaged file is computed anew. Clear the cache to free the disk. A run that is under way goes on, and computes what it no longer finds.</source>
        <translation>No hace falta vaciar nada para que los resultados sean correctos. Los descriptores solo se reutilizan si los píxeles y huecos de las teselas, la red con sus pesos, la precisión, el procesador y las versiones de las bibliotecas son los mismos, y un archivo dañado se calcula de nuevo. Vacíe la caché para liberar el disco. Una ejecución en curso continúa, y calcula lo que ya no encuentra.</translation>
    </message>
    <message>
        <source>How much may be kept, 4 GB unless you change it, is set under *Settings → Options → Processing → Providers → Urban ML*, or by the environment variable `URBAN_ML_CACHE_GB`, which goes before it; 0 keeps nothing. What was not used for longest makes room for what is new. Each run that uses the cache says in its log where it lies and how much it holds.</source>
        <translation>Cuánto se puede guardar, 4 GB si no lo cambia, se fija en *Configuración → Opciones → Procesos → Proveedores → Urban ML*, o con la variable de entorno `URBAN_ML_CACHE_GB`, que tiene prioridad; 0 no guarda nada. Lo que lleva más tiempo sin usarse deja sitio a lo nuevo. Cada ejecución que usa la caché dice en su registro dónde está y cuánto contiene.</translation>
    </message>
    <message>
        <source>**Outputs that a model can branch on**: the number of files taken away, and the gigabytes freed.</source>
        <translation>**Salidas según las que un modelo puede bifurcarse**: el número de archivos eliminados, y los gigabytes liberados.</translation>
    </message>
    <message>
        <source>Tells which tiles changed their urban type between two dates, and how much of that would be found if nothing had changed. Two images of one place go through one model. The second is read on the grid of the first, whatever its CRS and resolution; a shift between them is measured and taken back; its light is matched to that of the first on ground that did not change. A tile changed if its cluster differs **and** it moved farther than tiles of its type move anyhow.</source>
        <translation>Dice qué teselas cambiaron de tipo urbano entre dos fechas, y cuánto de eso se hallaría si nada hubiera cambiado. Dos imágenes de un lugar pasan por un mismo modelo. La segunda se lee en la cuadrícula de la primera, sean cuales sean su SRC y su resolución; un desplazamiento entre ellas se mide y se corrige; su luz se ajusta a la de la primera en el terreno que no cambió. Una tesela cambió si su clúster difiere **y** se movió más de lo que se mueven de todos modos las teselas de su tipo.</translation>
    </message>
    <message>
        <source>**Imagery of the first date** and **imagery of the second date**: the same bands at a similar resolution, of the same season if you can. Ground that only one of them shows is not compared.</source>
        <translation>**Imágenes de la primera fecha** e **imágenes de la segunda fecha**: las mismas bandas con una resolución parecida, de la misma estación si es posible. El terreno que muestra solo una de ellas no se compara.</translation>
    </message>
    <message>
        <source>**Model of urban types**: from *Cluster urban types*, best made from one of the two images. Leave it out to compare two **cluster rasters** of one model instead; then shift, light and false changes cannot be told.</source>
        <translation>**Modelo de tipos urbanos**: de *Agrupar en tipos urbanos*, mejor hecho con una de las dos imágenes. Déjelo vacío para comparar en su lugar dos **rásteres de clústeres** de un mismo modelo; entonces no se pueden conocer el desplazamiento, la luz ni los cambios falsos.</translation>
    </message>
    <message>
        <source>**Zones**: polygons for change by zone, such as census areas.</source>
        <translation>**Zonas**: polígonos para el cambio por zona, como zonas censales.</translation>
    </message>
    <message>
        <source>**Minimum confidence of a change**: 0.9 unless given; more if over 1 % of the tiles would be found changed where nothing did.</source>
        <translation>**Confianza mínima de un cambio**: 0,9 si no se indica otra; más si se hallara cambiado más del 1 % de las teselas donde nada cambió.</translation>
    </message>
    <message>
        <source>**Tiles with their change** carry `before`, `after` (the type at both dates; `after` differs only where the change is sure), `changed` (0 or 1), `confidence` (probability that the tile lay on one side of the border between the types and lies on the other; 0 where the labels agree), `transition` (such as “3 → 5”) and `suspect`: why to look twice, such as a label that differs without being sure, or a type of which most changed alike, which is what a season does. `valid` is the share of pixels that both dates show; where it is less than half the tile has no type. **Transition table**: `from`, `to`, `tiles`, `area_m2`, `share` of all compared tiles with its 95 % interval `low` to `high`; rows with equal types are what stayed. **Zones with their change** keep their attributes and get `changed_share`, `changed_low`, `changed_high`, `changed_m2`, `compared_n` (tiles), `coverage`, `transition` (the largest) and `transition_share`; empty where no tile lies.</source>
        <translation>**Teselas con su cambio** llevan `before`, `after` (el tipo en ambas fechas; `after` difiere solo donde el cambio es seguro), `changed` (0 o 1), `confidence` (probabilidad de que la tesela estuviera a un lado del límite entre los tipos y esté al otro; 0 si los números coinciden), `transition` (como «3 → 5») y `suspect`: por qué mirar dos veces, como un número que difiere sin ser seguro, o un tipo del que casi todas cambiaron igual, que es lo que hace una estación. `valid` es la proporción de píxeles que muestran ambas fechas; donde es menos de la mitad, la tesela no tiene tipo. **Tabla de transiciones**: `from`, `to`, `tiles`, `area_m2`, `share` de todas las teselas comparadas con su intervalo del 95 %, de `low` a `high`; las filas con tipos iguales son lo que permaneció. **Zonas con su cambio** conservan sus atributos y reciben `changed_share`, `changed_low`, `changed_high`, `changed_m2`, `compared_n` (teselas), `coverage`, `transition` (la mayor) y `transition_share`; vacíos donde no hay tesela.</translation>
    </message>
    <message>
        <source>Read the **share of changed tiles** beside the **false-change rate**, the share found where nothing changed: the first image against itself, half a pixel off, in the light and with the noise of the second. It holds cameras and light, not seasons. The **report** shows the surest and the most doubtful changes side by side; look at them before anything else.</source>
        <translation>Lea la **proporción de teselas que cambiaron** junto a la **tasa de cambios falsos**, la proporción hallada donde nada cambió: la primera imagen frente a sí misma, desplazada medio píxel, con la luz y el ruido de la segunda. Abarca sensores y luz, no estaciones. El **informe** muestra uno junto a otro los cambios más seguros y los más dudosos; mírelos antes que nada.</translation>
    </message>
    <message>
        <source>After Nielsen, *The regularized iteratively reweighted MAD method for change detection* (IEEE Transactions on Image Processing, 2007), Canty and Nielsen, *Automatic radiometric normalization of multitemporal satellite imagery* (Remote Sensing of Environment, 2008) and Guizar-Sicairos et al., *Efficient subpixel image registration algorithms* (Optics Letters, 2008).</source>
        <translation>Según Nielsen, *The regularized iteratively reweighted MAD method for change detection* (IEEE Transactions on Image Processing, 2007), Canty y Nielsen, *Automatic radiometric normalization of multitemporal satellite imagery* (Remote Sensing of Environment, 2008) y Guizar-Sicairos et al., *Efficient subpixel image registration algorithms* (Optics Letters, 2008).</translation>
    </message>
    <message>
        <source>Says what each cluster is made of, in measures such as *Urban form* gives, and how the clusters go with a census or deprivation field. Neighbouring polygons resemble each other, so they are no independent observations: all intervals and significance here take that into account.</source>
        <translation>Dice de qué está hecho cada clúster, en medidas como las que da *Forma urbana de las zonas*, y cómo van los clústeres con un campo del censo o de privación. Los polígonos vecinos se parecen, así que no son observaciones independientes: todos los intervalos y pruebas de aquí lo tienen en cuenta.</translation>
    </message>
    <message>
        <source>**Tiles or zones with a cluster and measures**: polygons, as *Cluster urban types* and then *Urban form* write them. Tiles with the fields `row` and `col` are compared as a grid.</source>
        <translation>**Teselas o zonas con un clúster y medidas**: polígonos, como los escriben *Agrupar en tipos urbanos* y luego *Forma urbana de las zonas*. Las teselas con los campos `row` y `col` se comparan como una cuadrícula.</translation>
    </message>
    <message>
        <source>**Field with the cluster**: whole numbers from 1; empty or 0 is no cluster.</source>
        <translation>**Campo con el clúster**: números enteros desde 1; vacío o 0 es ningún clúster.</translation>
    </message>
    <message>
        <source>**Measures**: numeric fields to compare. If none is chosen, all but `tile_id`, `row`, `col`, `valid`, `confidence`, `novelty`, `margin` and the like. Empty values are left out, measure by measure.</source>
        <translation>**Medidas**: campos numéricos que se comparan. Si no se elige ninguno, todos salvo `tile_id`, `row`, `col`, `valid`, `confidence`, `novelty`, `margin` y similares. Los valores vacíos se descartan, medida por medida.</translation>
    </message>
    <message>
        <source>**Zones with cluster shares** (optional): polygons with `c1_share`, `c2_share`, …, as *Join tiles to zones* writes them. Zones of which tiles cover less than half are left out.</source>
        <translation>**Zonas con las proporciones de los clústeres** (opcional): polígonos con `c1_share`, `c2_share`, …, como los escribe *Unir las teselas a las zonas*. Se descartan las zonas de las que las teselas cubren menos de la mitad.</translation>
    </message>
    <message>
        <source>**Census or deprivation fields of the zones**: set against the shares. What the clusters leave of the first one is mapped.</source>
        <translation>**Campos del censo o de privación de las zonas**: se contrastan con las proporciones. Lo que los clústeres dejan del primero se cartografía.</translation>
    </message>
    <message>
        <source>**Number of random maps**: as patchy as the real one, to test against. More are drawn where many tests share the 5 %.</source>
        <translation>**Número de mapas aleatorios**: tan agrupados en el espacio como el real, frente a los que se prueba. Se extraen más cuando muchas pruebas comparten el 5 %.</translation>
    </message>
    <message>
        <source>**Profiled polygons** are the zones with `residual` (the first census field less what the cluster shares lead to expect, in its units), `local_i` (local Moran's I of it), `quadrant` (HH: higher than expected, as around; LL, HL, LH) and `local_q` (significant up to 0.05, corrected for the number of zones). Without zones they are the input with `in_words` (what its cluster is made of) and `cluster_distance` (from the centre of its cluster over all measures, in standard deviations of percentile ranks).</source>
        <translation>**Polígonos caracterizados** son las zonas con `residual` (el primer campo del censo menos lo que hacen esperar las proporciones de los clústeres, en sus unidades), `local_i` (su I de Moran local), `quadrant` (HH: más alto de lo esperado, como alrededor; LL, HL, LH) y `local_q` (significativo hasta 0,05, corregido por el número de zonas). Sin zonas son los polígonos de entrada con `in_words` (de qué está hecho su clúster) y `cluster_distance` (al centro de su clúster en todas las medidas, en desviaciones típicas de rangos percentiles).</translation>
    </message>
    <message>
        <source>**Table of clusters and measures** has a row for every cluster and measure: `n`, `n_effective` (independent tiles that would tell as much), `median` with a 95 % interval (`low`, `high`), `z` (median against that of all tiles, in robust standard deviations), `effect` (Cliff's delta against all other clusters, −1 to 1) with its interval, `p`, `q` and `words`, which are empty where the difference is not significant or negligible. **Report** shows all this with radar and box plots.</source>
        <translation>**Tabla de clústeres y medidas** tiene una fila por cada clúster y medida: `n`, `n_effective` (teselas independientes que dirían lo mismo), `median` con un intervalo del 95 % (`low`, `high`), `z` (mediana respecto de la de todas las teselas, en desviaciones típicas robustas), `effect` (delta de Cliff frente a los demás clústeres, −1 a 1) con su intervalo, `p`, `q` y `words`, que están vacíos donde la diferencia no es significativa o es insignificante. **Informe** muestra todo ello con gráficos de radar y diagramas de caja.</translation>
    </message>
    <message>
        <source>Outputs for models: the number of measures in which the clusters differ, the share of the first census field that they explain in zones not used for fitting, and Moran's I of what is left.</source>
        <translation>Salidas para modelos: el número de medidas en que difieren los clústeres, la proporción del primer campo del censo que explican en zonas no usadas para el ajuste, y la I de Moran de lo que queda.</translation>
    </message>
    <message>
        <source>After Metzler et al., *Phenotyping urban built and natural environments with high-resolution satellite images and unsupervised deep learning* (Science of the Total Environment, 2023). Significance after Wagner &amp; Dray, *Generating spatially constrained null models for irregularly spaced data using Moran spectral randomization methods* (Methods in Ecology and Evolution, 2015).</source>
        <translation>Según Metzler et al., *Phenotyping urban built and natural environments with high-resolution satellite images and unsupervised deep learning* (Science of the Total Environment, 2023). Significación según Wagner y Dray, *Generating spatially constrained null models for irregularly spaced data using Moran spectral randomization methods* (Methods in Ecology and Evolution, 2015).</translation>
    </message>
    <message>
        <source>Says how many clusters hold on a raster, before you commit to one number. The tiles are described once for each tile size and clustered with every number of clusters; the report answers which number is stable, how clusters split as their number grows, whether tile sizes agree, and where the map changes. It may also answer that no number is stable: then the city is a continuum to the network, and any border between types would be yours.</source>
        <translation>Dice cuántos clústeres se sostienen en un ráster, antes de que se decida por un número. Las teselas se describen una vez para cada tamaño y se agrupan con cada número de clústeres; el informe responde qué número es estable, cómo se dividen los clústeres al crecer su número, si los tamaños de tesela concuerdan, y dónde cambia el mapa. También puede responder que ningún número es estable: entonces la ciudad es un continuo para la red, y cualquier límite entre tipos lo pondría usted.</translation>
    </message>
    <message>
        <source>**Numbers of clusters**: a list such as `2,4,6,8`, or a range such as `2-16`. *Cluster urban types* tries 2 to 16 in the same way where it is given no number, and comes to the same answer for the same tiles and seed.</source>
        <translation>**Números de clústeres**: una lista como `2,4,6,8`, o un intervalo como `2-16`. *Agrupar en tipos urbanos* prueba de 2 a 16 del mismo modo si no se le da un número, y llega a la misma respuesta con las mismas teselas y semilla.</translation>
    </message>
    <message>
        <source>**Tile sizes**: one or several, in metres, such as `50,100`, or in pixels, such as `64,128`. Left empty, there is one of about 70 m of ground, as *Cluster urban types* takes. Each is described anew, which takes most of the time. Below 30 m tiles show roofs and trees, above 300 m mixtures, and a warning says so.</source>
        <translation>**Tamaños de tesela**: uno o varios, en metros, como `50,100`, o en píxeles, como `64,128`. Vacío: uno de unos 70 m de terreno, como toma *Agrupar en tipos urbanos*. Cada uno se describe de nuevo, que es lo que más tarda. Por debajo de 30 m las teselas muestran techos y árboles, por encima de 300 m mezclas, y un aviso lo dice.</translation>
    </message>
    <message>
        <source>**Stride**: the tile size, unless given; where it is larger than a tile, the tile size is taken.</source>
        <translation>**Paso**: el tamaño de tesela, si no se indica otro; si es mayor que una tesela, se toma el tamaño de tesela.</translation>
    </message>
    <message>
        <source>**Context**: how many times as wide as a tile the ground is that the network sees; see *Cluster urban types*.</source>
        <translation>**Contexto**: cuántas veces es tan ancho como una tesela el terreno que ve la red; véase *Agrupar en tipos urbanos*.</translation>
    </message>
    <message>
        <source>**Number of random seeds**: other seeds with which the clusters are found again. **Bootstrap resamples**: how often the tiles are drawn again and clustered, to be compared in pairs. More make the figures surer.</source>
        <translation>**Número de semillas aleatorias**: otras semillas con las que se vuelven a buscar los clústeres. **Remuestreos bootstrap**: cuántas veces se extraen de nuevo las teselas y se agrupan, para compararlas por pares. Con más, las cifras son más seguras.</translation>
    </message>
    <message>
        <source>**Seed**: *Cluster urban types* with the same seed, tile size and number finds the clusters that were tried here; only their numbers may differ.</source>
        <translation>**Semilla**: *Agrupar en tipos urbanos* con la misma semilla, tamaño de tesela y número halla los clústeres que se probaron aquí; solo sus números pueden diferir.</translation>
    </message>
    <message>
        <source>**Network** and **weights**: see *Extract features of tiles*.</source>
        <translation>**Red** y **pesos**: véase *Extraer descriptores de las teselas*.</translation>
    </message>
    <message>
        <source>A number of clusters is recommended if resamples agree on it (adjusted Rand index of at least 0.80 on average, and more than sets of tiles without any structure give), if each of its clusters comes back (mean Jaccard similarity of at least 0.60), and if its clusters are apart (at most a third as many tiles half-way between two as within them). Of these numbers the largest is taken. Tiles whose quarters differ much, as they hold several types, count less in all of this. Silhouette, Davies-Bouldin index and elbow are shown for comparison.</source>
        <translation>Se recomienda un número de clústeres si los remuestreos concuerdan en él (índice de Rand ajustado de al menos 0,80 en promedio, y más de lo que dan conjuntos de teselas sin estructura alguna), si cada uno de sus clústeres vuelve (similitud de Jaccard media de al menos 0,60), y si sus clústeres están separados (a lo sumo un tercio de las teselas a medio camino entre dos que dentro de ellos). De estos números se toma el mayor. Las teselas cuyos cuartos difieren mucho, porque contienen varios tipos, cuentan menos en todo esto. Silueta, índice de Davies-Bouldin y codo se muestran para comparar.</translation>
    </message>
    <message>
        <source>**Tiles with every clustering** are those of the smallest tile size: `tile_id`, `row`, `col`, `valid`; `k2`, `k4` … the cluster with so many clusters, where a cluster keeps its number as long as at least half of its tiles stay together; `changes`, how often the place goes, from one number of clusters to the next, to a cluster that is neither its old one nor one split off from it; `stability`, the share of resamples in which the tile keeps its cluster, which *Cluster urban types* calls its confidence (of the recommended number for this tile size, or else the largest number above 6 whose clusters come back though they are not apart, or the number that resamples agree on most); `scales`, the share of the other tile sizes that put the place into the same cluster, empty where there is one tile size. The layer is coloured by the recommended number, or by `changes` where none is stable at this tile size.</source>
        <translation>**Teselas con cada agrupación** son las del tamaño menor: `tile_id`, `row`, `col`, `valid`; `k2`, `k4` … el clúster con tantos clústeres, donde un clúster conserva su número mientras al menos la mitad de sus teselas sigan juntas; `changes`, cuántas veces pasa el lugar, de un número de clústeres al siguiente, a un clúster que no es ni el anterior ni uno separado de él; `stability`, la proporción de remuestreos en que la tesela conserva su clúster, lo que *Agrupar en tipos urbanos* llama su confianza (del número recomendado para este tamaño de tesela, o del mayor número por encima de 6 cuyos clústeres vuelven aunque no estén separados, o del número en que más concuerdan los remuestreos); `scales`, la proporción de los demás tamaños de tesela que ponen el lugar en el mismo clúster, vacío si hay un solo tamaño. La capa se colorea por el número recomendado, o por `changes` si ninguno es estable con este tamaño.</translation>
    </message>
    <message>
        <source>**Table of stability** has a row for each tile size and number: `stability`, `low`, `high` (mean and middle 95 % of the pairs of resamples), `weakest`, `border`, `null_stability` and `null_limit` (mean and most of structureless tiles), `seeds`, `seeds_low`, `seeds_high`, `silhouette`, `davies_bouldin`, `within` (share of the variance left within clusters), `stable`, `recommended`, `why_not`, `tiles`. The numbers **RECOMMENDED**, **RECOMMENDED_TILE_SIZE** (0 where there is none) and **STABILITY** can steer a model.</source>
        <translation>**Tabla de estabilidad** tiene una fila por cada tamaño de tesela y número: `stability`, `low`, `high` (media y 95 % central de los pares de remuestreos), `weakest`, `border`, `null_stability` y `null_limit` (media y límite de teselas sin estructura), `seeds`, `seeds_low`, `seeds_high`, `silhouette`, `davies_bouldin`, `within` (proporción de la varianza que queda dentro de los clústeres), `stable`, `recommended`, `why_not`, `tiles`. Los números **RECOMMENDED**, **RECOMMENDED_TILE_SIZE** (0 si no hay) y **STABILITY** pueden dirigir un modelo.</translation>
    </message>
    <message>
        <source>After Metzler et al., *Phenotyping urban built and natural environments with high-resolution satellite images and unsupervised deep learning* (Science of the Total Environment, 2023); Ben-Hur et al., *A stability based method for discovering structure in clustered data* (2002); Tibshirani et al., *Estimating the number of clusters in a data set via the gap statistic* (2001); Hennig, *Cluster-wise assessment of cluster stability* (2007).</source>
        <translation>Según Metzler et al., *Phenotyping urban built and natural environments with high-resolution satellite images and unsupervised deep learning* (Science of the Total Environment, 2023); Ben-Hur et al., *A stability based method for discovering structure in clustered data* (2002); Tibshirani et al., *Estimating the number of clusters in a data set via the gap statistic* (2001); Hennig, *Cluster-wise assessment of cluster stability* (2007).</translation>
    </message>
    <message>
        <source>Says whether it is the kind of network or its seed that decides what a city is recognised by. Several networks learn to tell the cities apart, each with several seeds, from the same images in the same folds; the evidence of each run is laid over the same objects; and what differs between the runs is parted into what lies between networks and what lies between seeds.</source>
        <translation>Dice si es el tipo de red o su semilla lo que decide por qué se reconoce una ciudad. Varias redes aprenden a distinguir las ciudades, cada una con varias semillas, con las mismas imágenes en los mismos pliegues; la evidencia de cada ejecución se pone sobre los mismos objetos; y lo que difiere entre ejecuciones se reparte entre lo que hay entre redes y lo que hay entre semillas.</translation>
    </message>
    <message>
        <source>**Imagery** or **photographs**, with the cities as in *Recognise cities*; photographs with the **field with the city of each photograph** and, where there is one, the **field with the sequence of each photograph** (what one drive or walk has in common). What the objects are is said in one of the ways of *Objects in the regions*: for rasters **land cover** as polygons, with the **field with the land-cover class**, or **land cover as rasters with class numbers**; for photographs label images, or **fields with the share of each class in each photograph**; or a segmentation network.</source>
        <translation>**Imágenes** o **fotografías**, con las ciudades como en *Reconocer ciudades*; las fotografías con el **campo con la ciudad de cada fotografía** y, donde lo haya, el **campo con la secuencia de cada fotografía** (lo que tiene en común un trayecto en coche o a pie). Qué son los objetos se dice de una de las formas de *Objetos en las regiones*: para rásteres la **cobertura del suelo** como polígonos, con el **campo con la clase de cobertura del suelo**, o la **cobertura del suelo como rásteres con números de clase**; para fotografías imágenes de etiquetas, o **campos con la proporción de cada clase en cada fotografía**; o una red de segmentación.</translation>
    </message>
    <message>
        <source>**Networks**: two or more, separated by commas: `urban2`, `urban`, torchvision's, such as `resnet18`, or timm's, such as `timm:resnet18`, but no ONNX files. `scattering` has nothing to learn and no maps; it can only be compared by the method `integratedgradients`.</source>
        <translation>**Redes**: dos o más, separadas por comas: `urban2`, `urban`, las de torchvision, como `resnet18`, o las de timm, como `timm:resnet18`, pero no archivos ONNX. `scattering` no tiene nada que aprender ni mapas; solo se puede comparar con el método `integratedgradients`.</translation>
    </message>
    <message>
        <source>**Number of seeds**: how many runs of each network. Three are the least that is worth its time. With two networks and three seeds no p can be below 0.1; with four seeds it can be 0.03.</source>
        <translation>**Número de semillas**: cuántas ejecuciones de cada red. Tres es lo mínimo que compensa. Con dos redes y tres semillas ningún p puede bajar de 0,1; con cuatro semillas puede ser 0,03.</translation>
    </message>
    <message>
        <source>**Initial weights**: *given*, those of the plugin, or ImageNet's, which torchvision downloads once; or *none*, random ones, which every seed draws anew.</source>
        <translation>**Pesos iniciales**: *dados*, los del complemento, o los de ImageNet, que torchvision descarga una vez; o *ninguno*, aleatorios, que cada semilla extrae de nuevo.</translation>
    </message>
    <message>
        <source>**Epochs of fine-tuning**: with given weights and 0 epochs a seed changes nothing, and the algorithm says so. From random weights, with some hundred images, train *all* of the network for 15 epochs or more. Learning leaves to chance in which order images are seen and how they are changed.</source>
        <translation>**Épocas de ajuste fino**: con pesos dados y 0 épocas una semilla no cambia nada, y el algoritmo lo dice. Desde pesos aleatorios, con algunos cientos de imágenes, entrene *todo* durante 15 épocas o más. El aprendizaje deja al azar en qué orden se ven las imágenes y cómo se modifican.</translation>
    </message>
    <message>
        <source>**Learning rate**: 0 takes 0.0003 from given weights and 0.001 from random ones.</source>
        <translation>**Tasa de aprendizaje**: 0 toma 0,0003 desde pesos dados y 0,001 desde aleatorios.</translation>
    </message>
    <message>
        <source>**Number of folds**, **block size**: the same for all runs, and as in *Recognise cities*. Evidence is always that of a model which had not seen the image. All other folds train it for the chosen number of epochs, without early stopping, which would take away a fold and let each run stop elsewhere.</source>
        <translation>**Número de pliegues**, **tamaño de los bloques**: los mismos en todas las ejecuciones, y como en *Reconocer ciudades*. La evidencia es siempre la de un modelo que no había visto la imagen. Todos los demás pliegues lo entrenan durante el número de épocas elegido, sin parada anticipada, que quitaría un pliegue y dejaría a cada ejecución parar en otro punto.</translation>
    </message>
    <message>
        <source>**Checkpoint folder**: a small file for each. A run that was broken off goes on with the next one, and networks or seeds may be added to a design that is done.</source>
        <translation>**Carpeta de control**: un archivo pequeño por cada una. Una comparación interrumpida sigue con la siguiente ejecución, y se pueden añadir redes o semillas a un diseño terminado.</translation>
    </message>
    <message>
        <source>Before it begins the log says how long it may take, estimated from a few images, and after each run its accuracy, its highest lifts and the time that is left. A run costs as much as *Recognise cities* with fine-tuning and *Discriminative regions* together.</source>
        <translation>Antes de empezar, el registro dice cuánto puede tardar, estimado con unas pocas imágenes, y tras cada ejecución su exactitud, sus razones más altas y el tiempo que queda. Una ejecución cuesta tanto como *Reconocer ciudades* con ajuste fino y *Regiones discriminantes* juntas.</translation>
    </message>
    <message>
        <source>**Classes** has a row for each class, by its mean lift: `class`, `lift`, `lift_&lt;network&gt;`, `share_network` and `share_seed` (of the sum of squares between runs; they add up to 1), `share_common` (that part of the seed's which is alike in all networks), `f` (between networks over between seeds), `p`, `q`, and `omega2` with `omega2_low` and `omega2_high`, the network's share without what chance gives it, with a 95 % interval. **Runs** has a row for each run: `network`, `seed`, `accuracy`, `explained` (share of the evidence on classes with a name), `concentration`, `consistency`, `first_class`, `lift_&lt;class&gt;`, `seconds`. **Report** says it in sentences, such as “the network explains 71 % and the seed 29 %”, and how far masks overlap between seeds and between networks.</source>
        <translation>**Clases** tiene una fila por cada clase, según su razón media: `class`, `lift`, `lift_&lt;red&gt;`, `share_network` y `share_seed` (de la suma de cuadrados entre ejecuciones; suman 1), `share_common` (la parte de la de la semilla que es igual en todas las redes), `f` (entre redes sobre entre semillas), `p`, `q`, y `omega2` con `omega2_low` y `omega2_high`, la proporción de la red sin lo que le da el azar, con un intervalo del 95 %. **Ejecuciones** tiene una fila por cada una: `network`, `seed`, `accuracy`, `explained` (proporción de la evidencia sobre clases con nombre), `concentration`, `consistency`, `first_class`, `lift_&lt;clase&gt;`, `seconds`. **Informe** lo dice en frases, como «la red explica el 71 % y la semilla el 29 %», y cuánto se solapan las máscaras entre semillas y entre redes.</translation>
    </message>
    <message>
        <source>Look at the accuracies first: where a run does not recognise the cities, where it looked says nothing.</source>
        <translation>Mire primero las exactitudes: donde una ejecución no reconoce las ciudades, dónde miró no dice nada.</translation>
    </message>
    <message>
        <source>After Shi, Khademi &amp; van Gemert, *Deep visual city recognition visualization* (2019).</source>
        <translation>Según Shi, Khademi y van Gemert, *Deep visual city recognition visualization* (2019).</translation>
    </message>
    <message>
        <source>Makes a city to try everything on: imagery of two dates with buildings, roads, land use and a census, all of which fit together. It is drawn from the seed: the same seed, size and pixel size give the same city.</source>
        <translation>Crea una ciudad en la que probarlo todo: imágenes de dos fechas con edificios, vías, uso del suelo y un censo, que encajan entre sí. Sale de la semilla: la misma semilla, tamaño y tamaño de píxel dan la misma ciudad.</translation>
    </message>
    <message>
        <source>The city has thirteen urban types: old centre, planned grid, terraces, detached houses with gardens, apartment slabs, informal fabric turned off the grid, industry, retail with parking, parks, woodland, farmland, water and bare ground. A picture 1 km wide or more (size × pixel size) shows them all; a smaller one shows some.</source>
        <translation>La ciudad tiene trece tipos urbanos: centro antiguo, damero planificado, casas adosadas, casas aisladas con jardín, bloques de viviendas, tejido informal girado respecto de la trama, industria, comercio con estacionamiento, parques, bosque, cultivos, agua y suelo desnudo. Una imagen de 1 km de ancho o más (tamaño × tamaño de píxel) los muestra todos; una menor, algunos.</translation>
    </message>
    <message>
        <source>**Seed**: each seed is another city.</source>
        <translation>**Semilla**: cada semilla es otra ciudad.</translation>
    </message>
    <message>
        <source>**Size**: width and height in pixels, 256 or more. Painting 4096 pixels takes about a minute.</source>
        <translation>**Tamaño**: anchura y altura en píxeles, 256 o más. Pintar 4096 píxeles tarda alrededor de un minuto.</translation>
    </message>
    <message>
        <source>**Pixel size**: 0.1 to 5 m. Cars show up to 1.6 m.</source>
        <translation>**Tamaño del píxel**: de 0,1 a 5 m. Los coches se ven hasta 1,6 m.</translation>
    </message>
    <message>
        <source>**Roofs**: all of one material, if you like: clay tiles, slate or sheet metal. Cities made with different materials differ in nothing else, which is what *Recognise cities* should then find.</source>
        <translation>**Techos**: todos de un mismo material, si lo desea: tejas de arcilla, pizarra o chapa metálica. Las ciudades hechas con materiales distintos no se diferencian en nada más, que es lo que *Reconocer ciudades* debería hallar.</translation>
    </message>
    <message>
        <source>**Imagery** has four bands (red, green, blue, near infrared; 8 bits) and 0 as nodata around a turned flight strip. The **imagery at a later date** lies on the same grid, with another sun and season, and with real changes: slabs on farmland, the informal settlement grown, a wood cleared, industry turned to retail.</source>
        <translation>**Imágenes** tiene cuatro bandas (roja, verde, azul, infrarrojo cercano; 8 bits) y 0 como nodata alrededor de una franja de vuelo girada. Las **imágenes de una fecha posterior** están en la misma cuadrícula, con otro sol y otra estación, y con cambios reales: bloques sobre cultivos, el asentamiento informal crecido, un bosque talado, industria convertida en comercio.</translation>
    </message>
    <message>
        <source>**Buildings** (first date): `type`, `height_m`.</source>
        <translation>**Edificios** (primera fecha): `type`, `height_m`.</translation>
    </message>
    <message>
        <source>**Roads** (first date): `highway` as in OpenStreetMap, `lanes`, `width_m`.</source>
        <translation>**Vías** (primera fecha): `highway` como en OpenStreetMap, `lanes`, `width_m`.</translation>
    </message>
    <message>
        <source>**Land use**: `type` at the first date, `type_later` at the second. Where they differ, something changed.</source>
        <translation>**Uso del suelo**: `type` en la primera fecha, `type_later` en la segunda. Donde difieren, algo cambió.</translation>
    </message>
    <message>
        <source>**Census zones**: `zone_id`, `population`, `income`, `health` and `environment` (indices from 0 to 100, 100 is best) and `deprivation` (0 to 100, 100 is worst). Their borders follow neither tiles nor blocks.</source>
        <translation>**Zonas censales**: `zone_id`, `population`, `income`, `health` y `environment` (índices de 0 a 100, 100 es lo mejor) y `deprivation` (0 a 100, 100 es lo peor). Sus límites no siguen ni teselas ni manzanas.</translation>
    </message>
    <message>
        <source>How the census is made, so that you can check what a model has found: each index is the sum, over the urban types, of the type's share of the zone times the type's value below, plus noise of at most 6 points. Then</source>
        <translation>Cómo se hace el censo, para que pueda comprobar lo que ha hallado un modelo: cada índice es la suma, sobre los tipos urbanos, de la proporción del tipo en la zona por el valor del tipo que figura abajo, más ruido de 6 puntos como máximo. Luego</translation>
    </message>
    <message>
        <source>deprivation = 100 − (0.5 income + 0.25 health + 0.25 environment), plus noise of at most 3 points.</source>
        <translation>privación = 100 − (0,5 ingreso + 0,25 salud + 0,25 medio ambiente), más ruido de 3 puntos como máximo.</translation>
    </message>
    <message>
        <source>The noise varies smoothly over about 900 m, so neighbouring zones err alike. Population follows from persons per km² in the same way, with up to 15 % of noise.</source>
        <translation>El ruido varía suavemente en unos 900 m, así que las zonas vecinas yerran igual. La población sale de las personas por km² del mismo modo, con hasta un 15 % de ruido.</translation>
    </message>
    <message>
        <source>| type | income | health | environment | persons/km² |</source>
        <translation>| tipo | ingreso | salud | medio ambiente | personas/km² |</translation>
    </message>
    <message>
        <source>| old centre | 62 | 58 | 40 | 14,000 |</source>
        <translation>| centro antiguo | 62 | 58 | 40 | 14 000 |</translation>
    </message>
    <message>
        <source>| terraces | 48 | 50 | 55 | 9,000 |</source>
        <translation>| casas adosadas | 48 | 50 | 55 | 9000 |</translation>
    </message>
    <message>
        <source>| planned grid | 44 | 48 | 52 | 7,000 |</source>
        <translation>| damero planificado | 44 | 48 | 52 | 7000 |</translation>
    </message>
    <message>
        <source>| apartment slabs | 34 | 42 | 50 | 15,000 |</source>
        <translation>| bloques de viviendas | 34 | 42 | 50 | 15 000 |</translation>
    </message>
    <message>
        <source>| detached | 86 | 82 | 82 | 2,200 |</source>
        <translation>| casas aisladas | 86 | 82 | 82 | 2200 |</translation>
    </message>
    <message>
        <source>| informal | 8 | 14 | 10 | 28,000 |</source>
        <translation>| tejido informal | 8 | 14 | 10 | 28 000 |</translation>
    </message>
    <message>
        <source>| industry | 38 | 34 | 16 | 300 |</source>
        <translation>| industria | 38 | 34 | 16 | 300 |</translation>
    </message>
    <message>
        <source>| retail | 50 | 50 | 38 | 200 |</source>
        <translation>| comercio | 50 | 50 | 38 | 200 |</translation>
    </message>
    <message>
        <source>| park | 66 | 74 | 92 | 20 |</source>
        <translation>| parque | 66 | 74 | 92 | 20 |</translation>
    </message>
    <message>
        <source>| woodland | 62 | 72 | 96 | 5 |</source>
        <translation>| bosque | 62 | 72 | 96 | 5 |</translation>
    </message>
    <message>
        <source>| farmland | 56 | 66 | 84 | 60 |</source>
        <translation>| cultivos | 56 | 66 | 84 | 60 |</translation>
    </message>
    <message>
        <source>| water | 60 | 68 | 88 | 0 |</source>
        <translation>| agua | 60 | 68 | 88 | 0 |</translation>
    </message>
    <message>
        <source>| bare | 30 | 36 | 28 | 50 |</source>
        <translation>| suelo desnudo | 30 | 36 | 28 | 50 |</translation>
    </message>
    <message>
        <source>No real place is shown. The coordinates (UTM zone 34 South) lie inland of Cape Town.</source>
        <translation>No se muestra ningún lugar real. Las coordenadas (zona UTM 34 Sur) caen tierra adentro de Ciudad del Cabo.</translation>
    </message>
    <message>
        <source>Learns urban types from imagery without labels. The raster is cut into tiles, a network describes each tile, and tiles that look alike form a cluster: terraces here, apartment slabs there, water, woods. You name the types afterwards, with the help of the report.</source>
        <translation>Aprende tipos urbanos de las imágenes, sin etiquetas. El ráster se corta en teselas, una red describe cada tesela, y las teselas que se parecen forman un clúster: casas adosadas aquí, bloques de viviendas allá, agua, bosque. Usted pone nombre a los tipos después, con ayuda del informe.</translation>
    </message>
    <message>
        <source>**Photographs instead of imagery**: a layer of points with the paths of photographs in a field, such as QGIS's *Import geotagged photos* makes (field `photo`; relative paths start from the layer's folder). The square in the middle of each is brought to the tile size, upright, with transparent pixels as on white paper. What the layer lacks is taken from the files: an empty place, the heading (`direction`, or `heading`) and the time as the camera noted them (EXIF). Files that are missing or damaged are named and left out. `urban2` knows photographs, `urban` only cities from above; a larger network with ImageNet weights may tell more apart.</source>
        <translation>**Fotografías en lugar de imágenes**: una capa de puntos con las rutas de fotografías en un campo, como la que crea *Importar fotos geoetiquetadas* de QGIS (campo `photo`; las rutas relativas parten de la carpeta de la capa). El cuadrado central de cada una se lleva al tamaño de tesela, derecho, con los píxeles transparentes como sobre papel blanco. Lo que falta en la capa se toma de los archivos: un lugar vacío, el rumbo (`direction`, o `heading`) y la hora tal como los anotó la cámara (EXIF). Los archivos que faltan o están dañados se nombran y se descartan. `urban2` conoce fotografías, `urban` solo ciudades desde arriba; una red más grande con pesos de ImageNet puede distinguir más.</translation>
    </message>
    <message>
        <source>**Panoramas**: *middle*, the square in the middle as of any photograph; or *views*: each picture all around the camera (1.9 to 4 times as wide as high, with edges that meet) becomes four photographs with true perspective, 90° wide, a quarter of a turn apart and each with its own `direction` and `view` (degrees to the right of the middle). Give a model the same choice that it was made with.</source>
        <translation>**Panorámicas**: *centro*, el cuadrado central como en cualquier fotografía; o *vistas*: cada imagen tomada todo alrededor de la cámara (de 1,9 a 4 veces más ancha que alta, con bordes que se encuentran) se convierte en cuatro fotografías en perspectiva verdadera, de 90° de ancho, separadas un cuarto de vuelta y cada una con su propia `direction` y `view` (grados a la derecha del centro). Dé a un modelo la misma opción con la que se hizo.</translation>
    </message>
    <message>
        <source>**Crop of photographs**: percent of width and height at each edge, before the square in the middle is taken, where a provider prints a mark or the car shows. A warning says where all photographs have a border in common. Views of panoramas never reach that far.</source>
        <translation>**Recorte de las fotografías**: por ciento de la anchura y de la altura en cada borde, antes de tomar el cuadrado central, donde un proveedor imprime una marca o se ve el vehículo. Un aviso dice dónde tienen todas las fotografías un borde en común. Las vistas de panorámicas nunca llegan hasta allí.</translation>
    </message>
    <message>
        <source>**Number of clusters**: how many types to tell apart. Left empty, it is found by the rule of *How many clusters?* on the same features: the largest number from 2 to 16 whose clusters come back when tiles are resampled, more surely than by chance, and are apart from each other. Where there is no such number, as on most real imagery, the largest number above 6 whose clusters come back is taken, though they blend into each other, or else 6; the log, the report and the model say so, and which number is the most stable. A tile that holds two types, whose quarters differ more than is usual, counts less when clusters are sought.</source>
        <translation>**Número de clústeres**: cuántos tipos distinguir. Vacío: se halla con la regla de *¿Cuántos clústeres?* sobre los mismos descriptores: el mayor número de 2 a 16 cuyos clústeres vuelven al remuestrear las teselas, con más seguridad que por azar, y están separados entre sí. Si no hay tal número, como en la mayoría de las imágenes reales, se toma el mayor número por encima de 6 cuyos clústeres vuelven, aunque se funden unos con otros, o si no 6; el registro, el informe y el modelo lo dicen, y qué número es el más estable. Una tesela que contiene dos tipos, cuyos cuartos difieren más de lo habitual, cuenta menos al buscar clústeres.</translation>
    </message>
    <message>
        <source>**Tile size**: in metres on the ground, or in pixels. Left empty, a tile has about 70 m of ground: so many pixels as suit the ground resolution, 128 at 0.5 m (and 128 where the resolution is not known). The log names it in pixels and metres, and so does the report. A tile should hold a piece of urban fabric, not one house: 50 to 150 m on the ground. Below 30 m clusters are of roofs and trees, above 300 m of mixtures, and a warning says so.</source>
        <translation>**Tamaño de las teselas**: en metros sobre el terreno, o en píxeles. Vacío: una tesela tiene unos 70 m de terreno, con tantos píxeles como convenga a la resolución, 128 a 0,5 m (y 128 si no se conoce la resolución). El registro lo da en píxeles y metros, y el informe también. Una tesela debería contener un trozo de tejido urbano, no una casa: de 50 a 150 m en el terreno. Por debajo de 30 m los clústeres son de techos y árboles, por encima de 300 m de mezclas, y un aviso lo dice.</translation>
    </message>
    <message>
        <source>**Stride**: smaller than the tile size, tiles overlap. That helps where there are few: some 100, and 20 for each cluster, are wanted; where there are fewer, log and report advise a stride of half a tile. Tiles that overlap are alike because they show the same ground, so the stability of their clusters is flattered.</source>
        <translation>**Paso**: menor que el tamaño de las teselas, estas se solapan. Eso ayuda cuando hay pocas: hacen falta unas 100, y 20 por clúster; si hay menos, el registro y el informe aconsejan un paso de media tesela. Las teselas que se solapan se parecen porque muestran el mismo terreno, así que la estabilidad de sus clústeres resulta favorecida.</translation>
    </message>
    <message>
        <source>**Context**: how many times as wide as a tile the ground is that the network sees, with the tile in its middle: 1, the default, is the tile alone, 2 is a square of twice its side. The result for a tile then also depends on what lies around it; its place, its share of valid pixels and its pictures stay its own. It costs as much time as tiles of that size. The model keeps it.</source>
        <translation>**Contexto**: cuántas veces es tan ancho como una tesela el terreno que ve la red, con la tesela en el centro: 1, lo predeterminado, es la tesela sola, 2 es un cuadrado del doble de lado. El resultado de una tesela depende entonces también de lo que hay alrededor; su lugar, su proporción de píxeles válidos y sus imágenes siguen siendo suyos. Tarda tanto como teselas de ese tamaño. El modelo lo guarda.</translation>
    </message>
    <message>
        <source>**Epochs**: rounds of self-training, in which the clusters teach the network and the network finds the clusters again. 0, the default, clusters the features as they are: `urban2` is meant for that, and `scattering` has nothing to train. More can pay with a network of torchvision's with ImageNet weights: the most stable round is kept, so rounds cost time and little else. With a **checkpoint folder**, a run that was interrupted goes on where it stopped, and a page there, `progress.html`, shows how self-training goes. The folder holds the features of all tiles (10 kB a tile by `urban`, 48 kB by `urban2`), which another number of clusters starts from (without epochs); empty it when they are no longer needed. Without it, features that take more than 1 GB lie on the disk of the cache as long as the run lasts.</source>
        <translation>**Épocas**: rondas de autoentrenamiento, en las que los clústeres enseñan a la red y la red vuelve a hallar los clústeres. 0, lo predeterminado, agrupa los descriptores como son: `urban2` está hecha para eso, y `scattering` no tiene nada que entrenar. Más puede compensar con una red de torchvision con pesos de ImageNet: se conserva la ronda más estable, así que las rondas cuestan tiempo y poco más. Con una **carpeta de control**, una ejecución interrumpida sigue donde se detuvo, y en ella una página, `progress.html`, muestra cómo va el autoentrenamiento. La carpeta contiene los descriptores de todas las teselas (10 kB por tesela con `urban`, 48 kB con `urban2`), de los que parte también otro número de clústeres (sin épocas); vacíela cuando ya no hagan falta. Sin ella, los descriptores que ocupan más de 1 GB están en el disco de la caché mientras dura la ejecución.</translation>
    </message>
    <message>
        <source>**Random seed**: the same inputs and seed give the same result. Where another seed would give another map, the log, and the first sentence of the report, say that the map is unstable, how many of the tiles move, and which clusters can be relied upon all the same. A map that is the same for every seed may still depend on the tiles that happen to be in it: the report says how many tiles would move if other tiles of the same place were taken, or, with fewer than 40 tiles, that this cannot be told.</source>
        <translation>**Semilla aleatoria**: las mismas entradas y semilla dan el mismo resultado. Si otra semilla diera otro mapa, el registro y la primera frase del informe dicen que el mapa es inestable, cuántas teselas se mueven, y en qué clústeres se puede confiar a pesar de todo. Un mapa que es igual con todas las semillas puede depender aún de las teselas que hay en él: el informe dice cuántas teselas se moverían si se tomaran otras del mismo lugar, o, con menos de 40 teselas, que eso no se puede decir.</translation>
    </message>
    <message>
        <source>**Clustered tiles** carry `tile_id`, `row`, `col`, `valid` (share of valid pixels), `cluster` (1 to K; empty where less than half of a tile is valid), `confidence` (share of clusterings of a third of the tiles in which the tile stays in its cluster: from 0.9 on about nine in ten tiles or more are in the same cluster of a map made from other tiles), `novelty` (above 1: unlike 99 % of the tiles the model was made from) and `margin` (between the two nearest clusters: 0 on their border, 1 at the centre of one). Photographs become points with the same fields and `photo`, their path, and with `direction` and `timestamp` where the layer or the files say them. **Cluster raster**, which is made only if you ask for it, has one cell per tile, 0 where there is none; photographs have none. **Model** holds everything needed to find the same clusters elsewhere. **Report** shows what each cluster looks like and how far to trust it.</source>
        <translation>**Teselas agrupadas** llevan `tile_id`, `row`, `col`, `valid` (proporción de píxeles válidos), `cluster` (1 a K; vacío si menos de la mitad de una tesela es válida), `confidence` (proporción de agrupaciones de un tercio de las teselas en que la tesela sigue en su clúster: desde 0,9, unas nueve de cada diez teselas o más están en el mismo clúster de un mapa hecho con otras teselas), `novelty` (por encima de 1: distinta del 99 % de las teselas con las que se hizo el modelo) y `margin` (entre los dos clústeres más cercanos: 0 en su límite, 1 en el centro de uno). Las fotografías son puntos con los mismos campos y `photo`, su ruta, y con `direction` y `timestamp` si la capa o los archivos los dicen. **Ráster de clústeres**, que solo se hace si se pide, tiene una celda por tesela, 0 donde no la hay; las fotografías no lo tienen. **Modelo** contiene todo lo necesario para hallar los mismos clústeres en otro lugar. **Informe** muestra qué aspecto tiene cada clúster y hasta dónde confiar en él.</translation>
    </message>
    <message>
        <source>After Caron et al., *Deep clustering for unsupervised learning of visual features* (ECCV 2018) and Metzler et al., *Phenotyping urban built and natural environments with high-resolution satellite images and unsupervised deep learning* (Science of the Total Environment, 2023).</source>
        <translation>Según Caron et al., *Deep clustering for unsupervised learning of visual features* (ECCV 2018) y Metzler et al., *Phenotyping urban built and natural environments with high-resolution satellite images and unsupervised deep learning* (Science of the Total Environment, 2023).</translation>
    </message>
    <message>
        <source>Shows what gave each city away to a model of *Recognise cities*: regions on the map, or in photographs, and which kinds of them recur. A region is a connected part of the ground (or of a picture) with much evidence for its own city; regions that look alike form a cluster, shown as a sheet of pictures with the cities that share it.</source>
        <translation>Muestra qué delató a cada ciudad ante un modelo de *Reconocer ciudades*: regiones en el mapa, o en fotografías, y qué tipos de ellas se repiten. Una región es una parte conexa del terreno (o de una imagen) con mucha evidencia a favor de su propia ciudad; las regiones que se parecen forman un clúster, mostrado como una lámina de imágenes con las ciudades que lo comparten.</translation>
    </message>
    <message>
        <source>**Imagery** or **photographs**: best those that the model was made from, with the same bands and mask. Each image is then explained by the model that had not seen it. Others are explained by the model of all its images; their city is that which you name (**city names**, one for each raster, or the **field with the city of each photograph**), else the model's best guess, and then nothing is said of its errors.</source>
        <translation>**Imágenes** o **fotografías**: mejor aquellas con las que se hizo el modelo, con las mismas bandas y máscara. Cada imagen se explica entonces con el modelo que no la había visto. Las demás se explican con el modelo de todas sus imágenes; su ciudad es la que usted nombra (**nombres de las ciudades**, uno por ráster, o el **campo con la ciudad de cada fotografía**), si no la mejor suposición del modelo, y entonces no se dice nada de sus errores.</translation>
    </message>
    <message>
        <source>**Share of pixels to mask**: of the pixels of each city those with the most evidence, 20 % by default. One threshold holds for all images of a city, so an image with little evidence has little in its mask. With **one threshold for all cities** masks can be compared between cities, too, but a city with weaker evidence than the others may have none. What speaks against a city is never masked, so the mask may be smaller than asked for.</source>
        <translation>**Proporción de píxeles de cada ciudad en la máscara**: de los píxeles de cada ciudad, los de más evidencia, 20 % por defecto. Un umbral vale para todas las imágenes de una ciudad, así que una imagen con poca evidencia tiene poco en su máscara. Con **un mismo umbral para todas las ciudades** las máscaras se comparan también entre ciudades, pero una ciudad con evidencia más débil que las demás puede no tener ninguna. Lo que habla en contra de una ciudad nunca entra en la máscara, así que esta puede ser menor de lo pedido.</translation>
    </message>
    <message>
        <source>**Minimum area of a region**: as a share of an image, 1 % by default. Regions larger than a tile are cut along the grid of tiles.</source>
        <translation>**Área mínima de una región**: como proporción de una imagen, 1 % por defecto. Las regiones mayores que una tesela se cortan por la cuadrícula de teselas.</translation>
    </message>
    <message>
        <source>**Number of clusters**: left empty, the largest number from 2 to 16 that is stable, as in *Cluster urban types*.</source>
        <translation>**Número de clústeres**: vacío, el mayor número estable de 2 a 16, como en *Agrupar en tipos urbanos*.</translation>
    </message>
    <message>
        <source>**Overlap of neighbouring tiles** (rasters): more is smoother and slower; 0.5 explains each place four times, 0.8 some 25 times.</source>
        <translation>**Solape de las teselas vecinas** (rásteres): más es más suave y más lento; 0,5 explica cada lugar cuatro veces, 0,8 unas 25 veces.</translation>
    </message>
    <message>
        <source>**Attribution method** and **layer**: see *Map where a model looked*. *hirescam* with the layer *auto* adds up to the score with the networks `urban2` and `urban`. `scattering` has no layers: choose *integratedgradients*.</source>
        <translation>**Método de atribución** y **capa**: véase *Cartografiar dónde miró un modelo*. *hirescam* con la capa *auto* suma la puntuación con las redes `urban2` y `urban`. `scattering` no tiene capas: elija *integratedgradients*.</translation>
    </message>
    <message>
        <source>**Maximum number of regions**: the strongest of each city, of all cities as many; the log says how many there were.</source>
        <translation>**Número máximo de regiones**: las más fuertes de cada ciudad, tantas de todas; el registro dice cuántas había.</translation>
    </message>
    <message>
        <source>**Seed**: of clusters and of chance.</source>
        <translation>**Semilla**: de los clústeres y del azar.</translation>
    </message>
    <message>
        <source>**Discriminative regions**: polygons for rasters, in the CRS of the first raster (in degrees where rasters differ); for photographs their points, with the box `left, top, right, bottom` in pixels of the square that the network saw. Coloured by cluster. Fields:</source>
        <translation>**Regiones discriminantes**: polígonos para rásteres, en el SRC del primer ráster (en grados si los rásteres difieren); para fotografías sus puntos, con el recuadro `left, top, right, bottom` en píxeles del cuadrado que vio la red. Coloreadas por clúster. Campos:</translation>
    </message>
    <message>
        <source>`region`, `image` (number of the tile or photograph in the layer of *Recognise cities*), `source` (raster or layer).</source>
        <translation>`region`, `image` (número de la tesela o fotografía en la capa de *Reconocer ciudades*), `source` (ráster o capa).</translation>
    </message>
    <message>
        <source>`city`, `predicted`, `correct`: errors are kept beside the hits. Evidence is always for the true city, also where the image was taken for another one.</source>
        <translation>`city`, `predicted`, `correct`: los errores se conservan junto a los aciertos. La evidencia es siempre a favor de la ciudad verdadera, también donde la imagen se tomó por otra.</translation>
    </message>
    <message>
        <source>`weight`: share of all evidence for its city that lies in the region. `evidence`: its mean, in log-odds against the mean of the other cities.</source>
        <translation>`weight`: proporción de toda la evidencia a favor de su ciudad que está en la región. `evidence`: su media, en log-odds frente a la media de las demás ciudades.</translation>
    </message>
    <message>
        <source>`image_share`: area as a share of an image; `area` in m² (rasters).</source>
        <translation>`image_share`: área como proporción de una imagen; `area` en m² (rásteres).</translation>
    </message>
    <message>
        <source>`cluster`; `purity`: share of the most frequent city in that cluster; `share`: share of the region's own city there.</source>
        <translation>`cluster`; `purity`: proporción de la ciudad más frecuente en ese clúster; `share`: proporción que tiene en él la propia ciudad de la región.</translation>
    </message>
    <message>
        <source>`photo`, `crop` (photographs): path of the photograph, and the file of the region's picture in the folder of masks.</source>
        <translation>`photo`, `crop` (fotografías): ruta de la fotografía, y archivo de la imagen de la región en la carpeta de máscaras.</translation>
    </message>
    <message>
        <source>**Folder for the evidence**: of each raster `&lt;name&gt;.tif`, of each photograph `&lt;number&gt;_&lt;name&gt;.tif`, float32; positive speaks for the city, NaN is invalid. The threshold of the mask stands in the tag `URBAN_ML_THRESHOLD`. Of photographs also a picture of each region. *Objects in the regions* reads this folder.</source>
        <translation>**Carpeta para la evidencia**: de cada ráster `&lt;nombre&gt;.tif`, de cada fotografía `&lt;número&gt;_&lt;nombre&gt;.tif`, en float32; lo positivo habla a favor de la ciudad, NaN es inválido. El umbral de la máscara está en la etiqueta `URBAN_ML_THRESHOLD`. De las fotografías, también una imagen de cada región. *Objetos en las regiones* lee esta carpeta.</translation>
    </message>
    <message>
        <source>**Clusters of regions**: regions, images, the most frequent city, `purity` and what chance gives (`by_chance`, `p`, `q`), the cities that share it (a tenth of its regions or more), `weight`, and the share in images that were recognised (`correct`). Chance deals the cities out to whole photographs, or blocks of ground, since the regions of one are alike.</source>
        <translation>**Clústeres de regiones**: regiones, imágenes, la ciudad más frecuente, `purity` y lo que da el azar (`by_chance`, `p`, `q`), las ciudades que lo comparten (un décimo de sus regiones o más), `weight`, y la proporción en imágenes reconocidas (`correct`). El azar reparte las ciudades a fotografías enteras, o a bloques de terreno, pues las regiones de uno se parecen.</translation>
    </message>
    <message>
        <source>**Report**: first whether each city has places of its own. Where a model goes by a tint, or hardly tells the cities apart, places with as much evidence are nearly as frequent in the other cities: the report then says that the evidence does not clearly lie in places of its own, and how much more frequent such places are; its regions are to be read as things only where the pictures of a kind show one. A city that is recognised by what it lacks shows ordinary places. Then the sheets of the clusters, the strongest regions of each city, and those of images that were taken for another city.</source>
        <translation>**Informe**: primero si cada ciudad tiene lugares propios. Donde un modelo se guía por un tinte, o apenas distingue las ciudades, lugares con tanta evidencia son casi igual de frecuentes en las demás ciudades: el informe dice entonces que la evidencia no está claramente en lugares propios, y cuánto más frecuentes son; sus regiones han de leerse como cosas solo donde las imágenes de un tipo muestran una. Una ciudad reconocida por lo que le falta muestra lugares corrientes. Después las láminas de los clústeres, las regiones más fuertes de cada ciudad, y las de imágenes tomadas por otra ciudad.</translation>
    </message>
    <message>
        <source>Describes every tile of a raster by the features of a network and writes them as a raster: one cell per tile, one band per feature. Or describes photographs and writes them as points: one field per feature.</source>
        <translation>Describe cada tesela de un ráster con los descriptores de una red y los escribe como un ráster: una celda por tesela, una banda por descriptor. O describe fotografías y las escribe como puntos: un campo por descriptor.</translation>
    </message>
    <message>
        <source>The features are what *Cluster urban types* works on. Use them in your own statistics, or to compare places.</source>
        <translation>Los descriptores son aquello con lo que trabaja *Agrupar en tipos urbanos*. Úselos en sus propias estadísticas, o para comparar lugares.</translation>
    </message>
    <message>
        <source>**Photographs instead of imagery**: a layer of points with the paths of photographs in a field, such as QGIS's *Import geotagged photos* makes (field `photo`; relative paths start from the layer's folder). The square in the middle of each is brought to the tile size, upright, with transparent pixels as on white paper. What the layer lacks is taken from the files: an empty place, the heading (`direction`, or `heading`) and the time as the camera noted them (EXIF). Files that are missing or damaged are named and left out. Skip the **feature raster** (one cell per tile, one band per feature) then and choose **Photographs with their features**: points with `photo`, `direction` and `timestamp` where they are known, and the features `f1`, `f2` and so on.</source>
        <translation>**Fotografías en lugar de imágenes**: una capa de puntos con las rutas de fotografías en un campo, como la que crea *Importar fotos geoetiquetadas* de QGIS (campo `photo`; las rutas relativas parten de la carpeta de la capa). El cuadrado central de cada una se lleva al tamaño de tesela, derecho, con los píxeles transparentes como sobre papel blanco. Lo que falta en la capa se toma de los archivos: un lugar vacío, el rumbo (`direction`, o `heading`) y la hora tal como los anotó la cámara (EXIF). Los archivos que faltan o están dañados se nombran y se descartan. Omita entonces el **ráster de descriptores** (una celda por tesela, una banda por descriptor) y elija **Fotografías con sus descriptores**: puntos con `photo`, `direction` y `timestamp` si se conocen, y los descriptores `f1`, `f2`, etcétera.</translation>
    </message>
    <message>
        <source>**Tile size**: in metres on the ground, or in pixels. Left empty, a tile has about 70 m of ground: so many pixels as suit the ground resolution, 128 at 0.5 m (and 128 where the resolution is not known). The log names it in pixels and metres.</source>
        <translation>**Tamaño de las teselas**: en metros sobre el terreno, o en píxeles. Vacío: una tesela tiene unos 70 m de terreno, con tantos píxeles como convenga a la resolución, 128 a 0,5 m (y 128 si no se conoce la resolución). El registro lo da en píxeles y metros.</translation>
    </message>
    <message>
        <source>**Context**: how many times as wide as a tile the ground is that the network sees, with the tile in its middle: 1, the default, is the tile alone, 2 is a square of twice its side. The result for a tile then also depends on what lies around it; its place, its share of valid pixels and its pictures stay its own. It costs as much time as tiles of that size.</source>
        <translation>**Contexto**: cuántas veces es tan ancho como una tesela el terreno que ve la red, con la tesela en el centro: 1, lo predeterminado, es la tesela sola, 2 es un cuadrado del doble de lado. El resultado de una tesela depende entonces también de lo que hay alrededor; su lugar, su proporción de píxeles válidos y sus imágenes siguen siendo suyos. Tarda tanto como teselas de ese tamaño.</translation>
    </message>
    <message>
        <source>**Network**: `urban2` (two small networks side by side, one trained on drawn cities, one on photographs of things; they come with the plugin: nothing to download, fast without a GPU), `urban` (the first of them alone, as in versions before), `scattering` (fixed wavelets, without any training) or any of torchvision's classification networks by name, such as `resnet18` or `efficientnet_b0`.</source>
        <translation>**Red**: `urban2` (dos redes pequeñas una junto a otra, una entrenada con ciudades dibujadas, la otra con fotografías de cosas; vienen con el complemento: nada que descargar, rápidas sin GPU), `urban` (la primera de ellas sola, como en versiones anteriores), `scattering` (ondículas fijas, sin entrenamiento alguno) o cualquiera de las redes de clasificación de torchvision por su nombre, como `resnet18` o `efficientnet_b0`.</translation>
    </message>
    <message>
        <source>**Of timm**: `timm:NAME`, such as `timm:vit_small_patch14_dinov2` or, with its kind of weights, `timm:resnet50.a1_in1k`. *Install or repair the engine* installs timm if you choose **Networks of timm, too**. Transformers are described by averages over their patches.</source>
        <translation>**De timm**: `timm:NOMBRE`, como `timm:vit_small_patch14_dinov2` o, con su clase de pesos, `timm:resnet50.a1_in1k`. *Instalar o reparar el motor* instala timm si elige **También las redes de timm**. Los transformadores se describen con medias sobre sus parches.</translation>
    </message>
    <message>
        <source>**Your own**: the path of an ONNX file, such as `/data/network.onnx`, with a card `/data/network.json` beside it that says how it takes pictures: `{"size": 224, "mean": [0.485, 0.456, 0.406], "std": [0.229, 0.224, 0.225]}`. Its model asks for that very file again, where it was or beside the model. Nobody can tell where such a network looked, and it cannot be fine-tuned. *Encoders of others* in the documentation describes cards and weights.</source>
        <translation>**La suya**: la ruta de un archivo ONNX, como `/data/network.onnx`, con una ficha `/data/network.json` al lado que dice cómo toma las imágenes: `{"size": 224, "mean": [0.485, 0.456, 0.406], "std": [0.229, 0.224, 0.225]}`. Su modelo pide de nuevo ese mismo archivo, donde estaba o junto al modelo. Nadie puede decir dónde miró una red así, y no se puede ajustar. *Codificadores de otros autores*, en la documentación, describe fichas y pesos.</translation>
    </message>
    <message>
        <source>**Weights**: what comes with the plugin (`urban2` and `urban`) or in an ONNX file; ImageNet's of torchvision, or those that timm has for a network, whatever these were learnt from (downloaded once and kept, with their hash checked; the log names the licence that timm states); a local file; or none. `scattering` has none.</source>
        <translation>**Pesos**: los que vienen con el complemento (`urban2` y `urban`) o en un archivo ONNX; los de ImageNet de torchvision, o los que timm tiene para una red, sea cual sea aquello de lo que se aprendieron (descargados una vez y guardados, con su huella comprobada; el registro nombra la licencia que timm indica); un archivo local; o ninguno. `scattering` no tiene.</translation>
    </message>
    <message>
        <source>**Ground resolution**: `urban2` and `urban` know 0.1 to 2 m per pixel. They average the pixels of finer imagery, enlarge those of coarser imagery, and the log says so. Beyond 4 m their features say less.</source>
        <translation>**Resolución sobre el terreno**: `urban2` y `urban` conocen de 0,1 a 2 m por píxel. Promedian los píxeles de imágenes más finas, amplían los de imágenes más gruesas, y el registro lo dice. Más allá de 4 m sus descriptores dicen menos.</translation>
    </message>
    <message>
        <source>**Precision**: `auto` uses bfloat16 for learnt networks on processors that are known to be fast at it (*Check the engine* says), else float32. What was used stands in the metadata of the output.</source>
        <translation>**Precisión**: `auto` usa bfloat16 para redes aprendidas en procesadores que se sabe rápidos con él (*Comprobar el motor* lo dice), si no float32. Lo usado figura en los metadatos de la salida.</translation>
    </message>
    <message>
        <source>Tiles with less than half of their pixels valid get no features (nodata, NaN). A tile's features do not depend on the batch size.</source>
        <translation>Las teselas con menos de la mitad de sus píxeles válidos no tienen descriptores (nodata, NaN). Los descriptores de una tesela no dependen del tamaño del lote.</translation>
    </message>
    <message>
        <source>Shows how the tiles of a city differ in what a network notes about them: as a plane on which tiles that look alike lie together, with their pictures, and as a map in colours. Use it to see what a feature raster or a model tells apart, which clusters run into each other, and which tiles are unlike all others: clouds, seams, places like no other.</source>
        <translation>Muestra cómo difieren las teselas de una ciudad en lo que una red anota de ellas: como un plano en el que las teselas que se parecen están juntas, con sus imágenes, y como un mapa en colores. Úselo para ver qué distingue un ráster de descriptores o un modelo, qué clústeres se confunden, y qué teselas no se parecen a ninguna otra: nubes, costuras, lugares únicos.</translation>
    </message>
    <message>
        <source>Give one of these:</source>
        <translation>Dé uno de estos:</translation>
    </message>
    <message>
        <source>**Imagery** and **model**: the model, made by *Cluster urban types*, describes the tiles of the imagery and gives them their clusters.</source>
        <translation>**Imágenes** y **modelo**: el modelo, hecho con *Agrupar en tipos urbanos*, describe las teselas de las imágenes y les da sus clústeres.</translation>
    </message>
    <message>
        <source>**Feature raster**, made by *Extract features of tiles*, with the **imagery** that it was made from for the pictures; without imagery the page has none. **Cluster raster** colours the tiles, or a **model** does that reads these features (it sees whole tiles then and not their quarters, so single tiles may get another cluster than in *Cluster urban types*).</source>
        <translation>**Ráster de descriptores**, hecho con *Extraer descriptores de las teselas*, con las **imágenes** de las que se hizo para verlas; sin imágenes la página no las tiene. **Ráster de clústeres** colorea las teselas, o lo hace un **modelo** que lea estos descriptores (ve entonces teselas enteras y no sus cuartos, así que algunas pueden recibir otro clúster que en *Agrupar en tipos urbanos*).</translation>
    </message>
    <message>
        <source>**Photographs instead of imagery** and a **model** that was made from photographs. The output has a point for each, with `photo`, `direction` and `timestamp` where they are known, and the report shows them; skip the raster of colours. **Panoramas** and the **crop** are as in *Cluster urban types*; they are those of the model, but for models of older versions, which do not say.</source>
        <translation>**Fotografías en lugar de imágenes** y un **modelo** hecho con fotografías. La salida tiene un punto por cada una, con `photo`, `direction` y `timestamp` si se conocen, y el informe las muestra; omita el ráster de colores. **Panorámicas** y **recorte** son como en *Agrupar en tipos urbanos*; son los del modelo, salvo en modelos de versiones antiguas, que no lo dicen.</translation>
    </message>
    <message>
        <source>**Projection in the report**: `pca` is the flat plane along which tiles differ most; lengths on it mean what they seem to. `umap` bends it so that neighbours stay together, and lengths mean little; it needs the package umap-learn. The layers are those of `pca` either way.</source>
        <translation>**Proyección en el informe**: `pca` es el plano a lo largo del cual más difieren las teselas; las longitudes en él significan lo que parecen. `umap` lo curva para que las vecinas sigan juntas, y las longitudes significan poco; necesita el paquete umap-learn. Las capas son en todo caso las de `pca`.</translation>
    </message>
    <message>
        <source>**Number of thumbnails**: at most so many, spread evenly over it. In the page, point at a tile or tap it to see its picture.</source>
        <translation>**Número de miniaturas**: tantas como mucho, repartidas por igual. En la página, señale o toque una tesela para ver su imagen.</translation>
    </message>
    <message>
        <source>**Tiles in the feature space** carry `tile_id`, `row`, `col`, `cluster` (where clusters are known), `pc1`, `pc2`, `pc3` (principal components), `outlier` (above 1: unlike the others) and `outlier_rank` (1 for the most unlike). With a model `outlier` is its novelty; otherwise it weighs how far a tile is from its nearest neighbours and from the main components. Without imagery a tile is the cell of the feature raster.</source>
        <translation>**Teselas en el espacio de descriptores** llevan `tile_id`, `row`, `col`, `cluster` (si se conocen los clústeres), `pc1`, `pc2`, `pc3` (componentes principales), `outlier` (por encima de 1: distinta de las demás) y `outlier_rank` (1 para la más distinta). Con un modelo, `outlier` es su novedad; si no, pondera lo lejos que está una tesela de sus vecinas más cercanas y de los componentes principales. Sin imágenes una tesela es la celda del ráster de descriptores.</translation>
    </message>
    <message>
        <source>**Feature space as colours** is a raster of one cell per tile: the first component as red, the second as green, the third as blue, 0 where there is no tile. All three have one stretch, so the more two colours differ, the more two tiles do. Its tags say how to turn a colour back into components.</source>
        <translation>**Espacio de descriptores en colores** es un ráster de una celda por tesela: el primer componente en rojo, el segundo en verde, el tercero en azul, 0 donde no hay tesela. Los tres tienen el mismo realce: cuanto más difieren dos colores, más difieren dos teselas. Sus etiquetas dicen cómo volver de un color a los componentes.</translation>
    </message>
    <message>
        <source>**Share of the variance in the first three components** says how much of all differences these colours show. After a model it is often small, because the model brings out many faint differences.</source>
        <translation>**Proporción de la varianza en los tres primeros componentes** dice cuánto de todas las diferencias muestran estos colores. Tras un modelo suele ser pequeña, porque el modelo resalta muchas diferencias tenues.</translation>
    </message>
    <message>
        <source>Components after Pearson, *On lines and planes of closest fit to systems of points in space* (Philosophical Magazine, 1901); the plane of tiles after Metzler et al., *Phenotyping urban built and natural environments with high-resolution satellite images and unsupervised deep learning* (Science of the Total Environment, 2023).</source>
        <translation>Componentes según Pearson, *On lines and planes of closest fit to systems of points in space* (Philosophical Magazine, 1901); el plano de teselas según Metzler et al., *Phenotyping urban built and natural environments with high-resolution satellite images and unsupervised deep learning* (Science of the Total Environment, 2023).</translation>
    </message>
    <message>
        <source>Says **what differs** between images and their matches, such as places and the nearest real places that a classifier finds better, and **which class of things the score of the matches rests on**.</source>
        <translation>Dice **qué difiere** entre las imágenes y sus correspondencias, como lugares y los lugares reales más parecidos que un clasificador juzga mejores, y **en qué clase de cosas se basa la puntuación de las correspondencias**.</translation>
    </message>
    <message>
        <source>**Pairs**: the lines of *Nearest real images*, from each image to its matches. Their fields `source_id` and `match_id` (the `tile_id` of both images) say which images they join; the ends of the lines must lie on them.</source>
        <translation>**Pares**: las líneas de *Imágenes reales más parecidas*, de cada imagen a sus correspondencias. Sus campos `source_id` y `match_id` (el `tile_id` de ambas imágenes) dicen qué imágenes unen; los extremos de las líneas deben estar sobre ellas.</translation>
    </message>
    <message>
        <source>**Imagery** or **photographs**: the images among which the pairs were found; where sources and matches are of several rasters, all of them. **Tile size** and **stride** as the pairs were made; a model brings its own.</source>
        <translation>**Imágenes** o **fotografías**: las imágenes entre las que se hallaron los pares; si fuentes y correspondencias son de varios rásteres, todos ellos. **Tamaño de las teselas** y **paso** como se hicieron los pares; un modelo trae los suyos.</translation>
    </message>
    <message>
        <source>**Model of status**: of *Train a model of status from imagery*. Its value, or the probability of each class, is compared, and its score is what classes are replaced for, that of the **class whose score is studied**.</source>
        <translation>**Modelo de nivel socioeconómico**: de *Entrenar un modelo de nivel socioeconómico con imágenes*. Se compara su valor, o la probabilidad de cada clase, y su puntuación es aquello para lo que se reemplazan clases, la de la **clase cuya puntuación se estudia**.</translation>
    </message>
    <message>
        <source>**Model of urban types**: of *Cluster urban types*, made from the same tiles. The share of images in each cluster is compared.</source>
        <translation>**Modelo de tipos urbanos**: de *Agrupar en tipos urbanos*, hecho con las mismas teselas. Se compara la proporción de imágenes en cada clúster.</translation>
    </message>
    <message>
        <source>Classes of things in the images, in **one** of these ways:</source>
        <translation>Clases de cosas en las imágenes, de **una** de estas formas:</translation>
    </message>
    <message>
        <source>For rasters, **land cover**: polygons with the **field with the land-cover class**; or **land cover as rasters with class numbers**, one or several.</source>
        <translation>Para rásteres, la **cobertura del suelo**: polígonos con el **campo con la clase de cobertura del suelo**; o la **cobertura del suelo como rásteres con números de clase**, uno o varios.</translation>
    </message>
    <message>
        <source>For photographs, a **folder of label images**, named like them, with one band of class numbers.</source>
        <translation>Para fotografías, una **carpeta de imágenes de etiquetas**, llamadas como ellas, con una banda de números de clase.</translation>
    </message>
    <message>
        <source>For photographs, **fields with the share of each class in each photograph**, 0 to 1 or in per cent. They do not say where a class lies, so that none can be replaced.</source>
        <translation>Para fotografías, **campos con la proporción de cada clase en cada fotografía**, 0 a 1 o en tanto por ciento. No dicen dónde está una clase, así que ninguna se puede reemplazar.</translation>
    </message>
    <message>
        <source>A **segmentation network of torchvision**, or your own **segmentation network in an ONNX file**.</source>
        <translation>Una **red de segmentación de torchvision**, o una propia **red de segmentación en un archivo ONNX**.</translation>
    </message>
    <message>
        <source>**Class names**: a text or CSV file with `number, name` on each line; numbers need one.</source>
        <translation>**Nombres de las clases**: un archivo de texto o CSV con `número, nombre` en cada línea; los números lo necesitan.</translation>
    </message>
    <message>
        <source>**Zones with measures of urban form**: of *Urban form of zones*, or any polygons, with the **fields with the measures**. A tile takes the mean by area, a photograph that of its zone.</source>
        <translation>**Zonas con medidas de forma urbana**: de *Forma urbana de las zonas*, o polígonos cualesquiera, con los **campos con las medidas**. Una tesela toma la media por área, una fotografía la de su zona.</translation>
    </message>
    <message>
        <source>Whatever is given is compared; colour and texture always are. For each measure the mean of a source's matches is held against the source. The difference is **shown** where its 95 % interval holds no 0 and q, the share of false findings among all measures, is small enough. Neighbours are alike and several sources may share a match, so intervals and tests go by **blocks of ground** and by the matches; fewer than 10 sources in 8 blocks are not enough for a test, and the table says so. What the model of status says is tested apart from the rest: matches are often chosen by it.</source>
        <translation>Se compara todo lo que se da; color y textura siempre. Para cada medida, la media de las correspondencias de una fuente se compara con la fuente. La diferencia se **muestra** donde su intervalo del 95 % no contiene 0 y q, la proporción de hallazgos falsos entre todas las medidas, es lo bastante pequeña. Los vecinos se parecen y varias fuentes pueden compartir una correspondencia, así que intervalos y pruebas van por **bloques de terreno** y por correspondencias; menos de 10 fuentes en 8 bloques no bastan para una prueba, y la tabla lo dice. Lo que dice el modelo de nivel socioeconómico se prueba aparte del resto: las correspondencias se eligen a menudo con él.</translation>
    </message>
    <message>
        <source>**Replacement**: with a model of status, and classes whose pixels are known, each class is replaced in the matches, one at a time, by other texture of the same image, and the image is scored again (one that the model learnt from by the model that had not seen its ground). Beside each stands a control: a mask of the same shape elsewhere in the image, filled in the same way. The score **rests on** a class where it falls clearly more without the class than by the control, and at least twice as far. A class that fills more than 60 % of an image is not replaced there.</source>
        <translation>**Reemplazo**: con un modelo de nivel socioeconómico, y clases cuyos píxeles se conocen, cada clase se reemplaza en las correspondencias, una a la vez, por otra textura de la misma imagen, y la imagen se puntúa de nuevo (una de la que el modelo aprendió, con el modelo que no había visto su terreno). Junto a cada una hay un control: una máscara de la misma forma en otra parte de la imagen, rellenada del mismo modo. La puntuación **se basa en** una clase donde baja claramente más sin la clase que con el control, y al menos el doble. Una clase que llena más del 60 % de una imagen no se reemplaza en ella.</translation>
    </message>
    <message>
        <source>**Pairs with their differences**: the lines with a field `d_…` for each measure, the match's value less the source's, coloured by the measure that differs most clearly.</source>
        <translation>**Pares con sus diferencias**: las líneas con un campo `d_…` por cada medida, el valor de la correspondencia menos el de la fuente, coloreadas por la medida que difiere con más claridad.</translation>
    </message>
    <message>
        <source>**What differs** (table): `before`, `after`, `difference` with its 95 % interval (`low`, `high`), `p` (Wilcoxon's signed-rank test by blocks), `q`, `agreeing` (share of sources whose difference has the sign of the mean), `pairs` (sources), `blocks`, `shown`, and a `sentence` such as “share of greenery +12 points (8.2 to 16), in 87 % of pairs”. Shares and probabilities go from 0 to 1 in the table and are told in points (per cent of the whole) in sentences.</source>
        <translation>**Lo que difiere** (tabla): `before`, `after`, `difference` con su intervalo del 95 % (`low`, `high`), `p` (prueba de rangos con signo de Wilcoxon por bloques), `q`, `agreeing` (proporción de fuentes cuya diferencia tiene el signo de la media), `pairs` (fuentes), `blocks`, `shown`, y una frase `sentence` como «proporción de vegetación +12 puntos (8,2 a 16), en el 87 % de los pares». Proporciones y probabilidades van de 0 a 1 en la tabla y se dicen en puntos (por ciento del total) en las frases.</translation>
    </message>
    <message>
        <source>**What the score rests on** (table): for each class the number of `images`, the mean `area` replaced, the score `before`, `without` the class and with the `control`; the `drop` of the score (log-odds of a class; the value itself of a regression), the `control_drop`, their difference (`excess`) with intervals, `p`, `q`, `times_control`, `drop_per_tenth` (for a tenth of the image), and `rests`.</source>
        <translation>**En qué se basa la puntuación** (tabla): para cada clase el número de imágenes `images`, el área media reemplazada `area`, la puntuación antes `before`, sin la clase `without` y con el control `control`; la bajada `drop` de la puntuación (log-odds de una clase; el propio valor de una regresión), `control_drop`, su diferencia (`excess`) con intervalos, `p`, `q`, `times_control`, `drop_per_tenth` (por un décimo de la imagen), y `rests`.</translation>
    </message>
    <message>
        <source>Pairs are no experiment: a difference says what came along with the choice of matches, not what would follow from building it. Do not judge a place, or those who live there, by it.</source>
        <translation>Los pares no son un experimento: una diferencia dice qué vino con la elección de las correspondencias, no qué pasaría si se construyera. No juzgue por ella un lugar, ni a quienes viven en él.</translation>
    </message>
    <message>
        <source>After Joglekar et al., *FaceLift: a transparent deep learning framework to beautify urban scenes* (2020).</source>
        <translation>Según Joglekar et al., *FaceLift: a transparent deep learning framework to beautify urban scenes* (2020).</translation>
    </message>
    <message>
        <source>Makes a Python environment for the engine of Urban ML, in your user folder. No administrator rights are needed.</source>
        <translation>Crea un entorno Python para el motor de Urban ML, en su carpeta de usuario. No hacen falta permisos de administrador.</translation>
    </message>
    <message>
        <source>The environment lies over the packages that the Python of QGIS already has, and holds each of them at its version: NumPy and all else that QGIS uses never moves. Only what is lacking is fetched from PyPI, and only the engine sees it.</source>
        <translation>El entorno se apoya en los paquetes que ya tiene el Python de QGIS, y mantiene cada uno en su versión: NumPy y todo lo demás que usa QGIS no se mueve nunca. Solo lo que falta se toma de PyPI, y solo el motor lo ve.</translation>
    </message>
    <message>
        <source>**Take everything from PyPI**: on Debian and Ubuntu, PyTorch, rasterio and their like come from the system, and where they are missing the message names the command that installs them. With this option they are fetched, too, and no administrator is needed.</source>
        <translation>**Tomar todo de PyPI**: en Debian y Ubuntu, PyTorch, rasterio y similares vienen del sistema, y si faltan el mensaje nombra la orden que los instala. Con esta opción se descargan también, y no hace falta administrador.</translation>
    </message>
    <message>
        <source>**Networks of timm, too**: installs the library timm (3 MB), which has over a thousand networks by name (`timm:…` as **Network**), for the algorithms that describe tiles. Once installed it stays, also when you repair the engine.</source>
        <translation>**También las redes de timm**: instala la biblioteca timm (3 MB), que tiene más de mil redes por su nombre (`timm:…` como **Red**), para los algoritmos que describen teselas. Una vez instalada, se queda, también cuando repara el motor.</translation>
    </message>
    <message>
        <source>**Folder of wheels**: for a machine without a network. Fill the folder on another machine with the same system and the same version of Python: `python -m pip download --only-binary=:all: --dest FOLDER torch torchvision rasterio geopandas scikit-learn Rtree safetensors plotly threadpoolctl psutil openvino` (and `timm`, if you want it).</source>
        <translation>**Carpeta de archivos wheel**: para un equipo sin red. Llene la carpeta en otro equipo con el mismo sistema y la misma versión de Python: `python -m pip download --only-binary=:all: --dest FOLDER torch torchvision rasterio geopandas scikit-learn Rtree safetensors plotly threadpoolctl psutil openvino` (y `timm`, si lo quiere).</translation>
    </message>
    <message>
        <source>PyTorch comes in the build that suits the machine:</source>
        <translation>PyTorch viene en la versión que conviene al equipo:</translation>
    </message>
    <message>
        <source>| System | Without a GPU of NVIDIA's | With one, by its driver |</source>
        <translation>| Sistema | Sin GPU de NVIDIA | Con una, según su controlador |</translation>
    </message>
    <message>
        <source>| Linux | for the processor (some 0.5 GB with all else) | 570 or newer: CUDA 12.8; 528.33 or newer: CUDA 12.6; 452.39 or newer: CUDA 11.8; older: for the processor (some 3 GB with CUDA) |</source>
        <translation>| Linux | para el procesador (unos 0,5 GB con todo lo demás) | 570 o posterior: CUDA 12.8; 528.33 o posterior: CUDA 12.6; 452.39 o posterior: CUDA 11.8; anterior: para el procesador (unos 3 GB con CUDA) |</translation>
    </message>
    <message>
        <source>| Windows | PyPI's, for the processor | as on Linux |</source>
        <translation>| Windows | la de PyPI, para el procesador | como en Linux |</translation>
    </message>
    <message>
        <source>| macOS | PyPI's, which uses the GPU of Apple's own processors | |</source>
        <translation>| macOS | la de PyPI, que usa la GPU de los procesadores de Apple | |</translation>
    </message>
    <message>
        <source>Where the build with CUDA cannot be had for this Python, PyPI's is taken and a warning says so.</source>
        <translation>Si la versión con CUDA no existe para este Python, se toma la de PyPI y un aviso lo dice.</translation>
    </message>
    <message>
        <source>It needs the internet once. The proxy and the certificates are those of QGIS (*Settings → Options → Network*, and *Authentication → Manage Certificates*), or else those of pip (`pip config`). A download that breaks off is taken up again; what came whole is kept. A package that is merely useful, and cannot be had for this Python, is reported and left out. Running the algorithm again makes the environment anew, which mends whatever broke in it.</source>
        <translation>Necesita internet una vez. El proxy y los certificados son los de QGIS (*Configuración → Opciones → Red*, y *Autenticación → Administrar certificados*), si no los de pip (`pip config`). Una descarga interrumpida se retoma; lo que llegó entero se conserva. Un paquete que solo es útil, y que no existe para este Python, se indica y se deja fuera. Ejecutar de nuevo el algoritmo rehace el entorno, lo que repara lo que se rompió en él.</translation>
    </message>
    <message>
        <source>The environment lies in `~/.local/share/urban_ml` (Linux), `~/Library/Application Support/urban_ml` (macOS) or `%LOCALAPPDATA%\urban_ml` (Windows); deleting that folder removes it.</source>
        <translation>El entorno está en `~/.local/share/urban_ml` (Linux), `~/Library/Application Support/urban_ml` (macOS) o `%LOCALAPPDATA%\urban_ml` (Windows); borrar esa carpeta lo quita.</translation>
    </message>
    <message>
        <source>Finds images again in a generative model: for each image it seeks the latent, a list of numbers, from which the model draws something as like it as can be. Where images have latents, *Directions of a value* can ask which way a value of the ground grows among them, and *Draw along directions* can show it.</source>
        <translation>Encuentra imágenes en un modelo generativo: para cada imagen busca el vector latente, una lista de números, del que el modelo genera algo tan parecido a ella como puede. Cuando las imágenes tienen vectores latentes, *Direcciones de un valor* puede preguntar hacia dónde crece entre ellos un valor del terreno, y *Generar a lo largo de direcciones* puede mostrarlo.</translation>
    </message>
    <message>
        <source>**Generative model**: made by *Train a generative model*, or the *model with encoders* of an earlier run, whose encoders are used and not made again. A model that was found unusable is refused, unless you choose to **continue**.</source>
        <translation>**Modelo generativo**: hecho con *Entrenar un modelo generativo*, o el *modelo con codificadores* de una ejecución anterior, cuyos codificadores se usan y no se rehacen. Un modelo que resultó inservible se rechaza, salvo que elija **continuar**.</translation>
    </message>
    <message>
        <source>**Imagery** or **photographs**: of the kind that the model was made from, with the same bands; most often the same images.</source>
        <translation>**Imágenes** o **fotografías**: del tipo con el que se hizo el modelo, con las mismas bandas; casi siempre las mismas imágenes.</translation>
    </message>
    <message>
        <source>**Inversion methods**, any of three. *optimisation* seeks the latent of each image by itself, in **steps**: slow (some 100 images a minute and core at 64 pixels), and mostly nearest to the picture. *encoder* is a network that tells the latent at once, with a little change for each layer. *iterative* is a network that looks at the image and at what it has drawn of it so far, five times. The published comparison found the encoders' latents to say more of deprivation, and those of optimisation to be truer to the picture; take all three and compare.</source>
        <translation>**Métodos de inversión**, de uno a tres. *optimización* busca el vector latente de cada imagen por separado, en **pasos**: lento (unas 100 imágenes por minuto y núcleo con 64 píxeles), y casi siempre lo más cercano a la imagen. *codificador* es una red que da el vector latente de una vez, con un pequeño cambio para cada capa. *iterativo* es una red que mira cinco veces la imagen y lo que ha generado de ella hasta entonces. La comparación publicada halló que los vectores latentes de los codificadores dicen más de la privación, y que los de la optimización son más fieles a la imagen; tome los tres y compare.</translation>
    </message>
    <message>
        <source>**Maximum number of images**: where there are more, so many are taken, evenly spread.</source>
        <translation>**Número máximo de imágenes**: si hay más, se toman tantas, repartidas por igual.</translation>
    </message>
    <message>
        <source>**Training images for each encoder** and **maximum training time**: whichever ends first. Encoders learn from the images themselves, turned and mirrored as they may be, and from no value. As long as the minutes do not end it, the same input gives the same result on one machine; where they do, a warning says so.</source>
        <translation>**Imágenes de entrenamiento para cada codificador** y **tiempo máximo de entrenamiento**: lo que antes termine. Los codificadores aprenden de las propias imágenes, giradas y reflejadas si se puede, y de ningún valor. Mientras no se agoten los minutos, la misma entrada da el mismo resultado en un equipo; si se agotan, un aviso lo dice.</translation>
    </message>
    <message>
        <source>**Checkpoint folder**: keeps the state of the run, so that one that was interrupted ends as if it had not been. A page in it shows how encoders learn.</source>
        <translation>**Carpeta de control**: guarda el estado de la ejecución, para que una interrumpida termine como si no lo hubiera sido. En ella una página muestra cómo aprenden los codificadores.</translation>
    </message>
    <message>
        <source>**Device**: a GPU makes everything some ten times as fast.</source>
        <translation>**Dispositivo de cálculo**: una GPU lo hace todo unas diez veces más rápido.</translation>
    </message>
    <message>
        <source>**Random seed**: of encoders, and of the noise in optimisation.</source>
        <translation>**Semilla aleatoria**: de los codificadores, y del ruido de la optimización.</translation>
    </message>
    <message>
        <source>**Latents**: a file for the algorithms that follow. It belongs to this generative model alone.</source>
        <translation>**Vectores latentes**: un archivo para los algoritmos que siguen. Pertenece solo a este modelo generativo.</translation>
    </message>
    <message>
        <source>**Images with their errors of reconstruction**: the tiles or photographs, coloured by the distance of the best method. Fields for each method: `l2_…` (difference of colours, from 0 to 1: the root of the mean square), `perceptual_…` (distance of what the bundled encoder sees, 0 for the same picture, 2 at most) and `ssim_…` (structural similarity, 1 for the same picture).</source>
        <translation>**Imágenes con sus errores de reconstrucción**: las teselas o fotografías, coloreadas por la distancia del mejor método. Campos de cada método: `l2_…` (diferencia de colores, de 0 a 1: raíz del cuadrado medio), `perceptual_…` (distancia de lo que ve el codificador incluido, 0 para la misma imagen, 2 como mucho) y `ssim_…` (similitud estructural, 1 para la misma imagen).</translation>
    </message>
    <message>
        <source>**Model with encoders**: a copy of the model that also holds the encoders. Give it in place of the model to find other images without learning again.</source>
        <translation>**Modelo con codificadores**: una copia del modelo que contiene también los codificadores. Dela en lugar del modelo para encontrar otras imágenes sin volver a aprender.</translation>
    </message>
    <message>
        <source>**Table of inversion methods**: medians of the measures and between which values nine of ten images lie; `recognised`, the share of images whose reconstruction is nearer to them than to 31 others; `perceptual_held_out`, the distance for images that the encoders did not learn from.</source>
        <translation>**Tabla de métodos de inversión**: medianas de las medidas y entre qué valores están nueve de cada diez imágenes; `recognised`, la proporción de imágenes cuya reconstrucción está más cerca de ellas que de otras 31; `perceptual_held_out`, la distancia para imágenes de las que los codificadores no aprendieron.</translation>
    </message>
    <message>
        <source>**Report**: images beside what each method reconstructs, those found best, as usual and worst; the distances; how the encoders learnt. Look at what is lost: reconstructions are drawn, not real, and what a model cannot draw no direction in it can show.</source>
        <translation>**Informe**: imágenes junto a lo que reconstruye cada método, las mejor encontradas, las habituales y las peores; las distancias; cómo aprendieron los codificadores. Mire qué se pierde: las reconstrucciones son generadas, no reales, y lo que un modelo no puede generar no lo puede mostrar ninguna dirección en él.</translation>
    </message>
    <message>
        <source>The perceptual distance is not LPIPS, whose weights do not come with the plugin: compare its values with one another only.</source>
        <translation>La distancia perceptual no es LPIPS, cuyos pesos no vienen con el complemento: compare sus valores solo entre sí.</translation>
    </message>
    <message>
        <source>After Knuutila, *Using GANs to study visual aspects of social processes* (2023), with the projector of StyleGAN2 (Karras et al. 2020), encoder4editing (Tov et al. 2021) and ReStyle (Alaluf et al. 2021).</source>
        <translation>Según Knuutila, *Using GANs to study visual aspects of social processes* (2023), con el proyector de StyleGAN2 (Karras et al. 2020), encoder4editing (Tov et al. 2021) y ReStyle (Alaluf et al. 2021).</translation>
    </message>
    <message>
        <source>Joins tiles to census or deprivation zones. Each tile weighs by exactly the area that it shares with a zone.</source>
        <translation>Une teselas a zonas censales o de privación. Cada tesela pesa exactamente por el área que comparte con una zona.</translation>
    </message>
    <message>
        <source>**Tiles**: polygons with a field `cluster` (as *Cluster urban types* writes them), with numeric fields, or both.</source>
        <translation>**Teselas**: polígonos con un campo `cluster` (como los escribe *Agrupar en tipos urbanos*), con campos numéricos, o con ambos.</translation>
    </message>
    <message>
        <source>**Zones**: polygons. All are kept, with their attributes, geometry and CRS.</source>
        <translation>**Zonas**: polígonos. Se conservan todos, con sus atributos, geometría y SRC.</translation>
    </message>
    <message>
        <source>**Fields to average**: numeric fields of the tiles, each of which becomes an area-weighted mean.</source>
        <translation>**Campos que se promedian**: campos numéricos de las teselas, cada uno de los cuales se convierte en una media ponderada por área.</translation>
    </message>
    <message>
        <source>The **joined zones** are the zones with these fields added:</source>
        <translation>Las **zonas unidas** son las zonas con estos campos añadidos:</translation>
    </message>
    <message>
        <source>`c1_share`, `c2_share`, …: the share of each cluster in the part of the zone that tiles with a cluster cover. They sum to 1. Multiply by `coverage` for the share of the whole zone.</source>
        <translation>`c1_share`, `c2_share`, …: la proporción de cada clúster en la parte de la zona que cubren teselas con clúster. Suman 1. Multiplique por `coverage` para la proporción de toda la zona.</translation>
    </message>
    <message>
        <source>`&lt;field&gt;_mean`: the area-weighted mean over the part of the zone that tiles with a value in this field cover.</source>
        <translation>`&lt;campo&gt;_mean`: la media ponderada por área sobre la parte de la zona que cubren teselas con un valor en este campo.</translation>
    </message>
    <message>
        <source>`coverage`: the share of the zone's area, 0 to 1, under tiles with a cluster; if the tiles have no field `cluster`, under tiles with a value in any of the chosen fields.</source>
        <translation>`coverage`: la proporción del área de la zona, 0 a 1, bajo teselas con clúster; si las teselas no tienen campo `cluster`, bajo teselas con un valor en alguno de los campos elegidos.</translation>
    </message>
    <message>
        <source>`tile_count`: the number of tiles that share an area with the zone, with or without a value.</source>
        <translation>`tile_count`: el número de teselas que comparten un área con la zona, con o sin valor.</translation>
    </message>
    <message>
        <source>Where nothing covers a zone, shares and means are empty and `coverage` is 0. Where tiles overlap (a stride smaller than the tile size), each weighs by its own area, so ground under two tiles weighs twice in shares and means; in `coverage` it counts once.</source>
        <translation>Donde nada cubre una zona, proporciones y medias están vacías y `coverage` es 0. Donde las teselas se solapan (un paso menor que el tamaño de las teselas), cada una pesa por su propia área, así que el terreno bajo dos teselas pesa el doble en proporciones y medias; en `coverage` cuenta una vez.</translation>
    </message>
    <message>
        <source>Areas are measured in the CRS of the zones if it is projected, in metres and true to scale there, else in that of the tiles, else in the local UTM zone. Layers in another CRS are reprojected corner by corner.</source>
        <translation>Las áreas se miden en el SRC de las zonas si es proyectado, en metros y fiel a la escala allí, si no en el de las teselas, si no en la zona UTM local. Las capas en otro SRC se reproyectan vértice a vértice.</translation>
    </message>
    <message>
        <source>Looks for the direction in which a value grows in the latent space of a generative model: which way images go that have more of it. Tells for every value whether there is such a direction **beyond chance**, how well it tells unseen ground, and what changes in images along it.</source>
        <translation>Busca la dirección en que crece un valor en el espacio latente de un modelo generativo: hacia dónde van las imágenes que tienen más de él. Dice para cada valor si hay tal dirección **más allá del azar**, lo bien que acierta en terreno no visto, y qué cambia en las imágenes a lo largo de ella.</translation>
    </message>
    <message>
        <source>**Generative model**: of *Train a generative model*. **Latents of images**: of *Find images in the model*, by the same model.</source>
        <translation>**Modelo generativo**: de *Entrenar un modelo generativo*. **Vectores latentes de las imágenes**: de *Encontrar imágenes en el modelo*, con el mismo modelo.</translation>
    </message>
    <message>
        <source>**Polygons with values**, such as a census, and the **fields with the values**: numeric fields, each with its own direction. An image takes the mean of the polygons under it, by area. In their place points that lie where the images lie: the layer of the photographs, or that of *Find images in the model*, whose polygons will do as well.</source>
        <translation>**Polígonos con valores**, como un censo, y los **campos con los valores**: campos numéricos, cada uno con su propia dirección. Una imagen toma la media de los polígonos que hay bajo ella, por área. En su lugar, puntos que están donde están las imágenes: la capa de las fotografías, o la de *Encontrar imágenes en el modelo*, cuyos polígonos también sirven.</translation>
    </message>
    <message>
        <source>**Share of images in the high and in the low group**: the border between the two is the direction. Images between them serve to test it.</source>
        <translation>**Proporción de imágenes en el grupo alto y en el bajo**: el límite entre ambos es la dirección. Las imágenes que quedan entre ellos sirven para probarla.</translation>
    </message>
    <message>
        <source>**Meaning of high values**: words for pages and pictures, such as “more deprived”; for several fields, separated by semicolons. An index of deprivation may run either way: say which.</source>
        <translation>**Significado de los valores altos**: palabras para páginas e imágenes, como «más privación»; para varios campos, separadas por punto y coma. Un índice de privación puede ir en cualquiera de los dos sentidos: diga en cuál.</translation>
    </message>
    <message>
        <source>**The images that were inverted**: rasters are looked for where they were; photographs have to be given again. What a regression on the images themselves reaches stands beside the latents as the best that could be had.</source>
        <translation>**Las imágenes que se invirtieron**: los rásteres se buscan donde estaban; las fotografías hay que darlas de nuevo. Lo que alcanza una regresión sobre las propias imágenes figura junto a los vectores latentes como lo mejor que se podría tener.</translation>
    </message>
    <message>
        <source>**Model of urban types**, **model of status**: of the same tiles; what they say is followed along each direction.</source>
        <translation>**Modelo de tipos urbanos**, **modelo de nivel socioeconómico**: de las mismas teselas; lo que dicen se sigue a lo largo de cada dirección.</translation>
    </message>
    <message>
        <source>**Number of random maps**: each is as patchy as the value. With fewer than 100 nothing could be called beyond chance.</source>
        <translation>**Número de mapas aleatorios**: cada uno tan agrupado en el espacio como el valor. Con menos de 100 no se podría decir de nada que va más allá del azar.</translation>
    </message>
    <message>
        <source>A direction is **found** where fewer than 5 % of the random maps, which the same regression learns in the same held-out blocks of ground, are told as well as the value, over all values and ways of inversion together, and the interval of the AUC lies above 0.5. What was not found is marked so, and nothing is drawn from it by default.</source>
        <translation>Una dirección está **hallada** donde menos del 5 % de los mapas aleatorios, que aprende la misma regresión en los mismos bloques de terreno reservados, se aciertan tan bien como el valor, en todos los valores y formas de inversión juntos, y el intervalo del AUC está por encima de 0,5. Lo que no se halló se marca así, y de ello no se genera nada por defecto.</translation>
    </message>
    <message>
        <source>**Directions** is the file that *Draw along directions* and *Slider page* read. It holds, for every value and way of inversion, walks of up to four kinds: `normal`, straight across the border between low and high; `covariance`, as images differ that differ in their decision value; `projected`, across the border without changing the decision values of the other fields; `conditional`, as images differ that are alike in the other fields. All are tried on images of unseen ground, and the one that changes images most like the value does is chosen.</source>
        <translation>**Direcciones** es el archivo que leen *Generar a lo largo de direcciones* y *Página con controles deslizantes*. Contiene, para cada valor y forma de inversión, recorridos de hasta cuatro tipos: `normal`, recto a través del límite entre bajo y alto; `covariance`, como difieren las imágenes cuyo valor de decisión difiere; `projected`, a través del límite sin cambiar los valores de decisión de los demás campos; `conditional`, como difieren imágenes que son iguales en los demás campos. Todos se prueban en imágenes de terreno no visto, y se elige el que cambia las imágenes más como lo hace el valor.</translation>
    </message>
    <message>
        <source>**Images with decision values** carry `tile_id`, `row`, `col`, the values and, of each value and way of inversion, `&lt;field&gt;_&lt;inversion&gt;`: the decision value, above 0 for high, by a border that had not seen the image's ground. **Polygons with decision values** are those of the labels with the means of these, `images` and `coverage`.</source>
        <translation>**Imágenes con valores de decisión** llevan `tile_id`, `row`, `col`, los valores y, de cada valor y forma de inversión, `&lt;campo&gt;_&lt;inversión&gt;`: el valor de decisión, por encima de 0 para alto, según un límite que no había visto el terreno de la imagen. **Polígonos con valores de decisión** son los de las etiquetas con sus medias, `images` y `coverage`.</translation>
    </message>
    <message>
        <source>**Table of directions** is a table of `precision`, `recall`, `f1`, `auc` (`low`, `high`: its 95 % interval), `p` (over all values and inversions; `p_alone` by itself) and `found`, with the rank correlation over all images, ridge regression on latents (`ridge_…`) and on the images (`image_…`). **Audit** is a table of attributes: `green`, `brightness`, `hue`, `edges`, `texture`, `built`, and `read: &lt;field&gt;`, what a regression on features of pictures says; `change` from two standard deviations below to two above, `ratio` against 95 % of walks to anywhere, and `in_images`, what differs between images.</source>
        <translation>**Tabla de direcciones** es una tabla de `precision`, `recall`, `f1`, `auc` (`low`, `high`: su intervalo del 95 %), `p` (sobre todos los valores e inversiones; `p_alone` por sí sola) y `found`, con la correlación de rangos sobre todas las imágenes, la regresión ridge sobre vectores latentes (`ridge_…`) y sobre las imágenes (`image_…`). **Auditoría** es una tabla de atributos: `green`, `brightness`, `hue`, `edges`, `texture`, `built`, y `read: &lt;campo&gt;`, lo que dice una regresión sobre descriptores de imágenes; `change` de dos desviaciones típicas por debajo a dos por encima, `ratio` frente al 95 % de los recorridos hacia cualquier parte, e `in_images`, lo que difiere entre imágenes.</translation>
    </message>
    <message>
        <source>A direction is a visual hypothesis, not evidence of a cause. Do not judge a place, or those who live there, by it.</source>
        <translation>Una dirección es una hipótesis visual, no prueba de una causa. No juzgue por ella un lugar, ni a quienes viven en él.</translation>
    </message>
    <message>
        <source>After Knuutila, *Using GANs to study visual aspects of social processes* (2023), and Shen et al., *Interpreting the Latent Space of GANs for Semantic Face Editing* (2020).</source>
        <translation>Según Knuutila, *Using GANs to study visual aspects of social processes* (2023), y Shen et al., *Interpreting the Latent Space of GANs for Semantic Face Editing* (2020).</translation>
    </message>
    <message>
        <source>Makes a page that can be published from any layers: a map for each, with title, legend, scale, north arrow, coordinate reference system, date, credit and what to be careful about. It becomes a print layout of the project (*Project &gt; Layouts*), where everything can be moved and edited or saved as a template, and a PDF, PNG or SVG file if you like.</source>
        <translation>Hace una página para publicar con cualesquiera capas: un mapa para cada una, con título, leyenda, escala, flecha del norte, sistema de referencia de coordenadas, fecha, créditos y precauciones de lectura. Se convierte en una composición de impresión del proyecto (*Proyecto &gt; Composiciones*), donde todo se puede mover y editar o guardar como plantilla, y, si lo desea, en un archivo PDF, PNG o SVG.</translation>
    </message>
    <message>
        <source>**Layers**: one or several, in the order of their maps. Choose the *Clustered tiles* for a map of urban types, *Predicted tiles* or *Zones with predictions* for a map of status, *Tiles with their change* and *Zones with their change* for change, *Discriminative regions* or *Recognised images* for what gives cities away. They are drawn as they look in the project; a file that is not in the project is drawn in the style that is stored with it.</source>
        <translation>**Capas**: una o varias, en el orden de sus mapas. Elija las *Teselas agrupadas* para un mapa de tipos urbanos, las *Teselas predichas* o las *Zonas con predicciones* para un mapa de nivel socioeconómico, las *Teselas con su cambio* y las *Zonas con su cambio* para el cambio, las *Regiones discriminantes* o las *Imágenes reconocidas* para lo que delata a las ciudades. Se dibujan como se ven en el proyecto; un archivo que no está en el proyecto se dibuja con el estilo guardado con él.</translation>
    </message>
    <message>
        <source>**Field of the first layer, each value of which has a map of its own, such as city**: for layers of several cities. Every map is of one scale and shows the place of one value; where the layer is in degrees each is drawn in the UTM zone of its place.</source>
        <translation>**Campo de la primera capa, cada valor del cual tiene un mapa propio, como la ciudad**: para capas de varias ciudades. Todos los mapas tienen una misma escala y cada uno muestra el lugar de un valor; si la capa está en grados, cada uno se dibuja en la zona UTM de su lugar.</translation>
    </message>
    <message>
        <source>**Imagery below them**, one raster or several: shines through layers that are drawn half transparent, as tiles are.</source>
        <translation>**Imágenes por debajo**, un ráster o varios: se ven a través de las capas que se dibujan semitransparentes, como las teselas.</translation>
    </message>
    <message>
        <source>**Title**: unless given, the name of the first layer, or the title in its metadata.</source>
        <translation>**Título**: si no se indica, el nombre de la primera capa, o el título de sus metadatos.</translation>
    </message>
    <message>
        <source>**Credit**: unless given, whatever the metadata of the layers say, which layers of this plugin take over from the imagery that they were made from.</source>
        <translation>**Créditos**: si no se indican, lo que digan los metadatos de las capas, que las capas de este complemento toman de las imágenes de las que se hicieron.</translation>
    </message>
    <message>
        <source>**Print what to be careful about**: the first limits of the method, from the layers' metadata, four at most.</source>
        <translation>**Imprimir las precauciones de lectura**: los primeros límites del método, según los metadatos de las capas, cuatro como mucho.</translation>
    </message>
    <message>
        <source>**Dots per inch** of a picture, and of maps with transparent layers in a PDF: 200 unless given.</source>
        <translation>**Puntos por pulgada** de una imagen, y de mapas con capas transparentes en un PDF: 200 si no se indica otra cosa.</translation>
    </message>
    <message>
        <source>**Page**: a file that ends in .pdf, .png or .svg.</source>
        <translation>**Página**: un archivo que termina en .pdf, .png o .svg.</translation>
    </message>
    <message>
        <source>**Extent**: of all maps; that of the first layer unless given. Maps are drawn in the coordinate reference system of the project, or else in that of the first layer.</source>
        <translation>**Extensión**: de todos los mapas; la de la primera capa si no se indica otra. Los mapas se dibujan en el sistema de referencia de coordenadas del proyecto, o si no en el de la primera capa.</translation>
    </message>
    <message>
        <source>The legend is laid in as many columns as fit below its map, so there may be any number of classes; the page is as long as what is on it. Layers that are not in the project have no layout there, for it would be empty later; then only the file is made.</source>
        <translation>La leyenda se dispone en tantas columnas como caben bajo su mapa, así que puede haber cualquier número de clases; la página es tan larga como lo que hay en ella. Las capas que no están en el proyecto no tienen allí composición, pues más tarde estaría vacía; entonces solo se hace el archivo.</translation>
    </message>
    <message>
        <source>Finds the real images that are most like some images: *places like this one*. Or the real images nearest to what a generative model drew: the nearest real place that has what a classifier asks for.</source>
        <translation>Encuentra las imágenes reales más parecidas a ciertas imágenes: *lugares como este*. O las imágenes reales más cercanas a lo que generó un modelo generativo: el lugar real más parecido que tiene lo que pide un clasificador.</translation>
    </message>
    <message>
        <source>**What is looked for** is one of two:</source>
        <translation>**Lo que se busca** es una de dos cosas:</translation>
    </message>
    <message>
        <source>**Images to find others like**: points or polygons; each image under them is a source. Choose *selected features only* for the selected tiles or photographs of a layer. A point stands for the tile that it lies in, or for the photographs nearest to it (within 30 m); a polygon for all images whose middle lies in it. **Imagery under these**: another raster than the one that is searched: choose a place in one city, and find others like it in another.</source>
        <translation>**Imágenes de las que se buscan parecidas**: puntos o polígonos; cada imagen bajo ellos es una fuente. Elija *Solo objetos seleccionados* para las teselas o fotografías seleccionadas de una capa. Un punto vale por la tesela en que está, o por las fotografías más cercanas (a menos de 30 m); un polígono por todas las imágenes cuyo centro está dentro. **Imágenes bajo estas**: otro ráster que aquel en el que se busca: elija un lugar en una ciudad, y encuentre otros como él en otra.</translation>
    </message>
    <message>
        <source>**Templates**, of *Ideal images of a category* (or the latents of *Find images in the model*), with the **generative model** that draws them.</source>
        <translation>**Plantillas**, de *Imágenes ideales de una categoría* (o los vectores latentes de *Encontrar imágenes en el modelo*), con el **modelo generativo** que las genera.</translation>
    </message>
    <message>
        <source>**Imagery to search**, or **photographs**: where matches are found. Images are compared by a **model** of *Cluster urban types*, *Train a model of status from imagery* or *Recognise cities*; without one, by a **network**. Tiles are cut as the model, or the generative model, cuts them.</source>
        <translation>**Imágenes en las que se busca**, o **fotografías**: donde se hallan las correspondencias. Las imágenes se comparan con un **modelo** de *Agrupar en tipos urbanos*, *Entrenar un modelo de nivel socioeconómico con imágenes* o *Reconocer ciudades*; sin modelo, con una **red**. Las teselas se cortan como las corta el modelo, o el modelo generativo.</translation>
    </message>
    <message>
        <source>**Class of the matches**: only images of this class are found. It is that of the model (of a model of values `highest` or `lowest`, a fifth of the images each), or of a layer. **Layer with the class of the images**: polygons, or points that lie where the images lie, with the class in the **field with the class of the images**.</source>
        <translation>**Clase de las correspondencias**: solo se encuentran imágenes de esta clase. Es la del modelo (para un modelo de valores `highest` o `lowest`, una quinta parte de las imágenes cada una), o la de una capa. **Capa con la clase de las imágenes**: polígonos, o puntos que están donde están las imágenes, con la clase en el **campo con la clase de las imágenes**.</translation>
    </message>
    <message>
        <source>**Number of matches for each source**: the most alike first. None of them is the source itself, shows the same ground or panorama, or lies nearer than the **minimum distance**. **Field with the sequence of each photograph**: those of the source's sequence are not found.</source>
        <translation>**Número de correspondencias por fuente**: primero las más parecidas. Ninguna es la propia fuente, ni muestra el mismo terreno o panorámica, ni está más cerca que la **distancia mínima**. **Campo con la secuencia de cada fotografía**: las de la secuencia de la fuente no se encuentran.</translation>
    </message>
    <message>
        <source>**Classes with locked shares**: a match differs in each of their shares by at most a tenth of the image (or another **largest difference of a locked share**). A tenth does not hold a class that covers less than that, such as vehicles, and these may follow the class of the matches: with the largest difference **as a part of the average share of its class** of 0.5, a class that covers 2 % of an image on average may differ by 1 %. Fewer sources have a match then. The presets lock all classes, or all but trees, roads or buildings, which are told by their names (such as *greenery*, *street*, *roof*); or give the **names of the locked classes**. One of these says where classes lie: **land cover**, as polygons with a **field with the land-cover class** or as rasters with class numbers; of photographs label images, or **fields with the share of each class in each photograph**; or a segmentation network. Where an image shows no class at all, its shares are not known, and it is not found.</source>
        <translation>**Clases con proporciones bloqueadas**: una correspondencia difiere en cada una de sus proporciones en un décimo de la imagen como mucho (u otra **mayor diferencia de una proporción bloqueada**). Una décima parte no sujeta una clase que cubre menos que eso, como los vehículos, y esta puede seguir a la clase de las correspondencias: con una mayor diferencia **como fracción de la proporción media de su clase** de 0,5, una clase que cubre de media el 2 % de una imagen puede diferir en un 1 %. Entonces tienen correspondencia menos fuentes. Las opciones predefinidas bloquean todas las clases, o todas menos árboles, vías o edificios, que se conocen por sus nombres (como *greenery*, *street*, *roof*); o dé los **nombres de las clases bloqueadas**. Uno de estos dice dónde están las clases: **cobertura del suelo**, como polígonos con un **campo con la clase de cobertura del suelo** o como rásteres con números de clase; de fotografías imágenes de etiquetas, o **campos con la proporción de cada clase en cada fotografía**; o una red de segmentación. Donde una imagen no muestra ninguna clase, sus proporciones no se conocen, y no se encuentra.</translation>
    </message>
    <message>
        <source>**Matches**: the images that were found, one feature for each pair, with `source_id` and `match_id` (numbers of the images, `tile_id` in other layers), `source` and `match` (their names), `similarity`, `rank`, `distance` (metres), `class` where it is known, `more_&lt;class&gt;` for each locked class (by how much more of the match it covers), and what is known of the image.</source>
        <translation>**Correspondencias**: las imágenes halladas, un objeto espacial por par, con `source_id` y `match_id` (números de las imágenes, `tile_id` en otras capas), `source` y `match` (sus nombres), `similarity`, `rank`, `distance` (metros), `class` si se conoce, `more_&lt;clase&gt;` por cada clase bloqueada (cuánto más cubre de la correspondencia), y lo que se sabe de la imagen.</translation>
    </message>
    <message>
        <source>**Lines from source to match** have the same pairs; the arrow points to the match. **Sheet of pictures**: a PNG file with up to 24 sources, a row each. **Report**: the sheets, a map, how alike the matches are beside images at random, what was kept, and what was left out.</source>
        <translation>**Líneas de la fuente a la correspondencia** tienen los mismos pares; la flecha apunta a la correspondencia. **Lámina de imágenes**: un archivo PNG con hasta 24 fuentes, una fila cada una. **Informe**: las láminas, un mapa, lo parecidas que son las correspondencias junto a imágenes al azar, qué se conservó, y qué se descartó.</translation>
    </message>
    <message>
        <source>Similarity is the cosine between what the network notes of two images, less what it notes of the average one: 1 is the same image, 0 no more alike than any two. All images are compared with each source. What looks alike need not be alike: the network knows pixels only, and in imagery of another day or camera it notes that, too.</source>
        <translation>La similitud es el coseno entre lo que la red anota de dos imágenes, menos lo que anota de la imagen media: 1 es la misma imagen, 0 no más parecida que dos cualesquiera. Todas las imágenes se comparan con cada fuente. Lo que se ve parecido no tiene por qué serlo: la red solo conoce píxeles, y en imágenes de otro día u otra cámara anota también eso.</translation>
    </message>
    <message>
        <source>After Joglekar and others, *FaceLift: a transparent deep learning framework to beautify urban scenes* (2020).</source>
        <translation>Según Joglekar y otros, *FaceLift: a transparent deep learning framework to beautify urban scenes* (2020).</translation>
    </message>
    <message>
        <source>Applies a model of *Train a model of status from imagery* to rasters: every tile gets a predicted value, an interval, and how unlike the tiles of training it is.</source>
        <translation>Aplica un modelo de *Entrenar un modelo de nivel socioeconómico con imágenes* a rásteres: cada tesela recibe un valor predicho, un intervalo, y lo distinta que es de las teselas de entrenamiento.</translation>
    </message>
    <message>
        <source>**Model of status**: a file that *Train a model of status from imagery* wrote.</source>
        <translation>**Modelo de nivel socioeconómico**: un archivo que escribió *Entrenar un modelo de nivel socioeconómico con imágenes*.</translation>
    </message>
    <message>
        <source>**Stride**: pixels from one tile to the next; with less than the tile size of the model, tiles overlap.</source>
        <translation>**Paso**: píxeles de una tesela a la siguiente; por debajo del tamaño de las teselas del modelo, las teselas se solapan.</translation>
    </message>
    <message>
        <source>**Zones with predictions** are those zones with the new fields.</source>
        <translation>**Zonas con predicciones** son esas zonas con los nuevos campos.</translation>
    </message>
    <message>
        <source>**Imagery**: one or several rasters of about the ground resolution that the model was made at. Pixel values are scaled as the model's own were, so imagery of another sensor or season may need matching first.</source>
        <translation>**Imágenes**: uno o varios rásteres con más o menos la resolución sobre el terreno con que se hizo el modelo. Los valores de los píxeles se escalan como los del modelo, así que imágenes de otro sensor u otra estación pueden necesitar antes un ajuste.</translation>
    </message>
    <message>
        <source>**Photographs instead of imagery**: points with a field that holds the paths of photographs, for a model that was trained on photographs. **Panoramas** and the **crop** are as in *Cluster urban types*; they are those of the model, but for models of older versions, which do not say.</source>
        <translation>**Fotografías en lugar de imágenes**: puntos con un campo que contiene las rutas de las fotografías, para un modelo entrenado con fotografías. **Panorámicas** y **recorte** son como en *Agrupar en tipos urbanos*; son los del modelo, salvo en modelos de versiones antiguas, que no lo dicen.</translation>
    </message>
    <message>
        <source>**Zones to average predictions over**: each gets `predicted_mean` and `novelty_mean`, weighted by area, with `coverage` and `tile_count` (of photographs, plain means and `tile_count`). The **field of the zones with known values**, if there is one, is compared with the prediction; this is the only honest test in another city.</source>
        <translation>**Zonas en las que se promedian las predicciones**: cada una recibe `predicted_mean` y `novelty_mean`, ponderadas por área, con `coverage` y `tile_count` (de fotografías, medias simples y `tile_count`). El **campo de las zonas con los valores conocidos**, si lo hay, se compara con la predicción; es la única prueba honesta en otra ciudad.</translation>
    </message>
    <message>
        <source>**Predicted tiles** carry, of photographs, `photo`, `direction`, `view` and `timestamp` where they are known, and `predicted`, `low` and `high`, `novelty` and `fold`. On ground that the model was trained on, a tile is predicted by the part of the model that had not seen it, and `fold` says which; elsewhere `fold` is empty. A `novelty` above 1 means: farther from every tile of training than 99 % of those are from the tiles of other folds; do not trust prediction or interval there. A low novelty is no proof of the contrary (see below). Where the classes are ordered, `low` and `high` are the ends of the set of likely classes; `predicted_class`, `probability` and `likely` stand beside. **Prediction raster** has one cell per tile and the bands predicted, low, high and novelty.</source>
        <translation>**Teselas predichas** llevan, de fotografías, `photo`, `direction`, `view` y `timestamp` si se conocen, y `predicted`, `low` y `high`, `novelty` y `fold`. En el terreno con que se entrenó el modelo, una tesela se predice con la parte del modelo que no la había visto, y `fold` dice cuál; en otro lugar `fold` está vacío. Una `novelty` por encima de 1 significa: más lejos de toda tesela de entrenamiento que el 99 % de ellas de las teselas de otros pliegues; no confíe ahí en la predicción ni en el intervalo. Una novedad baja no prueba lo contrario (véase más abajo). Si las clases son ordenadas, `low` y `high` son los extremos del conjunto de clases probables; `predicted_class`, `probability` y `likely` están al lado. **Ráster de predicciones** tiene una celda por tesela y las bandas predicted, low, high y novelty.</translation>
    </message>
    <message>
        <source>`low` and `high` are drawn from the errors at held-out tiles with like predictions, so they are narrow where the model is seldom wrong, one-sided near a bound, and never beyond the values that there can be (0 and 1 for shares). They hold nine in ten tiles of places like those where the model was tested. Another city may not be such a place.</source>
        <translation>`low` y `high` salen de los errores en teselas reservadas con predicciones parecidas, así que son estrechos donde el modelo rara vez se equivoca, de un solo lado cerca de un límite, y nunca van más allá de los valores posibles (0 y 1 para proporciones). Contienen nueve de cada diez teselas de lugares como aquellos en que se probó el modelo. Otra ciudad puede no ser tal lugar.</translation>
    </message>
    <message>
        <source>A model that was made from **one image** may be wrong everywhere in another, and a warning says so. Novelty tells much and promises nothing: over 154 pairs of images (two sheets of Mumbai, drone imagery of Zanzibar and Banepa, drawn cities in several palettes), R² in the second image was below 0 in 34 of the 38 pairs with more than half of the tiles above 1, but also in 8 of the 98 pairs with less than a tenth, and in 48 of these it was lower by 0.3 or more than in held-out ground of the first image. The only test is a known value: give zones and their field.</source>
        <translation>Un modelo hecho con **una sola imagen** puede equivocarse en todas partes en otra, y un aviso lo dice. La novedad dice mucho y no promete nada: en 154 pares de imágenes (dos hojas de Mumbai, imágenes de dron de Zanzíbar y Banepa, ciudades dibujadas en varias paletas), R² en la segunda imagen estuvo por debajo de 0 en 34 de los 38 pares con más de la mitad de las teselas por encima de 1, pero también en 8 de los 98 pares con menos de un décimo, y en 48 de estos fue menor en 0,3 o más que en terreno reservado de la primera imagen. La única prueba es un valor conocido: dé zonas y su campo.</translation>
    </message>
    <message>
        <source>Learns to tell cities apart by what images show of them, and says how well each is recognised on ground that was held out, which are confused with which, and whether they were recognised by their ground or by a **shortcut**: another camera's tint, a blur, a border, compression.</source>
        <translation>Aprende a distinguir ciudades por lo que muestran de ellas las imágenes, y dice lo bien que se reconoce cada una en terreno reservado, cuáles se confunden con cuáles, y si se reconocieron por su terreno o por un **atajo**: el tinte de otro sensor, un desenfoque, un borde, la compresión.</translation>
    </message>
    <message>
        <source>**Imagery**: rasters, each of which is a city named by its file; or **city names**, one for each raster in their order, so that several rasters may be one city. In their place points with the paths of **photographs**, a **field with the city of each photograph** and, where there is one, a **field with the sequence of each photograph** (what one drive or walk has in common).</source>
        <translation>**Imágenes**: rásteres, cada uno de los cuales es una ciudad llamada como su archivo; o **nombres de las ciudades**, uno por ráster en su orden, de modo que varios rásteres pueden ser una ciudad. En su lugar, puntos con las rutas de **fotografías**, un **campo con la ciudad de cada fotografía** y, donde lo haya, un **campo con la secuencia de cada fotografía** (lo que tiene en común un trayecto en coche o a pie).</translation>
    </message>
    <message>
        <source>**Folds**: whole blocks of ground are held out, as wide as images are correlated (range of the variogram of their main component) unless a **block size** is given, and every fold has blocks of every city. Photographs are held out by sequence, from the field or else from position and time (up to five minutes and 100 m from one to the next); others within 30 m of those held out do not train. Tiles that share pixels with held-out ones do not train either.</source>
        <translation>**Pliegues**: se reservan bloques enteros de terreno, tan anchos como están correlacionadas las imágenes (alcance del variograma de su componente principal) salvo que se dé un **tamaño de los bloques**, y cada pliegue tiene bloques de cada ciudad. Las fotografías se reservan por secuencia, según el campo o si no según posición y hora (hasta cinco minutos y 100 m de una a la siguiente); otras a menos de 30 m de las reservadas no entrenan. Tampoco entrenan las teselas que comparten píxeles con las reservadas.</translation>
    </message>
    <message>
        <source>**Continue with too little data**: a verdict needs 20 images of each city. With fewer the run stops and says so; with this option it goes on, and every output says that it is no verdict.</source>
        <translation>**Continuar con datos insuficientes**: un veredicto necesita 20 imágenes de cada ciudad. Con menos, la ejecución se detiene y lo dice; con esta opción sigue, y cada salida dice que no es un veredicto.</translation>
    </message>
    <message>
        <source>**Epochs**: 0, the default, uses the network as it is and takes minutes. More fine-tune its last stage or all of it, fold by fold; with the weights *none* and *all* of the network, it is trained from random weights. **Augmented copies** let the model also learn from each image in other light, tint, contrast and noise, so that it relies less on a camera.</source>
        <translation>**Épocas**: 0, lo predeterminado, usa la red como es y tarda minutos. Más ajustan su última etapa o toda ella, pliegue por pliegue; con los pesos *ninguno* y *todo* de la red, se entrena desde pesos aleatorios. **Copias aumentadas**: el modelo aprende también de cada imagen con otra luz, tinte, contraste y ruido, para apoyarse menos en un sensor.</translation>
    </message>
    <message>
        <source>**Checkpoint folder**: with one, a run that was interrupted goes on where it stopped: images are described a thousand at a time, and each fold is tuned epoch by epoch.</source>
        <translation>**Carpeta de control**: con ella, una ejecución interrumpida sigue donde se detuvo: las imágenes se describen de mil en mil, y cada pliegue se ajusta época por época.</translation>
    </message>
    <message>
        <source>**Tile size**: as in *Train a model of status from imagery*. Rasters should have one ground resolution: a network tells cities apart by the size of things in pixels, too. Rasters may lie in different coordinate reference systems; distances are measured in metres where each lies.</source>
        <translation>**Tamaño de las teselas**: como en *Entrenar un modelo de nivel socioeconómico con imágenes*. Los rásteres deberían tener una misma resolución sobre el terreno: una red distingue las ciudades también por el tamaño de las cosas en píxeles. Los rásteres pueden estar en distintos sistemas de coordenadas; las distancias se miden en metros donde está cada uno.</translation>
    </message>
    <message>
        <source>**Recognised images** carry `city`, `predicted`, `correct`, `fold` and `p_` with the name of each city, all out of fold; where the inputs differ in their coordinate reference system, in longitude and latitude. **Cities** is a table of recall, precision and F1 with intervals, and what each city is most confused with. **Audit of shortcuts** is a table of what became of accuracy when images were changed: `grey`; `tint`, where each image is brought to the same mean and spread in each band; `sharpness`, where all are blurred to the least sharp city and made coarser; `border`, without the outer tenth; `compression`, all alike; and, where rasters differ in it, `resolution`, where tiles are cut and resampled to as many metres at the coarsest resolution and made equally sharp. `accuracy` is that of heads that learnt anew from changed images, `drop` how much less that is, with its limits `low` and `high`; `as_it_is` is that of the model without learning anew; `shortcut` says whether cities are recognised by what is gone. **Report** shows all of it, with baselines (colour moments, sharpness and noise, the border alone, oriented filters), a tree of cities by likeness, pictures of what was recognised and mistaken, and maps of the errors. **Model** is what *Discriminative regions* explains.</source>
        <translation>**Imágenes reconocidas** llevan `city`, `predicted`, `correct`, `fold` y `p_` con el nombre de cada ciudad, todo fuera del pliegue; si las entradas difieren en su sistema de coordenadas, en longitud y latitud. **Ciudades** es una tabla de exhaustividad, precisión y F1 con intervalos, y de con qué se confunde más cada ciudad. **Auditoría de atajos** es una tabla de qué fue de la exactitud al cambiar las imágenes: `grey`; `tint`, donde cada imagen se lleva a la misma media y dispersión en cada banda; `sharpness`, donde todas se desenfocan hasta la ciudad menos nítida y se hacen más gruesas; `border`, sin el décimo exterior; `compression`, todas igual; y, si los rásteres difieren en ella, `resolution`, donde las teselas se cortan y remuestrean a tantos metros, a la resolución más gruesa, y se dejan con la misma nitidez. `accuracy` es la de cabezas que aprendieron de nuevo con las imágenes cambiadas, `drop` cuánto menor es, con sus límites `low` y `high`; `as_it_is` es la del modelo sin aprender de nuevo; `shortcut` dice si las ciudades se reconocen por lo que se quitó. **Informe** lo muestra todo, con referencias (momentos de color, nitidez y ruido, el borde solo, filtros orientados), un árbol de ciudades por parecido, imágenes de lo reconocido y lo confundido, y mapas de los errores. **Modelo** es lo que explica *Regiones discriminantes*.</translation>
    </message>
    <message>
        <source>Two cities count as told apart only where the accuracy between them exceeds chance **and** what two halves of one city reach, cut and told apart in the same way.</source>
        <translation>Dos ciudades solo cuentan como distinguidas si la exactitud entre ellas supera el azar **y** lo que alcanzan dos mitades de una ciudad, cortadas y distinguidas del mismo modo.</translation>
    </message>
    <message>
        <source>Tells which objects a network goes by when it recognises a city: how much of the evidence lies on balconies, trees or roofs, against how much of the pictures they cover. Made after *Recognise cities* and *Discriminative regions*.</source>
        <translation>Dice por qué objetos se guía una red cuando reconoce una ciudad: cuánta de la evidencia está en balcones, árboles o techos, frente a cuánto de las imágenes cubren. Se usa después de *Reconocer ciudades* y *Regiones discriminantes*.</translation>
    </message>
    <message>
        <source>**Folder with the evidence of all images**: the one that *Discriminative regions* wrote. It holds, for each raster or photograph, the evidence for its own city, as the model that had not seen it scores it.</source>
        <translation>**Carpeta con la evidencia de todas las imágenes**: la que escribió *Regiones discriminantes*. Contiene, para cada ráster o fotografía, la evidencia a favor de su propia ciudad, según el modelo que no lo había visto.</translation>
    </message>
    <message>
        <source>What the objects are, in **one** of these ways:</source>
        <translation>Qué son los objetos, de **una** de estas formas:</translation>
    </message>
    <message>
        <source>For rasters, **land cover**: polygons with the **field with the land-cover class**; or **land cover as rasters with class numbers**, one or several. Any CRS and pixel size. It is read by windows, so its size does not matter. Tiles without any class are left out.</source>
        <translation>Para rásteres, la **cobertura del suelo**: polígonos con el **campo con la clase de cobertura del suelo**; o la **cobertura del suelo como rásteres con números de clase**, uno o varios. Cualquier SRC y tamaño de píxel. Se lee por ventanas, así que su tamaño no importa. Las teselas sin ninguna clase se descartan.</translation>
    </message>
    <message>
        <source>For photographs, a **folder of label images**: PNG or TIFF, named like the photographs but for the ending, of the same size, with one band of class numbers.</source>
        <translation>Para fotografías, una **carpeta de imágenes de etiquetas**: PNG o TIFF, llamadas como las fotografías salvo por la extensión, del mismo tamaño, con una banda de números de clase.</translation>
    </message>
    <message>
        <source>For photographs, **fields with the share of each class in each photograph**, 0 to 1 or in per cent. They do not say where in a photograph a class lies: it can only be told whether photographs with more of it hold more evidence, not whether the network looked at it.</source>
        <translation>Para fotografías, **campos con la proporción de cada clase en cada fotografía**, 0 a 1 o en tanto por ciento. No dicen en qué parte de una fotografía está una clase: solo se puede decir si las fotografías con más de ella llevan más evidencia, no si la red la miró.</translation>
    </message>
    <message>
        <source>A **segmentation network of torchvision**, which knows the 20 classes of Pascal VOC (person, car, bus, potted plant …) in photographs taken from the ground. Its weights are fetched once, like those of other networks.</source>
        <translation>Una **red de segmentación de torchvision**, que conoce las 20 clases de Pascal VOC (persona, coche, autobús, planta en maceta …) en fotografías tomadas desde el suelo. Sus pesos se descargan una vez, como los de otras redes.</translation>
    </message>
    <message>
        <source>Your own **segmentation network in an ONNX file**, with the list of its classes, counted from 0, and what values it takes. It runs with OpenVINO and takes one picture (1, 3, height, width) in red, green and blue; what it gives is (1, classes, height, width) or one class number for each pixel. For rasters, give the **imagery** that they were made from, named like them.</source>
        <translation>Una propia **red de segmentación en un archivo ONNX**, con la lista de sus clases, contadas desde 0, y los valores que toma. Funciona con OpenVINO y toma una imagen (1, 3, altura, anchura) en rojo, verde y azul; lo que da es (1, clases, altura, anchura) o un número de clase por píxel. Para rásteres, dé las **imágenes** de las que se hicieron, llamadas como ellos.</translation>
    </message>
    <message>
        <source>**Class names**: a text or CSV file with `number, name` on each line, or a name a line, counted from 0. Names such as `void`, `background` or `unlabelled` name nothing. Without a list every number but 0 is a class.</source>
        <translation>**Nombres de las clases**: un archivo de texto o CSV con `número, nombre` en cada línea, o un nombre por línea, contado desde 0. Nombres como `void`, `background` o `unlabelled` no nombran nada. Sin lista, todo número menos 0 es una clase.</translation>
    </message>
    <message>
        <source>**Photographs**: the layer that the masks were made from, with the field with their paths and the **field with the city of each photograph**. With a **field with the sequence of each photograph** those of one drive or walk are kept together; without it sequences follow from position and time, as in *Recognise cities*. **Panoramas** and **crop** are those of the masks, but for masks of older versions, which do not say.</source>
        <translation>**Fotografías**: la capa de la que se hicieron las máscaras, con el campo con sus rutas y el **campo con la ciudad de cada fotografía**. Con un **campo con la secuencia de cada fotografía** las de un trayecto quedan juntas; sin él las secuencias salen de posición y hora, como en *Reconocer ciudades*. **Panorámicas** y **recorte** son los de las máscaras, salvo en máscaras de versiones antiguas, que no lo dicen.</translation>
    </message>
    <message>
        <source>**Classes by city** has a row for each class and city, and one for all cities together (`all`), classes that were found first:</source>
        <translation>**Clases por ciudad** tiene una fila por cada clase y ciudad, y una para todas las ciudades juntas (`all`), primero las clases halladas:</translation>
    </message>
    <message>
        <source>`mask_share`, `base_share`: share of the evidence, and of all pixels.</source>
        <translation>`mask_share`, `base_share`: proporción de la evidencia, y de todos los píxeles.</translation>
    </message>
    <message>
        <source>`lift`, `low`, `high`: the first over the second, with a 95 % interval from blocks of ground or sequences. 1 is no more than its share. Every pixel weighs by its evidence; images weigh by theirs. `lift_top` is the same in the thresholded mask, which cannot exceed one over the mask's share (5 for a fifth): rank by `lift`.</source>
        <translation>`lift`, `low`, `high`: la primera sobre la segunda, con un intervalo del 95 % según bloques de terreno o secuencias. 1 no es más que su proporción. Cada píxel pesa por su evidencia; las imágenes por la suya. `lift_top` es lo mismo en la máscara con umbral, que no puede pasar de uno sobre la proporción de la máscara (5 para un quinto): ordene por `lift`.</translation>
    </message>
    <message>
        <source>`presence`: of the images that show the class, the share in which the thresholded mask meets any of it.</source>
        <translation>`presence`: de las imágenes que muestran la clase, la proporción en que la máscara con umbral toca algo de ella.</translation>
    </message>
    <message>
        <source>`log_odds`, `log_odds_low`, `log_odds_high`: how much more common the class is in the masks of the city than in those of the others (natural logarithm of the ratio of odds). It also depends on how common the class is there.</source>
        <translation>`log_odds`, `log_odds_low`, `log_odds_high`: cuánto más frecuente es la clase en las máscaras de la ciudad que en las de las demás (logaritmo natural de la razón de momios). También depende de lo frecuente que sea la clase allí.</translation>
    </message>
    <message>
        <source>`p`, `q`, `verdict`: whether chance would give as much. The evidence is shifted while the objects stay: whole maps by whole tiles; photographs exchange theirs within their city, so that sky above and road below count as nothing special. `q` holds the share of false findings among all classes and cities, and is never below the doubt that the city is recognised at all, or that the class carries more than its share of that. `more`, `chance`, or `too few` images to tell.</source>
        <translation>`p`, `q`, `verdict`: si el azar daría lo mismo. La evidencia se desplaza mientras los objetos se quedan: mapas enteros por teselas enteras; las fotografías intercambian la suya dentro de su ciudad, de modo que el cielo arriba y la calle abajo no cuentan como especiales. `q` limita la proporción de hallazgos falsos entre todas las clases y ciudades, y nunca baja de la duda de que la ciudad se reconozca, o de que la clase lleve más que su proporción de ello. `more`, `chance`, o `too few`, muy pocas imágenes para decirlo.</translation>
    </message>
    <message>
        <source>`left_out`: classes that were found first. Their ground and a margin are left out when this class is tested, so that a wall is not accused of what spilled over from the sign on it.</source>
        <translation>`left_out`: clases halladas antes. Su terreno y un margen se excluyen al probar esta clase, para que no se culpe a un muro de lo que se derramó del letrero que tiene encima.</translation>
    </message>
    <message>
        <source>`images`: how many were used.</source>
        <translation>`images`: cuántas se usaron.</translation>
    </message>
    <message>
        <source>`carried_share` (in the rows of all cities): how much of what tells the cities apart lies on the class, 1 for all of it; `carried_lift`, `carried_low`, `carried_high`, `carried_p`: that over its share of the pixels, and how surely it is more. Evidence is summed with its sign here: a class that speaks for one city wherever it stands gains there what it loses elsewhere, and carries nothing. `carried_p` is no smaller than beside the classes that carry more for their size, away from their ground and a margin: windows above signs catch what spills over from the signs.</source>
        <translation>`carried_share` (en las filas de todas las ciudades): cuánto de lo que distingue a las ciudades está en la clase, 1 para todo; `carried_lift`, `carried_low`, `carried_high`, `carried_p`: eso respecto de su proporción de píxeles, y lo seguro que es que sea más. La evidencia se suma aquí con su signo: una clase que habla a favor de una ciudad esté donde esté gana allí lo que pierde en otra parte, y no lleva nada. `carried_p` no es menor que al lado de las clases que llevan más para su tamaño, lejos de su terreno y de un margen: las ventanas sobre los letreros atrapan lo que se derrama de los letreros.</translation>
    </message>
    <message>
        <source>**Report** says it in sentences, such as “in Paris the network looked at balconies 3.1 (2.2 to 4.4) times as much as its share, in Graz no more than chance”, shows the lifts with their intervals by city, what is characteristic of which city, and how much of the evidence has a name at all.</source>
        <translation>**Informe** lo dice en frases, como «en París la red miró los balcones 3,1 (2,2 a 4,4) veces su proporción, en Graz no más que por azar», muestra las razones con sus intervalos por ciudad, qué es característico de qué ciudad, y cuánta de la evidencia tiene siquiera nombre.</translation>
    </message>
    <message>
        <source>Names from a network carry its mistakes: what it takes for another class is counted as that. A tint or another camera lies everywhere and has no lift; the audit of *Recognise cities* tells of it.</source>
        <translation>Los nombres que da una red llevan sus errores: lo que toma por otra clase se cuenta como esa. Un tinte u otro sensor está en todas partes y no tiene razón a la proporción; de ello habla la auditoría de *Reconocer ciudades*.</translation>
    </message>
    <message>
        <source>Makes a score of each image from votes between pairs of images, such as “which of the two looks safer?”, with how sure it is; and tests whether the raters see the same order at all.</source>
        <translation>De votos entre pares de imágenes, como «¿cuál de las dos parece más segura?», hace una puntuación de cada imagen, con lo segura que es; y prueba si los votantes ven siquiera el mismo orden.</translation>
    </message>
    <message>
        <source>**Votes**: a table with a row for each vote between two images, in any order.</source>
        <translation>**Votos**: una tabla con una fila por cada voto entre dos imágenes, en cualquier orden.</translation>
    </message>
    <message>
        <source>**Left image** and **right image**: the fields with the ids of the two.</source>
        <translation>**Imagen izquierda** e **imagen derecha**: los campos con los identificadores de las dos.</translation>
    </message>
    <message>
        <source>**Winner**: the field that holds the id of the image that won, or *left*, *right* or *tie* (*equal* and *draw* will do as well).</source>
        <translation>**Ganadora**: el campo que contiene el identificador de la imagen que ganó, o *left* (izquierda), *right* (derecha) o *tie* (empate; *equal* y *draw* también sirven).</translation>
    </message>
    <message>
        <source>**Rater**: the field that says who voted, where it is known. What is particular to a rater then stays out of the scores: votes at random, a lean to the left or right, a taste for ties.</source>
        <translation>**Votante**: el campo que dice quién votó, si se conoce. Lo particular de un votante queda entonces fuera de las puntuaciones: votos al azar, inclinación a la izquierda o la derecha, gusto por los empates.</translation>
    </message>
    <message>
        <source>**Images**: the layer that gets the scores, such as the points of photographs. Images of the votes that it does not have count for the others.</source>
        <translation>**Imágenes**: la capa que recibe las puntuaciones, como los puntos de las fotografías. Las imágenes de los votos que no tiene cuentan para las demás.</translation>
    </message>
    <message>
        <source>**Id of the images**: the field of that layer with the ids that the votes name.</source>
        <translation>**Identificador de las imágenes**: el campo de esa capa con los identificadores que nombran los votos.</translation>
    </message>
    <message>
        <source>**Least number of votes**: an image with fewer gets no score. From some 20 votes an image on the order is sound; with 4 only the ends of it are.</source>
        <translation>**Número mínimo de votos**: una imagen con menos no recibe puntuación. Desde unos 20 votos por imagen el orden es sólido; con 4 solo lo son sus extremos.</translation>
    </message>
    <message>
        <source>**Class low below** and **class high above**: where an image has a class. Between the two it has none, so that a model learns from clear cases; give both the same value to leave out nobody.</source>
        <translation>**Clase baja por debajo de** y **clase alta por encima de**: dónde tiene una imagen una clase. Entre ambas no tiene ninguna, para que un modelo aprenda de casos claros; dé a ambas el mismo valor para no dejar fuera a nadie.</translation>
    </message>
    <message>
        <source>**Scored images** carry `score`, `sd` (its standard deviation), `votes` and `class`. Scores are on TrueSkill's scale: 25 is the middle, and they spread by 25/3 before anybody has voted. Of two images, the one that scores 4 points more wins some three votes of four. **Table of raters** says who voted: how often, `agreement` with the scores of the others' votes and its `q` (above 0.05 it is not shown that a rater goes by what the others see), `trust` (0 for votes at random, 1 for nothing but what others see), the lean to one `side` in points, and the share of `ties` between equals. **Report** shows the order with its uncertainty, the raters, and what cannot be compared.</source>
        <translation>**Imágenes con puntuación** llevan `score`, `sd` (su desviación típica), `votes` y `class`. Las puntuaciones están en la escala de TrueSkill: 25 es el medio, y se dispersan en 25/3 antes de que nadie haya votado. De dos imágenes, la que tiene 4 puntos más gana unos tres votos de cada cuatro. **Tabla de votantes** dice quién votó: cuántas veces, `agreement` con las puntuaciones de los votos de los demás y su `q` (por encima de 0,05 no está demostrado que un votante se guíe por lo que ven los demás), `trust` (0 para votos al azar, 1 para nada más que lo que ven los demás), la inclinación a un lado `side` en puntos, y la proporción de empates `ties` entre iguales. **Informe** muestra el orden con su incertidumbre, los votantes, y lo que no se puede comparar.</translation>
    </message>
    <message>
        <source>Where no chain of votes leads from some images to the others, this is told, and only the largest group is put into classes: scores of different groups do not compare. Where every winner stands on the left, as in tables of winners and losers, a lean to one side is not looked for.</source>
        <translation>Si ninguna cadena de votos lleva de unas imágenes a las demás, se dice, y solo el conjunto mayor se pone en clases: las puntuaciones de conjuntos distintos no se comparan. Si toda ganadora está a la izquierda, como en tablas de ganadores y perdedores, no se busca una inclinación a un lado.</translation>
    </message>
    <message>
        <source>To learn the score or the class from imagery, *Train a model of status from imagery* wants polygons: make some around the points first (*Buffer*), or join the scores to tiles.</source>
        <translation>Para aprender la puntuación o la clase de las imágenes, *Entrenar un modelo de nivel socioeconómico con imágenes* quiere polígonos: haga antes algunos alrededor de los puntos (*Buffer*), o una las puntuaciones a teselas.</translation>
    </message>
    <message>
        <source>All votes count at once (Davidson's extension of the Bradley–Terry model to ties, with TrueSkill's prior), so the result is the same in any order of the table; TrueSkill itself, which FaceLift used, depends on it. After Joglekar et al., *FaceLift: a transparent deep learning framework to beautify urban scenes* (Royal Society Open Science, 2020).</source>
        <translation>Todos los votos cuentan a la vez (extensión de Davidson del modelo de Bradley–Terry a los empates, con el a priori de TrueSkill), así que el resultado es el mismo con cualquier orden de la tabla; el propio TrueSkill, que usó FaceLift, depende de él. Según Joglekar et al., *FaceLift: a transparent deep learning framework to beautify urban scenes* (Royal Society Open Science, 2020).</translation>
    </message>
    <message>
        <source>Makes one HTML file on which a generative model draws in the browser: two pictures side by side, a place as the model has it and the same place with more or less of each value, a slider a value, and *another place*. It opens from a memory stick, needs no network and asks for none, and works with keyboard, mouse and touch, light or dark.</source>
        <translation>Hace un archivo HTML en el que un modelo generativo genera en el navegador: dos imágenes una junto a otra, un lugar como lo tiene el modelo y el mismo lugar con más o menos de cada valor, un control deslizante por valor, y *otro lugar*. Se abre desde una memoria USB, no necesita red ni la pide, y funciona con teclado, ratón y pantalla táctil, en claro u oscuro.</translation>
    </message>
    <message>
        <source>**Generative model**, **latents of images**, **directions**: of *Train a generative model*, *Find images in the model* and *Directions of a value*, all of one model. A model that was found unusable is refused unless asked for.</source>
        <translation>**Modelo generativo**, **vectores latentes de las imágenes**, **direcciones**: de *Entrenar un modelo generativo*, *Encontrar imágenes en el modelo* y *Direcciones de un valor*, todos de un mismo modelo. Un modelo que resultó inservible se rechaza si no se pide lo contrario.</translation>
    </message>
    <message>
        <source>**Fields**: names of values, separated by commas; left empty, all. A value without a direction beyond chance gets no slider unless asked for, and then says so.</source>
        <translation>**Campos**: nombres de valores, separados por comas; vacío: todos. Un valor sin dirección más allá del azar no recibe control si no se pide, y entonces lo dice.</translation>
    </message>
    <message>
        <source>**Number of images on the page**, chosen by the **seed**; or **numbers of images**, such as `12, 40-45`, as in the field `tile_id` of layers. The page names them by these numbers.</source>
        <translation>**Número de imágenes en la página**, elegidas según la **semilla**; o **números de imágenes**, como `12, 40-45`, como en el campo `tile_id` de las capas. La página las nombra por estos números.</translation>
    </message>
    <message>
        <source>**Page title**: the names of the fields, unless given.</source>
        <translation>**Título de la página**: los nombres de los campos, si no se indica otro.</translation>
    </message>
    <message>
        <source>**Inversion method**: one for all sliders, so that all start from the same picture; *auto* takes the one with the most directions, and of these the one that tells most of unseen ground (AUC). **Type of direction**: *auto* takes that which changed images best in the audit.</source>
        <translation>**Método de inversión**: uno para todos los controles, para que todos partan de la misma imagen; *auto* toma el que tiene más direcciones, y de ellos el que más dice de terreno no visto (AUC). **Tipo de dirección**: *auto* toma el que mejor cambió las imágenes en la auditoría.</translation>
    </message>
    <message>
        <source>**Page with sliders**: under each slider stands what lies at its ends (such as *less income* and *more income*) and how well the value is told on unseen ground. Its ends are those of real images (1st and 99th percentile), its mark is where the place stands among them, and at the mark the picture is that of the place to the last pixel. Where several sliders together lead beyond what any real image shows, the page says so. Every picture bears the word “synthetic”.</source>
        <translation>**Página con controles deslizantes**: bajo cada control se dice qué hay en sus extremos (como *menos ingreso* y *más ingreso*) y lo bien que se acierta el valor en terreno no visto. Sus extremos son los de imágenes reales (percentiles 1 y 99), su marca es dónde está el lugar entre ellas, y en la marca la imagen es la del lugar hasta el último píxel. Donde varios controles juntos llevan más allá de lo que muestra cualquier imagen real, la página lo dice. Cada imagen lleva la palabra «synthetic».</translation>
    </message>
    <message>
        <source>The model's weights lie in the page in half precision; pictures differ from those of the engine by less than a tenth of a level of 255. At 64 pixels the page has some 3 MB and draws 10 to 30 pictures a second. A browser without the means, or without JavaScript, shows stills.</source>
        <translation>Los pesos del modelo están en la página con media precisión; las imágenes difieren de las del motor en menos de un décimo de nivel de 255. Con 64 píxeles la página ocupa unos 3 MB y genera de 10 a 30 imágenes por segundo. Un navegador sin los medios, o sin JavaScript, muestra imágenes fijas.</translation>
    </message>
    <message>
        <source>The page says what it is and what it is not: a visual hypothesis, no evidence. Pass it on whole.</source>
        <translation>La página dice lo que es y lo que no es: una hipótesis visual, no una prueba. Difúndala entera.</translation>
    </message>
    <message>
        <source>After Knuutila, *This inequality does not exist* (2022).</source>
        <translation>Según Knuutila, *This inequality does not exist* (2022).</translation>
    </message>
    <message>
        <source>Draws images as a generative model has them, and as they would look with less and with more of a value: stills, as matrices, as pairs, and each by itself. Every picture bears the word “synthetic” in its pixels and in its file.</source>
        <translation>Genera imágenes como las tiene un modelo generativo, y como serían con menos y con más de un valor: imágenes fijas, como matrices, como pares, y cada una por sí. Cada imagen lleva la palabra «synthetic» en sus píxeles y en su archivo.</translation>
    </message>
    <message>
        <source>**Generative model**: of *Train a generative model*. One that was found to be memorised, collapsed, poor, or made from too few images is refused unless asked for.</source>
        <translation>**Modelo generativo**: de *Entrenar un modelo generativo*. Uno que resultó memorizado, colapsado, pobre, o hecho con muy pocas imágenes se rechaza si no se pide lo contrario.</translation>
    </message>
    <message>
        <source>**Latents of images**: of *Find images in the model*, by the same model. Left empty, random samples of the model are drawn in their place.</source>
        <translation>**Vectores latentes de las imágenes**: de *Encontrar imágenes en el modelo*, con el mismo modelo. Vacío: en su lugar se generan muestras aleatorias del modelo.</translation>
    </message>
    <message>
        <source>**Directions**: of *Directions of a value*, in the same model. A value without a direction beyond chance is not drawn unless asked for.</source>
        <translation>**Direcciones**: de *Direcciones de un valor*, en el mismo modelo. Un valor sin dirección más allá del azar no se genera si no se pide.</translation>
    </message>
    <message>
        <source>**Fields**: names of values, separated by commas; left empty, all.</source>
        <translation>**Campos**: nombres de valores, separados por comas; vacío: todos.</translation>
    </message>
    <message>
        <source>**Number of images along each direction**: an odd number; the image as the model has it stands in the middle. A step is a number of standard deviations of the positions of real images on the direction.</source>
        <translation>**Número de imágenes a lo largo de cada dirección**: un número impar; la imagen como la tiene el modelo está en el centro. Un paso es un número de desviaciones típicas de las posiciones de imágenes reales en la dirección.</translation>
    </message>
    <message>
        <source>**Number of images to draw from**, chosen by the **seed**; or **numbers of images**, such as `12, 40-45`, as in the field `tile_id` of layers.</source>
        <translation>**Número de imágenes de partida**, elegidas según la **semilla**; o **números de imágenes**, como `12, 40-45`, como en el campo `tile_id` de las capas.</translation>
    </message>
    <message>
        <source>**Inversion method**: one for all values of a run, so that all rows start from the same picture; *auto* takes the one with the most directions, and of these the one that tells most of unseen ground (AUC). **Type of direction**: *auto* takes that which changed images best in the audit.</source>
        <translation>**Método de inversión**: uno para todos los valores de una ejecución, para que todas las filas partan de la misma imagen; *auto* toma el que tiene más direcciones, y de ellos el que más dice de terreno no visto (AUC). **Tipo de dirección**: *auto* toma el que mejor cambió las imágenes en la auditoría.</translation>
    </message>
    <message>
        <source>**Truncation of random samples**: 1 draws all that the model can, less draws what is more usual, 0 only the mean.</source>
        <translation>**Truncamiento de las muestras aleatorias**: 1 genera todo lo que puede el modelo, menos genera lo más habitual, 0 solo la media.</translation>
    </message>
    <message>
        <source>**Continue beyond the range of real images**: steps end at the 1st and 99th percentile of real images, counted from where the image stands itself. Beyond, pictures are artefacts.</source>
        <translation>**Continuar más allá del rango de las imágenes reales**: los pasos terminan en los percentiles 1 y 99 de las imágenes reales, contados desde donde está la propia imagen. Más allá, las imágenes son artefactos.</translation>
    </message>
    <message>
        <source>**Folder for the drawn images**, new or empty: of each field `along_&lt;field&gt;.png` (several places along one value, a place a row); of each place `place_&lt;number&gt;.png` (one place along several values, a value a row), `pair_&lt;number&gt;_&lt;field&gt;.png` (as it is, and farthest towards more), `still_&lt;number&gt;.png` and `still_&lt;number&gt;_&lt;field&gt;_&lt;step&gt;.png`. Pixels are squares of 4 by 4 (2 by 2 in matrices) at 64 pixels, so that nothing is smoothed. The text of each PNG file holds the model's fingerprint, the parameters, and the IPTC's term for pictures that an algorithm made.</source>
        <translation>**Carpeta para las imágenes generadas**, nueva o vacía: de cada campo `along_&lt;campo&gt;.png` (varios lugares a lo largo de un valor, un lugar por fila); de cada lugar `place_&lt;número&gt;.png` (un lugar a lo largo de varios valores, un valor por fila), `pair_&lt;número&gt;_&lt;campo&gt;.png` (tal como es, y lo más lejos hacia más), `still_&lt;número&gt;.png` y `still_&lt;número&gt;_&lt;campo&gt;_&lt;paso&gt;.png`. Los píxeles son cuadrados de 4 por 4 (2 por 2 en matrices) con 64 píxeles, para que nada se suavice. El texto de cada archivo PNG contiene la huella del modelo, los parámetros, y el término del IPTC para imágenes hechas por un algoritmo.</translation>
    </message>
    <message>
        <source>**Places of the drawn images**: points with `tile_id`, `source`, `row`, `col`, `inversion`, `picture` and, of each value, `&lt;field&gt;_own` (its position, in standard deviations from the mean of real images), `&lt;field&gt;_least` and `&lt;field&gt;_most` (its farthest steps).</source>
        <translation>**Lugares de las imágenes generadas**: puntos con `tile_id`, `source`, `row`, `col`, `inversion`, `picture` y, de cada valor, `&lt;campo&gt;_own` (su posición, en desviaciones típicas desde la media de imágenes reales), `&lt;campo&gt;_least` y `&lt;campo&gt;_most` (sus pasos más lejanos).</translation>
    </message>
    <message>
        <source>**Report**: what was drawn and what was not, the matrices, and what speaks for each direction.</source>
        <translation>**Informe**: lo que se generó y lo que no, las matrices, y lo que habla a favor de cada dirección.</translation>
    </message>
    <message>
        <source>A picture is a visual hypothesis, not evidence: it shows what goes together with a value in the images that the model has seen, which may be a bystander. Do not show it as a place, and do not decide about a place by it.</source>
        <translation>Una imagen es una hipótesis visual, no una prueba: muestra lo que acompaña a un valor en las imágenes que ha visto el modelo, que puede ser solo concomitante. No la muestre como un lugar, ni decida sobre un lugar por ella.</translation>
    </message>
    <message>
        <source>After Knuutila, *Using GANs to study visual aspects of social processes* (2023).</source>
        <translation>Según Knuutila, *Using GANs to study visual aspects of social processes* (2023).</translation>
    </message>
    <message>
        <source>Draws what a place would look like if a classifier were to see more of a category in it: the latent of an image in a generative model climbs on what the classifier says of the picture. A second classifier, which the ascent does not follow, chooses and judges what comes out. Every picture bears the word “synthetic” in its pixels and in its file.</source>
        <translation>Genera el aspecto que tendría un lugar si un clasificador viera en él más de una categoría: el vector latente de una imagen en un modelo generativo asciende según lo que el clasificador dice de la imagen. Un segundo clasificador, al que no sigue el ascenso, elige y juzga lo que sale. Cada imagen lleva la palabra «synthetic» en sus píxeles y en su archivo.</translation>
    </message>
    <message>
        <source>**Classifier**: of *Train a model of status from imagery*, with classes, ordered classes or a value.</source>
        <translation>**Clasificador**: de *Entrenar un modelo de nivel socioeconómico con imágenes*, con clases, clases ordenadas o un valor.</translation>
    </message>
    <message>
        <source>**Generative model**: of *Train a generative model*, from images of the same kind, size and bands. One that was found to be memorised, collapsed, poor, or made from too few images is refused unless asked for.</source>
        <translation>**Modelo generativo**: de *Entrenar un modelo generativo*, con imágenes del mismo tipo, tamaño y bandas. Uno que resultó memorizado, colapsado, pobre, o hecho con muy pocas imágenes se rechaza si no se pide lo contrario.</translation>
    </message>
    <message>
        <source>**Latents of images**: of *Find images in the model*. Left empty, the imagery or the photographs given below are found here by the encoder of the generative model (2,000 images at most, evenly spread); where there are none either, templates set out from random samples of the generative model: the bare template of a class.</source>
        <translation>**Vectores latentes de las imágenes**: de *Encontrar imágenes en el modelo*. Vacío: las imágenes o fotografías que se dan más abajo se encuentran aquí con el codificador del modelo generativo (2000 imágenes como mucho, repartidas por igual); si tampoco las hay, las plantillas parten de muestras aleatorias del modelo generativo: la plantilla pura de una clase.</translation>
    </message>
    <message>
        <source>**Target class**: the name of a class. Of ordered classes and of values also `highest` (taken if left empty) or `lowest`, of ordered classes `score`, their mean.</source>
        <translation>**Clase objetivo**: el nombre de una clase. Para clases ordenadas y valores también `highest` (que se toma si queda vacío) o `lowest`, para clases ordenadas `score`, su media.</translation>
    </message>
    <message>
        <source>**Second classifier**: another file of *Train a model of status from imagery* for the same classes, with another network or from other ground. Left empty, one is made here if the images that the classifier was trained on are given below: with another network, and from one fold of these images, which the classifier that is followed then has not learnt from. Where none can be made, the report says so in its first sentence, and what the second one says stays empty.</source>
        <translation>**Segundo clasificador**: otro archivo de *Entrenar un modelo de nivel socioeconómico con imágenes* para las mismas clases, con otra red o de otro terreno. Vacío: se hace uno aquí si se dan más abajo las imágenes con las que se entrenó el clasificador: con otra red, y de un pliegue de esas imágenes, del que el clasificador que se sigue no ha aprendido entonces. Si no se puede hacer ninguno, el informe lo dice en su primera frase, y lo que dice el segundo queda vacío.</translation>
    </message>
    <message>
        <source>**Number of images to draw from**, chosen at random by the **seed**, without those of the class already unless asked for; or **numbers of images**, such as `12, 40-45`, as in the field `tile_id` of layers.</source>
        <translation>**Número de imágenes de partida**, elegidas al azar según la **semilla**, sin las que ya son de la clase si no se pide lo contrario; o **números de imágenes**, como `12, 40-45`, como en el campo `tile_id` de las capas.</translation>
    </message>
    <message>
        <source>**Inversion method**: *auto* takes the encoder if it is there, then the iterative one.</source>
        <translation>**Método de inversión**: *auto* toma el codificador si existe, si no el iterativo.</translation>
    </message>
    <message>
        <source>**Attributes to lock** and **model whose score to lock**: what must stay as it is, such as `brightness`, or the value that another model of status tells. Ascent loses what it has in common with the way in which they grow; what has drifted nevertheless is measured and taken back.</source>
        <translation>**Atributos que se bloquean** y **modelo cuya puntuación se bloquea**: lo que debe quedar como está, como el brillo, o el valor que dice otro modelo de nivel socioeconómico. El ascenso pierde lo que tiene en común con la forma en que crecen; lo que ha derivado a pesar de todo se mide y se corrige (`brightness`).</translation>
    </message>
    <message>
        <source>**Length of steps** and **maximum distance from the image**: 1 is as far as two random images of the generative model are apart. The **prior** holds a template back by its distance from the image, or by how rare it is among the images of the model.</source>
        <translation>**Longitud de los pasos** y **distancia máxima a la imagen**: 1 es la distancia entre dos imágenes al azar del modelo generativo. El **a priori** retiene a una plantilla por su distancia a la imagen, o por lo rara que es entre las imágenes del modelo.</translation>
    </message>
    <message>
        <source>**Starts for each template**: further ones lie near the image; the best is taken.</source>
        <translation>**Puntos de partida de cada plantilla**: los demás están cerca de la imagen; se toma el mejor.</translation>
    </message>
    <message>
        <source>**Template**: the image that the second classifier prefers (ascent ends when that one gains no more); or the first of which the classifier is sure (0.9), which is the least change; or the image after all steps.</source>
        <translation>**Plantilla**: la imagen que prefiere el segundo clasificador (el ascenso termina cuando este ya no gana); o la primera de la que el clasificador está seguro (0,9), que es el menor cambio; o la imagen tras todos los pasos.</translation>
    </message>
    <message>
        <source>**Imagery that the classifier was trained on**: rasters, or photographs in their place, for the second classifier, and for the images where no latents are given.</source>
        <translation>**Imágenes con las que se entrenó el clasificador**: rásteres, o fotografías en su lugar, para el segundo clasificador, y para las imágenes si no se dan vectores latentes.</translation>
    </message>
    <message>
        <source>**Folder for the drawn images**, new or empty: `template_&lt;number&gt;.png` and `pair_&lt;number&gt;.png` (the image as the generative model has it, and its template) of each, and `sheet.png`. The text of each PNG file holds the model's fingerprint, the parameters, and the IPTC's term for pictures that an algorithm made.</source>
        <translation>**Carpeta para las imágenes generadas**, nueva o vacía: `template_&lt;número&gt;.png` y `pair_&lt;número&gt;.png` (la imagen como la tiene el modelo generativo, y su plantilla) de cada una, y `sheet.png`. El texto de cada archivo PNG contiene la huella del modelo, los parámetros, y el término del IPTC para imágenes hechas por un algoritmo.</translation>
    </message>
    <message>
        <source>**Images with their scores**: `tile_id`, `source`, `row`, `col`, `inversion`, `target`, `p_before` and `p_after` (what the classifier says of the image as the generative model has it, and of its template), `p_second_before` and `p_second` (the second classifier), `distance` (1: as far as two random images), `steps` and `picture`. Of values the fields are called `value_before` and so on.</source>
        <translation>**Imágenes con sus puntuaciones**: `tile_id`, `source`, `row`, `col`, `inversion`, `target`, `p_before` y `p_after` (lo que dice el clasificador de la imagen como la tiene el modelo generativo, y de su plantilla), `p_second_before` y `p_second` (el segundo clasificador), `distance` (1: como dos imágenes al azar), `steps` y `picture`. Para valores los campos se llaman `value_before`, etcétera.</translation>
    </message>
    <message>
        <source>**Templates**: their latents, under the numbers and places of their images, for *Nearest real images*.</source>
        <translation>**Plantillas**: sus vectores latentes, con los números y lugares de sus imágenes, para *Imágenes reales más parecidas*.</translation>
    </message>
    <message>
        <source>**Report**: pairs, what both classifiers say on the way up, what ascent to the last step and ascent on pixels would have made of the same images, and what else changed in the pictures. Ascent on pixels shows how a classifier is deceived: the first one is sure, and the second one sees nothing.</source>
        <translation>**Informe**: pares, lo que dicen ambos clasificadores al ascender, lo que habrían hecho de las mismas imágenes el ascenso hasta el último paso y un ascenso sobre los píxeles, y qué más cambió en las imágenes. El ascenso sobre los píxeles muestra cómo se engaña a un clasificador: el primero está seguro, y el segundo no ve nada.</translation>
    </message>
    <message>
        <source>A template is a visual hypothesis: it shows what the classifier goes by, which may be a bystander. It is neither a plan nor a forecast. Do not show it as a place, and do not decide about a place by it.</source>
        <translation>Una plantilla es una hipótesis visual: muestra por qué se guía el clasificador, que puede ser solo concomitante. No es un plan ni un pronóstico. No la muestre como un lugar, ni decida sobre un lugar por ella.</translation>
    </message>
    <message>
        <source>Lays a regular grid of square tiles over a raster and writes the tiles that hold at least one valid pixel.</source>
        <translation>Coloca una cuadrícula regular de teselas cuadradas sobre un ráster y escribe las teselas que contienen al menos un píxel válido.</translation>
    </message>
    <message>
        <source>The grid starts at the raster's first row and column and covers every pixel; the last tiles may reach beyond the raster. Pixels marked by a nodata value (of the file, or set in the layer's properties), a mask, an alpha band or NaN are invalid, and so are pixels outside the mask polygons.</source>
        <translation>La cuadrícula empieza en la primera fila y columna del ráster y cubre todos los píxeles; las últimas teselas pueden sobresalir del ráster. Los píxeles marcados por un valor nodata (del archivo, o fijado en las propiedades de la capa), una máscara, una banda alfa o NaN son inválidos, y también los que quedan fuera de los polígonos de la máscara.</translation>
    </message>
    <message>
        <source>**Tile size**: side of a tile in metres on the ground, or in pixels. Left empty, a tile has about 70 m of ground: so many pixels as suit the ground resolution, 128 at 0.5 m (and 128 where the resolution is not known). The log names it in pixels and metres.</source>
        <translation>**Tamaño de las teselas**: lado de una tesela en metros sobre el terreno, o en píxeles. Vacío: una tesela tiene unos 70 m de terreno, con tantos píxeles como convenga a la resolución, 128 a 0,5 m (y 128 si no se conoce la resolución). El registro lo da en píxeles y metros.</translation>
    </message>
    <message>
        <source>**Stride**: pixels from one tile to the next. Smaller than the tile size, tiles overlap.</source>
        <translation>**Paso**: píxeles de una tesela a la siguiente. Menor que el tamaño de las teselas, estas se solapan.</translation>
    </message>
    <message>
        <source>**Tiles** are squares with the fields `tile_id`, `row` and `col` (its cell in the label and feature rasters) and `valid`, the share of valid pixels from 0 to 1.</source>
        <translation>**Teselas** son cuadrados con los campos `tile_id`, `row` y `col` (su celda en los rásteres de clústeres y de descriptores) y `valid`, la proporción de píxeles válidos de 0 a 1.</translation>
    </message>
    <message>
        <source>Learns a value that polygons carry (income, deprivation, rents) from imagery, and says whether the imagery really tells it. The rasters are cut into tiles, a network describes each tile, and a simple model on these descriptions predicts the value. Every prediction is for ground that its model had not seen.</source>
        <translation>Aprende de las imágenes un valor que llevan polígonos (ingreso, privación, alquileres), y dice si las imágenes realmente lo dicen. Los rásteres se cortan en teselas, una red describe cada tesela, y un modelo sencillo sobre estas descripciones predice el valor. Cada predicción es para terreno que su modelo no había visto.</translation>
    </message>
    <message>
        <source>**Imagery**: one or several rasters; or, in their place, points with the paths of **photographs**; **panoramas** and the **crop** are as in *Cluster urban types*.</source>
        <translation>**Imágenes**: uno o varios rásteres; o, en su lugar, puntos con las rutas de **fotografías**; **panorámicas** y **recorte** son como en *Agrupar en tipos urbanos*.</translation>
    </message>
    <message>
        <source>**Labelled polygons, or points on images** and the **field to learn**: a tile takes the area-weighted mean of the polygons under it. Points label the tile that holds them, or the photograph in their place (within a metre): such are surveyed households, and the output of *Scores from votes*; tables and report then call each point a polygon. Polygons without a value are left out, and so are tiles that are labelled by less than the **minimum labelled share**. The field must hold a value, not a number that merely identifies the polygon, such as `fid`; a warning says so where it seems to.</source>
        <translation>**Polígonos etiquetados, o puntos sobre imágenes** y el **campo que se aprende**: una tesela toma la media ponderada por área de los polígonos que hay bajo ella. Los puntos etiquetan la tesela que los contiene, o la fotografía en su lugar (a menos de un metro): así son los hogares encuestados, y la salida de *Puntuaciones a partir de votos*; tablas e informe llaman entonces polígono a cada punto. Los polígonos sin valor se descartan, y también las teselas etiquetadas en menos que la **proporción etiquetada mínima**. El campo debe contener un valor, no un número que solo identifique el polígono, como `fid`; un aviso lo dice donde parece hacerlo.</translation>
    </message>
    <message>
        <source>**Learn the field as**: *a number*; *ordered classes*, cut from a number into classes with as many polygons each (or at **breaks**, or inside each raster); or *classes* of any kind, where a tile takes the class with the largest share.</source>
        <translation>**Aprender el campo como**: *un número*; *clases ordenadas*, cortadas de un número en clases con igual número de polígonos cada una (o en **límites**, o dentro de cada ráster); o *clases* de cualquier tipo, donde una tesela toma la clase con la mayor proporción.</translation>
    </message>
    <message>
        <source>**The value describes**: *the average over its polygon*, such as an income, a rate or a share, where the model learns what its tiles must hold for the average to come true, so that the map is finer than the polygons; or *every place in its polygon*, such as the class of a land use as 0 or 1. For classes it makes no difference.</source>
        <translation>**El valor describe**: *el promedio de su polígono*, como un ingreso, una tasa o una proporción, donde el modelo aprende qué deben contener sus teselas para que el promedio se cumpla, de modo que el mapa es más fino que los polígonos; o *cada lugar de su polígono*, como la clase de un uso del suelo con 0 o 1. Para clases no hay diferencia.</translation>
    </message>
    <message>
        <source>**Cross-validation**: *spatial blocks* hold out whole squares of ground, as wide as the value is correlated (range of its variogram) unless a **block size** is given. *Random polygons* are held out among their neighbours, which makes scores optimistic; they are run for comparison in any case. No fold splits a polygon.</source>
        <translation>**Validación cruzada**: *bloques espaciales* reservan cuadrados enteros de terreno, tan anchos como está correlacionado el valor (alcance de su variograma) salvo que se dé un **tamaño de los bloques**. *Polígonos al azar* se reservan entre sus vecinos, lo que hace optimistas las puntuaciones; se calculan en todo caso, para comparar. Ningún pliegue divide un polígono.</translation>
    </message>
    <message>
        <source>**Prediction model**: *ridge* for values, *logit* for shares between 0 and 1 (divide percentages by 100); *corn*, *softmax*, *svm* or *binomial* for ordered classes; *softmax* or *svm* for classes. *Binomial* has one score behind all classes, so its maps of the poorest and the richest class are exact negatives of each other. *Auto* takes *logit* for a value that lies between 0 and 1 throughout and passes one half somewhere, such as the share of informal ground or a 0/1 field of land use; *ridge* for any other value; *corn* or *softmax* for classes.</source>
        <translation>**Modelo de predicción**: *ridge* para valores, *logit* para proporciones entre 0 y 1 (divida los porcentajes por 100); *corn*, *softmax*, *svm* o *binomial* para clases ordenadas; *softmax* o *svm* para clases. *Binomial* tiene una sola puntuación detrás de todas las clases, así que sus mapas de la clase más pobre y la más rica son exactamente opuestos. *Auto* toma *logit* para un valor que está siempre entre 0 y 1 y en alguna parte pasa de un medio, como la proporción de terreno informal o un campo 0/1 de uso del suelo; *ridge* para cualquier otro valor; *corn* o *softmax* para clases.</translation>
    </message>
    <message>
        <source>**Augmented copies**: each tile is also learnt in other light, tint, contrast and noise, mirrored and turned (photographs only mirrored), because another image will have been taken on another day by another camera. Copies cost time: 0 takes a fifth of it, and suits a model that will only ever see its own image.</source>
        <translation>**Copias aumentadas**: cada tesela se aprende también con otra luz, tinte, contraste y ruido, reflejada y girada (las fotografías solo reflejadas), porque otra imagen se habrá tomado otro día con otro sensor. Las copias cuestan tiempo: 0 tarda la quinta parte, y conviene a un modelo que solo verá su propia imagen.</translation>
    </message>
    <message>
        <source>**Reach of labels to unlabelled neighbours that look alike**: where only few tiles have a label, others within this distance that look like a labelled one are learnt from with its label, too. How alike they must look is found from pairs of labelled tiles in different polygons; where such pairs do not share their label, no neighbour takes any. None of them is tested on, none lies nearer to held-out ground than to what trains, and the report has the results with and without them in the same folds. It goes with 0 epochs.</source>
        <translation>**Alcance de las etiquetas hacia vecinos parecidos sin etiqueta**: si solo unas pocas teselas tienen etiqueta, otras dentro de esta distancia que se parecen a una etiquetada también sirven para aprender, con su etiqueta. Cuánto deben parecerse se halla con pares de teselas etiquetadas de polígonos distintos; si tales pares no comparten su etiqueta, ninguna vecina toma ninguna. No se prueba con ninguna de ellas, ninguna está más cerca del terreno reservado que de lo que entrena, y el informe tiene los resultados con y sin ellas en los mismos pliegues. Va con 0 épocas.</translation>
    </message>
    <message>
        <source>**Groups to judge within** and their field: polygons of geographic context, such as urban and rural ground, or tiles with clusters (points in the same places, of photographs). Within each group a model of its own is made and judged beside the one of all, in the same folds, on the same tiles. Predictions, model and maps stay those of all tiles.</source>
        <translation>**Estratos dentro de los cuales juzgar** y su campo: polígonos de contexto geográfico, como terreno urbano y rural, o teselas con clústeres (para fotografías, puntos en los mismos lugares). Dentro de cada estrato se hace un modelo propio y se juzga junto al de todos, en los mismos pliegues, con las mismas teselas. Predicciones, modelo y mapas siguen siendo los de todas las teselas.</translation>
    </message>
    <message>
        <source>**Groups**: the field of that layer with the name or number of the group.</source>
        <translation>**Estratos**: el campo de esa capa con el nombre o número del estrato.</translation>
    </message>
    <message>
        <source>**Epochs**: 0, the default, uses the network as it is and takes seconds. More fine-tune its last stage or all of it, fold by fold, and a fold keeps the network as it was where that served better.</source>
        <translation>**Épocas**: 0, lo predeterminado, usa la red como es y tarda segundos. Más ajustan su última etapa o toda ella, pliegue por pliegue, y un pliegue conserva la red como era donde eso sirvió mejor.</translation>
    </message>
    <message>
        <source>**Checkpoint folder**: with one, a run that was interrupted goes on where it stopped: tiles are described a thousand at a time, and each fold is tuned epoch by epoch. A page there, `progress.html`, shows how tuning goes.</source>
        <translation>**Carpeta de control**: con ella, una ejecución interrumpida sigue donde se detuvo: las teselas se describen de mil en mil, y cada pliegue se ajusta época por época. En ella una página, `progress.html`, muestra cómo va el ajuste.</translation>
    </message>
    <message>
        <source>**Tile size**: in metres on the ground, or in pixels. Left empty, a tile has about 70 m of ground: so many pixels as suit the ground resolution, 128 at 0.5 m (and 128 where the resolution is not known). The log names it in pixels and metres. It should be smaller than the polygons, so that a tile has one label; and large enough to show a piece of the city: 50 to 150 m.</source>
        <translation>**Tamaño de las teselas**: en metros sobre el terreno, o en píxeles. Vacío: una tesela tiene unos 70 m de terreno, con tantos píxeles como convenga a la resolución, 128 a 0,5 m (y 128 si no se conoce la resolución). El registro lo da en píxeles y metros. Debería ser menor que los polígonos, para que una tesela tenga una sola etiqueta; y lo bastante grande para mostrar un trozo de la ciudad: de 50 a 150 m.</translation>
    </message>
    <message>
        <source>**Context**: how many times as wide as a tile the ground is that the network sees, with the tile in its middle: 1, the default, is the tile alone, 2 is a square of twice its side. The result for a tile then also depends on what lies around it; its place, its share of valid pixels and its pictures stay its own. It costs as much time as tiles of that size. The model keeps it. Folds then keep apart what shares any ground that is seen, and evidence cannot be mapped by *Map where a model looked*.</source>
        <translation>**Contexto**: cuántas veces es tan ancho como una tesela el terreno que ve la red, con la tesela en el centro: 1, lo predeterminado, es la tesela sola, 2 es un cuadrado del doble de lado. El resultado de una tesela depende entonces también de lo que hay alrededor; su lugar, su proporción de píxeles válidos y sus imágenes siguen siendo suyos. Tarda tanto como teselas de ese tamaño. El modelo lo guarda. Los pliegues separan entonces lo que comparte terreno visto, y la evidencia no se puede cartografiar con *Cartografiar dónde miró un modelo*.</translation>
    </message>
    <message>
        <source>**Predicted tiles** carry, of photographs, `photo`, `direction`, `view` and `timestamp` where they are known, and `observed`, `predicted`, `low` and `high` (an interval that is to hold nine tiles in ten), `fold` and `covered` (labelled share). The label of a tile is that of its polygons, which the tile itself may well differ from, so measures per polygon say more than those per tile. A predicted value never leaves the range of the labels that its model has seen; where labels are averages it may by as much as they differ, but it keeps their sign where all have the same, and lies between 0 and 1 where all of them do. Classes are numbered from 1; `observed_class`, `predicted_class`, `probability` and `likely` (the classes that cannot be ruled out) stand beside. With groups, `group` and `within` (what the model of the group alone says; empty where it has none) stand there, too. **Model** holds the network, the prediction model and one for each fold, so that maps can explain each tile by the model that had not seen it. **Table of measures** is a table of all figures with their intervals. **Report** compares blocked with random folds and with baselines that know less: the mean, the nearest labelled tiles, colour statistics and, if given, **polygons with measures of urban form**. A model that does not beat them says nothing new.</source>
        <translation>**Teselas predichas** llevan, de fotografías, `photo`, `direction`, `view` y `timestamp` si se conocen, y `observed`, `predicted`, `low` y `high` (un intervalo que ha de contener nueve de cada diez teselas), `fold` y `covered` (proporción etiquetada). La etiqueta de una tesela es la de sus polígonos, de la que la propia tesela bien puede diferir, así que las medidas por polígono dicen más que las de por tesela. Un valor predicho nunca sale del rango de las etiquetas que ha visto su modelo; si las etiquetas son promedios puede hacerlo tanto como difieren, pero conserva su signo si todas tienen el mismo, y queda entre 0 y 1 si todas lo están. Las clases se numeran desde 1; `observed_class`, `predicted_class`, `probability` y `likely` (las clases que no se pueden excluir) están al lado. Con estratos, `group` y `within` (lo que dice el modelo del estrato solo; vacío si no tiene) también están. **Modelo** contiene la red, el modelo de predicción y uno por pliegue, para que los mapas puedan explicar cada tesela con el modelo que no la había visto. **Tabla de medidas** es una tabla de todas las cifras con sus intervalos. **Informe** compara los pliegues por bloques con los pliegues al azar y con referencias que saben menos: la media, las teselas etiquetadas más cercanas, estadísticas de color y, si se dan, **polígonos con medidas de forma urbana**. Un modelo que no las supera no dice nada nuevo.</translation>
    </message>
    <message>
        <source>At least 30 labelled tiles in 10 polygons are needed, and some hundred are better. The outputs `R2`, `MAE`, `SPEARMAN`, `ACCURACY` and `KAPPA` are per polygon, out of fold; those that do not apply are left out.</source>
        <translation>Hacen falta al menos 30 teselas etiquetadas en 10 polígonos, y son mejores algunos cientos. Las salidas `R2`, `MAE`, `SPEARMAN`, `ACCURACY` y `KAPPA` son por polígono, fuera del pliegue; las que no proceden se omiten.</translation>
    </message>
    <message>
        <source>After Levy Abitbol &amp; Karsai, *Interpretable socioeconomic status inference from aerial imagery through urban patterns* (Nature Machine Intelligence, 2020), with blocked validation after Roberts et al. (Ecography, 2017).</source>
        <translation>Según Levy Abitbol y Karsai, *Interpretable socioeconomic status inference from aerial imagery through urban patterns* (Nature Machine Intelligence, 2020), con validación por bloques según Roberts et al. (Ecography, 2017).</translation>
    </message>
    <message>
        <source>Learns to draw what a place looks like: a **generative model** (StyleGAN2) of the tiles of rasters, or of photographs. *Find images in the model*, *Directions of a value*, *Draw along directions* and *Slider page* work with what it writes.</source>
        <translation>Aprende a generar el aspecto de un lugar: un **modelo generativo** (StyleGAN2) de las teselas de rásteres, o de fotografías. *Encontrar imágenes en el modelo*, *Direcciones de un valor*, *Generar a lo largo de direcciones* y *Página con controles deslizantes* trabajan con lo que escribe.</translation>
    </message>
    <message>
        <source>**Imagery**: rasters of one band or three, cut into **tiles** of about 70 m unless a size is given, or points with the paths of **photographs**. A model needs many images: below 500 different ones it is said to have too few. A smaller **stride** than the tile size gives more of them.</source>
        <translation>**Imágenes**: rásteres de una o tres bandas, cortados en **teselas** de unos 70 m si no se da un tamaño, o puntos con las rutas de **fotografías**. Un modelo necesita muchas imágenes: por debajo de 500 distintas se dice que tiene muy pocas. Un **paso** menor que el tamaño de las teselas da más.</translation>
    </message>
    <message>
        <source>**Size of the generated images**: 64 pixels learn in minutes to hours on a processor, 128 take four times as long.</source>
        <translation>**Tamaño de las imágenes generadas**: 64 píxeles se aprenden en minutos u horas en un procesador, 128 tardan cuatro veces más.</translation>
    </message>
    <message>
        <source>**Training time**: an hour on two cores shows some 200,000 to 300,000 images. With a **checkpoint folder** the run goes on where it stopped, tomorrow or after a break, and a page in it shows how it goes: drawn samples, losses, and whether the discriminator memorises its images. The same minutes give another model on another machine; a number of **training images to show** gives the same again.</source>
        <translation>**Duración del entrenamiento**: una hora con dos núcleos muestra de 200 000 a 300 000 imágenes. Con una **carpeta de control** la ejecución sigue donde se detuvo, mañana o tras una pausa, y en ella una página muestra cómo va: muestras generadas, pérdidas, y si el discriminador memoriza sus imágenes. Los mismos minutos dan otro modelo en otro equipo; un número de **imágenes de entrenamiento que se muestran** vuelve a dar el mismo.</translation>
    </message>
    <message>
        <source>**Which images**: a model of few images has no room for everything. With **marked examples** (points or polygons with a **field with 1 for images to learn from, 0 for others**, ten or more of either) only images like those marked 1 are learnt from, as a logistic regression on their features tells; with **buildings** only tiles of which these cover at least a share.</source>
        <translation>**Qué imágenes**: un modelo de pocas imágenes no tiene sitio para todo. Con **ejemplos marcados** (puntos o polígonos con un **campo con 1 para las imágenes que se aprenden, 0 para las demás**, diez o más de cada uno) solo se aprende de imágenes como las marcadas con 1, según una regresión logística sobre sus descriptores; con **edificios** solo de teselas de las que estos cubren al menos una proporción.</translation>
    </message>
    <message>
        <source>**Start training from**: the bundled base, which has learnt to draw cities seen from above and saves most of the time; nothing; or another generative model.</source>
        <translation>**Empezar el entrenamiento desde**: la base incluida, que ha aprendido a generar ciudades vistas desde arriba y ahorra casi todo el tiempo; nada; u otro modelo generativo.</translation>
    </message>
    <message>
        <source>**Model** holds generator, discriminator and encoder. **Drawn images** is a sheet of samples, each marked as synthetic. **Report** says first whether the model may be trusted (`VERDICT`): *usable*; *too few images*; *collapsed*, where it draws the same again and again; *memorised*, where it draws its examples; *poor*, where what it draws is farther from real images than these are at half their resolution. What is not usable is refused by what follows unless told otherwise. **Measures of the model** is a table of kernel distance, recall, coverage and the rest.</source>
        <translation>**Modelo** contiene generador, discriminador y codificador. **Imágenes generadas** es una lámina de muestras, cada una marcada como sintética. **Informe** dice primero si se puede confiar en el modelo (`VERDICT`): *servible*; *muy pocas imágenes*; *colapsado*, si genera siempre lo mismo; *memorizado*, si genera sus ejemplos; *pobre*, si lo que genera está más lejos de imágenes reales que estas a media resolución. Lo que no es servible lo rechaza lo que sigue, salvo indicación contraria. **Medidas del modelo** es una tabla de la distancia de núcleo, la exhaustividad, la cobertura y lo demás.</translation>
    </message>
    <message>
        <source>What is drawn is a **hypothesis** about how a place looks. It is no evidence, no photograph, and no prediction for any house; it must not be used to judge people, to set prices or to decide who gets what.</source>
        <translation>Lo generado es una **hipótesis** sobre el aspecto de un lugar. No es prueba, ni fotografía, ni predicción para ninguna casa; no debe usarse para juzgar a personas, fijar precios ni decidir quién recibe qué.</translation>
    </message>
    <message>
        <source>After Knuutila, *Using GANs to study visual aspects of social processes* (2023), and Karras et al. (2020).</source>
        <translation>Según Knuutila, *Using GANs to study visual aspects of social processes* (2023), y Karras et al. (2020).</translation>
    </message>
    <message>
        <source>Measures the urban form of **zones**: census tracts, tiles, any polygons. All inputs but the zones are optional; each adds its fields to a copy of the zones, **urban form**.</source>
        <translation>Mide la forma urbana de **zonas**: secciones censales, teselas, polígonos cualesquiera. Todas las entradas menos las zonas son opcionales; cada una añade sus campos a una copia de las zonas, **forma urbana**.</translation>
    </message>
    <message>
        <source>**Buildings** (polygons): `bld_count`, `bld_area` (m²), `bld_mean` (m²), `bld_share` (0 to 1), `bld_orient` and `bld_orient_sd` (degrees). A building is counted in the zone that holds its representative point, and once where the point is on a common border. The area is clipped to the zone; where footprints overlap, both count. The mean is of the whole footprints of the counted buildings. Orientation is the deviation of a building's longest axis from north, south, east and west, from 0 (along them) to 45: planned fabric is turned alike, so its standard deviation is small.</source>
        <translation>**Edificios** (polígonos): `bld_count`, `bld_area` (m²), `bld_mean` (m²), `bld_share` (0 a 1), `bld_orient` y `bld_orient_sd` (grados). Un edificio se cuenta en la zona que contiene su punto representativo, y una sola vez si el punto está en un límite común. El área se recorta a la zona; donde las huellas se solapan, cuentan ambas. La media es de las huellas enteras de los edificios contados. La orientación es la desviación del eje más largo de un edificio respecto del norte, sur, este y oeste, de 0 (a lo largo de ellos) a 45: el tejido planificado está girado por igual, así que su desviación típica es pequeña.</translation>
    </message>
    <message>
        <source>**Roads** (lines): `road_len` (m, clipped to the zone; a road along a border is in both zones), `road_dist` and `major_dist` (m from the zone's centroid to the nearest road and the nearest major road, wherever it lies). A road is major if the **field with the road class** holds one of the **classes of major roads**, which are separated by commas.</source>
        <translation>**Vías** (líneas): `road_len` (m, recortada a la zona; una vía a lo largo de un límite está en ambas zonas), `road_dist` y `major_dist` (m del centroide de la zona a la vía más cercana y a la vía principal más cercana, esté donde esté). Una vía es principal si el **campo con la categoría de la vía** contiene una de las **categorías de las vías principales**, que se separan por comas.</translation>
    </message>
    <message>
        <source>**NDVI**: a raster with one band of NDVI, or imagery together with the numbers of its **red band** and **near-infrared band** (advanced). `ndvi` is the mean over valid pixels, each weighted by exactly the part of it that lies in the zone. Scale and offset that the file declares are applied, a colour table is not; a warning tells of values outside −1 to 1.</source>
        <translation>**NDVI**: un ráster con una banda de NDVI, o imágenes junto con los números de su **banda roja** y **banda del infrarrojo cercano** (avanzado). `ndvi` es la media de los píxeles válidos, cada uno ponderado exactamente por la parte de él que está en la zona. La escala y el desplazamiento que declara el archivo se aplican, una tabla de colores no; un aviso indica valores fuera de −1 a 1.</translation>
    </message>
    <message>
        <source>**Field with the population**: how many people live in each zone, for `pop_density` (persons/km²).</source>
        <translation>**Campo con la población**: cuántas personas viven en cada zona, para `pop_density` (personas/km²).</translation>
    </message>
    <message>
        <source>Everything is measured in metres that are true on the ground: in the CRS of the zones if it is projected, in metres and true to scale there, else in the local UTM zone, and where that is too narrow in an equal-area projection, with a warning. Never in degrees or Web Mercator. The log and the output `MEASURING_CRS` say which. North is the north of that grid.</source>
        <translation>Todo se mide en metros verdaderos sobre el terreno: en el SRC de las zonas si es proyectado, en metros y fiel a la escala allí, si no en la zona UTM local, y donde esta es demasiado estrecha en una proyección equivalente, con un aviso. Nunca en grados ni en Web Mercator. El registro y la salida `MEASURING_CRS` dicen en cuál. El norte es el norte de esa cuadrícula.</translation>
    </message>
    <message>
        <source>Fields are empty where they are undefined, such as the mean size of no buildings. Zones keep their attributes, geometry, order and CRS, as they were when the algorithm began; a field that already has the name of a measure is replaced, with a warning. Curves are measured as polylines (to 0.01 % of their area). Invalid polygons are repaired for measuring.</source>
        <translation>Los campos están vacíos donde no están definidos, como el tamaño medio de ningún edificio. Las zonas conservan sus atributos, geometría, orden y SRC, como eran al empezar el algoritmo; un campo que ya tiene el nombre de una medida se reemplaza, con un aviso. Las curvas se miden como polilíneas (al 0,01 % de su área). Los polígonos no válidos se reparan para medir.</translation>
    </message>
    <message>
        <source>Orientation after Schirmer &amp; Axhausen, *A multiscale classification of urban morphology* (Journal of Transport and Land Use, 2015), as in momepy (Fleischmann, 2019).</source>
        <translation>Orientación según Schirmer y Axhausen, *A multiscale classification of urban morphology* (Journal of Transport and Land Use, 2015), como en momepy (Fleischmann, 2019).</translation>
    </message>
    <message>
        <source>Reads a layer that only QGIS can open (XYZ tiles, WMS, WMTS, WCS, ArcGIS services, rasters in PostGIS or in memory) into a GeoTIFF, through QGIS's own connection with its cache, proxy and logins. Every other algorithm reads such layers by itself; make the GeoTIFF first where several are to work on the same imagery, where the extent is large, or where results must be traceable.</source>
        <translation>Lee una capa que solo QGIS puede abrir (teselas XYZ, WMS, WMTS, WCS, servicios ArcGIS, rásteres en PostGIS o en memoria) en un GeoTIFF, por la propia conexión de QGIS con su caché, proxy y credenciales. Todos los demás algoritmos leen tales capas por sí mismos; haga antes el GeoTIFF si varios van a trabajar con las mismas imágenes, si la extensión es grande, o si los resultados deben ser trazables.</translation>
    </message>
    <message>
        <source>**Web layer**: what to read. Services draw red, green, blue; other layers give their values.</source>
        <translation>**Capa web**: qué leer. Los servicios dibujan rojo, verde, azul; otras capas dan sus valores.</translation>
    </message>
    <message>
        <source>**Extent**: where; left empty, all of the layer. Or **polygons whose extent is taken instead**.</source>
        <translation>**Extensión**: dónde; vacío: toda la capa. O **polígonos cuya extensión se toma en su lugar**.</translation>
    </message>
    <message>
        <source>**Metres per pixel**: the finest that the service really has there unless given, found by asking at three places: a service that is asked for more only enlarges what it has. Pixels finer than that are never made. Services that have no fixed resolutions are asked in steps of two.</source>
        <translation>**Metros por píxel**: si no se indica, lo más fino que el servicio tiene de verdad allí, hallado preguntando en tres lugares: un servicio al que se pide más solo amplía lo que tiene. Nunca se hacen píxeles más finos. A los servicios sin resoluciones fijas se les pregunta en pasos de dos.</translation>
    </message>
    <message>
        <source>**Maximum number of tiles**: the run ends before it starts where the service would be asked for more. How many tiles and megabytes it will be is told first. QGIS has up to six requests under way at a time; tiles that were not given are asked for three times.</source>
        <translation>**Número máximo de teselas**: la ejecución termina antes de empezar si hubiera que pedir más al servicio. Cuántas teselas y megabytes serán se dice antes. QGIS tiene hasta seis peticiones en curso a la vez; las teselas que no se dieron se piden tres veces.</translation>
    </message>
    <message>
        <source>**Imagery** is a GeoTIFF in the CRS of the service where that is true to scale (to 1 %), else in its UTM zone. Where the service gave nothing there is no data. The credit that the layer names stands in its metadata (`TIFFTAG_COPYRIGHT`), with the address of the service but no key.</source>
        <translation>**Imágenes** es un GeoTIFF en el SRC del servicio si este es fiel a la escala (al 1 %), si no en su zona UTM. Donde el servicio no dio nada no hay datos. Los créditos que nombra la capa están en sus metadatos (`TIFFTAG_COPYRIGHT`), con la dirección del servicio pero sin clave.</translation>
    </message>
    <message>
        <source>A download that was cancelled or broken off goes on from where it ended when it is run again within a week.</source>
        <translation>Una descarga cancelada o interrumpida sigue donde terminó si se ejecuta de nuevo dentro de una semana.</translation>
    </message>
    <message>
        <source>Most services allow pictures to be looked at, and not all allow them to be stored or analysed. The log names the credit and the terms as far as the layer states them; whether they allow your work is for you to make sure.</source>
        <translation>La mayoría de los servicios permiten mirar las imágenes, y no todos permiten guardarlas o analizarlas. El registro nombra los créditos y las condiciones en la medida en que la capa los indica; asegurarse de que permiten su trabajo es cosa suya.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>buildings</source>
        <translation>edificios</translation>
    </message>
    <message>
        <source>examples</source>
        <translation>ejemplos</translation>
    </message>
    <message>
        <source>images</source>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>input</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>máscara</translation>
    </message>
    <message>
        <source>photographs</source>
        <translation>fotografías</translation>
    </message>
    <message>
        <source>predictions</source>
        <translation>predicciones</translation>
    </message>
    <message>
        <source>roads</source>
        <translation>vías</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>fuentes</translation>
    </message>
    <message>
        <source>tiles</source>
        <translation>teselas</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>votos</translation>
    </message>
    <message>
        <source>zones</source>
        <translation>zonas</translation>
    </message>
    <message>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <source>polygons</source>
        <translation>polígonos</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>líneas</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>píxeles</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>ejecuciones</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>pares</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>bloques</translation>
    </message>
    <message>
        <source>clusters</source>
        <translation>clústeres</translation>
    </message>
    <message>
        <source>tile</source>
        <translation>tesela</translation>
    </message>
    <message>
        <source>photograph</source>
        <translation>fotografía</translation>
    </message>
    <message>
        <source>usable tile</source>
        <translation>tesela utilizable</translation>
    </message>
    <message>
        <source>usable tiles</source>
        <translation>teselas utilizables</translation>
    </message>
    <message>
        <source>random network</source>
        <translation>red aleatoria</translation>
    </message>
    <message>
        <source>random networks</source>
        <translation>redes aleatorias</translation>
    </message>
    <message>
        <source>run</source>
        <translation>ejecución</translation>
    </message>
    <message>
        <source>pair</source>
        <translation>par</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>template</source>
        <translation>plantilla</translation>
    </message>
    <message>
        <source>templates</source>
        <translation>plantillas</translation>
    </message>
    <message>
        <source>band</source>
        <translation>banda</translation>
    </message>
    <message>
        <source>bands</source>
        <translation>bandas</translation>
    </message>
    <message>
        <source>one band</source>
        <translation>una banda</translation>
    </message>
    <message>
        <source>whole numbers</source>
        <translation>números enteros</translation>
    </message>
    <message>
        <source>sequences</source>
        <translation>secuencias</translation>
    </message>
    <message>
        <source>blocks of ground</source>
        <translation>bloques de terreno</translation>
    </message>
    <message>
        <source> inside the mask</source>
        <translation> dentro de la máscara</translation>
    </message>
    <message>
        <source>: corrected</source>
        <translation>: corregido</translation>
    </message>
    <message>
        <source>finer</source>
        <translation>más fino</translation>
    </message>
    <message>
        <source>coarser</source>
        <translation>más grueso</translation>
    </message>
    <message>
        <source>more</source>
        <translation>más</translation>
    </message>
    <message>
        <source>less</source>
        <translation>menos</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>más alto</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>más bajo</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>el azar</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>cluster tells</source>
        <translation>clúster no basta</translation>
    </message>
    <message>
        <source>clusters tell</source>
        <translation>clústeres no bastan</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>is not numeric</source>
        <translation>no es numérico</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sin motivo indicado</translation>
    </message>
    <message>
        <source>photographs (PHOTOS)</source>
        <translation>fotografías (PHOTOS)</translation>
    </message>
    <message>
        <source>imagery (INPUT)</source>
        <translation>imágenes (INPUT)</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>la red</translation>
    </message>
    <message>
        <source>the seed</source>
        <translation>la semilla</translation>
    </message>
    <message>
        <source>the frozen network</source>
        <translation>la red congelada</translation>
    </message>
    <message>
        <source>smaller tiles</source>
        <translation>teselas más pequeñas</translation>
    </message>
    <message>
        <source>more photographs</source>
        <translation>más fotografías</translation>
    </message>
    <message>
        <source>low</source>
        <translation>bajo</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alto</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>the clusters</source>
        <translation>los clústeres</translation>
    </message>
    <message>
        <source>one tile has</source>
        <translation>una tesela tiene</translation>
    </message>
    <message>
        <source>No tile has</source>
        <translation>Ninguna tesela tiene</translation>
    </message>
    <message>
        <source>; search more images</source>
        <translation>; busque en más imágenes</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>el procesador</translation>
    </message>
    <message>
        <source>the NVIDIA GPU</source>
        <translation>la GPU de NVIDIA</translation>
    </message>
    <message>
        <source>the Apple GPU</source>
        <translation>la GPU de Apple</translation>
    </message>
    <message>
        <source>This map</source>
        <translation>Este mapa</translation>
    </message>
    <message>
        <source>land use</source>
        <translation>uso del suelo</translation>
    </message>
    <message>
        <source>tile size</source>
        <translation>tamaño de tesela</translation>
    </message>
    <message>
        <source>tile sizes</source>
        <translation>tamaños de tesela</translation>
    </message>
    <message>
        <source>too few images</source>
        <translation>demasiado pocas imágenes</translation>
    </message>
    <message>
        <source>much darker</source>
        <translation>mucho más oscura</translation>
    </message>
    <message>
        <source>much brighter</source>
        <translation>mucho más clara</translation>
    </message>
    <message>
        <source>of another tint</source>
        <translation>de otro tono</translation>
    </message>
    <message>
        <source>urban form</source>
        <translation>forma urbana</translation>
    </message>
    <message>
        <source>{0} tiles have</source>
        <translation>{0} teselas tienen</translation>
    </message>
    <message>
        <source>{0} is stable: {1} {2}, and {3}.</source>
        <translation>{0} es estable: {1} {2}, y {3}.</translation>
    </message>
    <message>
        <source>(adjusted Rand index {0})</source>
        <translation>(índice de Rand ajustado {0})</translation>
    </message>
    <message>
        <source>blocks are {0} m wide</source>
        <translation>los bloques miden {0} m de ancho</translation>
    </message>
    <message>
        <source>Drawing along {0}</source>
        <translation>Dibujando a lo largo de {0}</translation>
    </message>
    <message>
        <source>Run {0} of {1} ({2}, seed {3})</source>
        <translation>Ejecución {0} de {1} ({2}, semilla {3})</translation>
    </message>
    <message>
        <source>Learning: {0} thousand images</source>
        <translation>Aprendiendo: {0} miles de imágenes</translation>
    </message>
    <message>
        <source>Fine-tuning {0}, epochs</source>
        <translation>Ajuste fino {0}, épocas</translation>
    </message>
    <message>
        <source>{0} Closest comes {1}, but {2}.</source>
        <translation>{0} Lo más cercano es {1}, pero {2}.</translation>
    </message>
    <message>
        <source> Also stable, but coarser: {0}.</source>
        <translation> También estable, pero más grueso: {0}.</translation>
    </message>
    <message>
        <source>A generative model learns</source>
        <translation>Un modelo generativo aprende</translation>
    </message>
    <message>
        <source>Looking for holes</source>
        <translation>Buscando huecos</translation>
    </message>
    <message>
        <source>Fine-tuning {0}</source>
        <translation>Ajuste fino {0}</translation>
    </message>
    <message>
        <source>The job cannot be read: it must be JSON of the form {"task": name, "parameters": {…}}, as the plugin of this version writes it.</source>
        <translation>No se puede leer la tarea: debe ser JSON de la forma {"task": name, "parameters": {…}}, como la escribe el complemento de esta versión.</translation>
    </message>
    <message>
        <source>Loading the libraries</source>
        <translation>Cargando las bibliotecas</translation>
    </message>
    <message>
        <source>The engine has no task {0}: the plugin and its engine are of different versions.</source>
        <translation>El motor no tiene la tarea {0}: el complemento y su motor son de versiones distintas.</translation>
    </message>
    <message>
        <source>The Python at {0} lacks the package {1}: run the algorithm “Install or repair the engine” (urbanml:installengine), or see “Check the engine”.</source>
        <translation>Al Python de {0} le falta el paquete {1}: ejecute el algoritmo «Instalar o reparar el motor» (urbanml:installengine), o vea «Comprobar el motor».</translation>
    </message>
    <message>
        <source>The file {0} does not exist: check the path.</source>
        <translation>El archivo {0} no existe: compruebe la ruta.</translation>
    </message>
    <message>
        <source>The job {0} cannot be read ({1}): check the path.</source>
        <translation>No se puede leer la tarea {0} ({1}): compruebe la ruta.</translation>
    </message>
    <message>
        <source>The disk is full: free some space or choose another folder for the outputs.</source>
        <translation>El disco está lleno: libere espacio o elija otra carpeta para las salidas.</translation>
    </message>
    <message>
        <source>A package cannot be loaded ({0}). {1}</source>
        <translation>No se puede cargar un paquete ({0}). {1}</translation>
    </message>
    <message>
        <source>The predictions carry no observed values, so whether the model has skill was not tested; where a model without skill looks says nothing about the value. Give the tiles of “traincnn” to have it tested.</source>
        <translation>Las predicciones no llevan valores observados, así que no se probó si el modelo predice algo; dónde mira un modelo que no predice nada no dice nada del valor. Dé las teselas de «traincnn» para que se pruebe.</translation>
    </message>
    <message>
        <source>The predictions do not follow what was observed more than chance would have it (rank correlation {0}, {1}, {2}). Where such a network looks says nothing about the value, so no class is said to hold more or less than its share.</source>
        <translation>Las predicciones no siguen lo observado más que por azar (correlación de rangos {0}, {1}, {2}). Dónde mira una red así no dice nada del valor, así que de ninguna clase se dice que tenga más o menos que su proporción.</translation>
    </message>
    <message>
        <source>Reading layers</source>
        <translation>Leyendo las capas</translation>
    </message>
    <message>
        <source>Reading activation and land use</source>
        <translation>Leyendo la activación y el uso del suelo</translation>
    </message>
    <message>
        <source>Moving the activation about the land use</source>
        <translation>Desplazando la activación sobre el uso del suelo</translation>
    </message>
    <message>
        <source>Comparing classes</source>
        <translation>Comparando las clases</translation>
    </message>
    <message>
        <source>Scoring polygons</source>
        <translation>Puntuando los polígonos</translation>
    </message>
    <message>
        <source>{0} draws cannot give a p below 0.05: choose {1} or more.</source>
        <translation>{0} sorteos no pueden dar un p menor que 0,05: elija {1} o más.</translation>
    </message>
    <message>
        <source>A level of {0} is no share of false findings: choose one above 0 and below 0.5.</source>
        <translation>Un nivel de {0} no es una proporción de hallazgos falsos: elija uno mayor que 0 y menor que 0,5.</translation>
    </message>
    <message>
        <source>{0} cannot say what is usual: choose 10 or more.</source>
        <translation>{0} no puede decir qué es lo habitual: elija 10 o más.</translation>
    </message>
    <message>
        <source>The {0} is given without the {1}: give both, or neither.</source>
        <translation>Se dio «{0}» sin «{1}»: dé ambos, o ninguno.</translation>
    </message>
    <message>
        <source>The {0} can be moved in only {1} ways, too few to tell anything from chance: choose predictions of a larger area, or smaller tiles.</source>
        <translation>Desplazamiento de «{0}»: solo son posibles {1} maneras, demasiado pocas para distinguir algo del azar; elija predicciones de un área mayor, o teselas más pequeñas.</translation>
    </message>
    <message>
        <source>Patches of land use smaller than {0} cells of the activation map, left out of the tests: {1}.</source>
        <translation>Manchas de uso del suelo menores que {0} celdas del mapa de activación, excluidas de las pruebas: {1}.</translation>
    </message>
    <message>
        <source>{0}: narrower than a cell of the activation map, so what lies beside counts in part as theirs.</source>
        <translation>{0}: más estrecho que una celda del mapa de activación, así que lo que está al lado cuenta en parte como suyo.</translation>
    </message>
    <message>
        <source>{0} of the polygons have no score: they lie off the map or are too small for it.</source>
        <translation>Polígonos sin puntuación: {0}. Están fuera del mapa o son demasiado pequeños para él.</translation>
    </message>
    <message>
        <source>Both maps come from one signed raster, so no pixel is in both: tv is 1 or close to it by construction.</source>
        <translation>Ambos mapas vienen de un mismo ráster con signo, así que ningún píxel está en ambos: tv es 1 o casi por construcción.</translation>
    </message>
    <message>
        <source>The two activation rasters are alike in every polygon: did you give the same one twice?</source>
        <translation>Los dos rásteres de activación son iguales en cada polígono: ¿dio dos veces el mismo?</translation>
    </message>
    <message>
        <source>The map can be moved in only {0} ways, so no p is below {1}: a class needs a strong effect to be found.</source>
        <translation>El mapa solo puede desplazarse de {0} maneras, así que ningún p es menor que {1}: una clase necesita un efecto fuerte para ser hallada.</translation>
    </message>
    <message>
        <source>activation for the lowest</source>
        <translation>activación para los más bajos</translation>
    </message>
    <message>
        <source>cell of the network's map (pixels)</source>
        <translation>celda del mapa de la red (píxeles)</translation>
    </message>
    <message>
        <source>least tiles of a class</source>
        <translation>número mínimo de teselas de una clase</translation>
    </message>
    <message>
        <source>least tiles of a pair</source>
        <translation>número mínimo de teselas de un par</translation>
    </message>
    <message>
        <source>No tile of the raster {0} has half of its pixels valid: choose another raster or mask.</source>
        <translation>Ninguna tesela del ráster {0} tiene válida la mitad de sus píxeles: elija otro ráster u otra máscara.</translation>
    </message>
    <message>
        <source>The raster has no coordinate reference system, so nothing tells which tiles the model was made from: all are explained by the model of all tiles, which has seen its own.</source>
        <translation>El ráster no tiene sistema de coordenadas, así que nada dice de qué teselas se hizo el modelo: todas se explican con el modelo de todas las teselas, que vio las suyas.</translation>
    </message>
    <message>
        <source>Opening the model</source>
        <translation>Abriendo el modelo</translation>
    </message>
    <message>
        <source>The overlap of {0} must lie between 0 and {1}: correct this parameter.</source>
        <translation>El solape de {0} debe estar entre 0 y {1}: corrija este parámetro.</translation>
    </message>
    <message>
        <source>The model was made in {0}; evidence is worked out in {1}.</source>
        <translation>El modelo se hizo en {0}; la evidencia se calcula en {1}.</translation>
    </message>
    <message>
        <source>Looking at a sample of tiles</source>
        <translation>Examinando una muestra de teselas</translation>
    </message>
    <message>
        <source>Mapping activation</source>
        <translation>Cartografiando la activación</translation>
    </message>
    <message>
        <source>The model {0} was made from photographs, which show no ground from above to map: choose a model made from rasters.</source>
        <translation>El modelo {0} se hizo con fotografías, que no muestran suelo visto desde arriba para cartografiar: elija un modelo hecho con rásteres.</translation>
    </message>
    <message>
        <source>The model gives one number</source>
        <translation>El modelo da un solo número</translation>
    </message>
    <message>
        <source>The model has one score behind it</source>
        <translation>El modelo tiene una sola puntuación detrás</translation>
    </message>
    <message>
        <source>{0}, so the maps of lowest and highest are exact negatives of each other: what looks like evidence for one is the absence of evidence for the other.</source>
        <translation>{0}, así que los mapas de lo más bajo y lo más alto son exactamente el negativo uno del otro: lo que parece evidencia de uno es la ausencia de evidencia del otro.</translation>
    </message>
    <message>
        <source>The method {0} accounts for {1} of the differences between the scores of tiles: the rest of what the model went by is not on this map. “hirescam” with the layer “auto” is complete for the networks “urban2” and “urban”.</source>
        <translation>El método {0} da cuenta de {1} de las diferencias entre las puntuaciones de las teselas: el resto de lo que siguió el modelo no está en este mapa. «hirescam» con la capa «auto» es completo para las redes «urban2» y «urban».</translation>
    </message>
    <message>
        <source>Measuring how far to trust the map</source>
        <translation>Midiendo cuánto confiar en el mapa</translation>
    </message>
    <message>
        <source>The raster {0} is smaller than one tile of {1} pixels, as the model sees them: choose a larger raster, or train a model with a smaller tile size.</source>
        <translation>El ráster {0} es más pequeño que una tesela de {1} píxeles, como la ve el modelo: elija un ráster mayor, o entrene un modelo con teselas más pequeñas.</translation>
    </message>
    <message>
        <source>The map that the model was made with</source>
        <translation>El mapa con el que se hizo el modelo</translation>
    </message>
    <message>
        <source>No raster was given: choose one or several (INPUT), or photographs (PHOTOS).</source>
        <translation>No se dio ningún ráster: elija uno o varios (INPUT), o fotografías (PHOTOS).</translation>
    </message>
    <message>
        <source>One cluster raster cannot hold {0} cities: leave LABELS empty and give LABELS_FOLDER, the folder in which each city gets its own.</source>
        <translation>Un solo ráster de clústeres no puede contener {0} ciudades: deje LABELS vacío y dé LABELS_FOLDER, la carpeta donde cada ciudad recibe el suyo.</translation>
    </message>
    <message>
        <source>There is no alignment called {0}: choose one of {1}.</source>
        <translation>No hay ninguna alineación llamada {0}: elija una de {1}.</translation>
    </message>
    <message>
        <source>Photographs have a light of their own each, which the alignment {0} cannot match: choose standardise or coral.</source>
        <translation>Cada fotografía tiene su propia luz, que la alineación {0} no puede igualar: elija standardise o coral.</translation>
    </message>
    <message>
        <source>{0}: writing tiles</source>
        <translation>{0}: escribiendo las teselas</translation>
    </message>
    <message>
        <source>The tiles of {0} cannot be brought to the coordinate reference system of the first raster, which does not reach there: put a raster first whose system holds for all cities, such as EPSG:4326.</source>
        <translation>Las teselas de {0} no se pueden llevar al sistema de coordenadas del primer ráster, que no llega hasta allí: ponga primero un ráster cuyo sistema valga para todas las ciudades, como EPSG:4326.</translation>
    </message>
    <message>
        <source>In the coordinate reference system of the first raster the tiles of {0} have {1} times their true area: measure nothing there, or apply the model to that city by itself.</source>
        <translation>En el sistema de coordenadas del primer ráster las teselas de {0} tienen {1} veces su área real: no mida nada allí, o aplique el modelo a esa ciudad por separado.</translation>
    </message>
    <message>
        <source>The image of {0} is {1} (compared with the image that the model was made from).</source>
        <translation>La imagen de {0} es {1} (comparada con la imagen con la que se hizo el modelo).</translation>
    </message>
    <message>
        <source>{0} of the tiles of {1} are unlike 99 % of those the model was made from: their clusters say little.</source>
        <translation>{0} de las teselas de {1} no se parecen al 99 % de las que sirvieron para hacer el modelo: sus clústeres dicen poco.</translation>
    </message>
    <message>
        <source>The tiles of {0} differ from each other only {1} as much as those of the model. If it has fewer types, alignment has stretched its small differences into types that are not there.</source>
        <translation>Las teselas de {0} difieren entre sí solo {1} tanto como las del modelo. Si la ciudad tiene menos tipos, la alineación estiró sus pequeñas diferencias en tipos que no están allí.</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Escribiendo el informe</translation>
    </message>
    <message>
        <source>The raster {0} has no coordinate reference system, so its tiles cannot lie in one layer with those of the others: assign one first.</source>
        <translation>El ráster {0} no tiene sistema de coordenadas, así que sus teselas no pueden estar en una misma capa con las de los otros: asígnele uno primero.</translation>
    </message>
    <message>
        <source>The network {0} lets no gradients through, as it is an ONNX file, so nobody can tell where it looked: make the model with another network, such as urban2 or one of timm, to map its evidence.</source>
        <translation>La red {0} no deja pasar gradientes, pues es un archivo ONNX, así que nadie puede decir dónde miró: haga el modelo con otra red, como urban2 o una de timm, para cartografiar su evidencia.</translation>
    </message>
    <message>
        <source>There is no method called {0}: choose one of {1}.</source>
        <translation>No hay ningún método llamado {0}: elija uno de {1}.</translation>
    </message>
    <message>
        <source>The network {0} has no layers with maps to look at: choose the method “integratedgradients”.</source>
        <translation>La red {0} no tiene capas con mapas que mirar: elija el método «integratedgradients».</translation>
    </message>
    <message>
        <source>The network has no layer {0} with maps: choose one of {1}.</source>
        <translation>La red no tiene una capa {0} con mapas: elija una de {1}.</translation>
    </message>
    <message>
        <source>No zone lies on tiles that were compared: choose zones of the same place.</source>
        <translation>Ninguna zona cubre teselas que se hayan comparado: elija zonas del mismo lugar.</translation>
    </message>
    <message>
        <source>The rasters {0} and {1} have hardly a valid pixel in common: choose images that overlap, and check their nodata values and the mask.</source>
        <translation>Los rásteres {0} y {1} apenas tienen píxeles válidos en común: elija imágenes que se solapen, y compruebe sus valores nodata y la máscara.</translation>
    </message>
    <message>
        <source>Measuring shift and light</source>
        <translation>Midiendo el desplazamiento y la luz</translation>
    </message>
    <message>
        <source>Band {0} of {1} is compared, but {2} has {3}: choose images with the same bands, or bands that both have.</source>
        <translation>Se compara la banda {0} de {1}, pero {2} tiene {3}: elija imágenes con las mismas bandas, o bandas que ambas tengan.</translation>
    </message>
    <message>
        <source>The shift between the two images could not be measured ({0} of {1} windows agree): it is not corrected, so see whether roads lie on each other before you trust a change.</source>
        <translation>No se pudo medir el desplazamiento entre las dos imágenes ({0} de {1} ventanas concuerdan): no se corrige, así que vea si las calles se superponen antes de fiarse de un cambio.</translation>
    </message>
    <message>
        <source>The second image lies {0} pixels off ({1} columns, {2} rows){3}.</source>
        <translation>La segunda imagen está desplazada {0} píxeles ({1} columnas, {2} filas){3}.</translation>
    </message>
    <message>
        <source>The rasters {0} and {1} have only one tile in common, and one tells nothing about chance: choose larger images, or a model with smaller tiles.</source>
        <translation>Los rásteres {0} y {1} tienen solo una tesela en común, y una no dice nada del azar: elija imágenes mayores, o un modelo con teselas más pequeñas.</translation>
    </message>
    <message>
        <source>Describing tiles</source>
        <translation>Describiendo las teselas</translation>
    </message>
    <message>
        <source>Counting false changes</source>
        <translation>Contando los cambios falsos</translation>
    </message>
    <message>
        <source>The raster {0} holds clusters, and the model {1} needs imagery: choose the images, or leave the model out to compare two cluster rasters.</source>
        <translation>El ráster {0} contiene clústeres, y el modelo {1} necesita imágenes: elija las imágenes, u omita el modelo para comparar dos rásteres de clústeres.</translation>
    </message>
    <message>
        <source>The rasters {0} and {1} have no tile in common of which both see {2}: choose images that overlap more, and check their nodata values and the mask.</source>
        <translation>Los rásteres {0} y {1} no tienen ninguna tesela en común de la que ambos vean {2}: elija imágenes que se solapen más, y compruebe sus valores nodata y la máscara.</translation>
    </message>
    <message>
        <source>most of cluster {0} changed alike: season?</source>
        <translation>la mayor parte del clúster {0} cambió de la misma manera: ¿la estación del año?</translation>
    </message>
    <message>
        <source>unlike anything the model knows</source>
        <translation>distinta de todo lo que el modelo conoce</translation>
    </message>
    <message>
        <source>Reading clusters</source>
        <translation>Leyendo los clústeres</translation>
    </message>
    <message>
        <source>Only labels were compared: shift, light and false changes cannot be told, and tiles at the border of two types flip by chance. Give the images and the model for a change that you mean to publish.</source>
        <translation>Solo se compararon etiquetas: no se pueden conocer el desplazamiento, la luz ni los cambios falsos, y las teselas en el límite de dos tipos cambian por azar. Dé las imágenes y el modelo para un cambio que quiera publicar.</translation>
    </message>
    <message>
        <source>Cluster rasters do not say how sure they are: the minimum confidence was not used.</source>
        <translation>Los rásteres de clústeres no dicen cuán seguros son: no se usó la confianza mínima.</translation>
    </message>
    <message>
        <source>The cluster rasters {0} and {1} have {2} tiles in common: choose rasters of one place.</source>
        <translation>Los rásteres de clústeres {0} y {1} tienen {2} teselas en común: elija rásteres de un mismo lugar.</translation>
    </message>
    <message>
        <source>The cluster raster {0} holds numbers up to {1}: choose one of at most {2} clusters.</source>
        <translation>El ráster de clústeres {0} contiene números hasta {1}: elija uno de {2} clústeres como máximo.</translation>
    </message>
    <message>
        <source>No model was given, and the raster {0} holds no clusters: give the model, or the cluster rasters that “deepcluster” and “applydeepcluster” wrote with one model.</source>
        <translation>No se dio ningún modelo, y el ráster {0} no contiene clústeres: dé el modelo, o los rásteres de clústeres que «deepcluster» y «applydeepcluster» escribieron con un mismo modelo.</translation>
    </message>
    <message>
        <source>The cluster rasters {0} and {1} come from different models, so their numbers mean different types: apply one model to both dates.</source>
        <translation>Los rásteres de clústeres {0} y {1} vienen de modelos distintos, así que sus números designan tipos distintos: aplique un mismo modelo a ambas fechas.</translation>
    </message>
    <message>
        <source>The tiles of {0} are {1} m long and those of {2} {3} m: apply the model to images of one resolution, with one stride.</source>
        <translation>Las teselas de {0} miden {1} m y las de {2} {3} m: aplique el modelo a imágenes de una misma resolución, con un mismo paso.</translation>
    </message>
    <message>
        <source>The raster {0} has no coordinate reference system and the other date has one: assign it, so that the two can be laid over each other.</source>
        <translation>El ráster {0} no tiene sistema de coordenadas y la otra fecha sí: asígnelo, para que se puedan superponer.</translation>
    </message>
    <message>
        <source>The rasters {0} and {1} do not overlap: choose two images of the same place, and check their coordinate reference systems.</source>
        <translation>Los rásteres {0} y {1} no se solapan: elija dos imágenes del mismo lugar, y compruebe sus sistemas de coordenadas.</translation>
    </message>
    <message>
        <source>The raster {0} cannot be brought to the CRS of {1} ({2}): reproject it first.</source>
        <translation>El ráster {0} no se puede llevar al SRC de {1} ({2}): reproyéctelo primero.</translation>
    </message>
    <message>
        <source>importing it ends Python (exit code {0})</source>
        <translation>importarlo termina Python (código de salida {0})</translation>
    </message>
    <message>
        <source>Without {0} there is no {1}.</source>
        <translation>Sin {0} no hay {1}.</translation>
    </message>
    <message>
        <source>The engine is ready</source>
        <translation>El motor está listo</translation>
    </message>
    <message>
        <source>The engine is not ready</source>
        <translation>El motor no está listo</translation>
    </message>
    <message>
        <source>Trying packages</source>
        <translation>Probando los paquetes</translation>
    </message>
    <message>
        <source>The reference BLAS makes matrix products 18 to 62 times slower: install {0}.</source>
        <translation>La BLAS de referencia hace los productos de matrices de 18 a 62 veces más lentos: instale {0}.</translation>
    </message>
    <message>
        <source>There is a GPU of NVIDIA's (driver {0}), but PyTorch is built for the processor alone: run “Install or repair the engine” to use it, with everything taken from PyPI.</source>
        <translation>Hay una GPU de NVIDIA (controlador {0}), pero PyTorch está hecho solo para el procesador: ejecute «Instalar o reparar el motor» para usarla, tomando todo de PyPI.</translation>
    </message>
    <message>
        <source>Processor cores, threads of torch</source>
        <translation>Núcleos del procesador, hilos de torch</translation>
    </message>
    <message>
        <source>Precision “auto” for learnt networks</source>
        <translation>Precisión «auto» para redes entrenadas</translation>
    </message>
    <message>
        <source>Free disk for temporary files</source>
        <translation>Disco libre para archivos temporales</translation>
    </message>
    <message>
        <source>The least confidence is {0}: choose a number from 0 to less than 1.</source>
        <translation>La confianza mínima es {0}: elija un número desde 0 hasta menos de 1.</translation>
    </message>
    <message>
        <source>Change by zone needs zones and an output for them: give both or neither.</source>
        <translation>El cambio por zona necesita zonas y una salida para ellas: dé ambas o ninguna.</translation>
    </message>
    <message>
        <source>Writing tiles</source>
        <translation>Escribiendo las teselas</translation>
    </message>
    <message>
        <source>Measuring change by zone</source>
        <translation>Midiendo el cambio por zona</translation>
    </message>
    <message>
        <source>{0} of the tiles changed, {1} to {2}: not distinguishable from no change, where up to {3} would be found too.</source>
        <translation>{0} de las teselas cambiaron, de {1} a {2}: no se distingue de la ausencia de cambio, donde también se hallarían hasta {3}.</translation>
    </message>
    <message>
        <source>Clusters are found from 2 on, and {0} was asked for: choose at least 2.</source>
        <translation>Se hallan clústeres a partir de 2, y se pidió {0}: elija al menos 2.</translation>
    </message>
    <message>
        <source>{0} clusters were asked for, but there are only {1} tiles: choose fewer.</source>
        <translation>Se pidieron {0} clústeres, pero solo hay {1} teselas: elija menos.</translation>
    </message>
    <message>
        <source>The tiles have {0} features and the model was fitted on {1}: use the bands, tile size and network of the model.</source>
        <translation>Las teselas tienen {0} descriptores y el modelo se ajustó con {1}: use las bandas, el tamaño de tesela y la red del modelo.</translation>
    </message>
    <message>
        <source>it has fewer than two “classes”</source>
        <translation>tiene menos de dos «classes»</translation>
    </message>
    <message>
        <source>it has {0} axes of {1} features</source>
        <translation>tiene {0} ejes de {1} descriptores</translation>
    </message>
    <message>
        <source>the tensor “clusters.offsets” is of {0} parts of a tile, not {1}</source>
        <translation>el tensor «clusters.offsets» es de {0} partes de una tesela, no de {1}</translation>
    </message>
    <message>
        <source>the tensor “clusters.centroids” holds the same place twice</source>
        <translation>el tensor «clusters.centroids» contiene dos veces el mismo punto</translation>
    </message>
    <message>
        <source>the tensor “clusters.basis” does not hold perpendicular axes of length 1</source>
        <translation>el tensor «clusters.basis» no contiene ejes perpendiculares de longitud 1</translation>
    </message>
    <message>
        <source>the tensor “clusters.metric” measures no distances</source>
        <translation>el tensor «clusters.metric» no mide distancias</translation>
    </message>
    <message>
        <source>the tensor “{0}” has {1} dimensions, not {2}</source>
        <translation>el tensor «{0}» tiene {1} dimensiones, no {2}</translation>
    </message>
    <message>
        <source>Some features are not finite numbers: check the raster for NaN outside its nodata mask.</source>
        <translation>Algunos descriptores no son números finitos: busque NaN en el ráster fuera de su máscara nodata.</translation>
    </message>
    <message>
        <source>The features of some tiles are no finite numbers, so they have no cluster: check the values of the raster, and make the model again if they are right.</source>
        <translation>Los descriptores de algunas teselas no son números finitos, así que no tienen clúster: compruebe los valores del ráster, y rehaga el modelo si son correctos.</translation>
    </message>
    <message>
        <source>{0} clusters were asked for, but only {1} of the {2} tiles differ from each other in what the network sees: choose fewer clusters, other bands or a larger tile size.</source>
        <translation>Se pidieron {0} clústeres, pero solo {1} de las {2} teselas difieren entre sí en lo que ve la red: elija menos clústeres, otras bandas o teselas mayores.</translation>
    </message>
    <message>
        <source>another seed moves about {0} of the tiles to another cluster</source>
        <translation>otra semilla pasa alrededor de {0} de las teselas a otro clúster</translation>
    </message>
    <message>
        <source>{0} is unstable: {1}, and {2} can be relied upon.</source>
        <translation>{0} es inestable: {1}, y se puede confiar en {2}.</translation>
    </message>
    <message>
        <source>{0} has {1} tiles, too few to tell whether it is stable: {2}, and what other tiles of the same place would change shows from {3} tiles on.</source>
        <translation>{0} tiene {1} teselas, demasiado pocas para juzgar la estabilidad: {2}, y lo que cambiarían otras teselas del mismo lugar se ve a partir de {3} teselas.</translation>
    </message>
    <message>
        <source>as many other tiles of the same place would move about {0}</source>
        <translation>otras tantas teselas del mismo lugar cambiarían alrededor de {0}</translation>
    </message>
    <message>
        <source>none of the clusters</source>
        <translation>ninguno de los clústeres</translation>
    </message>
    <message>
        <source>each cluster by and large, but not its borders,</source>
        <translation>cada clúster a grandes rasgos, pero no sus límites,</translation>
    </message>
    <message>
        <source>another seed gives another map, in which about {0} of the tiles are in another cluster</source>
        <translation>otra semilla da otro mapa, en el que alrededor de {0} de las teselas están en otro clúster</translation>
    </message>
    <message>
        <source>{0}, and as many other tiles of the same place give another map, in which about {1} are in another cluster</source>
        <translation>{0}, y otras tantas teselas del mismo lugar dan otro mapa, en el que alrededor de {1} están en otro clúster</translation>
    </message>
    <message>
        <source>{0} depends little on the seed, and more on the tiles: {1} {2}, and {3}.</source>
        <translation>{0} depende poco de la semilla, y más de las teselas: {1} {2}, y {3}.</translation>
    </message>
    <message>
        <source>This network has no weights to train: the tiles are clustered by its fixed features.</source>
        <translation>Esta red no tiene pesos que entrenar: las teselas se agrupan por sus descriptores fijos.</translation>
    </message>
    <message>
        <source>Training, round {0} of {1}</source>
        <translation>Entrenamiento, ronda {0} de {1}</translation>
    </message>
    <message>
        <source>Describing tiles, round {0} of {1}</source>
        <translation>Describiendo las teselas, ronda {0} de {1}</translation>
    </message>
    <message>
        <source>Describing tiles by the best round</source>
        <translation>Describiendo las teselas con la mejor ronda</translation>
    </message>
    <message>
        <source>Drawing random maps</source>
        <translation>Sorteando mapas aleatorios</translation>
    </message>
    <message>
        <source>Drawing blocks of ground</source>
        <translation>Sorteando bloques de terreno</translation>
    </message>
    <message>
        <source>Setting zones against clusters</source>
        <translation>Comparando las zonas con los clústeres</translation>
    </message>
    <message>
        <source>Zone fields were chosen without zones: choose the zones that hold them.</source>
        <translation>Se eligieron campos de zonas sin zonas: elija las zonas que los contienen.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <source>What the clusters of {0} are made of</source>
        <translation>De qué se componen los clústeres de {0}</translation>
    </message>
    <message>
        <source>Opening the raster</source>
        <translation>Abriendo el ráster</translation>
    </message>
    <message>
        <source>Give the tile sizes in pixels (TILE_SIZE) or in metres (TILE_METRES), not both.</source>
        <translation>Dé los tamaños de tesela en píxeles (TILE_SIZE) o en metros (TILE_METRES), no ambos.</translation>
    </message>
    <message>
        <source>Seeds are compared in pairs and {0} was asked for: choose 2 or more.</source>
        <translation>Las semillas se comparan por pares y se pidió {0}: elija 2 o más.</translation>
    </message>
    <message>
        <source>Resamples are compared in pairs and {0} was asked for: choose 2 or more.</source>
        <translation>Los remuestreos se comparan por pares y se pidió {0}: elija 2 o más.</translation>
    </message>
    <message>
        <source>{0} clusters cannot be made of {1} of {2} pixels: choose smaller numbers of clusters or smaller tiles.</source>
        <translation>No se pueden hacer {0} clústeres con {1} de {2} píxeles: elija números de clústeres menores o teselas más pequeñas.</translation>
    </message>
    <message>
        <source>Clustering {0} again and again</source>
        <translation>Agrupando {0} una y otra vez</translation>
    </message>
    <message>
        <source>Describing {0}</source>
        <translation>Describiendo {0}</translation>
    </message>
    <message>
        <source>tile sizes in metres</source>
        <translation>tamaños de tesela en metros</translation>
    </message>
    <message>
        <source>{0} of {1} to do, of {2} images each: about {3}, estimated from a few images.</source>
        <translation>{0} de {1} por hacer, de {2} imágenes cada uno: unos {3}, estimado con unas pocas imágenes.</translation>
    </message>
    <message>
        <source>Opening images</source>
        <translation>Abriendo las imágenes</translation>
    </message>
    <message>
        <source>Comparing runs</source>
        <translation>Comparando las ejecuciones</translation>
    </message>
    <message>
        <source>None of the images shows an object that has a name: choose objects and images of the same places.</source>
        <translation>Ninguna de las imágenes muestra un objeto que tenga nombre: elija objetos e imágenes de los mismos lugares.</translation>
    </message>
    <message>
        <source>With these weights and without fine-tuning a seed changes nothing in {0}: start from random weights (WEIGHTS none), or give some EPOCHS.</source>
        <translation>Con estos pesos y sin ajuste fino una semilla no cambia nada en {0}: parta de pesos aleatorios (WEIGHTS none), o dé algunas EPOCHS.</translation>
    </message>
    <message>
        <source>A seed changes nothing in {0}: the runs of such a network are one and the same, so what the seed explains is told by the other networks alone, and is too little.</source>
        <translation>Una semilla no cambia nada en {0}: las ejecuciones de esa red son una y la misma, así que lo que explica la semilla lo dicen solo las otras redes, y es demasiado poco.</translation>
    </message>
    <message>
        <source>All runs hold out blocks of {0} m, the distance up to which images are correlated to {1}.</source>
        <translation>Todas las ejecuciones reservan bloques de {0} m, la distancia hasta la que las imágenes están correlacionadas a {1}.</translation>
    </message>
    <message>
        <source>Taken from the folder: {0} that had been finished.</source>
        <translation>Tomado de la carpeta: {0}, que ya había terminado.</translation>
    </message>
    <message>
        <source>Planning the city</source>
        <translation>Planificando la ciudad</translation>
    </message>
    <message>
        <source>Writing layers</source>
        <translation>Escribiendo las capas</translation>
    </message>
    <message>
        <source>The seed is {0}: give a whole number of 0 or more.</source>
        <translation>La semilla es {0}: dé un número entero de 0 o más.</translation>
    </message>
    <message>
        <source>The size is {0} pixels: give at least {1}.</source>
        <translation>El tamaño es de {0} píxeles: dé al menos {1}.</translation>
    </message>
    <message>
        <source>The pixel size is {0} m: give a length from {1} to {2} m.</source>
        <translation>El tamaño del píxel es de {0} m: dé una longitud de {1} a {2} m.</translation>
    </message>
    <message>
        <source>There are no roofs called {0}: choose one of {1}.</source>
        <translation>No hay tejados llamados {0}: elija uno de {1}.</translation>
    </message>
    <message>
        <source>Building overviews</source>
        <translation>Construyendo las vistas generales</translation>
    </message>
    <message>
        <source>Painting windows</source>
        <translation>Pintando las ventanas</translation>
    </message>
    <message>
        <source>Opening the imagery</source>
        <translation>Abriendo las imágenes</translation>
    </message>
    <message>
        <source>Types are found by comparing {0}, and there is no more than {1}: choose {2}.</source>
        <translation>Los tipos se hallan comparando {0}, y solo hay {1}: elija {2}.</translation>
    </message>
    <message>
        <source>{0} {1} nothing apart: choose {2} or more.</source>
        <translation>{0} {1} para distinguir nada: elija {2} o más.</translation>
    </message>
    <message>
        <source>Looking for a number of clusters that is stable</source>
        <translation>Buscando un número de clústeres estable</translation>
    </message>
    <message>
        <source>{0} clusters cannot be made of {1} {2}: choose fewer clusters or {3}.</source>
        <translation>No se pueden hacer {0} clústeres con {1} {2}: elija menos clústeres o {3}.</translation>
    </message>
    <message>
        <source>Looking for regions</source>
        <translation>Buscando regiones</translation>
    </message>
    <message>
        <source>Writing regions</source>
        <translation>Escribiendo las regiones</translation>
    </message>
    <message>
        <source>The share of {0} that is masked must lie between 0 and 1, such as 0.2: correct SHARE.</source>
        <translation>La proporción de {0} que se enmascara debe estar entre 0 y 1, como 0.2: corrija SHARE.</translation>
    </message>
    <message>
        <source>The overlap of {0} must lie between 0 and {1}: correct OVERLAP.</source>
        <translation>El solape de {0} debe estar entre 0 y {1}: corrija OVERLAP.</translation>
    </message>
    <message>
        <source>The least area of {0} of an image must lie between 0 and 1: correct LEAST.</source>
        <translation>El área mínima de {0} de una imagen debe estar entre 0 y 1: corrija LEAST.</translation>
    </message>
    <message>
        <source>{0} cluster tells nothing apart: choose 2 or more, or none to have it found.</source>
        <translation>{0} clúster no distingue nada: elija 2 o más, o ninguno para que se halle el número.</translation>
    </message>
    <message>
        <source>{0} regions cannot be sorted: keep 2 or more (REGIONS).</source>
        <translation>{0} regiones no se pueden clasificar: conserve 2 o más (REGIONS).</translation>
    </message>
    <message>
        <source>No region of the {0} with the most evidence has {1} pixels ({2} of an image): lower LEAST, or raise SHARE.</source>
        <translation>Ninguna región de {0} con más evidencia tiene {1} píxeles ({2} de una imagen): baje LEAST, o suba SHARE.</translation>
    </message>
    <message>
        <source>{0} regions were found, of which the {1} strongest are kept, as many of each city where it has them (REGIONS).</source>
        <translation>Se hallaron {0} regiones, de las que se conservan las {1} más fuertes, tantas de cada ciudad donde las tenga (REGIONS).</translation>
    </message>
    <message>
        <source>The features in {0} ({1}, {2} numbers a tile) are not those that the model {3} reads ({4}, {5}): extract them with the network of the model, or give the imagery in their place.</source>
        <translation>Los descriptores de {0} ({1}, {2} números por tesela) no son los que lee el modelo {3} ({4}, {5}): extráigalos con la red del modelo, o dé las imágenes en su lugar.</translation>
    </message>
    <message>
        <source>The features in {0} were not extracted from the raster that the model was made from, so their scaling of pixel values may differ: give the imagery in their place to be sure of the clusters.</source>
        <translation>Los descriptores de {0} no se extrajeron del ráster con el que se hizo el modelo, así que su escalado de los valores de los píxeles puede diferir: dé las imágenes en su lugar para estar seguro de los clústeres.</translation>
    </message>
    <message>
        <source>{0} features, and a plane takes {1}: choose a larger raster or smaller tiles, or check the nodata value and the mask.</source>
        <translation>{0} descriptores, y un plano necesita {1}: elija un ráster mayor o teselas más pequeñas, o compruebe el valor nodata y la máscara.</translation>
    </message>
    <message>
        <source>All {0} tiles have the same features, so that nothing tells them apart: check the bands of the imagery, or extract the features with another network.</source>
        <translation>Todas las {0} teselas tienen los mismos descriptores, así que nada las distingue: compruebe las bandas de las imágenes, o extraiga los descriptores con otra red.</translation>
    </message>
    <message>
        <source>The feature raster {0} does not lie on the raster {1}: choose the raster from which its features were extracted, or leave the imagery out.</source>
        <translation>El ráster de descriptores {0} no coincide con el ráster {1}: elija el ráster del que se extrajeron sus descriptores, u omita las imágenes.</translation>
    </message>
    <message>
        <source>The label raster {0} has {1} different labels: choose one with 1 to {2}.</source>
        <translation>El ráster de etiquetas {0} tiene {1} etiquetas distintas: elija uno con 1 a {2}.</translation>
    </message>
    <message>
        <source>The raster {0} has {1} and no features: choose one that “extractfeatures” wrote.</source>
        <translation>El ráster {0} tiene {1} y no tiene descriptores: elija uno que haya escrito «extractfeatures».</translation>
    </message>
    <message>
        <source>The label raster {0} holds decimal numbers: choose one of whole numbers, 1 to K.</source>
        <translation>El ráster de etiquetas {0} contiene números decimales: elija uno de números enteros, 1 a K.</translation>
    </message>
    <message>
        <source>The label raster {0} does not lie on the tiles: choose one that was made from the same raster with the same tile size and stride.</source>
        <translation>El ráster de etiquetas {0} no coincide con las teselas: elija uno hecho del mismo ráster con el mismo tamaño de tesela y el mismo paso.</translation>
    </message>
    <message>
        <source>The method “umap” needs the package umap-learn, which the Python at {0} lacks: install it with “{1} -m pip install umap-learn”, or choose the method “pca”.</source>
        <translation>El método «umap» necesita el paquete umap-learn, que le falta al Python de {0}: instálelo con «{1} -m pip install umap-learn», o elija el método «pca».</translation>
    </message>
    <message>
        <source>Measuring the range of values</source>
        <translation>Midiendo el rango de los valores</translation>
    </message>
    <message>
        <source>Preparing the network</source>
        <translation>Preparando la red</translation>
    </message>
    <message>
        <source>The features of photographs are points with a field each: give the output POINTS.</source>
        <translation>Los descriptores de fotografías son puntos con un campo cada uno: dé la salida POINTS.</translation>
    </message>
    <message>
        <source>The features of tiles are a raster: give the output OUTPUT.</source>
        <translation>Los descriptores de teselas son un ráster: dé la salida OUTPUT.</translation>
    </message>
    <message>
        <source>Only the features of photographs are points: skip the output POINTS.</source>
        <translation>Solo los descriptores de fotografías son puntos: omita la salida POINTS.</translation>
    </message>
    <message>
        <source>Embedding tiles</source>
        <translation>Calculando los descriptores de las teselas</translation>
    </message>
    <message>
        <source>The network gives {0} features, and a layer holds at most {1} fields: choose another network, such as urban2 or resnet18.</source>
        <translation>La red da {0} descriptores, y una capa contiene como máximo {1} campos: elija otra red, como urban2 o resnet18.</translation>
    </message>
    <message>
        <source>Opening the inputs</source>
        <translation>Abriendo las entradas</translation>
    </message>
    <message>
        <source>pictures on the plane</source>
        <translation>imágenes en el plano</translation>
    </message>
    <message>
        <source>There is nothing to show: give a feature raster of “extractfeatures”, or a model of “deepcluster” with the imagery.</source>
        <translation>No hay nada que mostrar: dé un ráster de descriptores de «extractfeatures», o un modelo de «deepcluster» con las imágenes.</translation>
    </message>
    <message>
        <source>A model alone has no tiles: give the imagery, or a feature raster.</source>
        <translation>Un modelo solo no tiene teselas: dé las imágenes, o un ráster de descriptores.</translation>
    </message>
    <message>
        <source>Feature and cluster rasters are of tiles: leave them out, and give the photographs (PHOTOS) with a model that was made from photographs.</source>
        <translation>Los rásteres de descriptores y de clústeres son de teselas: omítalos, y dé las fotografías (PHOTOS) con un modelo hecho con fotografías.</translation>
    </message>
    <message>
        <source>The model brings its own clusters: leave the label raster out, or the model.</source>
        <translation>El modelo trae sus propios clústeres: omita el ráster de etiquetas, o el modelo.</translation>
    </message>
    <message>
        <source>{0} pictures cannot be shown: choose 0 or more.</source>
        <translation>No se pueden mostrar {0} imágenes: elija 0 o más.</translation>
    </message>
    <message>
        <source>Reading the features</source>
        <translation>Leyendo los descriptores</translation>
    </message>
    <message>
        <source>There is nothing to describe tiles by: give a feature raster, or imagery and a model.</source>
        <translation>No hay con qué describir las teselas: dé un ráster de descriptores, o imágenes y un modelo.</translation>
    </message>
    <message>
        <source>Finding the principal axes</source>
        <translation>Hallando los ejes principales</translation>
    </message>
    <message>
        <source>Cutting out pictures</source>
        <translation>Recortando imágenes</translation>
    </message>
    <message>
        <source>The network {0} cannot be read as ONNX ({1}): export it anew.</source>
        <translation>No se puede leer la red {0} como ONNX ({1}): expórtela de nuevo.</translation>
    </message>
    <message>
        <source>The network {0} does not take one square picture of (1, bands, side, side): export it anew, so that it does.</source>
        <translation>La red {0} no toma una imagen cuadrada de (1, bandas, lado, lado): expórtela de nuevo, para que lo haga.</translation>
    </message>
    <message>
        <source>The network {0} does not exist: check the path.</source>
        <translation>La red {0} no existe: compruebe la ruta.</translation>
    </message>
    <message>
        <source>ONNX files need the package openvino, which the engine's Python lacks: run “Install or repair the engine”, or choose something else in place of the ONNX file.</source>
        <translation>Los archivos ONNX necesitan el paquete openvino, que le falta al Python del motor: ejecute «Instalar o reparar el motor», o elija otra cosa en lugar del archivo ONNX.</translation>
    </message>
    <message>
        <source>The network {0} fails on a picture of {1} × {2} pixels: export it for pictures of any size, or of one.</source>
        <translation>La red {0} falla con una imagen de {1} × {2} píxeles: expórtela para imágenes de cualquier tamaño, o de uno.</translation>
    </message>
    <message>
        <source>The network {0} has no card: write beside it the file {1} with {2}, the pixels along the side of the pictures that it takes, and the mean and spread of their bands (of 0…1).</source>
        <translation>La red {0} no tiene ficha: escriba a su lado el archivo {1} con {2}, los píxeles a lo largo del lado de las imágenes que toma, y la media y la dispersión de sus bandas (de 0…1).</translation>
    </message>
    <message>
        <source>The network {0} takes {1} bands, and the images have {2}: choose {3} of them (BANDS), or another network.</source>
        <translation>La red {0} toma {1} bandas, y las imágenes tienen {2}: elija {3} de ellas (BANDS), u otra red.</translation>
    </message>
    <message>
        <source>The card of the network {0} has the mean of {1} bands, and it takes {2}: write one number for each of them, or one for all.</source>
        <translation>La ficha de la red {0} tiene la media de {1} bandas, y la red toma {2}: escriba un número para cada una de ellas, o uno para todas.</translation>
    </message>
    <message>
        <source>The network {0} puts out {1}: say in its card which of them are the features, as "output".</source>
        <translation>La red {0} da {1}: diga en su ficha cuáles son los descriptores, como "output".</translation>
    </message>
    <message>
        <source>The network {0} puts out {1} for a picture: export one that gives (1, D) features, (1, tokens, D) or (1, D, h, w) maps.</source>
        <translation>La red {0} da {1} para una imagen: exporte una que dé descriptores (1, D), fichas (1, fichas, D) o mapas (1, D, h, w).</translation>
    </message>
    <message>
        <source>The network {0} has its weights in its own file: choose the weights “{1}” with it.</source>
        <translation>La red {0} tiene sus pesos en su propio archivo: elija con ella los pesos «{1}».</translation>
    </message>
    <message>
        <source>Weights: {0}, SHA-256 {1}, licence {2}</source>
        <translation>Pesos: {0}, SHA-256 {1}, licencia {2}</translation>
    </message>
    <message>
        <source>“mean” and “std” are not as many numbers, the latter above 0</source>
        <translation>«mean» y «std» no son otros tantos números, los últimos por encima de 0</translation>
    </message>
    <message>
        <source>“size” is {0}, and the network takes {1} pixels</source>
        <translation>«size» es {0}, y la red toma {1} píxeles</translation>
    </message>
    <message>
        <source>The card {0} of a network cannot be used ({1}): write something like {2} there.</source>
        <translation>La ficha {0} de una red no se puede usar ({1}): escriba en ella algo como {2}.</translation>
    </message>
    <message>
        <source>Weights: {0}, licence {1}, to be stored in {2}</source>
        <translation>Pesos: {0}, licencia {1}, que se guardarán en {2}</translation>
    </message>
    <message>
        <source>The {0} cannot be fetched from {1} ({2}): connect to the internet once, or fetch that file on another machine and choose it as weights file (WEIGHTS file).</source>
        <translation>«{0}» no se puede descargar de {1} ({2}): conéctese una vez a Internet, o descargue ese archivo en otro equipo y elíjalo como archivo de pesos (WEIGHTS file).</translation>
    </message>
    <message>
        <source>timm {0} has no network called {1}: did you mean {2}?</source>
        <translation>timm {0} no tiene ninguna red llamada {1}: ¿quería decir {2}?</translation>
    </message>
    <message>
        <source>timm {0} knows no weights called {1}: those of this network are {2}.</source>
        <translation>timm {0} no conoce pesos llamados {1}: los de esta red son {2}.</translation>
    </message>
    <message>
        <source>The network {0} does not say what it sees in a tile: choose another network.</source>
        <translation>La red {0} no dice lo que ve en una tesela: elija otra red.</translation>
    </message>
    <message>
        <source>The network {0} describes no single picture: choose another network.</source>
        <translation>La red {0} no describe una imagen sola: elija otra red.</translation>
    </message>
    <message>
        <source>timm has no weights for {0} that can be fetched: choose a weights file, or none.</source>
        <translation>timm no tiene pesos que se puedan descargar para {0}: elija un archivo de pesos, o ninguno.</translation>
    </message>
    <message>
        <source>Weights: {0}, licence {1}, from {2}</source>
        <translation>Pesos: {0}, licencia {1}, de {2}</translation>
    </message>
    <message>
        <source>The {0} at {1} come without a hash, so nobody could tell whether they are whole: fetch the file with your browser, and choose it as weights file (WEIGHTS file).</source>
        <translation>«{0}», en {1}, viene sin huella, así que nadie podría decir si está entero: descargue el archivo con su navegador, y elíjalo como archivo de pesos (WEIGHTS file).</translation>
    </message>
    <message>
        <source>Networks of timm need the package timm, which the engine's Python lacks: run “Install or repair the engine” with “Networks of timm, too”, or choose another network.</source>
        <translation>Las redes de timm necesitan el paquete timm, que le falta al Python del motor: ejecute «Instalar o reparar el motor» con «También las redes de timm», o elija otra red.</translation>
    </message>
    <message>
        <source>timm {0} cannot make {1} for {2} bands ({3}): choose three bands, or another network.</source>
        <translation>timm {0} no puede hacer {1} para {2} bandas ({3}): elija tres bandas, u otra red.</translation>
    </message>
    <message>
        <source>The {0} at {1} are given only to whom their makers allow it: ask them there, fetch the file with your browser, and choose it as weights file (WEIGHTS file).</source>
        <translation>«{0}», en {1}, se da solo a quienes sus autores lo permiten: pídalo allí, descargue el archivo con su navegador, y elíjalo como archivo de pesos (WEIGHTS file).</translation>
    </message>
    <message>
        <source>clusters will be better with ImageNet weights, or with urban2, which comes with the plugin.</source>
        <translation>los clústeres serán mejores con pesos de ImageNet, o con urban2, que viene con el complemento.</translation>
    </message>
    <message>
        <source>torchvision has no ImageNet weights for {0}: choose other weights or another network.</source>
        <translation>torchvision no tiene pesos de ImageNet para {0}: elija otros pesos u otra red.</translation>
    </message>
    <message>
        <source>No weights come with the plugin for {0}, so it starts from random ones: {1}</source>
        <translation>El complemento no trae pesos para {0}, así que parte de pesos aleatorios: {1}</translation>
    </message>
    <message>
        <source>There is no network called {0}: did you mean {1}?</source>
        <translation>No hay ninguna red llamada {0}: ¿quiso decir {1}?</translation>
    </message>
    <message>
        <source>{0} starts from random weights: {1}</source>
        <translation>{0} parte de pesos aleatorios: {1}</translation>
    </message>
    <message>
        <source>Weights: {0}, {1} {2}</source>
        <translation>Pesos: {0}, {1} {2}</translation>
    </message>
    <message>
        <source>The weights file {0} does not fit {1} ({2}): choose the tensors of that very network.</source>
        <translation>El archivo de pesos {0} no encaja con {1} ({2}): elija los tensores de esa misma red.</translation>
    </message>
    <message>
        <source>it holds something else than tensors</source>
        <translation>contiene algo que no son tensores</translation>
    </message>
    <message>
        <source>The {0} in {1} are damaged: delete that file and try again.</source>
        <translation>Archivo dañado en {1}: {0}; elimínelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The weights file {0} does not exist: choose a .safetensors file.</source>
        <translation>El archivo de pesos {0} no existe: elija un archivo .safetensors.</translation>
    </message>
    <message>
        <source>{0} tensors such as {1} are missing</source>
        <translation>faltan {0} tensores como {1}</translation>
    </message>
    <message>
        <source>The {0} cannot be fetched from {1} ({2}): connect to the internet once, put the file in {3}, or choose other weights.</source>
        <translation>No se puede descargar de {1} ({2}): {0}; conéctese una vez a internet, ponga el archivo en {3}, o elija otros pesos.</translation>
    </message>
    <message>
        <source>the tensor {0} holds no decimal numbers</source>
        <translation>el tensor {0} no contiene números decimales</translation>
    </message>
    <message>
        <source>the tensor {0} holds values that are no finite numbers</source>
        <translation>el tensor {0} contiene valores que no son números finitos</translation>
    </message>
    <message>
        <source>to be stored in</source>
        <translation>para guardarse en</translation>
    </message>
    <message>
        <source>The network {0}, with which the model was made, does not exist: put it there, or beside the model.</source>
        <translation>La red {0}, con la que se hizo el modelo, no existe: póngala allí, o junto al modelo.</translation>
    </message>
    <message>
        <source>The network {0} is not the one with which the model was made: its SHA-256 is not {1}…, so put that very file there, or beside the model.</source>
        <translation>La red {0} no es aquella con la que se hizo el modelo: su SHA-256 no es {1}…, así que ponga allí ese mismo archivo, o junto al modelo.</translation>
    </message>
    <message>
        <source>The latents of {0} have another length than those of this model: choose another base.</source>
        <translation>Los vectores latentes de {0} tienen otra longitud que los de este modelo: elija otra base.</translation>
    </message>
    <message>
        <source>No model to start from was given: choose its file (BASE_FILE), or another BASE.</source>
        <translation>No se dio ningún modelo de partida: elija su archivo (BASE_FILE), u otra BASE.</translation>
    </message>
    <message>
        <source>“size” is {0}, not one of {1}</source>
        <translation>«size» es {0}, no uno de {1}</translation>
    </message>
    <message>
        <source>its network is {0}, not {1}</source>
        <translation>su red es {0}, no {1}</translation>
    </message>
    <message>
        <source>{0} belong to another generative model than {1}: choose the model with which they were made, or make them again with this one.</source>
        <translation>{0}: de otro modelo generativo que {1}; elija el modelo con el que se hicieron, o hágalos de nuevo con este.</translation>
    </message>
    <message>
        <source>The generative model {0} was found to be “{1}” when it was trained, so what it draws says nothing of the place: train it on more images or for longer, or go on all the same (ANYWAY).</source>
        <translation>El modelo generativo {0} resultó «{1}» al entrenarse, así que lo que dibuja no dice nada del lugar: entrénelo con más imágenes o por más tiempo, o siga de todos modos (ANYWAY).</translation>
    </message>
    <message>
        <source>Training goes on after {0} thousand images.</source>
        <translation>El entrenamiento continúa tras {0} miles de imágenes.</translation>
    </message>
    <message>
        <source>{0} images have less than {1} of built ground.</source>
        <translation>{0} imágenes tienen menos de {1} de suelo construido.</translation>
    </message>
    <message>
        <source>{0} images are unlike those marked 1 in {1}; examples left out in turn are told rightly with a balanced accuracy of {2}.</source>
        <translation>{0} imágenes no se parecen a las marcadas con 1 en {1}; los ejemplos excluidos por turnos se reconocen con una exactitud equilibrada de {2}.</translation>
    </message>
    <message>
        <source>No image is left by the filter: mark other examples, or ask for less built ground.</source>
        <translation>El filtro no deja ninguna imagen: marque otros ejemplos, o pida menos suelo construido.</translation>
    </message>
    <message>
        <source>Photographs have no ground that buildings could cover: leave BUILDINGS empty.</source>
        <translation>Las fotografías no tienen suelo que los edificios puedan cubrir: deje BUILDINGS vacío.</translation>
    </message>
    <message>
        <source>No building lies on the imagery: check the layer BUILDINGS and its CRS.</source>
        <translation>Ningún edificio está sobre las imágenes: compruebe la capa BUILDINGS y su SRC.</translation>
    </message>
    <message>
        <source>{0} images are marked 1 and {1} are marked 0: mark {2} or more of either, so that the difference can be learnt (FILTER_FIELD).</source>
        <translation>{0} imágenes están marcadas con 1 y {1} con 0: marque {2} o más de cada clase, para que se pueda aprender la diferencia (FILTER_FIELD).</translation>
    </message>
    <message>
        <source>Tiles have no fields of their own: give the layer with marked places (EXAMPLES).</source>
        <translation>Las teselas no tienen campos propios: dé la capa con los lugares marcados (EXAMPLES).</translation>
    </message>
    <message>
        <source>A generative model draws one band or three, and these are {0}: choose three (BANDS).</source>
        <translation>Un modelo generativo dibuja una banda o tres, y aquí hay {0}: elija tres (BANDS).</translation>
    </message>
    <message>
        <source>No image has enough valid pixels: check nodata and mask.</source>
        <translation>Ninguna imagen tiene suficientes píxeles válidos: compruebe nodata y la máscara.</translation>
    </message>
    <message>
        <source>The temporary folder {0} has no room for {1} images of {2} pixels ({3}): make room, or choose larger tiles or a smaller SIZE.</source>
        <translation>La carpeta temporal {0} no tiene sitio para {1} imágenes de {2} píxeles ({3}): haga sitio, o elija teselas mayores o un SIZE menor.</translation>
    </message>
    <message>
        <source>{0}: not known of any pair</source>
        <translation>{0}: no se conoce de ningún par</translation>
    </message>
    <message>
        <source>{0}: not enough pairs ({1} sources in {2} blocks of ground)</source>
        <translation>{0}: no hay suficientes pares ({1} fuentes en {2} bloques de terreno)</translation>
    </message>
    <message>
        <source>{0}: no difference is shown, {1}</source>
        <translation>{0}: no se muestra diferencia, {1}</translation>
    </message>
    <message>
        <source>The model has no class called “{0}”: choose one of {1} (TARGET).</source>
        <translation>El modelo no tiene una clase llamada «{0}»: elija una de {1} (TARGET).</translation>
    </message>
    <message>
        <source>The model gives a value of {0} and has no class “{1}”: give no TARGET.</source>
        <translation>El modelo da un valor de {0} y no tiene la clase «{1}»: no dé TARGET.</translation>
    </message>
    <message>
        <source>pixels like built or bare ground</source>
        <translation>píxeles como suelo construido o desnudo</translation>
    </message>
    <message>
        <source>The zones {0} lie under none of the images of the pairs: choose zones of the same place.</source>
        <translation>Las zonas {0} no están bajo ninguna de las imágenes de los pares: elija zonas del mismo lugar.</translation>
    </message>
    <message>
        <source>The model {0} sees tiles of {1} pixels every {2}, and the pairs are of tiles of {3} every {4}: choose a model made from the same tiles (CLUSTER_MODEL).</source>
        <translation>El modelo {0} ve teselas de {1} píxeles cada {2}, y los pares son de teselas de {3} cada {4}: elija un modelo hecho con las mismas teselas (CLUSTER_MODEL).</translation>
    </message>
    <message>
        <source>The pairs are no lines from an image to another: choose the lines of “Nearest real images”.</source>
        <translation>Los pares no son líneas de una imagen a otra: elija las líneas de «Imágenes reales más parecidas».</translation>
    </message>
    <message>
        <source>{0} join an image to itself: leave them out.</source>
        <translation>{0} unen una imagen consigo misma: omítalos.</translation>
    </message>
    <message>
        <source>{0} of {1} lead from or to no image of their number, such as {2} {3}: give the images that the pairs were found among, in tiles of the same size and stride (TILE_SIZE, STRIDE, or a model made from them).</source>
        <translation>{0} de {1} no parten de una imagen de su número, o no llegan a ella, como {2} {3}: dé las imágenes entre las que se hallaron los pares, en teselas del mismo tamaño y paso (TILE_SIZE, STRIDE, o un modelo hecho con ellas).</translation>
    </message>
    <message>
        <source>The pairs have no field {0} with the number of an image (tile_id): choose the lines of “Nearest real images”.</source>
        <translation>Los pares no tienen un campo {0} con el número de una imagen (tile_id): elija las líneas de «Imágenes reales más parecidas».</translation>
    </message>
    <message>
        <source>Replacing classes</source>
        <translation>Reemplazando clases</translation>
    </message>
    <message>
        <source>model of urban types</source>
        <translation>modelo de tipos urbanos</translation>
    </message>
    <message>
        <source>measures of the zones</source>
        <translation>medidas de las zonas</translation>
    </message>
    <message>
        <source>most matches in which classes are replaced</source>
        <translation>número máximo de correspondencias en que se reemplazan clases</translation>
    </message>
    <message>
        <source>Telling clusters</source>
        <translation>Determinando los clústeres</translation>
    </message>
    <message>
        <source>Comparing pairs</source>
        <translation>Comparando los pares</translation>
    </message>
    <message>
        <source>Measuring colours</source>
        <translation>Midiendo los colores</translation>
    </message>
    <message>
        <source>Measuring classes</source>
        <translation>Midiendo las clases</translation>
    </message>
    <message>
        <source>Telling status</source>
        <translation>Determinando el nivel socioeconómico</translation>
    </message>
    <message>
        <source>shares do not say where a class lies (give label pictures or land cover)</source>
        <translation>las proporciones no dicen dónde está una clase (dé imágenes de etiquetas o cobertura del suelo)</translation>
    </message>
    <message>
        <source>the model sees more than the tile itself (CONTEXT)</source>
        <translation>el modelo ve más que la propia tesela (CONTEXT)</translation>
    </message>
    <message>
        <source>No class was replaced, because {0}: which class the score rests on is not known.</source>
        <translation>No se reemplazó ninguna clase, porque {0}: no se sabe en qué clase se apoya la puntuación.</translation>
    </message>
    <message>
        <source>Each match is shared by {0} pairs on average, so that pairs are less than they look: the tests go by the matches as well.</source>
        <translation>Cada correspondencia la comparten {0} pares en promedio, así que los pares son menos de lo que parecen: las pruebas tienen en cuenta también las correspondencias.</translation>
    </message>
    <message>
        <source>as far as differences are alike</source>
        <translation>hasta donde las diferencias se parecen</translation>
    </message>
    <message>
        <source>The rasters have different numbers of bands: choose the bands that all of them have.</source>
        <translation>Los rásteres tienen números de bandas distintos: elija las bandas que todos tengan.</translation>
    </message>
    <message>
        <source>The rasters have from {0} to {1} m per pixel, so things look of different size in them: resample them to one resolution before you trust the model.</source>
        <translation>Los rásteres tienen de {0} a {1} m por píxel, así que las cosas parecen de distinto tamaño en ellos: remuestréelos a una misma resolución antes de fiarse del modelo.</translation>
    </message>
    <message>
        <source>The rasters have from {0} to {1} bands, and the first {2} of each are taken: choose the bands (BANDS) unless these show the same in all of them.</source>
        <translation>Los rásteres tienen de {0} a {1} bandas, y se toman las {2} primeras de cada uno: elija las bandas (BANDS), salvo que estas muestren lo mismo en todos.</translation>
    </message>
    <message>
        <source>Photographs lie at points and fill no raster: skip the output {0}.</source>
        <translation>Las fotografías están en puntos y no llenan un ráster: omita la salida {0}.</translation>
    </message>
    <message>
        <source>Give either rasters (INPUT) or photographs (PHOTOS), one of the two.</source>
        <translation>Dé o bien rásteres (INPUT) o bien fotografías (PHOTOS), uno de los dos.</translation>
    </message>
    <message>
        <source>Photographs have no metres: give their side in pixels (TILE_SIZE).</source>
        <translation>Las fotografías no tienen metros: dé su lado en píxeles (TILE_SIZE).</translation>
    </message>
    <message>
        <source>Photographs are read whole, in red, green and blue: the bands, the stride and the context do not count.</source>
        <translation>Las fotografías se leen enteras, en rojo, verde y azul: las bandas, el paso y el contexto no cuentan.</translation>
    </message>
    <message>
        <source>The raster {0} has no coordinate reference system: assign one first.</source>
        <translation>El ráster {0} no tiene sistema de coordenadas: asígnele uno primero.</translation>
    </message>
    <message>
        <source>Reading a sample of pixels</source>
        <translation>Leyendo una muestra de píxeles</translation>
    </message>
    <message>
        <source>The raster {0} has no valid pixel{1}: check its nodata value, or choose another raster or mask.</source>
        <translation>El ráster {0} no tiene píxeles válidos{1}: compruebe su valor nodata, o elija otro ráster u otra máscara.</translation>
    </message>
    <message>
        <source>The raster {0} has no band {1}: choose from 1 to {2}.</source>
        <translation>El ráster {0} no tiene la banda {1}: elija de 1 a {2}.</translation>
    </message>
    <message>
        <source>The raster {0} holds complex numbers: choose bands with real values.</source>
        <translation>El ráster {0} contiene números complejos: elija bandas con valores reales.</translation>
    </message>
    <message>
        <source>The mask {0} does not overlap the raster {1}: choose polygons over it.</source>
        <translation>La máscara {0} no se solapa con el ráster {1}: elija polígonos sobre él.</translation>
    </message>
    <message>
        <source>The raster {0} lies where {1} has no metres: check its coordinate reference system.</source>
        <translation>El ráster {0} está donde {1} no tiene metros: compruebe su sistema de coordenadas.</translation>
    </message>
    <message>
        <source>The raster {0} has a colour table: it is read as the red, green and blue that it shows.</source>
        <translation>El ráster {0} tiene una tabla de colores: se lee como el rojo, el verde y el azul que muestra.</translation>
    </message>
    <message>
        <source>The raster {0} has no georeference: it is taken to lie where QGIS shows it, one unit a pixel from the origin, and its ground resolution is unknown.</source>
        <translation>El ráster {0} no tiene georreferencia: se coloca donde QGIS lo muestra, una unidad por píxel desde el origen, y su resolución en el terreno se desconoce.</translation>
    </message>
    <message>
        <source>Band {0} of the raster {1} is marked as alpha but looks like near-infrared: its zeros are not taken for holes. Where they are, set a nodata value, or a mask.</source>
        <translation>La banda {0} del ráster {1} está marcada como alfa pero parece infrarrojo cercano: sus ceros no se toman por huecos. Si lo son, fije un valor nodata, o una máscara.</translation>
    </message>
    <message>
        <source>{0} tiles of the raster {1} are of one colour, such as a margin or what a service did not have, and are left out.</source>
        <translation>{0} teselas del ráster {1} son de un solo color, como un margen o lo que un servicio no tenía, y se dejan fuera.</translation>
    </message>
    <message>
        <source>A context of {0} times a tile cannot be: choose from 1 (the tile alone) to {1}.</source>
        <translation>Un contexto de {0} veces una tesela no es posible: elija de 1 (solo la tesela) a {1}.</translation>
    </message>
    <message>
        <source>The raster {0} would have {1} tiles, more than the {2} that can be handled: choose a larger tile size or stride, or clip the raster.</source>
        <translation>El ráster {0} tendría {1} teselas, más que las {2} que se pueden tratar: elija teselas o un paso mayores, o recorte el ráster.</translation>
    </message>
    <message>
        <source>Looking for valid pixels</source>
        <translation>Buscando píxeles válidos</translation>
    </message>
    <message>
        <source>The raster {0} has {1} × {2} pixels and no valid one was found: clip it to the ground that has data, or draw a mask around that.</source>
        <translation>El ráster {0} tiene {1} × {2} píxeles y no se halló ninguno válido: recórtelo al terreno que tiene datos, o dibuje una máscara alrededor.</translation>
    </message>
    <message>
        <source>The mask is in {0} and the raster {1} has no coordinate reference system: the coordinates of the mask are taken for those of the raster.</source>
        <translation>La máscara está en {0} y el ráster {1} no tiene sistema de coordenadas: las coordenadas de la máscara se toman por las del ráster.</translation>
    </message>
    <message>
        <source>The raster {0} has no coordinate reference system: the layers will lack one too.</source>
        <translation>El ráster {0} no tiene sistema de coordenadas: las capas tampoco lo tendrán.</translation>
    </message>
    <message>
        <source>Looking for valid pixels in every row</source>
        <translation>Buscando píxeles válidos en cada fila</translation>
    </message>
    <message>
        <source>Reading photographs</source>
        <translation>Leyendo las fotografías</translation>
    </message>
    <message>
        <source>None of the {0} photographs can be read. {1}</source>
        <translation>No se puede leer ninguna de las {0} fotografías. {1}</translation>
    </message>
    <message>
        <source>{0} of {1} photographs cannot be read and are left out. {2}</source>
        <translation>{0} de {1} fotografías no se pueden leer y se dejan fuera. {2}</translation>
    </message>
    <message>
        <source>{0} of {1} photographs are panoramas, of which only the square in the middle is seen, half of the horizon, bent: choose {2} for PANORAMAS to see them as four ordinary photographs each.</source>
        <translation>{0} de {1} fotografías son panoramas, de los que solo se ve el cuadrado del centro, la mitad del horizonte, curvada: elija {2} en PANORAMAS para verlos como cuatro fotografías normales cada uno.</translation>
    </message>
    <message>
        <source>Photographs of {0} pixels are too small to read: choose {1} or more.</source>
        <translation>Las fotografías de {0} píxeles son demasiado pequeñas para leerlas: elija {1} o más.</translation>
    </message>
    <message>
        <source>The tiles cannot be written to {0} ({1}): check the folder and its space.</source>
        <translation>No se pueden escribir las teselas en {0} ({1}): compruebe la carpeta y su espacio.</translation>
    </message>
    <message>
        <source>choose larger tiles or a larger stride, or a mask</source>
        <translation>elija teselas o un paso mayores, o una máscara</translation>
    </message>
    <message>
        <source>choose larger tiles or a larger stride, fewer augmented copies (AUGMENT), or fewer polygons</source>
        <translation>elija teselas o un paso mayores, menos copias aumentadas (AUGMENT), o menos polígonos</translation>
    </message>
    <message>
        <source>The features of {0} tiles take {1} GB on the disk of {2}, which has {3} GB to spare: free some space, or {4}.</source>
        <translation>Los descriptores de {0} teselas ocupan {1} GB en el disco de {2}, donde hay {3} GB disponibles: libere espacio, o bien {4}.</translation>
    </message>
    <message>
        <source>{0} tiles take about {1} GB of memory, and this machine has {2} GB left: {3}.</source>
        <translation>{0} teselas ocupan alrededor de {1} GB de memoria, y a esta máquina le quedan {2} GB: {3}.</translation>
    </message>
    <message>
        <source>{0} of {1} pixels are few for {2} clusters ({3} a cluster and {4} in all are wanted)</source>
        <translation>{0} de {1} píxeles son pocas para {2} clústeres (se desean {3} por clúster y {4} en total)</translation>
    </message>
    <message>
        <source>{0}: let tiles overlap with a stride of {1} pixels (STRIDE), which gives about {2}.</source>
        <translation>{0}: haga que las teselas se solapen con un paso de {1} píxeles (STRIDE), lo que da unas {2}.</translation>
    </message>
    <message>
        <source>which comes next to the {0} m that were asked for</source>
        <translation>lo más cercano a los {0} m que se pidieron</translation>
    </message>
    <message>
        <source>Tiles of {0}.</source>
        <translation>Teselas de {0}.</translation>
    </message>
    <message>
        <source>{0}: fewer clusters, a larger image or smaller tiles would make them surer.</source>
        <translation>{0}: menos clústeres, una imagen mayor o teselas más pequeñas los harían más seguros.</translation>
    </message>
    <message>
        <source>{0} are so large that most of them mix several types of ground: {1}.</source>
        <translation>{0}: son tan grandes que la mayoría mezcla varios tipos de suelo; {1}.</translation>
    </message>
    <message>
        <source>Give the tile size in pixels (TILE_SIZE) or in metres (TILE_METRES), not both.</source>
        <translation>Dé el tamaño de las teselas en píxeles (TILE_SIZE) o en metros (TILE_METRES), no ambos.</translation>
    </message>
    <message>
        <source>Nothing tells how many metres a pixel of the raster {0} has: assign a coordinate reference system, or give the tile size in pixels (TILE_SIZE).</source>
        <translation>Nada dice cuántos metros tiene un píxel del ráster {0}: asigne un sistema de coordenadas, o dé el tamaño de las teselas en píxeles (TILE_SIZE).</translation>
    </message>
    <message>
        <source>Tiles of {0} m are less than {1} pixels of the raster {2}, too small to read: choose {3} m or more (TILE_METRES).</source>
        <translation>Las teselas de {0} m tienen menos de {1} píxeles del ráster {2}, demasiado pequeñas para leerlas: elija {3} m o más (TILE_METRES).</translation>
    </message>
    <message>
        <source>Tiles of {0} m are larger than the raster, whose shorter side has {1} m: choose fewer (TILE_METRES).</source>
        <translation>Las teselas de {0} m son mayores que el ráster, cuyo lado más corto mide {1} m: elija menos (TILE_METRES).</translation>
    </message>
    <message>
        <source>which suits the ground resolution of {0} m per pixel</source>
        <translation>que conviene a la resolución en el terreno de {0} m por píxel</translation>
    </message>
    <message>
        <source>as no ground resolution is known that another size would suit</source>
        <translation>pues no se conoce una resolución en el terreno a la que convenga otro tamaño</translation>
    </message>
    <message>
        <source>{0} are so small that they show roofs and trees rather than types of built-up ground: choose {1} pixels ({2} m) or more, or leave the tile size empty.</source>
        <translation>{0}: son tan pequeñas que muestran tejados y árboles más que tipos de suelo construido; elija {1} píxeles ({2} m) o más, o deje el tamaño vacío.</translation>
    </message>
    <message>
        <source>choose {0} pixels ({1} m) or fewer, or leave the tile size empty</source>
        <translation>elija {0} píxeles ({1} m) o menos, o deje el tamaño vacío</translation>
    </message>
    <message>
        <source>Take everything from PyPI (no administrator needed)</source>
        <translation>Tomar todo de PyPI (no hace falta administrador)</translation>
    </message>
    <message>
        <source>Networks of timm, too</source>
        <translation>También las redes de timm</translation>
    </message>
    <message>
        <source>Folder of wheels, instead of the network</source>
        <translation>Carpeta de archivos wheel, en lugar de la red</translation>
    </message>
    <message>
        <source>This QGIS is one of conda: “conda install -c conda-forge pytorch torchvision scikit-learn rasterio geopandas safetensors plotly threadpoolctl” in its environment gives it what the engine needs.</source>
        <translation>Este QGIS es de conda: «conda install -c conda-forge pytorch torchvision scikit-learn rasterio geopandas safetensors plotly threadpoolctl» en su entorno le da lo que el motor necesita.</translation>
    </message>
    <message>
        <source>This QGIS has the Python of OSGeo4W: where its own packages are at fault, run OSGeo4W's Setup and update python3-core and python3-pip.</source>
        <translation>Este QGIS tiene el Python de OSGeo4W: si fallan sus propios paquetes, ejecute el Setup de OSGeo4W y actualice python3-core y python3-pip.</translation>
    </message>
    <message>
        <source>The system's C++ library is older than the packages need: update the system, or name a newer Python in the plugin's setting.</source>
        <translation>La biblioteca de C++ del sistema es más antigua de lo que necesitan los paquetes: actualice el sistema, o indique un Python más reciente en el ajuste del complemento.</translation>
    </message>
    <message>
        <source>A file may not be written, perhaps as another QGIS or a virus scanner holds it: close every other QGIS, then try again.</source>
        <translation>No se puede escribir un archivo, quizá porque otro QGIS o un antivirus lo retiene: cierre todo otro QGIS y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>A package was made for another version of NumPy than the one that is there: run “Install or repair the engine”.</source>
        <translation>Un paquete se hizo para otra versión de NumPy que la que hay: ejecute «Instalar o reparar el motor».</translation>
    </message>
    <message>
        <source>{0}; there may be no build for this version of Python</source>
        <translation>{0}; quizá no haya una versión para este Python</translation>
    </message>
    <message>
        <source>pip could not install {0} ({1}): {2}</source>
        <translation>pip no pudo instalar {0} ({1}): {2}</translation>
    </message>
    <message>
        <source>The disk is full: free about 1 GB to install {0}, then try again.</source>
        <translation>El disco está lleno: libere alrededor de 1 GB para instalar {0} y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>PyPI's certificate is not trusted here, so {0} cannot be installed: import your organisation's certificates in QGIS (Settings → Options → Authentication → Manage Certificates → Authorities), or name them with “pip config set global.cert FILE”, then try again.</source>
        <translation>El certificado de PyPI no es de confianza aquí, así que no se puede instalar {0}: importe los certificados de su organización en QGIS (Configuración → Opciones → Autenticación → Administrar certificados → Autoridades), o indíquelos con «pip config set global.cert FILE», y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The proxy does not let PyPI through, so {0} cannot be installed: correct it in QGIS (Settings → Options → Network), or take the packages from a folder of wheels (WHEELS), then try again.</source>
        <translation>El proxy no deja pasar a PyPI, así que no se puede instalar {0}: corríjalo en QGIS (Configuración → Opciones → Red), o tome los paquetes de una carpeta de archivos wheel (WHEELS), y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>PyPI cannot be reached, so {0} cannot be installed: connect to the internet, name your proxy in QGIS (Settings → Options → Network), or take the packages from a folder of wheels (WHEELS), then try again.</source>
        <translation>No se puede alcanzar PyPI, así que no se puede instalar {0}: conéctese a internet, indique su proxy en QGIS (Configuración → Opciones → Red), o tome los paquetes de una carpeta de archivos wheel (WHEELS), y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Downloaded {0} of {1} MB</source>
        <translation>Descargados {0} de {1} MB</translation>
    </message>
    <message>
        <source>Downloading again what broke off (attempt {0} of {1})</source>
        <translation>Descargando de nuevo lo que se interrumpió (intento {0} de {1})</translation>
    </message>
    <message>
        <source>It does not work with the packages that are there ({0}). {1}</source>
        <translation>No funciona con los paquetes que hay ({0}). {1}</translation>
    </message>
    <message>
        <source>mend that, then try again.</source>
        <translation>corríjalo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Making an environment in {0}</source>
        <translation>Creando un entorno en {0}</translation>
    </message>
    <message>
        <source>The folder {0} cannot be written ({1}): allow it, or set XDG_DATA_HOME.</source>
        <translation>No se puede escribir en la carpeta {0} ({1}): permítalo, o fije XDG_DATA_HOME.</translation>
    </message>
    <message>
        <source>The Python at {0} cannot make virtual environments: {1}, then try again. {2}</source>
        <translation>El Python de {0} no puede hacer entornos virtuales: {1} y vuelva a intentarlo. {2}</translation>
    </message>
    <message>
        <source>Another installation into {0} is going on: wait until it has ended.</source>
        <translation>Hay otra instalación en curso en {0}: espere a que termine.</translation>
    </message>
    <message>
        <source>The folder {0} has no wheels (*.whl): fill it as the help says (WHEELS).</source>
        <translation>La carpeta {0} no tiene archivos wheel (*.whl): llénela como dice la ayuda (WHEELS).</translation>
    </message>
    <message>
        <source>URBAN_ML_PYTHON names another Python, which stays in use: clear it to use the new environment.</source>
        <translation>URBAN_ML_PYTHON indica otro Python, que sigue en uso: vacíela para usar el nuevo entorno.</translation>
    </message>
    <message>
        <source>The Python at {0} does not run ({1}): reinstall it.</source>
        <translation>El Python de {0} no funciona ({1}): reinstálelo.</translation>
    </message>
    <message>
        <source>The Python at {0} lacks packages that this system provides: run “{1}” first, or choose to take everything from PyPI.</source>
        <translation>Al Python de {0} le faltan paquetes que este sistema proporciona: ejecute primero «{1}», o elija tomar todo de PyPI.</translation>
    </message>
    <message>
        <source>The folder {0} holds something else than an environment: choose an empty one.</source>
        <translation>La carpeta {0} contiene algo que no es un entorno: elija una vacía.</translation>
    </message>
    <message>
        <source>install its venv and pip</source>
        <translation>instale su venv y pip</translation>
    </message>
    <message>
        <source>The disk is full: free about 1 GB and try again.</source>
        <translation>El disco está lleno: libere alrededor de 1 GB y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The engine in {0} is complete: nothing to do.</source>
        <translation>El motor en {0} está completo: no hay nada que hacer.</translation>
    </message>
    <message>
        <source>The Python at {0} could not make a virtual environment: {1}. {2}</source>
        <translation>El Python de {0} no pudo hacer un entorno virtual: {1}. {2}</translation>
    </message>
    <message>
        <source>PyTorch for {0} cannot be had, so PyPI's own is taken. {1}</source>
        <translation>No se puede obtener PyTorch para {0}, así que se toma el de PyPI. {1}</translation>
    </message>
    <message>
        <source>Without {0} there is no {1}. {2}</source>
        <translation>Sin {0} no hay {1}. {2}</translation>
    </message>
    <message>
        <source> But {0} of {1} runs hardly recognise the cities (accuracy {2}, where chance is {3}), so where they look says nothing.</source>
        <translation> Pero {0} de {1} ejecuciones apenas reconocen las ciudades (exactitud {2}, donde el azar da {3}), así que lo que miran no dice nada.</translation>
    </message>
    <message>
        <source>Of how the lift of objects differs between runs, the network explains {0} and the seed {1} ({2}): {3} matters more.</source>
        <translation>De cómo difiere la razón a la proporción de los objetos entre ejecuciones, la red explica {0} y la semilla {1} ({2}): {3} importa más.</translation>
    </message>
    <message>
        <source>{0}: the network explains {1}, the seed {2} (F {3}, {4}).</source>
        <translation>{0}: la red explica {1}, la semilla {2} (F {3}, {4}).</translation>
    </message>
    <message>
        <source>beyond bounds, as the seed changes nothing</source>
        <translation>más allá de todo límite, pues la semilla no cambia nada</translation>
    </message>
    <message>
        <source>Not enough data for a verdict: {0}. For what it is worth: </source>
        <translation>Datos insuficientes para un veredicto: {0}. A título indicativo: </translation>
    </message>
    <message>
        <source>All runs give every class the same share of the evidence: neither network nor seed matters.</source>
        <translation>Todas las ejecuciones dan a cada clase la misma proporción de la evidencia: ni la red ni la semilla importan.</translation>
    </message>
    <message>
        <source> In all {0} runs “{1}” has the highest lift.</source>
        <translation> En todas las {0} ejecuciones «{1}» tiene la razón a su proporción más alta.</translation>
    </message>
    <message>
        <source> Which class has the highest lift depends on the run: {0}.</source>
        <translation> Qué clase tiene la razón a su proporción más alta depende de la ejecución: {0}.</translation>
    </message>
    <message>
        <source>{0}: the same lift in all runs.</source>
        <translation>{0}: la misma razón a la proporción en todas las ejecuciones.</translation>
    </message>
    <message>
        <source>Reading objects</source>
        <translation>Leyendo los objetos</translation>
    </message>
    <message>
        <source>Fitting fold by fold</source>
        <translation>Ajustando pliegue a pliegue</translation>
    </message>
    <message>
        <source>{0} networks with {1} seeds each cannot tell what depends on which: give two or more of both.</source>
        <translation>{0} redes con {1} semillas cada una no pueden decir qué depende de qué: dé dos o más de ambas.</translation>
    </message>
    <message>
        <source>Encoders cannot learn from {0} images: give {1} or more, choose METHODS {2}, or give a model that has encoders already.</source>
        <translation>Los codificadores no pueden aprender de {0} imágenes: dé {1} o más, elija METHODS {2}, o dé un modelo que ya tenga codificadores.</translation>
    </message>
    <message>
        <source>The {0} method learns</source>
        <translation>El método {0} aprende</translation>
    </message>
    <message>
        <source>The time for the {0} method was up after {1} of {2} images, so its result depends on how fast this machine is: give more MINUTES, or fewer THOUSANDS.</source>
        <translation>El tiempo del método {0} se agotó tras {1} de {2} imágenes, así que su resultado depende de la velocidad de esta máquina: dé más MINUTES, o menos THOUSANDS.</translation>
    </message>
    <message>
        <source>it has an encoder for “{0}”, which is no way of inversion</source>
        <translation>tiene un codificador para «{0}», que no es una forma de inversión</translation>
    </message>
    <message>
        <source>{0} images are taken, evenly spread, and {1} left out.</source>
        <translation>Se toman {0} imágenes, repartidas por igual, y se dejan fuera {1}.</translation>
    </message>
    <message>
        <source>No image has enough valid pixels: check nodata and mask (MASK).</source>
        <translation>Ninguna imagen tiene suficientes píxeles válidos: compruebe nodata y la máscara (MASK).</translation>
    </message>
    <message>
        <source>Reading images</source>
        <translation>Leyendo las imágenes</translation>
    </message>
    <message>
        <source>The latents {0} hold nothing that the model can draw: invert the images again.</source>
        <translation>Los vectores latentes {0} no contienen nada que el modelo pueda dibujar: invierta de nuevo las imágenes.</translation>
    </message>
    <message>
        <source>it names no “sources”, no “methods”, or one of these twice</source>
        <translation>no nombra «sources», ni «methods», o nombra uno de ellos dos veces</translation>
    </message>
    <message>
        <source>“methods” are not among {0}</source>
        <translation>«methods» no están entre {0}</translation>
    </message>
    <message>
        <source>The images were not inverted by “{0}”, only by {1}: choose among these, or invert them with METHODS {2}.</source>
        <translation>Las imágenes no se invirtieron con «{0}», solo con {1}: elija entre estos métodos, o inviértalas con METHODS {2}.</translation>
    </message>
    <message>
        <source>Finding images</source>
        <translation>Hallando las imágenes</translation>
    </message>
    <message>
        <source>Comparing images with what is drawn</source>
        <translation>Comparando las imágenes con lo que se dibuja</translation>
    </message>
    <message>
        <source>Measured in {0}.</source>
        <translation>Medido en {0}.</translation>
    </message>
    <message>
        <source>The tiles and the zones do not overlap: choose layers of the same place.</source>
        <translation>Las teselas y las zonas no se solapan: elija capas del mismo lugar.</translation>
    </message>
    <message>
        <source>Some of the fields {0} differ only in case, which a GeoPackage does not tell apart: join them one by one.</source>
        <translation>Algunos de los campos {0} difieren solo en mayúsculas, que un GeoPackage no distingue: únalos uno por uno.</translation>
    </message>
    <message>
        <source>The tiles layer has no field {0}: choose numeric fields to join.</source>
        <translation>La capa de teselas no tiene el campo {0}: elija campos numéricos para unir.</translation>
    </message>
    <message>
        <source>Overlaying tiles and zones</source>
        <translation>Superponiendo teselas y zonas</translation>
    </message>
    <message>
        <source>Writing zones</source>
        <translation>Escribiendo las zonas</translation>
    </message>
    <message>
        <source>The tiles hold cluster {0}, but {1} were asked for: raise the number.</source>
        <translation>Las teselas contienen el clúster {0}, pero se pidieron {1}: aumente el número.</translation>
    </message>
    <message>
        <source>The activation {0} has no valid value in the tiles: choose the raster that “activationmap” wrote.</source>
        <translation>La activación {0} no tiene valores válidos en las teselas: elija el ráster que escribió «activationmap».</translation>
    </message>
    <message>
        <source>The activation {0} is {1} everywhere in the tiles and says nothing: check how it was made.</source>
        <translation>La activación {0} es {1} en todas las teselas y no dice nada: compruebe cómo se hizo.</translation>
    </message>
    <message>
        <source>The activation {0} has no positive value in the tiles: give it as the activation for the lowest, and the one for the highest as the activation.</source>
        <translation>La activación {0} no tiene valores positivos en las teselas: désela como la activación para los más bajos, y la de los más altos como la activación.</translation>
    </message>
    <message>
        <source>The activation rasters {0} and {1} do not lie on the same pixels: make both from the same imagery with the same parameters.</source>
        <translation>Los rásteres de activación {0} y {1} no están sobre los mismos píxeles: haga ambos de las mismas imágenes con los mismos parámetros.</translation>
    </message>
    <message>
        <source>No tile of the predictions has a predicted value: choose the tiles of “traincnn” or “predict”.</source>
        <translation>Ninguna tesela de las predicciones tiene un valor predicho: elija las teselas de «traincnn» o «predict».</translation>
    </message>
    <message>
        <source>Tiles of the predictions that do not lie on the activation raster, left out: {0}.</source>
        <translation>Teselas de las predicciones que no están sobre el ráster de activación, excluidas: {0}.</translation>
    </message>
    <message>
        <source>No polygon of the land use is as large as {0} cells of the activation map: choose coarser land use, or give the cell size if the map is finer than was taken.</source>
        <translation>Ningún polígono del uso del suelo es tan grande como {0} celdas del mapa de activación: elija un uso del suelo más grueso, o dé el tamaño de celda si el mapa es más fino de lo supuesto.</translation>
    </message>
    <message>
        <source>The land use does not overlap the tiles of the predictions: choose land use and activation of one place.</source>
        <translation>El uso del suelo no se solapa con las teselas de las predicciones: elija uso del suelo y activación de un mismo lugar.</translation>
    </message>
    <message>
        <source>The tiles hold only one class, {0}: shares can be compared where there are two or more, so choose land use with more classes there.</source>
        <translation>Las teselas contienen una sola clase, {0}: las proporciones se comparan donde hay dos o más, así que elija un uso del suelo con más clases allí.</translation>
    </message>
    <message>
        <source>The field {0} of the {1} is missing: choose one of {2}.</source>
        <translation>El campo {0} falta en «{1}»: elija uno de {2}.</translation>
    </message>
    <message>
        <source>The field {0} of the {1} names {2} class{3}: shares can be compared where there are two or more, so choose another field.</source>
        <translation>El campo {0} de «{1}» nombra {2} clase{3}: las proporciones se comparan donde hay dos o más, así que elija otro campo.</translation>
    </message>
    <message>
        <source>Explaining networks that have learnt nothing</source>
        <translation>Explicando redes que no han aprendido nada</translation>
    </message>
    <message>
        <source>Taking classes out of the picture</source>
        <translation>Quitando clases de la imagen</translation>
    </message>
    <message>
        <source>The activation raster does not say how it was made, so random networks were explained by {0}: if it was made otherwise, do not compare them.</source>
        <translation>El ráster de activación no dice cómo se hizo, así que las redes aleatorias se explicaron con {0}: si se hizo de otra manera, no las compare.</translation>
    </message>
    <message>
        <source>The scattering network has no weights to draw anew: only the heads of the random networks differ.</source>
        <translation>La red scattering no tiene pesos que sortear de nuevo: solo difieren las cabezas de las redes aleatorias.</translation>
    </message>
    <message>
        <source>Most tiles lie where the model was not trained: they were put to the network of all folds.</source>
        <translation>La mayoría de las teselas están donde el modelo no se entrenó: se presentaron a la red de todos los pliegues.</translation>
    </message>
    <message>
        <source>The predictions were not made from the imagery {0} with the tiles of the model: choose the imagery, the model and the predictions of one run.</source>
        <translation>Las predicciones no se hicieron de las imágenes {0} con las teselas del modelo: elija las imágenes, el modelo y las predicciones de una misma ejecución.</translation>
    </message>
    <message>
        <source>inside the tiles that it shares</source>
        <translation>dentro de las teselas que comparte</translation>
    </message>
    <message>
        <source>over the map, for it fills whole tiles</source>
        <translation>sobre el mapa, pues llena teselas enteras</translation>
    </message>
    <message>
        <source>the test by {0} had too few tiles, so whether it is used stays open.</source>
        <translation>la prueba por {0} tuvo demasiadas pocas teselas, así que queda abierto si se usa.</translation>
    </message>
    <message>
        <source> once the ground of {0} is left out</source>
        <translation> una vez excluido el terreno de {0}</translation>
    </message>
    <message>
        <source>not judged: it lies in too few tiles.</source>
        <translation>no se juzga: está en demasiado pocas teselas.</translation>
    </message>
    <message>
        <source>not told from {0}: more than its share on all ground, but too little of it is left{1}.</source>
        <translation>no se distingue de {0}: más que su proporción en todo el terreno, pero queda demasiado poco{1}.</translation>
    </message>
    <message>
        <source>no verdict: the predictions do not follow what was observed.</source>
        <translation>sin veredicto: las predicciones no siguen lo observado.</translation>
    </message>
    <message>
        <source>no clear verdict: {0} than its share on all ground, but not{1}.</source>
        <translation>sin veredicto claro: {0} que su proporción en todo el terreno, pero no{1}.</translation>
    </message>
    <message>
        <source>networks that have learnt nothing do not, and the prediction falls when it is replaced: it is used.</source>
        <translation>no ocurre en redes que no han aprendido nada, y la predicción baja cuando se reemplaza: se usa.</translation>
    </message>
    <message>
        <source>whether it is used was not tested, for that takes the imagery and the model.</source>
        <translation>no se probó si se usa, pues hacen falta las imágenes y el modelo.</translation>
    </message>
    <message>
        <source>but {0}: it cannot be called used.</source>
        <translation>pero {0}: no se puede decir que se use.</translation>
    </message>
    <message>
        <source>networks that have learnt nothing</source>
        <translation>redes que no han aprendido nada</translation>
    </message>
    <message>
        <source>holds more activation than its share of the ground, {0}</source>
        <translation>tiene más activación que su proporción del terreno, {0}</translation>
    </message>
    <message>
        <source>holds less activation than its share of the ground, {0}</source>
        <translation>tiene menos activación que su proporción del terreno, {0}</translation>
    </message>
    <message>
        <source>not distinguishable from chance, {0}</source>
        <translation>no se distingue del azar, {0}</translation>
    </message>
    <message>
        <source>networks that have learnt nothing hold as much</source>
        <translation>redes que no han aprendido nada tienen lo mismo</translation>
    </message>
    <message>
        <source>the prediction does not fall when it is replaced</source>
        <translation>la predicción no baja cuando se reemplaza</translation>
    </message>
    <message>
        <source>The tiles of the predictions do not lie on the activation raster: choose predictions and activation of the same place.</source>
        <translation>Las teselas de las predicciones no están sobre el ráster de activación: elija predicciones y activación del mismo lugar.</translation>
    </message>
    <message>
        <source>The tiles of the predictions are not in line with the pixels of the activation raster, each in a row and column of its own: choose predictions and activation that were made from the same imagery.</source>
        <translation>Las teselas de las predicciones no están alineadas con los píxeles del ráster de activación, cada una en su fila y columna: elija predicciones y activación hechas de las mismas imágenes.</translation>
    </message>
    <message>
        <source>The model {0} sees tiles of {1} pixels and {2} bands at {3} m, and the generative model draws {4} pixels and {5} bands at {6} m: choose one made from the same tiles.</source>
        <translation>El modelo {0} ve teselas de {1} píxeles y {2} bandas a {3} m, y el modelo generativo dibuja {4} píxeles y {5} bandas a {6} m: elija uno hecho con las mismas teselas.</translation>
    </message>
    <message>
        <source>Not enough data: without one fold and what lies beside it fewer than {0} images are left that are high, or low, in {1}: choose smaller blocks (BLOCK_SIZE), more images, or a larger QUANTILE.</source>
        <translation>Datos insuficientes: sin un pliegue y lo que está al lado quedan menos de {0} imágenes altas, o bajas, en {1}: elija bloques más pequeños (BLOCK_SIZE), más imágenes, o un QUANTILE mayor.</translation>
    </message>
    <message>
        <source>“directions[{0}]” has no spread, or its low end above its high end</source>
        <translation>«directions[{0}]» no tiene extensión, o su extremo bajo está por encima del alto</translation>
    </message>
    <message>
        <source>There is no direction of {0}, only of {1}: choose among these (FIELDS).</source>
        <translation>No hay ninguna dirección de {0}, solo de {1}: elija entre ellas (FIELDS).</translation>
    </message>
    <message>
        <source>The direction of {0} is there only as: {1}: choose one of these.</source>
        <translation>La dirección de {0} solo existe como: {1}; elija una de estas.</translation>
    </message>
    <message>
        <source>“inversions” are not among {0}</source>
        <translation>«inversions» no están entre {0}</translation>
    </message>
    <message>
        <source>it holds no “directions”</source>
        <translation>no contiene «directions»</translation>
    </message>
    <message>
        <source>The images of the latents have no coordinate reference system, so that no labels can be laid over them: assign one to their imagery, and invert it again.</source>
        <translation>Las imágenes de los vectores latentes no tienen sistema de coordenadas, así que no se les pueden superponer etiquetas: asigne uno a sus imágenes, e inviértalas de nuevo.</translation>
    </message>
    <message>
        <source>The latents are of one tile alone: invert more images.</source>
        <translation>Los vectores latentes son de una sola tesela: invierta más imágenes.</translation>
    </message>
    <message>
        <source>The images and the labels of {0} do not overlap: choose layers of the same place.</source>
        <translation>Las imágenes y las etiquetas de {0} no se solapan: elija capas del mismo lugar.</translation>
    </message>
    <message>
        <source>Only {0} images have a value of {1}, and a direction needs {2} or more: invert more images, or choose a field that is known of more of them.</source>
        <translation>Solo {0} imágenes tienen un valor de {1}, y una dirección necesita {2} o más: invierta más imágenes, o elija un campo que se conozca de más de ellas.</translation>
    </message>
    <message>
        <source>All images have the same value of {0}: choose a field that varies among them.</source>
        <translation>Todas las imágenes tienen el mismo valor de {0}: elija un campo que varíe entre ellas.</translation>
    </message>
    <message>
        <source>Only {0} images are high or low in {1}, and {2} of each are needed: choose a larger QUANTILE, more images, or a field with more different values.</source>
        <translation>Solo {0} imágenes son altas o bajas en {1}, y se necesitan {2} de cada una: elija un QUANTILE mayor, más imágenes, o un campo con valores más variados.</translation>
    </message>
    <message>
        <source>A direction was found beyond chance for {0}.</source>
        <translation>Se halló una dirección más allá del azar para {0}.</translation>
    </message>
    <message>
        <source>No direction beyond chance was found for {0}: nothing should be drawn from it, and by default nothing is.</source>
        <translation>No se halló ninguna dirección más allá del azar para {0}: no debería dibujarse nada de ella, y por defecto no se dibuja nada.</translation>
    </message>
    <message>
        <source>Looking for directions</source>
        <translation>Buscando direcciones</translation>
    </message>
    <message>
        <source>Choose one or more fields of the labels, each once (FIELDS).</source>
        <translation>Elija uno o varios campos de las etiquetas, cada uno una vez (FIELDS).</translation>
    </message>
    <message>
        <source>Only {0} images have values of all fields, and {1} are needed: look for the directions of the fields one by one.</source>
        <translation>Solo {0} imágenes tienen valores de todos los campos, y se necesitan {1}: busque las direcciones de los campos una por una.</translation>
    </message>
    <message>
        <source>{0} images lack a value of one field or another, and are left out.</source>
        <translation>A {0} imágenes les falta el valor de algún campo, y se dejan fuera.</translation>
    </message>
    <message>
        <source>Walking along directions</source>
        <translation>Recorriendo las direcciones</translation>
    </message>
    <message>
        <source>give the images that were inverted (INPUT, or PHOTOS), in the same order</source>
        <translation>dé las imágenes que se invirtieron (INPUT, o PHOTOS), en el mismo orden</translation>
    </message>
    <message>
        <source>The images are not where they were inverted from, so nothing is said of how well they tell the value themselves: give them (INPUT, or PHOTOS) to learn that.</source>
        <translation>Las imágenes no están donde se invirtieron, así que no se dice cuán bien revelan ellas mismas el valor: délas (INPUT, o PHOTOS) para saberlo.</translation>
    </message>
    <message>
        <source>Describing images</source>
        <translation>Describiendo las imágenes</translation>
    </message>
    <message>
        <source>The latents are of {0} sources, and {1} are given: {2}.</source>
        <translation>Los vectores latentes son de {0} fuentes, y se dan {1}: {2}.</translation>
    </message>
    <message>
        <source>The images {0} are not those that were inverted: {1}.</source>
        <translation>Las imágenes {0} no son las que se invirtieron: {1}.</translation>
    </message>
    <message>
        <source>Reading the model</source>
        <translation>Leyendo el modelo</translation>
    </message>
    <message>
        <source>The latents {0} are of {1} images, and a direction needs {2} or more: invert more images.</source>
        <translation>Los vectores latentes {0} son de {1} imágenes, y una dirección necesita {2} o más: invierta más imágenes.</translation>
    </message>
    <message>
        <source>The labels are points, over which nothing can be averaged: skip the output ZONES.</source>
        <translation>Las etiquetas son puntos, sobre los que no se puede promediar nada: omita la salida ZONES.</translation>
    </message>
    <message>
        <source>The checkpoint folder {0} is a file: choose a folder.</source>
        <translation>La carpeta de puntos de control {0} es un archivo: elija una carpeta.</translation>
    </message>
    <message>
        <source>The checkpoint folder {0} belongs to a run with other inputs or parameters: choose another folder, or empty it to start anew.</source>
        <translation>La carpeta de puntos de control {0} pertenece a una ejecución con otras entradas o parámetros: elija otra carpeta, o vacíela para empezar de nuevo.</translation>
    </message>
    <message>
        <source>The checkpoint {0} cannot be written ({1}): choose another folder.</source>
        <translation>No se puede escribir el punto de control {0} ({1}): elija otra carpeta.</translation>
    </message>
    <message>
        <source>The checkpoint {0} is damaged: empty its folder to start anew.</source>
        <translation>El punto de control {0} está dañado: vacíe su carpeta para empezar de nuevo.</translation>
    </message>
    <message>
        <source>the optimiser has no parameter {0}</source>
        <translation>el optimizador no tiene el parámetro {0}</translation>
    </message>
    <message>
        <source>“generator” is no state of a generator</source>
        <translation>«generator» no es el estado de un generador</translation>
    </message>
    <message>
        <source>Train a model of status from imagery</source>
        <translation>Entrenar un modelo de nivel socioeconómico con imágenes</translation>
    </message>
    <message>
        <source>Train a generative model</source>
        <translation>Entrenar un modelo generativo</translation>
    </message>
    <message>
        <source>Find images in the model</source>
        <translation>Hallar imágenes en el modelo</translation>
    </message>
    <message>
        <source>Directions of a value</source>
        <translation>Direcciones de un valor</translation>
    </message>
    <message>
        <source>The model {0} does not exist: check the path.</source>
        <translation>El modelo {0} no existe: compruebe la ruta.</translation>
    </message>
    <message>
        <source>The file {0} was not written by Urban ML: choose a model made by {1}.</source>
        <translation>El archivo {0} no lo escribió Urban ML: elija un modelo hecho con {1}.</translation>
    </message>
    <message>
        <source>The model {0} was written by a newer Urban ML: update the plugin.</source>
        <translation>El modelo {0} lo escribió un Urban ML más reciente: actualice el complemento.</translation>
    </message>
    <message>
        <source>The model {0} was made by {1}: choose one made by {2}.</source>
        <translation>El modelo {0} se hizo con {1}: elija uno hecho con {2}.</translation>
    </message>
    <message>
        <source>the tensor “{0}” is missing</source>
        <translation>falta el tensor «{0}»</translation>
    </message>
    <message>
        <source>the tensor “{0}” holds values that are not finite numbers</source>
        <translation>el tensor «{0}» contiene valores que no son números finitos</translation>
    </message>
    <message>
        <source>the tensor “{0}” holds values outside of {1} to {2}</source>
        <translation>el tensor «{0}» contiene valores fuera de {1} a {2}</translation>
    </message>
    <message>
        <source>the tensor “{0}” has the shape {1}, not {2}</source>
        <translation>el tensor «{0}» tiene la forma {1}, no {2}</translation>
    </message>
    <message>
        <source>the tensor “{0}” is of type {1}, not {2}</source>
        <translation>el tensor «{0}» es de tipo {1}, no {2}</translation>
    </message>
    <message>
        <source>The model {0} cannot be written ({1}): check folder and space.</source>
        <translation>No se puede escribir el modelo {0} ({1}): compruebe la carpeta y su espacio.</translation>
    </message>
    <message>
        <source>The model {0} is damaged ({1}): make it again with {2}.</source>
        <translation>El modelo {0} está dañado ({1}): hágalo de nuevo con {2}.</translation>
    </message>
    <message>
        <source>The file {0} is not a model, or is damaged: choose one that Urban ML wrote.</source>
        <translation>El archivo {0} no es un modelo, o está dañado: elija uno que haya escrito Urban ML.</translation>
    </message>
    <message>
        <source>its description has {0} characters</source>
        <translation>su descripción tiene {0} caracteres</translation>
    </message>
    <message>
        <source>seen of a tile</source>
        <translation>visto de una tesela</translation>
    </message>
    <message>
        <source>“band_count” is {0}, and there are {1} “bands”</source>
        <translation>«band_count» es {0}, y hay {1} «bands»</translation>
    </message>
    <message>
        <source>“scaling” has {0} bands, not {1}</source>
        <translation>«scaling» tiene {0} bandas, no {1}</translation>
    </message>
    <message>
        <source>“origin” has no mean and spread of bands</source>
        <translation>«origin» no tiene la media y la dispersión de las bandas</translation>
    </message>
    <message>
        <source>“scaling” does not go from a low to a high value in each band</source>
        <translation>«scaling» no va de un valor bajo a uno alto en cada banda</translation>
    </message>
    <message>
        <source>the network {0} has no tensor {1}</source>
        <translation>la red {0} no tiene el tensor {1}</translation>
    </message>
    <message>
        <source>its network gives features that are no finite numbers</source>
        <translation>su red da descriptores que no son números finitos</translation>
    </message>
    <message>
        <source>tiles that are seen from above</source>
        <translation>teselas vistas desde arriba</translation>
    </message>
    <message>
        <source>The model {0} was made from {1} and says nothing of {2}: give {3}, or a model that was made from {4}.</source>
        <translation>El modelo {0} se hizo con {1} y no dice nada de {2}: dé {3}, o un modelo hecho con {4}.</translation>
    </message>
    <message>
        <source>side of a photograph</source>
        <translation>lado de una fotografía</translation>
    </message>
    <message>
        <source>“classes” are not numbered from 1 to {0}</source>
        <translation>«classes» no están numeradas de 1 a {0}</translation>
    </message>
    <message>
        <source>it does not hold the weights of the network {0}</source>
        <translation>no contiene los pesos de la red {0}</translation>
    </message>
    <message>
        <source>The model {0} was made from photographs without {1} % at each edge, panoramas seen as “{2}”: these are seen alike, and what was chosen for them is not used.</source>
        <translation>El modelo {0} se hizo con fotografías sin el {1} % en cada borde, los panoramas vistos como «{2}»: estas se ven igual, y no se usa lo que se eligió para ellas.</translation>
    </message>
    <message>
        <source>The model {0} sees {1} times the side of a tile, so what it goes by may lie outside of the tile that it speaks of: train a model without context (CONTEXT 1) to map it.</source>
        <translation>El modelo {0} ve {1} veces el lado de una tesela, así que lo que sigue puede estar fuera de la tesela de la que habla: entrene un modelo sin contexto (CONTEXT 1) para cartografiarlo.</translation>
    </message>
    <message>
        <source>The model {0} reads {1} bands, not {2}: choose as many.</source>
        <translation>El modelo {0} lee {1} bandas, no {2}: elija otras tantas.</translation>
    </message>
    <message>
        <source>The model {0} reads bands {1}, but the raster {2} has {3}: choose a raster with the same bands, or say which bands stand for them.</source>
        <translation>El modelo {0} lee las bandas {1}, pero el ráster {2} tiene {3}: elija un ráster con las mismas bandas, o diga qué bandas las sustituyen.</translation>
    </message>
    <message>
        <source>The model was made at {0} m per pixel and the raster {1} has {2} m: sizes differ {3} times, so resample the raster to {4} m before you trust the {5}.</source>
        <translation>El modelo se hizo a {0} m por píxel y el ráster {1} tiene {2} m: los tamaños difieren {3} veces, así que remuestree el ráster a {4} m antes de fiarse de los resultados ({5}).</translation>
    </message>
    <message>
        <source>The tiles of the model {0} have {1} bands, and those of the raster {2} have {3}: choose a raster of the same kind, or as many bands.</source>
        <translation>Las teselas del modelo {0} tienen {1} bandas, y las del ráster {2} tienen {3}: elija un ráster de la misma clase, u otras tantas bandas.</translation>
    </message>
    <message>
        <source>differ by more than {0} in a locked share</source>
        <translation>difieren en más de {0} en una proporción bloqueada</translation>
    </message>
    <message>
        <source>differ in a locked share by more than {0} or {1} times its average</source>
        <translation>difieren en una proporción bloqueada en más de {0} o de {1} veces su media</translation>
    </message>
    <message>
        <source>; change {0}, or search more images</source>
        <translation>; cambie {0}, o busque en más imágenes</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Buscando</translation>
    </message>
    <message>
        <source>are of one image or overlap</source>
        <translation>son de una misma imagen o se solapan</translation>
    </message>
    <message>
        <source>are of one sequence</source>
        <translation>son de una misma secuencia</translation>
    </message>
    <message>
        <source>None of the images that are looked for has enough valid pixels: choose other SOURCES.</source>
        <translation>Ninguna de las imágenes que se buscan tiene suficientes píxeles válidos: elija otras SOURCES.</translation>
    </message>
    <message>
        <source>Sources without enough valid pixels, left out: {0}.</source>
        <translation>Fuentes sin suficientes píxeles válidos, excluidas: {0}.</translation>
    </message>
    <message>
        <source>Describing sources</source>
        <translation>Describiendo las fuentes</translation>
    </message>
    <message>
        <source>Of {0} the image is not among those that are searched, so its land cover is not known: give the images that the templates were made from, or lock nothing (LOCK).</source>
        <translation>La imagen de {0} no está entre aquellas en las que se busca, así que no se conoce su cobertura del suelo: dé las imágenes con las que se hicieron las plantillas, o no bloquee nada (LOCK).</translation>
    </message>
    <message>
        <source>Reading classes</source>
        <translation>Leyendo las clases</translation>
    </message>
    <message>
        <source>Sources where no class is known, so that nothing is like them: {0}.</source>
        <translation>Fuentes donde no se conoce ninguna clase, de modo que nada se les parece: {0}.</translation>
    </message>
    <message>
        <source>Nothing may be found for any source: {0}.</source>
        <translation>No se puede hallar nada para ninguna fuente: {0}.</translation>
    </message>
    <message>
        <source>Nothing may be found for {0}: {1}.</source>
        <translation>No se puede hallar nada para {0}: {1}.</translation>
    </message>
    <message>
        <source>Reading classes of sources</source>
        <translation>Leyendo las clases de las fuentes</translation>
    </message>
    <message>
        <source>The images have no coordinate reference system, so nothing is near or far: assign one first.</source>
        <translation>Las imágenes no tienen sistema de coordenadas, así que nada está cerca ni lejos: asigne uno primero.</translation>
    </message>
    <message>
        <source>None of the classes {0} is called like {1}, so that “{2}” would lock all: name those to be locked (LOCKED) in place of the preset.</source>
        <translation>Ninguna de las clases {0} se llama como {1}, así que «{2}» las bloquearía todas: nombre las que se bloquean (LOCKED) en lugar del preajuste.</translation>
    </message>
    <message>
        <source>All classes are called like {0}, so nothing is left to be locked: choose another preset.</source>
        <translation>Todas las clases se llaman como {0}, así que no queda nada que bloquear: elija otro preajuste.</translation>
    </message>
    <message>
        <source>There is no class called {0} to be locked: choose among {1} (LOCKED).</source>
        <translation>No hay ninguna clase llamada {0} que bloquear: elija entre {1} (LOCKED).</translation>
    </message>
    <message>
        <source>Images that are looked for, under {0} features: {1}.</source>
        <translation>Imágenes que se buscan, bajo {0} entidades: {1}.</translation>
    </message>
    <message>
        <source>None of the features of SOURCES lies on an image: choose points or polygons on the imagery, or give the imagery on which they lie (SOURCES_INPUT).</source>
        <translation>Ninguna de las entidades de SOURCES está sobre una imagen: elija puntos o polígonos sobre las imágenes, o dé las imágenes sobre las que están (SOURCES_INPUT).</translation>
    </message>
    <message>
        <source>The pictures marked “synthetic” were drawn by a generative model; the others are of real places.</source>
        <translation>Las imágenes marcadas «synthetic» las dibujó un modelo generativo; las otras son de lugares reales.</translation>
    </message>
    <message>
        <source>Real and synthetic images</source>
        <translation>Imágenes reales y sintéticas</translation>
    </message>
    <message>
        <source>Images and what is like them</source>
        <translation>Imágenes y lo que se les parece</translation>
    </message>
    <message>
        <source>The field {0} of the classes is missing: choose one of {1}.</source>
        <translation>Falta el campo {0} de las clases: elija uno de {1}.</translation>
    </message>
    <message>
        <source>no image has a class</source>
        <translation>ninguna imagen tiene clase</translation>
    </message>
    <message>
        <source>No image is of the class “{0}”: {1} (TARGET).</source>
        <translation>Ninguna imagen es de la clase «{0}»: {1} (TARGET).</translation>
    </message>
    <message>
        <source>imagery of the sources</source>
        <translation>imágenes de las fuentes</translation>
    </message>
    <message>
        <source>class of the matches</source>
        <translation>clase de las correspondencias</translation>
    </message>
    <message>
        <source>matches of each source</source>
        <translation>correspondencias de cada fuente</translation>
    </message>
    <message>
        <source>a locked share may differ by</source>
        <translation>una proporción bloqueada puede diferir en</translation>
    </message>
    <message>
        <source>a locked share may differ, as a part of its average, by</source>
        <translation>una proporción bloqueada puede diferir, como fracción de su media, en</translation>
    </message>
    <message>
        <source>Opening the images</source>
        <translation>Abriendo las imágenes</translation>
    </message>
    <message>
        <source>Photographs are searched, and rasters were given for the sources (SOURCES_INPUT): choose sources among the photographs, and leave the rasters out.</source>
        <translation>Se busca entre fotografías, y se dieron rásteres para las fuentes (SOURCES_INPUT): elija fuentes entre las fotografías, y omita los rásteres.</translation>
    </message>
    <message>
        <source>Nothing says which images are of the class “{0}”: give a model that knows it (MODEL), or a layer with the class of the images (CLASS_LAYER).</source>
        <translation>Nada dice qué imágenes son de la clase «{0}»: dé un modelo que la conozca (MODEL), o una capa con la clase de las imágenes (CLASS_LAYER).</translation>
    </message>
    <message>
        <source>Shares of classes are to stay as they are (LOCK), and nothing says where these lie: give one of {0}, or lock nothing.</source>
        <translation>Las proporciones de clases deben quedar como están (LOCK), y nada dice dónde están: dé uno de {0}, o no bloquee nada.</translation>
    </message>
    <message>
        <source>{0} is of no use, as no class is locked: choose LOCK or LOCKED.</source>
        <translation>{0} no sirve de nada, pues no hay ninguna clase bloqueada: elija LOCK o LOCKED.</translation>
    </message>
    <message>
        <source>The raster has {0} m per pixel, {1} than the </source>
        <translation>El ráster tiene {0} m por píxel, {1} que los </translation>
    </message>
    <message>
        <source>{0} to {1} m that the bundled network was trained for</source>
        <translation>{0} a {1} m para los que se entrenó la red incluida</translation>
    </message>
    <message>
        <source>tiles are resampled to {0} m per pixel</source>
        <translation>las teselas se remuestrean a {0} m por píxel</translation>
    </message>
    <message>
        <source>The file {0} of the bundled {1} is missing or damaged: reinstall the plugin.</source>
        <translation>El archivo {0} de la red incluida {1} falta o está dañado: reinstale el complemento.</translation>
    </message>
    <message>
        <source>tiles of {0} pixels are too small to be averaged down to it</source>
        <translation>las teselas de {0} píxeles son demasiado pequeñas para promediarse a esa resolución</translation>
    </message>
    <message>
        <source>{0}: {1}, so choose a tile size of {2} or more.</source>
        <translation>{0}: {1}, así que elija un tamaño de tesela de {2} o más.</translation>
    </message>
    <message>
        <source>“ground_resolution” does not go from fine to coarse</source>
        <translation>«ground_resolution» no va de fina a gruesa</translation>
    </message>
    <message>
        <source>{0}: {1}, and features say less than on finer imagery.</source>
        <translation>{0}: {1}, y los descriptores dicen menos que con imágenes más finas.</translation>
    </message>
    <message>
        <source>There is no device called {0}: choose auto, cpu, cuda or mps.</source>
        <translation>No hay ningún dispositivo llamado {0}: elija auto, cpu, cuda o mps.</translation>
    </message>
    <message>
        <source>This machine has no {0} device that PyTorch can use: choose “auto” or “cpu”.</source>
        <translation>Esta máquina no tiene un dispositivo {0} que PyTorch pueda usar: elija «auto» o «cpu».</translation>
    </message>
    <message>
        <source>Features of tiles are kept for later runs in {0}, which holds {1} of at most {2} GB. “Clear the cache” empties it, and the setting under Processing options bounds it.</source>
        <translation>Los descriptores de teselas se guardan para ejecuciones posteriores en {0}, que contiene {1} de {2} GB como máximo. «Vaciar la caché» la vacía, y el ajuste en las opciones de procesos la limita.</translation>
    </message>
    <message>
        <source>Features that an earlier run computed of the same tiles are taken from the cache.</source>
        <translation>Los descriptores que una ejecución anterior calculó de las mismas teselas se toman de la caché.</translation>
    </message>
    <message>
        <source>Features are not kept for later runs: {0} cannot be written ({1}).</source>
        <translation>Los descriptores no se guardan para ejecuciones posteriores: no se puede escribir en {0} ({1}).</translation>
    </message>
    <message>
        <source>There are no weights called {0}: choose one of {1}.</source>
        <translation>No hay pesos llamados {0}: elija uno de {1}.</translation>
    </message>
    <message>
        <source>{0} bands are too many for a network: choose at most {1}.</source>
        <translation>{0} bandas son demasiadas para una red: elija {1} como máximo.</translation>
    </message>
    <message>
        <source>Tiles cannot be resampled by {0}: choose a factor above 0 and up to {1}.</source>
        <translation>Las teselas no se pueden remuestrear por {0}: elija un factor mayor que 0 y hasta {1}.</translation>
    </message>
    <message>
        <source>Tiles of {0} pixels and {1} bands are too large for the network {2}: choose a tile size of at most {3}, or fewer bands.</source>
        <translation>Las teselas de {0} píxeles y {1} bandas son demasiado grandes para la red {2}: elija un tamaño de tesela de {3} como máximo, o menos bandas.</translation>
    </message>
    <message>
        <source>torchvision has no ImageNet weights for {0}: choose “bundled” with it, or another network.</source>
        <translation>torchvision no tiene pesos de ImageNet para {0}: elija «bundled» con ella, u otra red.</translation>
    </message>
    <message>
        <source>{0} starts from random weights: clusters will be better with the bundled ones.</source>
        <translation>{0} parte de pesos aleatorios: los clústeres serán mejores con los incluidos.</translation>
    </message>
    <message>
        <source>The scattering network has no weights to learn: choose “bundled” or “none” with it.</source>
        <translation>La red scattering no tiene pesos que aprender: elija «bundled» o «none» con ella.</translation>
    </message>
    <message>
        <source>CUDA devices are fast in bfloat16 from compute capability {0} on, and this one has {1}</source>
        <translation>Los dispositivos CUDA son rápidos en bfloat16 desde la capacidad de cálculo {0}, y este tiene {1}</translation>
    </message>
    <message>
        <source>The network {0} cannot run in bfloat16 with the PyTorch and the processor of this machine: choose the precision “auto” or “float32”.</source>
        <translation>La red {0} no puede funcionar en bfloat16 con el PyTorch y el procesador de esta máquina: elija la precisión «auto» o «float32».</translation>
    </message>
    <message>
        <source>{0} devices were not measured in bfloat16</source>
        <translation>Los dispositivos {0} no se midieron en bfloat16</translation>
    </message>
    <message>
        <source>this PyTorch comes without oneDNN, which computes in bfloat16</source>
        <translation>este PyTorch viene sin oneDNN, que calcula en bfloat16</translation>
    </message>
    <message>
        <source>the processor has bfloat16, but this PyTorch or a setting of oneDNN does not use it</source>
        <translation>el procesador tiene bfloat16, pero este PyTorch o un ajuste de oneDNN no lo usa</translation>
    </message>
    <message>
        <source>There is no precision called {0}: choose one of {1}.</source>
        <translation>No hay ninguna precisión llamada {0}: elija una de {1}.</translation>
    </message>
    <message>
        <source>The model was made in {0} and is applied in {1}, which rounds differently: tiles that lie between two clusters may get another label than in the precision of the model, and values differ a little.</source>
        <translation>El modelo se hizo en {0} y se aplica en {1}, que redondea de otra manera: las teselas entre dos clústeres pueden recibir otra etiqueta que en la precisión del modelo, y los valores difieren un poco.</translation>
    </message>
    <message>
        <source>The network {0} runs on {1}, with numbers of the precision {2}.</source>
        <translation>La red {0} funciona en {1}, con números de precisión {2}.</translation>
    </message>
    <message>
        <source>No tile of the raster {0} has {1} of valid pixels: choose smaller tiles, or check the nodata value and the mask.</source>
        <translation>Ninguna tesela del ráster {0} tiene {1} de píxeles válidos: elija teselas más pequeñas, o compruebe el valor nodata y la máscara.</translation>
    </message>
    <message>
        <source>The network {0} has never seen a street from the ground: {1}, or a network with ImageNet weights such as resnet18, is likely to tell more of photographs.</source>
        <translation>La red {0} nunca ha visto una calle desde el suelo: {1}, o una red con pesos de ImageNet como resnet18, probablemente diga más de fotografías.</translation>
    </message>
    <message>
        <source>The weights file {0} gives features that are no finite numbers: choose other weights.</source>
        <translation>El archivo de pesos {0} da descriptores que no son números finitos: elija otros pesos.</translation>
    </message>
    <message>
        <source>Nothing says what the numbers of classes mean: give the list of their names (CLASSES).</source>
        <translation>Nada dice qué significan los números de las clases: dé la lista de sus nombres (CLASSES).</translation>
    </message>
    <message>
        <source>Photographs without a label picture, whose classes are not known: {0}.</source>
        <translation>Fotografías sin imagen de etiquetas, cuyas clases no se conocen: {0}.</translation>
    </message>
    <message>
        <source>The raster {0} is read in {1} bands, and a segmentation network takes three: choose its red, green and blue (BANDS).</source>
        <translation>El ráster {0} se lee en {1} bandas, y una red de segmentación toma tres: elija su rojo, verde y azul (BANDS).</translation>
    </message>
    <message>
        <source>Shares do not say where in a photograph a class lies: give label pictures (LABELS) or a segmentation network in place of SHARES.</source>
        <translation>Las proporciones no dicen dónde de una fotografía está una clase: dé imágenes de etiquetas (LABELS) o una red de segmentación en lugar de SHARES.</translation>
    </message>
    <message>
        <source>The list of classes {0} does not exist: check the path.</source>
        <translation>La lista de clases {0} no existe: compruebe la ruta.</translation>
    </message>
    <message>
        <source>The list of classes {0} has the number {1} twice: give each class one number.</source>
        <translation>La lista de clases {0} tiene dos veces el número {1}: dé un número a cada clase.</translation>
    </message>
    <message>
        <source>The list of classes {0} holds no name: give one class a line, as “number, name” or names.</source>
        <translation>La lista de clases {0} no contiene nombres: dé una clase por línea, como «número, nombre» o nombres.</translation>
    </message>
    <message>
        <source>The {0} holds numbers with decimals, which are no classes: choose one with class numbers.</source>
        <translation>Números decimales, que no son clases, en: {0}; elija con números de clase.</translation>
    </message>
    <message>
        <source>The list of classes {0} is no text in UTF-8: save it as text or CSV.</source>
        <translation>La lista de clases {0} no es un texto en UTF-8: guárdela como texto o CSV.</translation>
    </message>
    <message>
        <source>The folder of masks {0} does not exist: check the path.</source>
        <translation>La carpeta de máscaras {0} no existe: compruebe la ruta.</translation>
    </message>
    <message>
        <source>The folder {0} holds no masks (GeoTIFFs): choose the one that “discriminativeregions” wrote (MASKS).</source>
        <translation>La carpeta {0} no contiene máscaras (GeoTIFF): elija la que escribió «discriminativeregions» (MASKS).</translation>
    </message>
    <message>
        <source>The mask {0} is not square, as those of photographs are: give no photographs with it.</source>
        <translation>La máscara {0} no es cuadrada, como lo son las de fotografías: no dé fotografías con ella.</translation>
    </message>
    <message>
        <source>No mask is called as one of the photographs, such as 0_{0}.tif: choose the photographs that the masks were made from.</source>
        <translation>Ninguna máscara se llama como una de las fotografías, como 0_{0}.tif: elija las fotografías con las que se hicieron las máscaras.</translation>
    </message>
    <message>
        <source>The raster {0} does not tell the threshold of its mask ({1}): choose the folder of masks that “discriminativeregions” wrote (MASKS).</source>
        <translation>El ráster {0} no dice el umbral de su máscara ({1}): elija la carpeta de máscaras que escribió «discriminativeregions» (MASKS).</translation>
    </message>
    <message>
        <source>The mask {0} has no coordinate reference system, as those of photographs have none: give the photographs that the masks were made from (PHOTOS), or assign one.</source>
        <translation>La máscara {0} no tiene sistema de coordenadas, como las de fotografías: dé las fotografías con las que se hicieron las máscaras (PHOTOS), o asigne uno.</translation>
    </message>
    <message>
        <source>The mask {0} cannot be read: make the masks again.</source>
        <translation>No se puede leer la máscara {0}: haga de nuevo las máscaras.</translation>
    </message>
    <message>
        <source>The label picture {0} has {1} × {2} pixels and its photograph {3} × {4}: both must show the same, pixel for pixel.</source>
        <translation>La imagen de etiquetas {0} tiene {1} × {2} píxeles y su fotografía {3} × {4}: ambas deben mostrar lo mismo, píxel a píxel.</translation>
    </message>
    <message>
        <source>The folder of label pictures {0} does not exist: check the path.</source>
        <translation>La carpeta de imágenes de etiquetas {0} no existe: compruebe la ruta.</translation>
    </message>
    <message>
        <source>No label picture in {0} is called as a photograph, such as {1}.png: choose the folder whose pictures bear the names of the photographs.</source>
        <translation>Ninguna imagen de etiquetas en {0} se llama como una fotografía, como {1}.png: elija la carpeta cuyas imágenes llevan los nombres de las fotografías.</translation>
    </message>
    <message>
        <source>The label pictures {0} and {1} have one name: take one of them away.</source>
        <translation>Las imágenes de etiquetas {0} y {1} tienen el mismo nombre: quite una de ellas.</translation>
    </message>
    <message>
        <source>The label picture {0} cannot be read: choose PNG or TIFF files.</source>
        <translation>No se puede leer la imagen de etiquetas {0}: elija archivos PNG o TIFF.</translation>
    </message>
    <message>
        <source>The label picture {0} has {1} bands, as of colours: write the numbers of classes in a picture of one band.</source>
        <translation>La imagen de etiquetas {0} tiene {1} bandas, como de colores: escriba los números de las clases en una imagen de una banda.</translation>
    </message>
    <message>
        <source>No photograph with a mask shows an object that has a name: check the names of the classes.</source>
        <translation>Ninguna fotografía con máscara muestra un objeto que tenga nombre: compruebe los nombres de las clases.</translation>
    </message>
    <message>
        <source>Masks that are of none of the photographs, left out: {0}.</source>
        <translation>Máscaras que no son de ninguna de las fotografías, excluidas: {0}.</translation>
    </message>
    <message>
        <source>Photographs without a label picture, left out: {0}.</source>
        <translation>Fotografías sin imagen de etiquetas, excluidas: {0}.</translation>
    </message>
    <message>
        <source>The shares of {0} are negative: correct the table.</source>
        <translation>Las proporciones de {0} son negativas: corrija la tabla.</translation>
    </message>
    <message>
        <source>The shares of classes are taken for percentages: their sums are above 1.</source>
        <translation>Las proporciones de clases se toman por porcentajes: sus sumas superan 1.</translation>
    </message>
    <message>
        <source>The shares of a photograph add up to {0}, more than the whole: choose fields that share each photograph among classes (SHARES).</source>
        <translation>Las proporciones de una fotografía suman {0}, más que el total: elija campos que repartan cada fotografía entre clases (SHARES).</translation>
    </message>
    <message>
        <source>The field {0} of the photographs holds something else than numbers: choose shares of classes.</source>
        <translation>El campo {0} de las fotografías contiene algo que no son números: elija proporciones de clases.</translation>
    </message>
    <message>
        <source>The masks do not tell the size of the tiles that were recognised: they are studied in tiles of {0}.</source>
        <translation>Las máscaras no dicen el tamaño de las teselas que se reconocieron: se estudian en teselas de {0}.</translation>
    </message>
    <message>
        <source>A network names objects in imagery, and none was given: give the rasters that the masks were made from (INPUT).</source>
        <translation>Una red nombra objetos en imágenes, y no se dio ninguna: dé los rásteres con los que se hicieron las máscaras (INPUT).</translation>
    </message>
    <message>
        <source>The land cover does not overlap any of the masks: choose land cover and masks of one place.</source>
        <translation>La cobertura del suelo no se solapa con ninguna máscara: elija cobertura del suelo y máscaras de un mismo lugar.</translation>
    </message>
    <message>
        <source>The mask of {0} has {1} × {2} pixels, fewer than a tile of {3}: choose larger rasters.</source>
        <translation>La máscara de {0} tiene {1} × {2} píxeles, menos que una tesela de {3}: elija rásteres mayores.</translation>
    </message>
    <message>
        <source>No imagery lies on the pixels of the mask {0}: give the rasters that the masks were made from (INPUT), called as these.</source>
        <translation>Ninguna imagen está sobre los píxeles de la máscara {0}: dé los rásteres con los que se hicieron las máscaras (INPUT), llamados como estas.</translation>
    </message>
    <message>
        <source>Under the mask {0} lies no object that has a name: it is left out.</source>
        <translation>Bajo la máscara {0} no hay ningún objeto que tenga nombre: se deja fuera.</translation>
    </message>
    <message>
        <source>The raster {0} is read in {1}: choose its red, green and blue.</source>
        <translation>El ráster {0} se lee en {1}: elija su rojo, verde y azul.</translation>
    </message>
    <message>
        <source>The network {0} does not take one picture of (1, 3, height, width): export one that takes red, green and blue.</source>
        <translation>La red {0} no toma una imagen de (1, 3, alto, ancho): exporte una que tome rojo, verde y azul.</translation>
    </message>
    <message>
        <source>The network {0} gives no class for each pixel: choose one that segments.</source>
        <translation>La red {0} no da una clase para cada píxel: elija una que segmente.</translation>
    </message>
    <message>
        <source>The network {0} has {1} classes and the list of classes the number {2}: give the list of its own classes, counted from 0.</source>
        <translation>La red {0} tiene {1} clases y la lista de clases el número {2}: dé la lista de sus propias clases, contadas desde 0.</translation>
    </message>
    <message>
        <source>There are {0} names of cities for {1} rasters: give one for each raster, in their order (CITIES).</source>
        <translation>Hay {0} nombres de ciudades para {1} rásteres: dé uno para cada ráster, en su orden (CITIES).</translation>
    </message>
    <message>
        <source>Nothing says which objects there are: give one of {0}.</source>
        <translation>Nada dice qué objetos hay: dé uno de {0}.</translation>
    </message>
    <message>
        <source>{0} were given together: choose one way to name objects.</source>
        <translation>Se dieron juntos {0}: elija una sola manera de nombrar los objetos.</translation>
    </message>
    <message>
        <source>{0} does not name objects in {1}: give {2}, or a segmentation network.</source>
        <translation>{0} no nombra objetos en {1}: dé {2}, o una red de segmentación.</translation>
    </message>
    <message>
        <source>Nothing says what the land cover is: choose the field with its class (CLASS_FIELD).</source>
        <translation>Nada dice qué es la cobertura del suelo: elija el campo con su clase (CLASS_FIELD).</translation>
    </message>
    <message>
        <source>The network in a file has no names for its classes: give the list of them (CLASSES).</source>
        <translation>La red de un archivo no tiene nombres para sus clases: dé la lista de ellos (CLASSES).</translation>
    </message>
    <message>
        <source>The comparison needs two networks or more, each once, with commas between them, such as “{0}, {1}”: correct NETWORKS.</source>
        <translation>La comparación necesita dos redes o más, cada una una vez, separadas por comas, como «{0}, {1}»: corrija NETWORKS.</translation>
    </message>
    <message>
        <source>{0} seeds do not tell what a seed changes: give {1} or more (SEEDS).</source>
        <translation>{0} semillas no dicen qué cambia una semilla: dé {1} o más (SEEDS).</translation>
    </message>
    <message>
        <source>{0} networks with {1} seeds are more than {2} runs: give fewer.</source>
        <translation>{0} redes con {1} semillas son más de {2} ejecuciones: dé menos.</translation>
    </message>
    <message>
        <source>{0} folds cannot both test a model and choose its penalty: choose {1} or more.</source>
        <translation>{0} pliegues no pueden a la vez probar un modelo y elegir su penalización: elija {1} o más.</translation>
    </message>
    <message>
        <source>The network {0} has no layers with maps to look at: choose the METHOD {1}, or other networks.</source>
        <translation>La red {0} no tiene capas con mapas que mirar: elija METHOD {1}, u otras redes.</translation>
    </message>
    <message>
        <source>The network {0} lets no gradients through, as it is an ONNX file, so its evidence cannot be told: compare other networks (NETWORKS).</source>
        <translation>La red {0} no deja pasar gradientes, pues es un archivo ONNX, así que no se puede decir su evidencia: compare otras redes (NETWORKS).</translation>
    </message>
    <message>
        <source>There are no weights called {0}: choose {1} (STARTS).</source>
        <translation>No hay pesos llamados {0}: elija {1} (STARTS).</translation>
    </message>
    <message>
        <source>The share of {0} must lie above 0 and reach at most 0.5: correct QUANTILE.</source>
        <translation>La proporción de {0} debe ser mayor que 0 y de 0,5 como máximo: corrija QUANTILE.</translation>
    </message>
    <message>
        <source>There must be {0} folds or more, blocks of 0 metres or more, and a purity between 0 and 1: correct FOLDS, BLOCK_SIZE or PURITY.</source>
        <translation>Debe haber {0} pliegues o más, bloques de 0 metros o más, y una pureza entre 0 y 1: corrija FOLDS, BLOCK_SIZE o PURITY.</translation>
    </message>
    <message>
        <source>{0} random maps are too few: draw {1} or more (MAPS).</source>
        <translation>{0} mapas aleatorios son demasiado pocos: sortee {1} o más (MAPS).</translation>
    </message>
    <message>
        <source>HIGH_MEANS has words for {0} fields, and there are {1}: put “;” between, one for each field.</source>
        <translation>HIGH_MEANS tiene palabras para {0} campos, y hay {1}: ponga «;» entre ellas, una para cada campo.</translation>
    </message>
    <message>
        <source>{0}: choose among {1} (METHODS).</source>
        <translation>{0}: elija entre {1} (METHODS).</translation>
    </message>
    <message>
        <source>STEPS, THOUSANDS and MOST_IMAGES must be above 0, and MINUTES not below: correct these parameters.</source>
        <translation>STEPS, THOUSANDS y MOST_IMAGES deben ser mayores que 0, y MINUTES no menor: corrija estos parámetros.</translation>
    </message>
    <message>
        <source>Give what is looked for, either templates (TEMPLATES) or points or polygons on images (SOURCES), one of the two.</source>
        <translation>Dé lo que se busca, o bien plantillas (TEMPLATES) o bien puntos o polígonos sobre imágenes (SOURCES), uno de los dos.</translation>
    </message>
    <message>
        <source>Nothing draws the templates: give the generative model that they belong to (GENERATOR).</source>
        <translation>Nada dibuja las plantillas: dé el modelo generativo al que pertenecen (GENERATOR).</translation>
    </message>
    <message>
        <source>Templates are drawn by a model: leave the imagery of the sources (SOURCES_INPUT) out.</source>
        <translation>Las plantillas las dibuja un modelo: omita las imágenes de las fuentes (SOURCES_INPUT).</translation>
    </message>
    <message>
        <source>There must be 1 match or more, a distance of 0 metres or more, a tolerance from 0 to 1 and a part of 0 or more: correct COUNT, MIN_DISTANCE, LOCK_TOLERANCE or LOCK_PROPORTION.</source>
        <translation>Debe haber 1 correspondencia o más, una distancia de 0 metros o más, una tolerancia de 0 a 1 y una fracción de 0 o más: corrija COUNT, MIN_DISTANCE, LOCK_TOLERANCE o LOCK_PROPORTION.</translation>
    </message>
    <message>
        <source>There is no preset of locks called {0}: choose one of {1}.</source>
        <translation>No hay ningún preajuste de bloqueos llamado {0}: elija uno de {1}.</translation>
    </message>
    <message>
        <source>Classes are locked by a preset and by their names: choose LOCK or LOCKED, one of the two.</source>
        <translation>Las clases se bloquean con un preajuste y por sus nombres: elija LOCK o LOCKED, uno de los dos.</translation>
    </message>
    <message>
        <source>The layer of classes serves where matches are to have one of them: give its field (CLASS_LAYER_FIELD) and the class (TARGET).</source>
        <translation>La capa de clases sirve donde las correspondencias deben tener una de ellas: dé su campo (CLASS_LAYER_FIELD) y la clase (TARGET).</translation>
    </message>
    <message>
        <source>Nothing says which measures of the zones to compare: choose their fields (FORM_FIELDS).</source>
        <translation>Nada dice qué medidas de las zonas comparar: elija sus campos (FORM_FIELDS).</translation>
    </message>
    <message>
        <source>A class has a score by a model alone: give the model of status (MODEL), or no TARGET.</source>
        <translation>Una clase solo tiene puntuación con un modelo: dé el modelo de nivel socioeconómico (MODEL), o ningún TARGET.</translation>
    </message>
    <message>
        <source>There must be {0} images or more, a share of false findings between 0 and 1 and blocks of 0 metres or more: correct MOST_IMAGES, ALPHA or BLOCK_SIZE.</source>
        <translation>Debe haber {0} imágenes o más, una proporción de hallazgos falsos entre 0 y 1 y bloques de 0 metros o más: corrija MOST_IMAGES, ALPHA o BLOCK_SIZE.</translation>
    </message>
    <message>
        <source>There is no attribute called “{0}” to lock: choose among {1} (LOCK_ATTRIBUTES).</source>
        <translation>No hay ningún atributo llamado «{0}» que bloquear: elija entre {1} (LOCK_ATTRIBUTES).</translation>
    </message>
    <message>
        <source>Choose {0} for PRIOR, and {1} for STOP.</source>
        <translation>Elija {0} en PRIOR, y {1} en STOP.</translation>
    </message>
    <message>
        <source>STEPS and STARTS must be 1 or more, RATE and BOUND above 0, and WEIGHT not below: correct these.</source>
        <translation>STEPS y STARTS deben ser 1 o más, RATE y BOUND mayores que 0, y WEIGHT no menor: corríjalos.</translation>
    </message>
    <message>
        <source>No raster was given: choose one.</source>
        <translation>No se dio ningún ráster: elija uno.</translation>
    </message>
    <message>
        <source>{0} rasters were given: choose one of them.</source>
        <translation>Se dieron {0} rásteres: elija uno de ellos.</translation>
    </message>
    <message>
        <source>The list of {0} is empty: give numbers such as “4,6,8” or “4-8”.</source>
        <translation>La lista «{0}» está vacía: dé números como «4,6,8» o «4-8».</translation>
    </message>
    <message>
        <source>The list of {0} holds {1}: give numbers from {2} up.</source>
        <translation>La lista «{0}» contiene {1}: dé números desde {2}.</translation>
    </message>
    <message>
        <source>“{0}” among the bands is no band number: give numbers from 1, such as “1,2,3”.</source>
        <translation>«{0}» entre las bandas no es un número de banda: dé números desde 1, como «1,2,3».</translation>
    </message>
    <message>
        <source>“{0}” in the list of {1} cannot be read: give numbers such as “4,6,8” or “4-8”.</source>
        <translation>«{0}» en la lista «{1}» no se puede leer: dé números como «4,6,8» o «4-8».</translation>
    </message>
    <message>
        <source>The parameter {0} must hold numbers with commas between them, not “{1}”.</source>
        <translation>El parámetro {0} debe contener números separados por comas, no «{1}».</translation>
    </message>
    <message>
        <source>The options {0} of a task must be an object by names, not {1}.</source>
        <translation>Las opciones {0} de una tarea deben ser un objeto por nombres, no {1}.</translation>
    </message>
    <message>
        <source>The {0} cannot be read ({1}): the plugin and its engine are of different versions, or a name is misspelt.</source>
        <translation>No se puede leer: {0} ({1}). El complemento y su motor son de versiones distintas, o un nombre está mal escrito.</translation>
    </message>
    <message>
        <source>The {0} cannot be read ({1} is {2}, not {3}): the plugin and its engine are of different versions, or a value is mistyped.</source>
        <translation>No se puede leer: {0} ({1} es {2}, no {3}). El complemento y su motor son de versiones distintas, o un valor está mal escrito.</translation>
    </message>
    <message>
        <source>check the field {0}, whose paths may be relative to the layer's folder.</source>
        <translation>compruebe el campo {0}, cuyas rutas pueden ser relativas a la carpeta de la capa.</translation>
    </message>
    <message>
        <source>{0} of {1} photographs do not exist and are left out, such as {2}: {3}</source>
        <translation>{0} de {1} fotografías no existen y se dejan fuera, como {2}: {3}</translation>
    </message>
    <message>
        <source>The {0} layer has no coordinate reference system: assign one first.</source>
        <translation>La capa «{0}» no tiene sistema de coordenadas: asígnele uno primero.</translation>
    </message>
    <message>
        <source>The {0} layer has no field {1}: choose one of {2}.</source>
        <translation>La capa «{0}» no tiene el campo {1}: elija uno de {2}.</translation>
    </message>
    <message>
        <source>No photograph has a value in the field {0}: choose another field, or fill it in.</source>
        <translation>Ninguna fotografía tiene valor en el campo {0}: elija otro campo, o rellénelo.</translation>
    </message>
    <message>
        <source>{0} photographs have no value in the field {1} and are left out.</source>
        <translation>{0} fotografías no tienen valor en el campo {1} y se dejan fuera.</translation>
    </message>
    <message>
        <source>None of the {0} photographs exists, such as {1}: {2}</source>
        <translation>No existe ninguna de las {0} fotografías, como {1}: {2}</translation>
    </message>
    <message>
        <source>{0} photographs have no place in the layer and lie where their cameras noted (EXIF).</source>
        <translation>{0} fotografías no tienen lugar en la capa y están donde sus cámaras anotaron (EXIF).</translation>
    </message>
    <message>
        <source>No photograph has a place, in the layer or in its file: give points.</source>
        <translation>Ninguna fotografía tiene lugar, en la capa o en su archivo: dé puntos.</translation>
    </message>
    <message>
        <source>{0} photographs have no place, in the layer or in their files, and are left out.</source>
        <translation>{0} fotografías no tienen lugar, en la capa ni en sus archivos, y se dejan fuera.</translation>
    </message>
    <message>
        <source>No photograph lies inside the mask {0}: choose polygons over them.</source>
        <translation>Ninguna fotografía está dentro de la máscara {0}: elija polígonos sobre ellas.</translation>
    </message>
    <message>
        <source>The photograph {0} cannot be read: choose JPEG, PNG or TIFF files.</source>
        <translation>No se puede leer la fotografía {0}: elija archivos JPEG, PNG o TIFF.</translation>
    </message>
    <message>
        <source>The photograph {0} is damaged and only a part of it can be read: copy it from the camera again, or take it out of the layer.</source>
        <translation>La fotografía {0} está dañada y solo se puede leer una parte: cópiela de nuevo de la cámara, o quítela de la capa.</translation>
    </message>
    <message>
        <source>The model was made from one image and is applied to another ({0}). How it does there is not known: its held-out blocks lie in the first image, and it may be wrong everywhere although the novelty is low. Compare the predictions with known values (ZONES and FIELD), or train on several images.</source>
        <translation>El modelo se hizo con una imagen y se aplica a otra ({0}). No se sabe cómo se comporta allí: sus bloques reservados están en la primera imagen, y puede equivocarse en todas partes aunque la novedad sea baja. Compare las predicciones con valores conocidos (ZONES y FIELD), o entrene con varias imágenes.</translation>
    </message>
    <message>
        <source>The raster of predictions is made of one raster: choose one, or leave the raster out.</source>
        <translation>El ráster de predicciones se hace de un solo ráster: elija uno, u omítalo.</translation>
    </message>
    <message>
        <source>The model {0} reads tiles of {1} bands, and photographs have three: choose a model of three bands.</source>
        <translation>El modelo {0} lee teselas de {1} bandas, y las fotografías tienen tres: elija un modelo de tres bandas.</translation>
    </message>
    <message>
        <source>The model was trained on tiles from above, not on photographs: it has never seen a street.</source>
        <translation>El modelo se entrenó con teselas vistas desde arriba, no con fotografías: nunca ha visto una calle.</translation>
    </message>
    <message>
        <source>The model was made from {0} images, and {1} is none of them: compare the predictions there with known values (ZONES and FIELD) before you trust them.</source>
        <translation>El modelo se hizo con {0} imágenes, y {1} no es una de ellas: compare allí las predicciones con valores conocidos (ZONES y FIELD) antes de fiarse.</translation>
    </message>
    <message>
        <source>No image has enough valid pixels: check the nodata value, the mask and the tile size.</source>
        <translation>Ninguna imagen tiene suficientes píxeles válidos: compruebe el valor nodata, la máscara y el tamaño de las teselas.</translation>
    </message>
    <message>
        <source>No photograph lies in a zone: choose layers of the same place.</source>
        <translation>Ninguna fotografía está en una zona: elija capas del mismo lugar.</translation>
    </message>
    <message>
        <source>Predicting</source>
        <translation>Prediciendo</translation>
    </message>
    <message>
        <source>The report needs the package plotly with its JavaScript: run the algorithm “Install or repair the engine” (urbanml:installengine), or leave the report out.</source>
        <translation>El informe necesita el paquete plotly con su JavaScript: ejecute el algoritmo «Instalar o reparar el motor» (urbanml:installengine), u omita el informe.</translation>
    </message>
    <message>
        <source>{0}.md has two passages called “{1}”.</source>
        <translation>{0}.md tiene dos pasajes llamados «{1}».</translation>
    </message>
    <message>
        <source>built share of the ground (0 to 1)</source>
        <translation>proporción construida del suelo (0 a 1)</translation>
    </message>
    <message>
        <source>turned from north–south (0 to 45°)</source>
        <translation>girado respecto a norte–sur (0 a 45°)</translation>
    </message>
    <message>
        <source>turned from north–south</source>
        <translation>girado respecto a norte–sur</translation>
    </message>
    <message>
        <source>spread of that turn (°)</source>
        <translation>dispersión de ese giro (°)</translation>
    </message>
    <message>
        <source>buildings turned in many directions</source>
        <translation>edificios girados en muchas direcciones</translation>
    </message>
    <message>
        <source>distance to the nearest road (m)</source>
        <translation>distancia a la vía más cercana (m)</translation>
    </message>
    <message>
        <source>distance to the nearest major road (m)</source>
        <translation>distancia a la vía principal más cercana (m)</translation>
    </message>
    <message>
        <source>far from major roads</source>
        <translation>lejos de las vías principales</translation>
    </message>
    <message>
        <source>close to major roads</source>
        <translation>cerca de las vías principales</translation>
    </message>
    <message>
        <source>has values in one cluster only</source>
        <translation>solo tiene valores en un clúster</translation>
    </message>
    <message>
        <source>Only {0} of the input's polygons have a cluster in {1}: at least {2} are needed.</source>
        <translation>Solo {0} polígonos de la entrada tienen un clúster en {1}: se necesitan al menos {2}.</translation>
    </message>
    <message>
        <source>All polygons of the input are of cluster {0}: there is nothing to compare it with.</source>
        <translation>Todos los polígonos de la entrada son del clúster {0}: no hay con qué compararlo.</translation>
    </message>
    <message>
        <source>The input has no numeric fields besides the cluster: measure its urban form first.</source>
        <translation>La entrada no tiene campos numéricos aparte del clúster: mida primero su forma urbana.</translation>
    </message>
    <message>
        <source>None of the fields {0} can be compared: choose fields that vary.</source>
        <translation>No se puede comparar ninguno de los campos {0}: elija campos que varíen.</translation>
    </message>
    <message>
        <source>The zones carry no cluster shares (c1_share, c2_share …): join the tiles to the zones first.</source>
        <translation>Las zonas no llevan proporciones de clústeres (c1_share, c2_share …): una primero las teselas a las zonas.</translation>
    </message>
    <message>
        <source>No field of the zones was chosen: choose a deprivation or census field to set against them.</source>
        <translation>No se eligió ningún campo de las zonas: elija un campo de privación o del censo para compararlo con los clústeres.</translation>
    </message>
    <message>
        <source>The field {0} {1}: it is left out.</source>
        <translation>El campo {0} {1}: se deja fuera.</translation>
    </message>
    <message>
        <source>Zones of which tiles cover less than one half, left out: {0} of {1}.</source>
        <translation>Zonas de las que las teselas cubren menos de la mitad, excluidas: {0} de {1}.</translation>
    </message>
    <message>
        <source>Only {0} zones have both cluster shares and a value in {1}: at least {2} are needed.</source>
        <translation>Solo {0} zonas tienen a la vez proporciones de clústeres y un valor en {1}: se necesitan al menos {2}.</translation>
    </message>
    <message>
        <source>The field {0} of the zones is {1} everywhere: choose one that varies.</source>
        <translation>El campo {0} de las zonas es {1} en todas partes: elija uno que varíe.</translation>
    </message>
    <message>
        <source>The disk is full: free some space in {0} or choose another folder for the outputs.</source>
        <translation>El disco está lleno: libere espacio en {0} o elija otra carpeta para las salidas.</translation>
    </message>
    <message>
        <source>The output {0} cannot be written ({1}): choose a folder you may write to.</source>
        <translation>No se puede escribir la salida {0} ({1}): elija una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>The disk is full: free some space in the temporary folder {0}, or name one on a larger disk in the environment variable TMPDIR or under Settings &gt; Options &gt; Processing &gt; General.</source>
        <translation>El disco está lleno: libere espacio en la carpeta temporal {0}, o indique una en un disco mayor en la variable de entorno TMPDIR o en Configuración &gt; Opciones &gt; Procesos &gt; General.</translation>
    </message>
    <message>
        <source>The name of the output {0} is too long: choose a shorter one.</source>
        <translation>El nombre de la salida {0} es demasiado largo: elija uno más corto.</translation>
    </message>
    <message>
        <source>The output {0} cannot be replaced ({1}): close the programs that use it.</source>
        <translation>No se puede reemplazar la salida {0} ({1}): cierre los programas que la usan.</translation>
    </message>
    <message>
        <source>The folder {0} already holds files ({1}{2}): name a new or an empty folder.</source>
        <translation>La carpeta {0} ya contiene archivos ({1}{2}): indique una carpeta nueva o vacía.</translation>
    </message>
    <message>
        <source>The output {0} is not on a disk: give the name of a file.</source>
        <translation>La salida {0} no está en un disco: dé el nombre de un archivo.</translation>
    </message>
    <message>
        <source>The output {0} is a folder: give the name of a file.</source>
        <translation>La salida {0} es una carpeta: dé el nombre de un archivo.</translation>
    </message>
    <message>
        <source>The output {0} is a device or a pipe, which cannot be replaced: name a file.</source>
        <translation>La salida {0} es un dispositivo o una tubería, que no se puede reemplazar: indique un archivo.</translation>
    </message>
    <message>
        <source>The output {0} is write-protected: allow writing, or choose another name.</source>
        <translation>La salida {0} está protegida contra escritura: permita la escritura, o elija otro nombre.</translation>
    </message>
    <message>
        <source>The output {0} ({1}) was not written: run again.</source>
        <translation>La salida {0} ({1}) no se escribió: ejecute de nuevo.</translation>
    </message>
    <message>
        <source>The name of the output {0} is too long for the files beside it: choose a shorter one.</source>
        <translation>El nombre de la salida {0} es demasiado largo para los archivos que la acompañan: elija uno más corto.</translation>
    </message>
    <message>
        <source>The folder {0} was removed while the outputs were being written: run again with a folder that stays.</source>
        <translation>La carpeta {0} se eliminó mientras se escribían las salidas: ejecute de nuevo con una carpeta que permanezca.</translation>
    </message>
    <message>
        <source>The output {0} is a file: give the name of a folder.</source>
        <translation>La salida {0} es un archivo: dé el nombre de una carpeta.</translation>
    </message>
    <message>
        <source>The output {0} ({1}) would replace the input {2} ({3}): give the output another name.</source>
        <translation>La salida {0} ({1}) reemplazaría la entrada {2} ({3}): dé otro nombre a la salida.</translation>
    </message>
    <message>
        <source>The outputs {0} and {1} would both write {2}: give each a name of its own.</source>
        <translation>Las salidas {0} y {1} escribirían ambas {2}: dé a cada una un nombre propio.</translation>
    </message>
    <message>
        <source>What was written to {0} cannot be read back, most likely because the disk is full ({1} MB are left): free some space or choose another folder.</source>
        <translation>Lo que se escribió en {0} no se puede volver a leer, probablemente porque el disco está lleno (quedan {1} MB): libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>A tile size of {0} pixels is too small to read: choose {1} or more.</source>
        <translation>Un tamaño de tesela de {0} píxeles es demasiado pequeño para leer: elija {1} o más.</translation>
    </message>
    <message>
        <source>The stride of {0} pixels must lie between 1 and the tile size of {1}, so that no ground is left out.</source>
        <translation>El paso de {0} píxeles debe estar entre 1 y el tamaño de tesela de {1}, para que no se omita terreno.</translation>
    </message>
    <message>
        <source>The raster of {0} × {1} pixels is smaller than one tile of {2}: choose a tile size of at most {3}.</source>
        <translation>El ráster de {0} × {1} píxeles es menor que una tesela de {2}: elija un tamaño de tesela de {3} como máximo.</translation>
    </message>
    <message>
        <source>The tags of the raster {0}, which say how it was made, are damaged ({1}): make the raster again, or take its tags off.</source>
        <translation>Las etiquetas del ráster {0}, que dicen cómo se hizo, están dañadas ({1}): haga de nuevo el ráster, o quite sus etiquetas.</translation>
    </message>
    <message>
        <source>The raster {0} is labelled {1}, but its coordinates ({2}, {3})</source>
        <translation>El ráster {0} está declarado en {1}, pero sus coordenadas ({2}, {3})</translation>
    </message>
    <message>
        <source>{0} have their axes swapped: write it anew with x (longitude or easting) before y.</source>
        <translation>{0} tienen los ejes intercambiados: escríbalo de nuevo con x (longitud o este) antes que y.</translation>
    </message>
    <message>
        <source>polynomials of its sensor (RPC)</source>
        <translation>polinomios de su sensor (RPC)</translation>
    </message>
    <message>
        <source>The raster {0} is placed by {1} only: orthorectify it first, with gdalwarp for one.</source>
        <translation>El ráster {0} se sitúa solo con {1}: ortorrectifíquelo primero, por ejemplo con gdalwarp.</translation>
    </message>
    <message>
        <source>The raster {0} is placed by {1} ground control points through which no affine transform goes exactly: georeference it first, with QGIS's Georeferencer or gdalwarp.</source>
        <translation>El ráster {0} se sitúa con {1} puntos de control por los que no pasa exactamente ninguna transformación afín: georreferéncielo primero, con el Georreferenciador de QGIS o gdalwarp.</translation>
    </message>
    <message>
        <source>The raster {0} has pixels of size 0: georeference it anew.</source>
        <translation>El ráster {0} tiene píxeles de tamaño 0: georreferéncielo de nuevo.</translation>
    </message>
    <message>
        <source>{0} look like degrees: assign the coordinate reference system that they are in.</source>
        <translation>{0} parecen grados: asigne el sistema de coordenadas en el que están.</translation>
    </message>
    <message>
        <source>{0} are no degrees: assign the coordinate reference system that they are in.</source>
        <translation>{0} no son grados: asigne el sistema de coordenadas en el que están.</translation>
    </message>
    <message>
        <source>The input {0} is a pipe or a device and no file: save the raster to a file first.</source>
        <translation>La entrada {0} es una tubería o un dispositivo y no un archivo: guarde primero el ráster en un archivo.</translation>
    </message>
    <message>
        <source>reached or read as a raster</source>
        <translation>alcanzar o leer como ráster</translation>
    </message>
    <message>
        <source>read as a raster</source>
        <translation>leer como ráster</translation>
    </message>
    <message>
        <source>The file {0} cannot be {1}: choose a GeoTIFF, VRT or another that GDAL opens.</source>
        <translation>El archivo {0} no se puede {1}: elija un GeoTIFF, VRT u otro que GDAL abra.</translation>
    </message>
    <message>
        <source>The coordinate reference system of the raster {0} cannot be written down for GDAL ({1}): reproject the raster first.</source>
        <translation>El sistema de coordenadas del ráster {0} no se puede escribir para GDAL ({1}): reproyecte primero el ráster.</translation>
    </message>
    <message>
        <source>The raster {0} has no band of its own: choose one of its sub-datasets.</source>
        <translation>El ráster {0} no tiene banda propia: elija uno de sus subconjuntos de datos.</translation>
    </message>
    <message>
        <source>The raster {0} is damaged or cut short ({1}): copy or download it again.</source>
        <translation>El ráster {0} está dañado o incompleto ({1}): cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>The raster {0} does not exist: check the path.</source>
        <translation>El ráster {0} no existe: compruebe la ruta.</translation>
    </message>
    <message>
        <source>What is set on the layer of the raster {0} cannot be read: the plugin and its engine are of different versions.</source>
        <translation>No se puede leer lo que está ajustado en la capa del ráster {0}: el complemento y su motor son de versiones distintas.</translation>
    </message>
    <message>
        <source>The features take {0} MB, but {1} has only {2} MB left: free some space or choose another folder.</source>
        <translation>Los descriptores ocupan {0} MB, pero a {1} le quedan solo {2} MB: libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Epochs, augmented copies and the block size must be 0 or more: correct these parameters.</source>
        <translation>Las épocas, las copias aumentadas y el tamaño de los bloques deben ser 0 o más: corrija estos parámetros.</translation>
    </message>
    <message>
        <source>choose fewer folds, or add photographs</source>
        <translation>elija menos pliegues, o añada fotografías</translation>
    </message>
    <message>
        <source>Not enough data: the city {0} has {1} {2} in {3} {4}, too few for {5} folds that each hold out some of every city: {6}.</source>
        <translation>Datos insuficientes: la ciudad {0} tiene {1} {2} en {3} {4}, demasiado pocas para {5} pliegues que reserven cada uno algo de cada ciudad: {6}.</translation>
    </message>
    <message>
        <source>All images are of one city, {0}: give rasters or photographs of two or more, so that there is something to tell apart.</source>
        <translation>Todas las imágenes son de una ciudad, {0}: dé rásteres o fotografías de dos o más, para que haya algo que distinguir.</translation>
    </message>
    <message>
        <source>{0} rasters have files called {1}: say which city each raster is of (CITIES), in their order.</source>
        <translation>{0} rásteres tienen archivos llamados {1}: diga de qué ciudad es cada ráster (CITIES), en su orden.</translation>
    </message>
    <message>
        <source>The rasters have from {0} to {1} bands, so the first ones may show other colours in one than in another: say which bands to take from all of them (BANDS), such as 1,2,3.</source>
        <translation>Los rásteres tienen de {0} a {1} bandas, así que las primeras pueden mostrar otros colores en uno que en otro: diga qué bandas tomar de todos (BANDS), como 1,2,3.</translation>
    </message>
    <message>
        <source>Nothing says of which city a photograph is: choose the field with its name (CITY_FIELD).</source>
        <translation>Nada dice de qué ciudad es una fotografía: elija el campo con su nombre (CITY_FIELD).</translation>
    </message>
    <message>
        <source>The same imagery was given twice ({0}): give each raster once.</source>
        <translation>Las mismas imágenes se dieron dos veces ({0}): dé cada ráster una vez.</translation>
    </message>
    <message>
        <source>The model has no city called “{0}”: choose one of {1}.</source>
        <translation>El modelo no tiene una ciudad llamada «{0}»: elija una de {1}.</translation>
    </message>
    <message>
        <source>it has {0} “classes”, and cities are two or more</source>
        <translation>tiene {0} «classes», y las ciudades son dos o más</translation>
    </message>
    <message>
        <source>“reach” does not give the side of an image in each of the “sources”</source>
        <translation>«reach» no da el lado de una imagen en cada una de las «sources»</translation>
    </message>
    <message>
        <source>it does not say from which images it was made</source>
        <translation>no dice con qué imágenes se hizo</translation>
    </message>
    <message>
        <source>Describing augmented copies</source>
        <translation>Describiendo las copias aumentadas</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>Changing images and describing them again</source>
        <translation>Cambiando las imágenes y describiéndolas de nuevo</translation>
    </message>
    <message>
        <source>Fitting the model fold by fold</source>
        <translation>Ajustando el modelo pliegue a pliegue</translation>
    </message>
    <message>
        <source>Telling halves of cities apart</source>
        <translation>Distinguiendo mitades de ciudades</translation>
    </message>
    <message>
        <source>Changing images</source>
        <translation>Cambiando las imágenes</translation>
    </message>
    <message>
        <source>sharpness and noise alone reach</source>
        <translation>nitidez y ruido solos alcanzan</translation>
    </message>
    <message>
        <source>the border alone reaches</source>
        <translation>el borde solo alcanza</translation>
    </message>
    <message>
        <source>colour (the tint and contrast of whole images)</source>
        <translation>el color (tono y contraste de imágenes enteras)</translation>
    </message>
    <message>
        <source>what lies along the border of the images</source>
        <translation>lo que hay a lo largo del borde de las imágenes</translation>
    </message>
    <message>
        <source>resolution (the size of things in pixels, and their sharpness)</source>
        <translation>la resolución (el tamaño de las cosas en píxeles, y su nitidez)</translation>
    </message>
    <message>
        <source>the colours of things</source>
        <translation>los colores de las cosas</translation>
    </message>
    <message>
        <source>once every image has the same mean and spread in each band</source>
        <translation>una vez que todas las imágenes tienen la misma media y dispersión en cada banda</translation>
    </message>
    <message>
        <source>once all images are equally sharp and coarse</source>
        <translation>una vez que todas las imágenes son igual de nítidas y gruesas</translation>
    </message>
    <message>
        <source>without the outer tenth of the images</source>
        <translation>sin el décimo exterior de las imágenes</translation>
    </message>
    <message>
        <source>once all images are compressed alike</source>
        <translation>una vez que todas las imágenes se comprimen igual</translation>
    </message>
    <message>
        <source>once all images show as many metres at one resolution, equally sharp</source>
        <translation>una vez que todas las imágenes muestran tantos metros a una misma resolución, con la misma nitidez</translation>
    </message>
    <message>
        <source>accuracy {0} on held-out ground, where chance is {1}</source>
        <translation>la exactitud es {0} en terreno reservado, donde el azar da {1}</translation>
    </message>
    <message>
        <source> But {0} has a part in it: {1}.</source>
        <translation> Pero {0} tiene parte en ello: {1}.</translation>
    </message>
    <message>
        <source>accuracy falls from {0} to {1} {2}</source>
        <translation>la exactitud baja de {0} a {1} {2}</translation>
    </message>
    <message>
        <source>accuracy is {0} {1}, and was {2}</source>
        <translation>la exactitud es de {0} {1}, y era de {2}</translation>
    </message>
    <message>
        <source> That is no finding that they are alike: beyond halves lie {0}, which {1} {2} are too few to tell from nothing; more {3} may decide it.</source>
        <translation> Eso no prueba que se parezcan: más allá de las mitades hay {0}, y {1} {2} no bastan para distinguirlo de nada; más {3} podría decidirlo.</translation>
    </message>
    <message>
        <source>Not told apart for certain: {0}.</source>
        <translation>No se distinguen con certeza: {0}.</translation>
    </message>
    <message>
        <source>{0}: too few blocks to be sure of anything: {1}, without an interval.</source>
        <translation>{0}: demasiado pocos bloques para estar seguro de nada: {1}, sin intervalo.</translation>
    </message>
    <message>
        <source> The same holds of {0}.</source>
        <translation> Lo mismo vale para {0}.</translation>
    </message>
    <message>
        <source>Not seen to be recognised by {0}: {1}, but a fall of {2} cannot be ruled out.</source>
        <translation>No se observa un reconocimiento por {0}: {1}, pero no se puede descartar una caída de {2}.</translation>
    </message>
    <message>
        <source>two halves of one city, which reach {0}</source>
        <translation>dos mitades de una misma ciudad, que alcanzan {0}</translation>
    </message>
    <message>
        <source> Less would do nearly as well: {0}.</source>
        <translation> Menos casi bastaría: {0}.</translation>
    </message>
    <message>
        <source>{0} are not told apart: {1}.</source>
        <translation>{0} no se distinguen: {1}.</translation>
    </message>
    <message>
        <source> Without a change the accuracy is {0}, where chance is {1}.</source>
        <translation> Sin cambio la exactitud es {0}, donde el azar da {1}.</translation>
    </message>
    <message>
        <source> They are not told apart for certain any better than {0}.</source>
        <translation> No se distinguen con certeza mejor que {0}.</translation>
    </message>
    <message>
        <source>{0} are not told apart for certain any better than {1}: {2}{3}.</source>
        <translation>{0} no se distinguen con certeza mejor que {1}: {2}{3}.</translation>
    </message>
    <message>
        <source>the best told apart two of them reach {0}; </source>
        <translation>las dos que mejor se distinguen alcanzan {0}; </translation>
    </message>
    <message>
        <source>{0} are told apart, perhaps by resolution alone, since tiles are too small for rasters of {1} to {2} m per pixel to be compared at one: {3}.</source>
        <translation>{0} se distinguen, quizá solo por la resolución, pues las teselas son demasiado pequeñas para comparar a una misma resolución rásteres de {1} a {2} m por píxel: {3}.</translation>
    </message>
    <message>
        <source>{0} are told apart, and no shortcut explains it: {1}.{2}</source>
        <translation>{0} se distinguen, y ningún atajo lo explica: {1}.{2}</translation>
    </message>
    <message>
        <source>choose larger tiles or a larger stride, a mask, or a network with fewer features</source>
        <translation>elija teselas o un paso mayores, una máscara, o una red con menos descriptores</translation>
    </message>
    <message>
        <source>the city {0} has {1}, where {2} are needed</source>
        <translation>la ciudad {0} tiene {1}, donde se necesitan {2}</translation>
    </message>
    <message>
        <source>Looking for valid ground</source>
        <translation>Buscando terreno válido</translation>
    </message>
    <message>
        <source>choose smaller tiles or more ground</source>
        <translation>elija teselas más pequeñas o más terreno</translation>
    </message>
    <message>
        <source>Not enough data: the city {0} has {1}, where a verdict needs {2}: {3}, leave the city out, or go on without a verdict (LITTLE_DATA).</source>
        <translation>Datos insuficientes: la ciudad {0} tiene {1}, donde un veredicto necesita {2}: {3}, omita la ciudad, o siga sin veredicto (LITTLE_DATA).</translation>
    </message>
    <message>
        <source>Without what lies beside held-out images nothing of the city {0} would be left to learn from: it trains, so scores are optimistic.</source>
        <translation>Sin lo que está junto a imágenes reservadas no quedaría nada de la ciudad {0} de lo que aprender: eso se usa para entrenar, así que las puntuaciones son optimistas.</translation>
    </message>
    <message>
        <source>Not enough data: without two folds and what lies beside them nothing of the city {0} is left to learn from: choose smaller tiles or blocks (BLOCK_SIZE), or other folds (FOLDS).</source>
        <translation>Datos insuficientes: sin dos pliegues y lo que está al lado no queda nada de la ciudad {0} de lo que aprender: elija teselas o bloques más pequeños (BLOCK_SIZE), u otros pliegues (FOLDS).</translation>
    </message>
    <message>
        <source>Moving the evidence about the objects</source>
        <translation>Desplazando la evidencia sobre los objetos</translation>
    </message>
    <message>
        <source>Reading masks and objects</source>
        <translation>Leyendo las máscaras y los objetos</translation>
    </message>
    <message>
        <source>Held-out images of {0} do not speak for their city more than chance would have it ({1}): where a network looks that does not recognise a city says nothing about it.</source>
        <translation>Las imágenes reservadas de {0} no hablan a favor de su ciudad más que por azar ({1}): dónde mira una red que no reconoce una ciudad no dice nada de ella.</translation>
    </message>
    <message>
        <source>Chance is made of {0} random shifts of the evidence, too few to find one class alone among {1} tests: choose more draws, larger rasters or more photographs.</source>
        <translation>El azar se hace con {0} desplazamientos aleatorios de la evidencia, demasiado pocos para hallar una clase sola entre {1} pruebas: elija más sorteos, rásteres mayores o más fotografías.</translation>
    </message>
    <message>
        <source>Not enough data in {0}: no class lies in enough {1} there to be tested.</source>
        <translation>Datos insuficientes en {0}: ninguna clase está allí en suficientes {1} para probarse.</translation>
    </message>
    <message>
        <source>Of {0} {1} no pixel belongs to a class with a name: they are left out.</source>
        <translation>De {0} {1} ningún píxel pertenece a una clase con nombre: se dejan fuera.</translation>
    </message>
    <message>
        <source>{0} of the evidence lies on what has no name: what it shows is not known.</source>
        <translation>{0} de la evidencia está sobre lo que no tiene nombre: no se sabe qué muestra.</translation>
    </message>
    <message>
        <source>Shares do not say where in a photograph a class lies: a class is found where photographs with more of it hold more evidence, whatever in them the network looked at.</source>
        <translation>Las proporciones no dicen dónde de una fotografía está una clase: una clase se halla donde las fotografías con más de ella tienen más evidencia, mire la red lo que mire en ellas.</translation>
    </message>
    <message>
        <source> It is unsure of {0} of the evidence and {1} of the pixels.</source>
        <translation> No está segura del {0} de la evidencia y del {1} de los píxeles.</translation>
    </message>
    <message>
        <source>Objects were named by a network, whose mistakes become findings here: what it takes for another class is counted as that.{0}</source>
        <translation>Los objetos los nombró una red, cuyos errores se convierten aquí en resultados: lo que toma por otra clase se cuenta como tal.{0}</translation>
    </message>
    <message>
        <source>random shifts of the evidence</source>
        <translation>desplazamientos aleatorios de la evidencia</translation>
    </message>
    <message>
        <source>minimum images of a class</source>
        <translation>número mínimo de imágenes de una clase</translation>
    </message>
    <message>
        <source>It is unsure of much of the evidence: look at some label pictures before you trust a class.</source>
        <translation>No está segura de gran parte de la evidencia: mire algunas imágenes de etiquetas antes de fiarse de una clase.</translation>
    </message>
    <message>
        <source>evidence for the city</source>
        <translation>evidencia a favor de la ciudad</translation>
    </message>
    <message>
        <source>Explaining photographs</source>
        <translation>Explicando las fotografías</translation>
    </message>
    <message>
        <source>No image has half of its pixels valid: choose other images, or another mask.</source>
        <translation>Ninguna imagen tiene válida la mitad de sus píxeles: elija otras imágenes, u otra máscara.</translation>
    </message>
    <message>
        <source>{0}: mapping evidence</source>
        <translation>{0}: cartografiando la evidencia</translation>
    </message>
    <message>
        <source>{0}: looking at a sample of all cities</source>
        <translation>{0}: examinando una muestra de todas las ciudades</translation>
    </message>
    <message>
        <source>{0} clusters cannot be made of {1} regions: choose fewer, or lower LEAST.</source>
        <translation>No se pueden hacer {0} clústeres con {1} regiones: elija menos, o baje LEAST.</translation>
    </message>
    <message>
        <source>{0} regions are too few to be sorted into kinds: all stand in one cluster.</source>
        <translation>{0} regiones son demasiado pocas para clasificarlas por tipos: todas están en un mismo clúster.</translation>
    </message>
    <message>
        <source>The regions cannot be written to {0} ({1}): check the folder and its space.</source>
        <translation>No se pueden escribir las regiones en {0} ({1}): compruebe la carpeta y su espacio.</translation>
    </message>
    <message>
        <source>{0}: recognising the city</source>
        <translation>{0}: reconociendo la ciudad</translation>
    </message>
    <message>
        <source> What city they are of is the model's own guess: name it ({0}) to see its errors, too.</source>
        <translation> De qué ciudad son lo supone el propio modelo: nómbrela ({0}) para ver también sus errores.</translation>
    </message>
    <message>
        <source>The model {0} was made from other images than these ({1}), or from these with another mask or other bands: they are explained by the model of all its images.{2}</source>
        <translation>El modelo {0} se hizo con otras imágenes que estas ({1}), o con estas con otra máscara u otras bandas: se explican con el modelo de todas sus imágenes.{2}</translation>
    </message>
    <message>
        <source>No Python {0} program lies in {1}: name one in the environment variable URBAN_ML_PYTHON or in Settings &gt; Options &gt; Processing &gt; Providers &gt; Urban ML.</source>
        <translation>No hay ningún programa Python {0} en {1}: indique uno en la variable de entorno URBAN_ML_PYTHON o en Configuración &gt; Opciones &gt; Procesos &gt; Proveedores &gt; Urban ML.</translation>
    </message>
    <message>
        <source>sudo apt-get install --no-install-recommends {0}</source>
        <translation>sudo apt-get install --no-install-recommends {0}</translation>
    </message>
    <message>
        <source>The memory is used up, or as much as a limit allows (ulimit -v): choose fewer tiles per batch or a larger stride, close other programs, or raise the limit.</source>
        <translation>La memoria se agotó, o lo que permite un límite (ulimit -v): elija menos teselas por lote o un paso mayor, cierre otros programas, o suba el límite.</translation>
    </message>
    <message>
        <source>{0} is {1}, not {2}</source>
        <translation>{0} es {1}, no {2}</translation>
    </message>
    <message>
        <source>its description is no JSON</source>
        <translation>su descripción no es JSON</translation>
    </message>
    <message>
        <source>{0} is {1}, not an object</source>
        <translation>{0} es {1}, no un objeto</translation>
    </message>
    <message>
        <source>{0} is missing</source>
        <translation>falta {0}</translation>
    </message>
    <message>
        <source>a whole number from {0} to {1}</source>
        <translation>un número entero de {0} a {1}</translation>
    </message>
    <message>
        <source>{0} does not hold finite numbers only</source>
        <translation>{0} no contiene solo números finitos</translation>
    </message>
    <message>
        <source>{0} has {1} characters, and {2} are the most</source>
        <translation>{0} tiene {1} caracteres, y el máximo es {2}</translation>
    </message>
    <message>
        <source>a colour such as #0072B2</source>
        <translation>un color como #0072B2</translation>
    </message>
    <message>
        <source>{0} is no readable name</source>
        <translation>{0} no es un nombre legible</translation>
    </message>
    <message>
        <source>its description names {0} twice</source>
        <translation>su descripción nombra {0} dos veces</translation>
    </message>
    <message>
        <source>{0} holds {1}, not whole numbers from {2} up</source>
        <translation>{0} contiene {1}, no números enteros desde {2}</translation>
    </message>
    <message>
        <source>{0} is {1}, not a text or a finite number</source>
        <translation>{0} es {1}, no un texto o un número finito</translation>
    </message>
    <message>
        <source>reading and writing rasters</source>
        <translation>lectura y escritura de rásteres</translation>
    </message>
    <message>
        <source>reading, joining and writing vector layers</source>
        <translation>lectura, unión y escritura de capas vectoriales</translation>
    </message>
    <message>
        <source>the spatial index that older GeoPandas needs</source>
        <translation>índice espacial que necesitan los GeoPandas más antiguos</translation>
    </message>
    <message>
        <source>model files that are safe to open</source>
        <translation>archivos de modelos que se abren sin peligro</translation>
    </message>
    <message>
        <source>reports that open offline</source>
        <translation>informes que se abren sin conexión</translation>
    </message>
    <message>
        <source>threads of linear algebra</source>
        <translation>hilos de álgebra lineal</translation>
    </message>
    <message>
        <source>networks in ONNX files, for tiles and for objects</source>
        <translation>las redes en archivos ONNX, para teselas y para objetos</translation>
    </message>
    <message>
        <source>networks of timm (NETWORK timm:…)</source>
        <translation>las redes de timm (NETWORK timm:…)</translation>
    </message>
    <message>
        <source>Reading votes</source>
        <translation>Leyendo los votos</translation>
    </message>
    <message>
        <source>The class “low” ends at {0}, above {1}, where “high” begins: exchange the limits.</source>
        <translation>La clase «low» termina en {0}, por encima de {1}, donde empieza «high»: intercambie los límites.</translation>
    </message>
    <message>
        <source>The field {0} of the images is missing: choose one that the layer has.</source>
        <translation>Falta el campo {0} de las imágenes: elija uno que tenga la capa.</translation>
    </message>
    <message>
        <source>Weighing all votes</source>
        <translation>Ponderando todos los votos</translation>
    </message>
    <message>
        <source>Foretelling held-out votes</source>
        <translation>Prediciendo los votos reservados</translation>
    </message>
    <message>
        <source>there are too few different tiles to resample</source>
        <translation>hay demasiado pocas teselas distintas para remuestrear</translation>
    </message>
    <message>
        <source>Resamples of the tiles agree on {0} clusters by {1} (middle 95 % of pairs {2} to {3}; 1 is perfect), where structureless tiles reach {4} at most. Every cluster comes back (the weakest by {5}), and each is apart from its neighbours (at most {6} times as many tiles half-way as within).</source>
        <translation>Los remuestreos de las teselas concuerdan en {0} clústeres con {1} (95 % central de los pares: {2} a {3}; 1 es perfecto), donde las teselas sin estructura alcanzan {4} como máximo. Cada clúster vuelve (el más débil con {5}), y cada uno está separado de sus vecinos (como máximo {6} veces tantas teselas a medio camino como dentro).</translation>
    </message>
    <message>
        <source> More do not hold: with {0}, {1}.</source>
        <translation> Más no se sostienen: con {0}, {1}.</translation>
    </message>
    <message>
        <source>Clusters come back, but none of the numbers meets every condition.</source>
        <translation>Los clústeres vuelven, pero ninguno de los números cumple todas las condiciones.</translation>
    </message>
    <message>
        <source>None of the numbers meets every condition.</source>
        <translation>Ninguno de los números cumple todas las condiciones.</translation>
    </message>
    <message>
        <source>resamples agree by {0} only, where {1} is asked for</source>
        <translation>los remuestreos concuerdan solo con {0}, donde se pide {1}</translation>
    </message>
    <message>
        <source>there is no gap: half-way between two clusters tiles lie {0} times as thickly as within them, where {1} is the most</source>
        <translation>no hay vacío: a medio camino entre dos clústeres hay {0} veces tantas teselas como dentro, donde {1} es lo máximo</translation>
    </message>
    <message>
        <source>the weakest cluster comes back by {0} only, where {1} is asked for</source>
        <translation>el clúster más débil vuelve solo con {0}, donde se pide {1}</translation>
    </message>
    <message>
        <source>structureless tiles of the same spread reach {0} too</source>
        <translation>las teselas sin estructura de la misma dispersión también alcanzan {0}</translation>
    </message>
    <message>
        <source>No number of clusters {0} is stable here: {1} are shown</source>
        <translation>Ningún número de clústeres {0} es estable aquí: se muestran {1}</translation>
    </message>
    <message>
        <source>{0}. The steadiest is {1}, on which resamples agree by</source>
        <translation>{0}. El más constante es {1}, en el que los remuestreos concuerdan con</translation>
    </message>
    <message>
        <source>{0} clusters, the largest number {1} whose clusters come back: resamples agree on them by {2} (1 is perfect), more than chance gives, and each is apart from its neighbours.</source>
        <translation>{0} clústeres, el mayor número {1} cuyos clústeres vuelven: los remuestreos concuerdan en ellos con {2} (1 es perfecto), más de lo que da el azar, y cada uno está separado de sus vecinos.</translation>
    </message>
    <message>
        <source>{0}, the largest number whose clusters come back. Resamples agree on them by {1} (1 is perfect), but {2}.</source>
        <translation>{0}, el mayor número cuyos clústeres vuelven. Los remuestreos concuerdan en ellos con {1} (1 es perfecto), pero {2}.</translation>
    </message>
    <message>
        <source>{0} {1} only, where {2} is asked for (1 is perfect).</source>
        <translation>{0} {1} solo, donde se pide {2} (1 es perfecto).</translation>
    </message>
    <message>
        <source>To the network all {0} tiles are alike, so there are no types to be told apart: choose other bands, another network or another tile size.</source>
        <translation>Para la red todas las {0} teselas son iguales, así que no hay tipos que distinguir: elija otras bandas, otra red u otro tamaño de tesela.</translation>
    </message>
    <message>
        <source>A page of {0} places shows nothing: give 1 or more (COUNT).</source>
        <translation>Una página de {0} lugares no muestra nada: dé 1 o más (COUNT).</translation>
    </message>
    <message>
        <source>Writing the page</source>
        <translation>Escribiendo la página</translation>
    </message>
    <message>
        <source>where models of random maps reach up to {0}</source>
        <translation>donde los modelos de mapas aleatorios alcanzan hasta {0}</translation>
    </message>
    <message>
        <source>The blocks leave fewer than {0}, so intervals will be rough: choose smaller ones.</source>
        <translation>Los bloques dejan menos de {0}, así que los intervalos serán aproximados: elíjalos más pequeños.</translation>
    </message>
    <message>
        <source>Laying labels over tiles</source>
        <translation>Superponiendo etiquetas y teselas</translation>
    </message>
    <message>
        <source>A tile lies on {0} polygons on average, so its label is a mixture: choose a smaller tile size.</source>
        <translation>Una tesela está sobre {0} polígonos en promedio, así que su etiqueta es una mezcla: elija un tamaño de tesela menor.</translation>
    </message>
    <message>
        <source>Only {0} labelled polygons lie on the imagery, too few to learn from: label at least {1}.</source>
        <translation>Solo {0} polígonos etiquetados están sobre las imágenes, demasiado pocos para aprender: etiquete al menos {1}.</translation>
    </message>
    <message>
        <source>Not enough data: {0} labelled tiles in {1} polygons, where at least {2} tiles and {3} polygons are needed. Choose smaller tiles, a smaller stride or more polygons.</source>
        <translation>Datos insuficientes: {0} teselas etiquetadas en {1} polígonos, donde se necesitan al menos {2} teselas y {3} polígonos. Elija teselas más pequeñas, un paso menor o más polígonos.</translation>
    </message>
    <message>
        <source>All labelled tiles are of one class: classes can be told apart where there are two or more.</source>
        <translation>Todas las teselas etiquetadas son de una clase: las clases se distinguen donde hay dos o más.</translation>
    </message>
    <message>
        <source>The urban form layer has no numeric fields: choose the output of “Urban form of zones”.</source>
        <translation>La capa de forma urbana no tiene campos numéricos: elija la salida de «Forma urbana de las zonas».</translation>
    </message>
    <message>
        <source>The urban form layer and the labelled tiles do not overlap: choose layers of the same place.</source>
        <translation>La capa de forma urbana y las teselas etiquetadas no se solapan: elija capas del mismo lugar.</translation>
    </message>
    <message>
        <source>All labelled tiles have the value {0}: there is nothing to learn from them.</source>
        <translation>Todas las teselas etiquetadas tienen el valor {0}: no hay nada que aprender de ellas.</translation>
    </message>
    <message>
        <source>Not enough data: the class “{0}” has {1} labelled tiles, fewer than the {2} folds. Choose fewer classes or folds, or smaller tiles.</source>
        <translation>Datos insuficientes: la clase «{0}» tiene {1} teselas etiquetadas, menos que los {2} pliegues. Elija menos clases o pliegues, o teselas más pequeñas.</translation>
    </message>
    <message>
        <source>A support vector machine is fitted on features as they are: choose softmax to fine-tune.</source>
        <translation>Una máquina de vectores de soporte se ajusta con los descriptores tal como son: elija softmax para el ajuste fino.</translation>
    </message>
    <message>
        <source>There is no part called {0} to fine-tune: choose {1}.</source>
        <translation>No hay ninguna parte llamada {0} para el ajuste fino: elija {1}.</translation>
    </message>
    <message>
        <source>This network has no weights to train: choose 0 epochs with it, or another network.</source>
        <translation>Esta red no tiene pesos que entrenar: elija 0 épocas con ella, u otra red.</translation>
    </message>
    <message>
        <source>Fold {0}: {1} was kept of {2}, validation loss {3}.</source>
        <translation>Pliegue {0}: se conservó {1} de {2}, pérdida de validación {3}.</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>Ajuste fino</translation>
    </message>
    <message>
        <source>the head {0} has no classes</source>
        <translation>la cabeza {0} no tiene clases</translation>
    </message>
    <message>
        <source>There is no task called {0}: choose one of {1}.</source>
        <translation>No hay ninguna tarea llamada {0}: elija una de {1}.</translation>
    </message>
    <message>
        <source>The head {0} does not serve the task “{1}”: choose {2}.</source>
        <translation>La cabeza {0} no sirve para la tarea «{1}»: elija {2}.</translation>
    </message>
    <message>
        <source>The head {0} reads shares between 0 and 1, and the values go from {1} to {2}: divide percentages by 100, or choose ridge.</source>
        <translation>La cabeza {0} lee proporciones entre 0 y 1, y los valores van de {1} a {2}: divida los porcentajes entre 100, o elija ridge.</translation>
    </message>
    <message>
        <source>One class only: classes can be told apart where there are two or more.</source>
        <translation>Una sola clase: las clases se distinguen donde hay dos o más.</translation>
    </message>
    <message>
        <source>The scores of some tiles are no finite numbers: check the values of the raster, and make the model again if they are right.</source>
        <translation>Las puntuaciones de algunas teselas no son números finitos: compruebe los valores del ráster, y rehaga el modelo si son correctos.</translation>
    </message>
    <message>
        <source>a fold has a tensor {0}, and its network has none</source>
        <translation>un pliegue tiene un tensor {0}, y su red no lo tiene</translation>
    </message>
    <message>
        <source>the tensor “{0}bounds” goes from {1} to {2}</source>
        <translation>el tensor «{0}bounds» va de {1} a {2}</translation>
    </message>
    <message>
        <source>the mean of the training tiles (for classes, how frequent each is)</source>
        <translation>la media de las teselas de entrenamiento (para clases, su frecuencia)</translation>
    </message>
    <message>
        <source>the five nearest training tiles, without a look at the imagery</source>
        <translation>las cinco teselas de entrenamiento más cercanas, sin mirar las imágenes</translation>
    </message>
    <message>
        <source>colour statistics (mean, spread and skewness of each band)</source>
        <translation>estadísticas de color (media, dispersión y asimetría de cada banda)</translation>
    </message>
    <message>
        <source>the nearest labelled tiles</source>
        <translation>las teselas etiquetadas más cercanas</translation>
    </message>
    <message>
        <source>the labelled tiles alone</source>
        <translation>solo las teselas etiquetadas</translation>
    </message>
    <message>
        <source>Random folds say {0} {1}, blocked folds {2}: {3} neighbourhood, not sight.</source>
        <translation>Los pliegues aleatorios dicen {0} {1}, los pliegues por bloques {2}: {3} la vecindad, no la vista.</translation>
    </message>
    <message>
        <source>on held-out blocks</source>
        <translation>en bloques reservados</translation>
    </message>
    <message>
        <source>in random folds, which flatter,</source>
        <translation>en pliegues aleatorios, que favorecen,</translation>
    </message>
    <message>
        <source>Too few blocks to be sure of anything: {0}, without an interval.</source>
        <translation>Demasiado pocos bloques para estar seguro de nada: {0}, sin intervalo.</translation>
    </message>
    <message>
        <source> Fine-tuning gained nothing for certain over the frozen network.</source>
        <translation> El ajuste fino no ganó nada con certeza respecto a la red congelada.</translation>
    </message>
    <message>
        <source> Neighbours that took a label gained nothing for certain over the labelled tiles alone.</source>
        <translation> Los vecinos que tomaron una etiqueta no ganaron nada con certeza respecto a las teselas etiquetadas solas.</translation>
    </message>
    <message>
        <source>what the random folds measure is</source>
        <translation>lo que miden los pliegues aleatorios es</translation>
    </message>
    <message>
        <source>part of what the random folds measure is</source>
        <translation>parte de lo que miden los pliegues aleatorios es</translation>
    </message>
    <message>
        <source>There is no evidence that this imagery tells the value: {0}.</source>
        <translation>No hay evidencia de que estas imágenes revelen el valor: {0}.</translation>
    </message>
    <message>
        <source>The imagery says something about the value ({0}), but no more than {1} for certain.</source>
        <translation>Las imágenes dicen algo del valor ({0}), pero no más que esto con certeza: {1}.</translation>
    </message>
    <message>
        <source>The imagery tells the value, better than every baseline: {0}.</source>
        <translation>Las imágenes revelan el valor, mejor que toda referencia: {0}.</translation>
    </message>
    <message>
        <source>The labels make {0} blocks, too few for {1} folds: choose smaller blocks, fewer folds or more ground.</source>
        <translation>Las etiquetas forman {0} bloques, demasiado pocos para {1} pliegues: elija bloques más pequeños, menos pliegues o más terreno.</translation>
    </message>
    <message>
        <source>: held-out blocks are not quite independent, so scores may be optimistic.</source>
        <translation>: los bloques reservados no son del todo independientes, así que las puntuaciones pueden ser optimistas.</translation>
    </message>
    <message>
        <source>Not enough data: without one fold and the buffer around it too few tiles are left to learn from. Choose smaller blocks (BLOCK_SIZE), more folds or smaller tiles.</source>
        <translation>Datos insuficientes: sin un pliegue y la franja a su alrededor quedan demasiado pocas teselas para aprender. Elija bloques más pequeños (BLOCK_SIZE), más pliegues o teselas más pequeñas.</translation>
    </message>
    <message>
        <source>Labels are spatially correlated up to about {0} m, but </source>
        <translation>Las etiquetas están correlacionadas en el espacio hasta unos {0} m, pero </translation>
    </message>
    <message>
        <source>this area allows blocks of only {0} m</source>
        <translation>esta área solo permite bloques de {0} m</translation>
    </message>
    <message>
        <source>“crs” is no coordinate reference system in metres</source>
        <translation>«crs» no es un sistema de coordenadas en metros</translation>
    </message>
    <message>
        <source>it has {0} “classes”, and its task is “{1}”</source>
        <translation>tiene {0} «classes», y su tarea es «{1}»</translation>
    </message>
    <message>
        <source>the “labels” do not go from a least to a greatest value</source>
        <translation>los «labels» no van de un valor mínimo a uno máximo</translation>
    </message>
    <message>
        <source>it does not say from which tiles it was made</source>
        <translation>no dice con qué teselas se hizo</translation>
    </message>
    <message>
        <source>the tensor “tiles.observed” holds classes that it does not have</source>
        <translation>el tensor «tiles.observed» contiene clases que no tiene</translation>
    </message>
    <message>
        <source>the tensor “known” is empty</source>
        <translation>el tensor «known» está vacío</translation>
    </message>
    <message>
        <source>“crs” is no coordinate reference system</source>
        <translation>«crs» no es un sistema de coordenadas</translation>
    </message>
    <message>
        <source>There is no target called {0}: choose one of {1}.</source>
        <translation>No hay ningún objetivo llamado {0}: elija uno de {1}.</translation>
    </message>
    <message>
        <source>the class that each tile is predicted to have</source>
        <translation>la clase que se predice para cada tesela</translation>
    </message>
    <message>
        <source>The classes of {0} have no order, so none is lowest or highest: choose the target “predicted”, or name a class ({1}).</source>
        <translation>Las clases de {0} no tienen orden, así que ninguna es la más baja o la más alta: elija el objetivo «predicted», o nombre una clase ({1}).</translation>
    </message>
    <message>
        <source>The model gives a value of {0} and has no class “{1}”: leave the class empty.</source>
        <translation>El modelo da un valor de {0} y no tiene la clase «{1}»: deje la clase vacía.</translation>
    </message>
    <message>
        <source>The model has never seen a tile of the class “{0}”: choose another target.</source>
        <translation>El modelo nunca ha visto una tesela de la clase «{0}»: elija otro objetivo.</translation>
    </message>
    <message>
        <source>The model has no class called “{0}”: choose one of {1}.</source>
        <translation>El modelo no tiene una clase llamada «{0}»: elija una de {1}.</translation>
    </message>
    <message>
        <source>The field {0} of the labels layer has no values: choose another field.</source>
        <translation>El campo {0} de la capa de etiquetas no tiene valores: elija otro campo.</translation>
    </message>
    <message>
        <source>The field {0} has one class only: classes can be told apart where there are two or more.</source>
        <translation>El campo {0} tiene una sola clase: las clases se distinguen donde hay dos o más.</translation>
    </message>
    <message>
        <source>{0} class tells nothing apart: choose 2 or more classes.</source>
        <translation>{0} clase no distingue nada: elija 2 clases o más.</translation>
    </message>
    <message>
        <source>part {0} of {1} within its city</source>
        <translation>parte {0} de {1} dentro de su ciudad</translation>
    </message>
    <message>
        <source>The imagery and the labels do not overlap: choose layers of the same place.</source>
        <translation>Las imágenes y las etiquetas no se solapan: elija capas del mismo lugar.</translation>
    </message>
    <message>
        <source>No image lies {0} under labelled polygons: choose a smaller tile size or a smaller purity.</source>
        <translation>Ninguna imagen está {0} bajo polígonos etiquetados: elija un tamaño de tesela menor o una pureza menor.</translation>
    </message>
    <message>
        <source>The field {0} of the labels layer is missing: choose one that it has.</source>
        <translation>Falta el campo {0} de la capa de etiquetas: elija uno que tenga.</translation>
    </message>
    <message>
        <source>The field {0} of the labels layer has the value {1}, which cannot name a class: choose a field with readable values of at most {2} characters.</source>
        <translation>El campo {0} de la capa de etiquetas tiene el valor {1}, que no puede nombrar una clase: elija un campo con valores legibles de {2} caracteres como máximo.</translation>
    </message>
    <message>
        <source>All values of the field {0} are {1}: there is nothing to learn from them.</source>
        <translation>Todos los valores del campo {0} son {1}: no hay nada que aprender de ellos.</translation>
    </message>
    <message>
        <source>The breaks put all values into one class: choose breaks between the values.</source>
        <translation>Los cortes ponen todos los valores en una clase: elija cortes entre los valores.</translation>
    </message>
    <message>
        <source>Features cannot be kept in {0} ({1}): allow writing there.</source>
        <translation>Los descriptores no se pueden guardar en {0} ({1}): permita escribir ahí.</translation>
    </message>
    <message>
        <source>The disk is full where features lie for the time of the run: free some space in {0}.</source>
        <translation>El disco en el que están los descriptores durante la ejecución está lleno: libere espacio en {0}.</translation>
    </message>
    <message>
        <source>A file in which features lie for the time of a run has become shorter: run again.</source>
        <translation>Un archivo en el que están los descriptores durante la ejecución se ha acortado: ejecute de nuevo.</translation>
    </message>
    <message>
        <source>The field {0} of the groups layer is missing: choose one that it has.</source>
        <translation>Falta el campo {0} de la capa de estratos: elija uno que tenga.</translation>
    </message>
    <message>
        <source>The groups layer and the labelled images do not overlap: choose layers of the same place.</source>
        <translation>La capa de estratos y las imágenes etiquetadas no se solapan: elija capas del mismo lugar.</translation>
    </message>
    <message>
        <source>{0} of {1} labelled images lie in no group.</source>
        <translation>{0} de {1} imágenes etiquetadas no están en ningún estrato.</translation>
    </message>
    <message>
        <source>all groups with a model of their own</source>
        <translation>todos los estratos con modelo propio</translation>
    </message>
    <message>
        <source>model of {0} alone minus model</source>
        <translation>modelo de solo {0} menos modelo</translation>
    </message>
    <message>
        <source>Describing neighbours without a label</source>
        <translation>Describiendo los vecinos sin etiqueta</translation>
    </message>
    <message>
        <source>Fitting a model in each group</source>
        <translation>Ajustando un modelo en cada estrato</translation>
    </message>
    <message>
        <source>No image without a label lies within {0} m of a labelled one: choose a larger distance (NEIGHBOURS), or a smaller stride.</source>
        <translation>Ninguna imagen sin etiqueta está a menos de {0} m de una etiquetada: elija una distancia mayor (NEIGHBOURS), o un paso menor.</translation>
    </message>
    <message>
        <source>No image has the number {0} among the latents: give numbers as in the field tile_id of their layer (PLACES).</source>
        <translation>Ninguna imagen tiene el número {0} entre los vectores latentes: dé números como en el campo tile_id de su capa (PLACES).</translation>
    </message>
    <message>
        <source>The model holds numbers beyond {0}, which a page cannot carry: train it again.</source>
        <translation>El modelo contiene números por encima de {0}, que una página no puede llevar: entrénelo de nuevo.</translation>
    </message>
    <message>
        <source>The directions {0} are of other ways of inversion than the latents: give the latents that they were made from.</source>
        <translation>Las direcciones {0} son de otras formas de inversión que los vectores latentes: dé los vectores latentes con los que se hicieron.</translation>
    </message>
    <message>
        <source>There are no directions and latents by “{0}”, only by {1}: choose among these (INVERSION).</source>
        <translation>No hay direcciones y vectores latentes con «{0}», solo con {1}: elija entre estos (INVERSION).</translation>
    </message>
    <message>
        <source>The field “{0}” is not among the directions {1}, which know {2}: choose among these (FIELDS).</source>
        <translation>El campo «{0}» no está entre las direcciones {1}, que conocen {2}: elija entre estos (FIELDS).</translation>
    </message>
    <message>
        <source>The directions {0} are of another width than the latents of the model: find them again.</source>
        <translation>Las direcciones {0} son de otro ancho que los vectores latentes del modelo: hállelas de nuevo.</translation>
    </message>
    <message>
        <source>There are no places to draw: give the images that were found in the model (LATENTS).</source>
        <translation>No hay lugares que dibujar: dé las imágenes que se hallaron en el modelo (LATENTS).</translation>
    </message>
    <message>
        <source>Drawn by a generative model: no photograph of a place, and no evidence of anything.</source>
        <translation>Dibujado por un modelo generativo: no es la fotografía de un lugar, y no prueba nada.</translation>
    </message>
    <message>
        <source>That would be {0} pictures, and {1} are the most: choose fewer places (COUNT), fields or pictures along a direction (STEPS).</source>
        <translation>Serían {0} imágenes, y {1} es el máximo: elija menos lugares (COUNT), campos o imágenes a lo largo de una dirección (STEPS).</translation>
    </message>
    <message>
        <source>The picture {0} cannot be written to {1} ({2}): check the folder and its space.</source>
        <translation>No se puede escribir la imagen {0} en {1} ({2}): compruebe la carpeta y su espacio.</translation>
    </message>
    <message>
        <source>The places cannot be written to {0} ({1}): check the folder and its space.</source>
        <translation>No se pueden escribir los lugares en {0} ({1}): compruebe la carpeta y su espacio.</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dibujando</translation>
    </message>
    <message>
        <source>Writing pictures</source>
        <translation>Escribiendo las imágenes</translation>
    </message>
    <message>
        <source>{0} pictures along a direction have no middle, where the image stands as it is: choose an odd number, such as {1} (STEPS).</source>
        <translation>{0} imágenes a lo largo de una dirección no tienen centro, donde la imagen está como es: elija un número impar, como {1} (STEPS).</translation>
    </message>
    <message>
        <source>A walk needs 3 pictures or more (STEPS), a place or more (COUNT) and a truncation from 0 to 1 (TRUNCATION): correct these.</source>
        <translation>Un recorrido necesita 3 imágenes o más (STEPS), un lugar o más (COUNT) y un truncamiento de 0 a 1 (TRUNCATION): corríjalos.</translation>
    </message>
    <message>
        <source>Numbers of places were given (PLACES), but no images that have them: give the images that were found in the model (LATENTS).</source>
        <translation>Se dieron números de lugares (PLACES), pero ninguna imagen que los tenga: dé las imágenes que se hallaron en el modelo (LATENTS).</translation>
    </message>
    <message>
        <source>Making a second classifier</source>
        <translation>Haciendo un segundo clasificador</translation>
    </message>
    <message>
        <source>fingerprint of the generative model</source>
        <translation>huella del modelo generativo</translation>
    </message>
    <message>
        <source>Reading the models</source>
        <translation>Leyendo los modelos</translation>
    </message>
    <message>
        <source>Choosing images</source>
        <translation>Eligiendo las imágenes</translation>
    </message>
    <message>
        <source>Ascent on pixels, for comparison</source>
        <translation>Ascenso sobre los píxeles, para comparar</translation>
    </message>
    <message>
        <source>The network {0} of the model {1} lets no gradients through, as it is an ONNX file, so nothing can climb on its score: make the model with another network.</source>
        <translation>La red {0} del modelo {1} no deja pasar gradientes, pues es un archivo ONNX, así que nada puede subir por su puntuación: haga el modelo con otra red.</translation>
    </message>
    <message>
        <source>Of a value or of the mean of classes no image is ever sure: choose another end (STOP).</source>
        <translation>De un valor o de la media de clases ninguna imagen está nunca segura: elija otro final (STOP).</translation>
    </message>
    <message>
        <source>Learning what is locked</source>
        <translation>Aprendiendo lo que se bloquea</translation>
    </message>
    <message>
        <source>Drawing templates</source>
        <translation>Dibujando las plantillas</translation>
    </message>
    <message>
        <source>neither a second classifier nor the images of the first one were given</source>
        <translation>no se dieron ni un segundo clasificador ni las imágenes del primero</translation>
    </message>
    <message>
        <source>The model {0} has no class “{1}”: choose among {2} (TARGET).</source>
        <translation>El modelo {0} no tiene la clase «{1}»: elija entre {2} (TARGET).</translation>
    </message>
    <message>
        <source>The classes of {0} have no order: name one of them, {1} (TARGET).</source>
        <translation>Las clases de {0} no tienen orden: nombre una de ellas, {1} (TARGET).</translation>
    </message>
    <message>
        <source>The classes of {0} have no order, so none is {1}: name one, {2} (TARGET).</source>
        <translation>Las clases de {0} no tienen orden, así que ninguna es {1}: nombre una, {2} (TARGET).</translation>
    </message>
    <message>
        <source>The model {0} has never seen an image of the class “{1}”: choose another TARGET.</source>
        <translation>El modelo {0} nunca ha visto una imagen de la clase «{1}»: elija otro TARGET.</translation>
    </message>
    <message>
        <source>The model {0} gives a value of {1} and has no class “{2}”: choose {3} or {4} (TARGET).</source>
        <translation>El modelo {0} da un valor de {1} y no tiene la clase «{2}»: elija {3} o {4} (TARGET).</translation>
    </message>
    <message>
        <source>The second classifier {0} tells {1} as {2}, and {3} {4} as {5}: give one that was trained for the same (SECOND_MODEL).</source>
        <translation>El segundo clasificador {0} dice {1} como {2}, y {3} {4} como {5}: dé uno entrenado para lo mismo (SECOND_MODEL).</translation>
    </message>
    <message>
        <source>The second classifier {0} has no class “{1}”: give one that was trained for the same classes (SECOND_MODEL).</source>
        <translation>El segundo clasificador {0} no tiene la clase «{1}»: dé uno entrenado para las mismas clases (SECOND_MODEL).</translation>
    </message>
    <message>
        <source>The second classifier {0} is the first one again, and would agree with it in everything: give one of another network or seed (SECOND_MODEL), or leave it empty.</source>
        <translation>El segundo clasificador {0} es otra vez el primero, y estaría de acuerdo con él en todo: dé uno de otra red o semilla (SECOND_MODEL), o déjelo vacío.</translation>
    </message>
    <message>
        <source>There are too few images of a class to make a second classifier.</source>
        <translation>Hay demasiado pocas imágenes de una clase para hacer un segundo clasificador.</translation>
    </message>
    <message>
        <source>the images are not those that the classifier learnt from</source>
        <translation>las imágenes no son aquellas de las que aprendió el clasificador</translation>
    </message>
    <message>
        <source>All images are of {0} already, as the classifier sees what the generative model draws of them: choose another TARGET, or take them all the same (OTHERS).</source>
        <translation>Todas las imágenes ya son de {0}, como ve el clasificador lo que el modelo generativo dibuja de ellas: elija otro TARGET, o tómelas de todos modos (OTHERS).</translation>
    </message>
    <message>
        <source>Measuring the valid share of tiles</source>
        <translation>Midiendo la proporción válida de las teselas</translation>
    </message>
    <message>
        <source>Reading labels</source>
        <translation>Leyendo las etiquetas</translation>
    </message>
    <message>
        <source>There are no blocks called {0}: choose {1}.</source>
        <translation>No hay bloques llamados {0}: elija {1}.</translation>
    </message>
    <message>
        <source>There is no support called {0}: choose {1}.</source>
        <translation>No hay ningún soporte llamado {0}: elija {1}.</translation>
    </message>
    <message>
        <source>Epochs and augmented copies must be 0 or more, and the minimum labelled share between 0 and 1: correct these parameters.</source>
        <translation>Las épocas y las copias aumentadas deben ser 0 o más, y la proporción etiquetada mínima estar entre 0 y 1: corrija estos parámetros.</translation>
    </message>
    <message>
        <source>Neighbours that take a label teach the head alone: choose no neighbours (NEIGHBOURS 0), or the network as it is (EPOCHS 0).</source>
        <translation>Los vecinos que toman una etiqueta enseñan solo a la cabeza: no elija vecinos (NEIGHBOURS 0), o deje la red como está (EPOCHS 0).</translation>
    </message>
    <message>
        <source>Neighbours cannot lie within {0} metres: choose 0 or more.</source>
        <translation>Los vecinos no pueden estar a {0} metros: elija 0 o más.</translation>
    </message>
    <message>
        <source>Groups need a layer (GROUPS) and the field with the group (GROUP_FIELD): give both or neither.</source>
        <translation>Los estratos necesitan una capa (GROUPS) y el campo con el estrato (GROUP_FIELD): dé ambos o ninguno.</translation>
    </message>
    <message>
        <source>Random folds test a model on the neighbours of what it has learnt: their scores are optimistic.</source>
        <translation>Los pliegues aleatorios prueban un modelo con los vecinos de lo que aprendió: sus puntuaciones son optimistas.</translation>
    </message>
    <message>
        <source>The binomial model has one score behind all classes, so its maps of the lowest and of the highest class are exact negatives: take corn or softmax to learn what speaks for each by itself.</source>
        <translation>El modelo binomial tiene una sola puntuación tras todas las clases, así que sus mapas de la clase más baja y de la más alta son exactamente el negativo uno del otro: tome corn o softmax para saber qué habla a favor de cada una por sí misma.</translation>
    </message>
    <message>
        <source>Fitting the model with its neighbours fold by fold</source>
        <translation>Ajustando el modelo con sus vecinos, pliegue a pliegue</translation>
    </message>
    <message>
        <source>Fitting in other folds, for comparison</source>
        <translation>Ajustando en otros pliegues, para comparar</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Aprendiendo</translation>
    </message>
    <message>
        <source>Comparing drawn images with real ones</source>
        <translation>Comparando las imágenes dibujadas con las reales</translation>
    </message>
    <message>
        <source>A side of {0} pixels is not offered: choose one of {1} (SIZE).</source>
        <translation>No se ofrece un lado de {0} píxeles: elija uno de {1} (SIZE).</translation>
    </message>
    <message>
        <source>Neither minutes nor thousands of images were given: say how long to learn (MINUTES).</source>
        <translation>No se dieron ni minutos ni miles de imágenes: diga cuánto tiempo aprender (MINUTES).</translation>
    </message>
    <message>
        <source>There is room for {0} images of {1} pixels: {2} were left out, evenly.</source>
        <translation>Hay sitio para {0} imágenes de {1} píxeles: se dejaron fuera {2}, repartidas por igual.</translation>
    </message>
    <message>
        <source>Looking for like images</source>
        <translation>Buscando imágenes parecidas</translation>
    </message>
    <message>
        <source>There are {0} images to learn from, and {1} are the fewest: choose smaller tiles, or more imagery.</source>
        <translation>Hay {0} imágenes para aprender, y {1} es el mínimo: elija teselas más pequeñas, o más imágenes.</translation>
    </message>
    <message>
        <source>The model {0} was made by an older Urban ML and holds no covariance of its features, which the alignment “coral” needs: make it again with “deepcluster”, or choose “standardise”.</source>
        <translation>El modelo {0} lo hizo un Urban ML más antiguo y no contiene la covarianza de sus descriptores, que la alineación «coral» necesita: hágalo de nuevo con «deepcluster», o elija «standardise».</translation>
    </message>
    <message>
        <source>flatter, with less contrast</source>
        <translation>más plana, con menos contraste</translation>
    </message>
    <message>
        <source>harsher, with more contrast</source>
        <translation>más dura, con más contraste</translation>
    </message>
    <message>
        <source>clipped: {0} of its values lie outside of the range the model was made at</source>
        <translation>recortada: {0} de sus valores están fuera del rango para el que se hizo el modelo</translation>
    </message>
    <message>
        <source>{0}: finding clusters</source>
        <translation>{0}: hallando los clústeres</translation>
    </message>
    <message>
        <source>{0}: describing tiles</source>
        <translation>{0}: describiendo las teselas</translation>
    </message>
    <message>
        <source>{0} has only {1} usable tiles: too few to align it (at least {2}), so it is taken as it is.</source>
        <translation>{0} tiene solo {1} teselas utilizables: demasiado pocas para alinearla (al menos {2}), así que se toma como es.</translation>
    </message>
    <message>
        <source>found anew among its own tiles they agree by {0} (1 is perfect</source>
        <translation>hallados de nuevo entre sus propias teselas concuerdan con {0} (1 es perfecto</translation>
    </message>
    <message>
        <source>Whether the clusters of this model describe {0} cannot be told</source>
        <translation>No se puede saber si los clústeres de este modelo describen {0}</translation>
    </message>
    <message>
        <source>{0}: {1}), but {2} of the tiles are unlike those that the model knows, and may be of other types that part in the same places.</source>
        <translation>{0}: {1}), pero {2} de las teselas no se parecen a las que el modelo conoce, y pueden ser de otros tipos que se separan en los mismos lugares.</translation>
    </message>
    <message>
        <source>{0}: that takes {1} tiles, and it has {2}.</source>
        <translation>{0}: para eso hacen falta {1} teselas, y hay {2}.</translation>
    </message>
    <message>
        <source>The clusters of this model hold in {0}: {1}).</source>
        <translation>Los clústeres de este modelo valen en {0}: {1}).</translation>
    </message>
    <message>
        <source>The clusters of this model do not describe {0}: {1}, and below {2} labels mostly lose what they mean). Make a model from it, or try another alignment.</source>
        <translation>Los clústeres de este modelo no describen {0}: {1}, y por debajo de {2} las etiquetas suelen perder su significado). Haga un modelo con ella, o pruebe otra alineación.</translation>
    </message>
    <message>
        <source>{0}: {1}; from {2} they hold, below {3} they do not).</source>
        <translation>{0}: {1}; desde {2} valen, por debajo de {3} no).</translation>
    </message>
    <message>
        <source>Reading zones</source>
        <translation>Leyendo las zonas</translation>
    </message>
    <message>
        <source>Reading buildings</source>
        <translation>Leyendo los edificios</translation>
    </message>
    <message>
        <source>Measuring buildings</source>
        <translation>Midiendo los edificios</translation>
    </message>
    <message>
        <source>Reading roads</source>
        <translation>Leyendo las vías</translation>
    </message>
    <message>
        <source>Measuring roads</source>
        <translation>Midiendo las vías</translation>
    </message>
    <message>
        <source>NDVI needs both the red and the near-infrared band: give both numbers or none.</source>
        <translation>El NDVI necesita la banda roja y la del infrarrojo cercano: dé ambos números o ninguno.</translation>
    </message>
    <message>
        <source>check that the two bands hold reflectance</source>
        <translation>compruebe que las dos bandas contienen reflectancia</translation>
    </message>
    <message>
        <source>check its scale and its nodata value</source>
        <translation>compruebe su escala y su valor nodata</translation>
    </message>
    <message>
        <source>In the zones {0} of {1} pixels of the NDVI raster {2} lie outside −1 to 1 (from {3} to {4}), so the field ndvi is no NDVI: {5}.</source>
        <translation>En las zonas {0} de {1} píxeles del ráster NDVI {2} están fuera de −1 a 1 (de {3} a {4}), así que el campo ndvi no es NDVI: {5}.</translation>
    </message>
    <message>
        <source>There is nothing to measure: give buildings, roads, an NDVI raster or a population field.</source>
        <translation>No hay nada que medir: dé edificios, vías, un ráster NDVI o un campo de población.</translation>
    </message>
    <message>
        <source>No building lies in a zone: check that the layers overlap.</source>
        <translation>Ningún edificio está en una zona: compruebe que las capas se solapan.</translation>
    </message>
    <message>
        <source>The roads layer has no field {0}: major_dist is left out (its fields: {1}).</source>
        <translation>La capa de vías no tiene el campo {0}: se omite major_dist (sus campos: {1}).</translation>
    </message>
    <message>
        <source>No road is of a major class, so major_dist is empty: {0} holds {1}.</source>
        <translation>Ninguna vía es de una clase principal, así que major_dist está vacío: {0} contiene {1}.</translation>
    </message>
    <message>
        <source>The NDVI raster {0} has no coordinate reference system: assign one first.</source>
        <translation>El ráster NDVI {0} no tiene sistema de coordenadas: asígnele uno primero.</translation>
    </message>
    <message>
        <source>The NDVI raster {0} has {1} bands: give the numbers of its red and near-infrared band, or choose a raster with one band of NDVI.</source>
        <translation>El ráster NDVI {0} tiene {1} bandas: dé los números de su banda roja y de la del infrarrojo cercano, o elija un ráster con una banda de NDVI.</translation>
    </message>
    <message>
        <source>Measuring NDVI</source>
        <translation>Midiendo el NDVI</translation>
    </message>
    <message>
        <source>The roads layer has no field {0}: choose one of its fields ({1}).</source>
        <translation>La capa de vías no tiene el campo {0}: elija uno de sus campos ({1}).</translation>
    </message>
    <message>
        <source>No valid pixel of the NDVI raster lies in a zone: check that they overlap.</source>
        <translation>Ningún píxel válido del ráster NDVI está en una zona: compruebe que se solapan.</translation>
    </message>
    <message>
        <source>Each of the {0} polygons has another value of the field {1}, as if it were an id: choose a field with a measured value, unless this is one, such as a rank.</source>
        <translation>Cada uno de los {0} polígonos tiene otro valor del campo {1}, como si fuera un identificador: elija un campo con un valor medido, salvo que este lo sea, como un rango.</translation>
    </message>
    <message>
        <source>Lambert azimuthal equal-area centred at {0}°, {1}°</source>
        <translation>acimutal equivalente de Lambert centrada en {0}°, {1}°</translation>
    </message>
    <message>
        <source>The {0} is in {1} and has to be laid over what is in {2}, but a local system is tied to no place on Earth: bring all inputs into one CRS.</source>
        <translation>Una entrada ({0}) está en {1} y hay que superponerla a lo que está en {2}, pero un sistema local no está ligado a ningún lugar de la Tierra: lleve todas las entradas a un mismo SRC.</translation>
    </message>
    <message>
        <source>The layer is in {0}, a local system in {1}: reproject it to a CRS in metres first.</source>
        <translation>La capa está en {0}, un sistema local en {1}: reproyéctela primero a un SRC en metros.</translation>
    </message>
    <message>
        <source>No CRS in metres is true to scale over the whole extent: measured in {0}, where areas are true but lengths, distances and orientations may be off by up to {1}.</source>
        <translation>Ningún SRC en metros es fiel a la escala en toda la extensión: medido en {0}, donde las áreas son correctas pero las longitudes, distancias y orientaciones pueden desviarse hasta {1}.</translation>
    </message>
    <message>
        <source>Feature {0} of the {1} layer has a corner whose coordinates are no numbers: correct or remove it.</source>
        <translation>La entidad {0} de la capa «{1}» tiene un vértice cuyas coordenadas no son números: corríjala o elimínela.</translation>
    </message>
    <message>
        <source>The coordinates of the {0} layer (x {1} to {2}, y {3} to {4}) cannot be in its CRS, {5}: assign the CRS that they are in, or exchange x and y if they are swapped.</source>
        <translation>Las coordenadas de la capa «{0}» (x {1} a {2}, y {3} a {4}) no pueden estar en su SRC, {5}: asigne el SRC en el que están, o intercambie x e y si están invertidos.</translation>
    </message>
    <message>
        <source>Feature {0} of the {1} layer has a corner at {2}, {3}, which is nowhere on Earth in {4}: correct or remove it.</source>
        <translation>La entidad {0} de la capa «{1}» tiene un vértice en {2}, {3}, que no está en ningún lugar de la Tierra en {4}: corríjala o elimínela.</translation>
    </message>
    <message>
        <source>The {0} layer lies far outside the area of its CRS, {1}, but within it if x and y are exchanged: exchange them (“Swap X and Y coordinates”).</source>
        <translation>La capa «{0}» está lejos, fuera del área de su SRC, {1}, pero dentro si se intercambian x e y: intercámbielos («Intercambiar coordenadas X e Y»).</translation>
    </message>
    <message>
        <source>The {0} layer lies over the zones only if x and y are exchanged: exchange them in the layer that is in the wrong place (“Swap X and Y coordinates”).</source>
        <translation>La capa «{0}» está sobre las zonas solo si se intercambian x e y: intercámbielos en la capa que está en el lugar equivocado («Intercambiar coordenadas X e Y»).</translation>
    </message>
    <message>
        <source>Feature {0} of the {1} layer has a corner that has no place in {2}: correct or remove it, or check the CRS of the layer.</source>
        <translation>La entidad {0} de la capa «{1}» tiene un vértice que no tiene lugar en {2}: corríjala o elimínela, o compruebe el SRC de la capa.</translation>
    </message>
    <message>
        <source>The {0} file {1} does not exist: check the path.</source>
        <translation>El archivo {1} no existe ({0}): compruebe la ruta.</translation>
    </message>
    <message>
        <source>The {0} layer has no features with a geometry: choose another layer.</source>
        <translation>La capa «{0}» no tiene entidades con geometría: elija otra capa.</translation>
    </message>
    <message>
        <source>The copy of the {0} layer is incomplete: check the space of the temporary folder.</source>
        <translation>La copia de la capa «{0}» está incompleta: compruebe el espacio de la carpeta temporal.</translation>
    </message>
    <message>
        <source>Invalid polygons of the {0} layer, repaired: {1}.</source>
        <translation>Polígonos no válidos de la capa «{0}», reparados: {1}.</translation>
    </message>
    <message>
        <source>The {0} layer has no {1} but {2} features: choose a layer of {3}.</source>
        <translation>La capa «{0}» no tiene {1} sino {2} entidades: elija una capa de {3}.</translation>
    </message>
    <message>
        <source>Features of the {0} layer that are not {1}, left out: {2}.</source>
        <translation>Entidades de la capa «{0}» que no son {1}, excluidas: {2}.</translation>
    </message>
    <message>
        <source>the layer has no numeric fields</source>
        <translation>la capa no tiene campos numéricos</translation>
    </message>
    <message>
        <source>The field {0} of the {1} layer {2}: {3}.</source>
        <translation>El campo {0} de la capa «{1}» {2}: {3}.</translation>
    </message>
    <message>
        <source>The field {0} of the {1} must hold whole numbers from 1 to {2}: choose the field of a clustering, or rename this one.</source>
        <translation>El campo {0} de «{1}» debe contener números enteros de 1 a {2}: elija el campo de una agrupación, o cambie el nombre de este.</translation>
    </message>
    <message>
        <source>The {0} layer already has {1}: the output holds the new values.</source>
        <translation>La capa «{0}» ya tiene {1}: la salida contiene los nuevos valores.</translation>
    </message>
    <message>
        <source>The {0} layer {1} cannot be read ({2}): choose a vector layer.</source>
        <translation>No se puede leer la capa {1} ({0}) ({2}): elija una capa vectorial.</translation>
    </message>
    <message>
        <source>The output {0} cannot be written ({1}): check the folder and its space.</source>
        <translation>No se puede escribir la salida {0} ({1}): compruebe la carpeta y su espacio.</translation>
    </message>
    <message>
        <source>{0} ({1}) of the votes {2} went to the image with the higher score</source>
        <translation>{0} ({1}) de los votos {2} fueron a la imagen con la puntuación más alta</translation>
    </message>
    <message>
        <source>There is no evidence that the raters see a common order: {0}, and chance gives 50 %.</source>
        <translation>No hay evidencia de que quienes votan vean un orden común: {0}, y el azar da 50 %.</translation>
    </message>
    <message>
        <source>There are too few votes to hold some out, so nothing says whether raters see the same order.</source>
        <translation>Hay demasiado pocos votos para reservar algunos, así que nada dice si quienes votan ven el mismo orden.</translation>
    </message>
    <message>
        <source>of raters who made no score</source>
        <translation>de quienes no hicieron ninguna puntuación</translation>
    </message>
    <message>
        <source>that made no score</source>
        <translation>que no hicieron ninguna puntuación</translation>
    </message>
    <message>
        <source>The raters see a common order: {0}, where chance gives 50 %.</source>
        <translation>Quienes votan ven un orden común: {0}, donde el azar da 50 %.</translation>
    </message>
    <message>
        <source>No image of the layer has an id that the votes name, such as “{0}”: choose the field that holds these ids.</source>
        <translation>Ninguna imagen de la capa tiene un identificador que los votos nombren, como «{0}»: elija el campo que contiene estos identificadores.</translation>
    </message>
    <message>
        <source>No image has {0} votes; the most that one has are {1}: ask for fewer votes of an image (LEAST_VOTES), or collect more.</source>
        <translation>Ninguna imagen tiene {0} votos; lo máximo que tiene una es {1}: pida menos votos por imagen (LEAST_VOTES), o reúna más.</translation>
    </message>
    <message>
        <source>Images of the votes that the layer does not have: {0}. Their votes count for the others.</source>
        <translation>Imágenes de los votos que la capa no tiene: {0}. Sus votos cuentan para las otras.</translation>
    </message>
    <message>
        <source>{0} images have an id that another image of the layer has, too: they share its score.</source>
        <translation>{0} imágenes tienen un identificador que otra imagen de la capa también tiene: comparten su puntuación.</translation>
    </message>
    <message>
        <source>{0} of {1} images have fewer than {2} votes and get no score.</source>
        <translation>{0} de {1} imágenes tienen menos de {2} votos y no reciben puntuación.</translation>
    </message>
    <message>
        <source>The votes fall into {0} groups of images between which nobody compared ({1} images in the largest, {2} in the others): scores compare inside a group alone, and only the largest is put into classes.</source>
        <translation>Los votos se dividen en {0} grupos de imágenes entre los que nadie comparó ({1} imágenes en el mayor, {2} en los otros): las puntuaciones solo se comparan dentro de un grupo, y solo el mayor se pone en clases.</translation>
    </message>
    <message>
        <source>No row of the votes says which of two images won: {0} must hold the id of one of them, or left, right or tie.</source>
        <translation>Ninguna fila de los votos dice cuál de dos imágenes ganó: {0} debe contener el identificador de una de ellas, o left, right o tie.</translation>
    </message>
    <message>
        <source>{0} of {1} votes are left out, whose {2} says “{3}” or the like and not the id of one of the two images, left, right or tie.</source>
        <translation>{0} de {1} votos se dejan fuera, cuyo {2} dice «{3}» o algo así y no el identificador de una de las dos imágenes, left, right o tie.</translation>
    </message>
    <message>
        <source>{0} of {1} votes are left out, which compare an image with itself or with none.</source>
        <translation>{0} de {1} votos se dejan fuera, que comparan una imagen consigo misma o con ninguna.</translation>
    </message>
    <message>
        <source>The field {0} of the votes is missing: choose one that the table has.</source>
        <translation>Falta el campo {0} de los votos: elija uno que tenga la tabla.</translation>
    </message>
</context>
</TS>
