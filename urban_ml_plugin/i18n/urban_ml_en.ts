<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>UrbanML</name>
    <message>
        <source>Python of the engine (empty: chosen automatically)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gigabytes of features of tiles kept for later runs (0: none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processes that share the work (0: none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of a Dask scheduler that shares it out instead, such as tcp://10.0.0.1:8786</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take everything from PyPI (no administrator needed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Debian and Ubuntu, take PyTorch and the like from PyPI, too, and not from the system. This needs no administrator, and more room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks of timm, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install timm, too, for over a thousand more networks (NETWORK “timm:…”). Once installed it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dask, to share out work, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Dask, too, by which work is shared out to several processes of this machine, or to other machines. The help of “Check the engine” says how. Once installed it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of wheels, instead of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with the packages as wheels, for a machine without a network. The help says how to fill it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python of the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether nothing required is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing packages, separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text for a bug report, without personal paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command that installs what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gigabytes freed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each seed gives another city, and always the same one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size (pixels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width and height of the city in pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixel size (metres)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground resolution of the imagery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roofs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as usual for their buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clay tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheet metal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their material. All of one material make a city that differs from others in nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imagery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imagery at a later date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Census zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Land use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extent (empty: that of the layer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons whose extent is taken instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metres per pixel (empty: the finest that the service has)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum number of tiles of 256 pixels to request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of blocks with gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A raster layer. Layers of web services and databases are downloaded where the mask or the map canvas is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tile size on the ground (metres; empty: about 70 m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the square tiles on the ground. A tile should show a piece of urban fabric, not one house: 50 to 150 m. Left empty, about 70 m, in as many pixels as suit the resolution of the imagery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tile size in pixels, instead of metres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the square tiles in pixels, instead of metres. Photographs are resized to it. Where the raster is finer or coarser than the bundled network knows, its tiles are resampled, and the log says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stride (pixels; empty: the tile size)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels from one tile to the next. With less than the tile size, tiles overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask (only inside these polygons)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons. What lies outside of them is treated as without data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers, a map each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imagery below them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title (empty: that of the first layer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit (empty: what the layers say)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print what to be careful about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field of the first layer, each value of which has a map of its own, such as city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extent (empty: of the first layer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf);;PNG files (*.png);;SVG files (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the print layout in the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale of the maps (1 to so many)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands (empty: the first three)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of the bands to read. Left empty, the first three that are not alpha, or those of the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photographs instead of imagery (points)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the paths of the photographs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relative paths start from the folder of the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panoramas: what is used of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is used of pictures all around the camera: “middle”, the square in their middle, or “views”, four views a quarter of a turn apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop of photographs at each edge (% of the side)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent of the width and of the height that is cropped at each edge of a photograph, where a provider prints a mark or the car shows. Then the square in the middle is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context: width of what the network sees, in tile widths (1: the tile alone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times as wide as a tile the ground is that the network sees, with the tile in its middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“urban2” suits most imagery and photographs. “urban” knows cities from above alone. “scattering” has learnt nothing and sees textures. Or a classification network of torchvision, such as “resnet18”; one of timm, such as “timm:vit_small_patch14_dinov2”; or the path of an ONNX file with its card beside it. “embedding” stands for none, where the raster holds embeddings instead of a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bundled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imagenet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network has learnt: “bundled” (comes with the plugin, or in the ONNX file), “imagenet” (torchvision's, or timm's own, downloaded once), “file” (a file of yours) or “none” (random, from the seed).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights file (for the choice “file”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights (*.safetensors *.pth)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights for the choice “file”: .safetensors, or .pth with tensors only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same inputs and seed give the same result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cpu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cuda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the network runs; “auto” takes a GPU if there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numerical precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>float32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bfloat16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>openvino</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>openvino_bfloat16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How exactly the network computes, and by what. “bfloat16” is faster where the processor can do it; “openvino” computes in float32 and “openvino_bfloat16” in bfloat16, but by OpenVINO, which is faster for many networks of torchvision and timm. “auto” goes by what was measured of the processor and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles per batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles in memory at a time. Fewer need less memory; the results stay the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photographs with their features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing time, without start-up (seconds)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of clusters (empty: chosen by stability)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many urban types to find. Left empty, the largest number up to 16 that is stable; where none is, 6 or more are shown, and the log and the report say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs of self-training (0: none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds, at most, in which the clusters train the network and are found again. 0 clusters the features as they are, which suits the networks of the plugin. Rounds can pay with ImageNet weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint folder, to resume an interrupted run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder in which the features of the images and the state of self-training are kept: the same run started again with it goes on where it stopped. Without epochs, another number of clusters begins with the same features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clustered tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model files (*.safetensors)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster urban types (DeepCluster)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of clustered tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stability of the clusters, 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imagery (one raster per city)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands, such as 1, 2, 3 (empty: those of the model)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model of urban types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model file that an algorithm of Urban ML has written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alignment to the city of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standardise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>radiometry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>radiometry+standardise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How another light or camera is made up for: “none”; “standardise” or “coral”, which bring the features of the city to those of the model; “radiometry”, which gives each band its own range of values; or the last with the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster raster (of a single city)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the cluster rasters of all cities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply urban types to other cities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of tiles unlike those that the model was made from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement with clusters found in the raster itself (lowest of several)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imagery of the first date (or its cluster raster)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imagery of the second date (or its cluster raster)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model of urban types (not for cluster rasters)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands (empty: those of the model)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum confidence of a change (empty: chosen by the rate of false changes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of which the model is less sure do not count. Left empty 0.9, or more where too many false changes would be left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles with their change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transition table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones with their change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of urban types between two dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of changed tiles, 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>False-change rate (share found where nothing changed), 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift between the images (pixels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of clusters to compare (such as 2,4,6 or 2-16)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers of clusters that are compared: a list such as 2,4,6, or a range such as 2-16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tile sizes on the ground (metres, such as 50,100; empty: about 70 m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sides of the tiles on the ground that are compared: a list. Left empty, one size of about 70 m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tile sizes in pixels, instead of metres (such as 64,128)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sides of the tiles in pixels that are compared, instead of metres: a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stride (pixels; empty: each tile size)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels from one tile to the next; each tile size its own unless given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of random seeds to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clusterings of the same tiles from different random seeds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of bootstrap resamples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clusterings of tiles that are drawn again, with replacement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles with every clustering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of stability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many clusters? (sensitivity)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page with figures and tables that opens in a browser, offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended number of clusters (0: none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended tile size (0: none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster raster to colour by (without a model)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projection in the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pca</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>umap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How features are projected to the plane of the report. “pca” keeps distances as far as a plane can, “umap” neighbours. The layer has the components of “pca” either way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of thumbnails in the projection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images shown in the projection, at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles in the feature space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature space as colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore the feature space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of variance in the first three components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of outliers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones (tiles or any polygons)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the road class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes of major roads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NDVI, or imagery with near-infrared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near-infrared band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urban form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRS in which areas and lengths were measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields to average (of the tiles)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRS in which it was measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles or zones with a cluster and measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures (empty: all numeric fields)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones with cluster shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Census or deprivation fields of the zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of random maps (null model)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random maps, as patchy as the real one, that tell what chance gives, at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiled polygons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of clusters and measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of measures in which the clusters differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variance of the first zone field explained in held-out zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moran's I of the residuals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands, such as 1, 2, 3 (empty: the first three)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labelled polygons, or points on images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field to learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum labelled share of a tile (0 to 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles with a smaller share under labelled polygons (for classes, under their class) are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn the field as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ordered classes, cut from a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the field is learnt as a number, as ordered classes that are cut from a number, such as quintiles of income, or as classes of any kind, such as types of housing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value describes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the average over its polygon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every place in its polygon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the value of a polygon says. An income, a rate or a share is the average over its polygon, and the map can be finer than the polygons. Other values, such as a class of land use as 0 or 1, hold at every place in it. For classes it makes no difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of ordered classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many ordered classes the values are cut into, with as many polygons in each, unless breaks are given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class breaks, such as 10, 20.5, 40 (empty: quantiles)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values from which the next class begins, separated by commas; empty for quantiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute class breaks in each raster separately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute the breaks of ordered classes in each raster by itself, so that each city has its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prediction model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>svm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>binomial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model that predicts from the features of the network: “ridge” for numbers, “logit” for shares between 0 and 1, “corn”, “softmax”, “svm” or “binomial” for ordered classes, “softmax” or “svm” for classes. “auto” chooses by the values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-validation by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spatial blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random polygons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is held out to test the model. Spatial blocks hold out whole squares of ground. Random polygons lie among their neighbours, so scores are optimistic; they are run for comparison in any case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of folds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts that are held out in turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block size (metres; 0: estimated correlation range)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the blocks of ground that are held out. 0 takes the distance up to which values are correlated (range of the variogram).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons with measures of urban form (for a baseline)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach of labels to unlabelled neighbours that look alike (metres; 0: none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance within which images without a label take that of a labelled one that they look like, to learn from more of them. They do so where labelled look-alikes are found to share their label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups to judge within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups (field with the group)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Augmented copies of each tile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of each tile in other light, tint, contrast and noise, mirrored and turned, that are learnt from, too, for images of another day and camera. 0 takes a fifth of the time, and suits a model that will only be applied to its own image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs of fine-tuning (0: none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes over the images in which the network itself is trained further. 0 leaves the network as it is, which takes a fraction of the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the network to fine-tune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which part of the network is trained further: its “last” stage, “all” of it, or “none”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate of fine-tuning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step size of fine-tuning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder in which the run keeps its state: the same run started again with it goes on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a model of status from imagery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R2 per polygon, out of fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAE per polygon, out of fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPEARMAN per polygon, out of fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACCURACY per polygon, out of fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KAPPA per polygon, out of fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R² or kappa per polygon in the other kind of folds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage: share of tiles inside their interval, 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of labelled tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the model beats every baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of neighbours that took a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R² or kappa per polygon gained by the neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings, in a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model of status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribution method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradcam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guidedgradcam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hirescam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layercam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>integratedgradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How evidence is attributed to pixels. The values of “hirescam” add up to the score of a tile; the others are for comparison with published maps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the evidence speaks for: a “score” that grows with the value, the “lowest” or the “highest” class or values, or what is “predicted” for each tile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or evidence for a class, by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a class whose evidence is mapped instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlap of neighbouring tiles (0 to 0.9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of a tile that it has in common with the next. More makes a smoother map, and takes longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer of the network (“auto”, “last” or a name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where in the network evidence is read. “auto” takes every layer that the networks of the plugin read features from, and the last one of others; or “last”, or a name. Earlier layers are finer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of random orders and networks for comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random orders of pixels and networks with random weights that the map is compared with in the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map where a model looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of explained tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2nd percentile of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>98th percentile of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>98th percentile of the map's absolute values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the differences between tiles that the map adds up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of tiles explained by a model that had not seen them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletion: area by which the map beats a random order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insertion: area by which the map beats a random order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank correlation with the map of a random network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation map (evidence for the highest values)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation map for the lowest values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the land-use class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imagery (to test the network itself)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands of the imagery (empty: those of the model)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of random shifts of the map (null model)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the whole map is shifted at random over the land use to tell what chance gives. There may be fewer shifts, by the number of tiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of random networks for comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks with random weights whose maps are compared with this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of tiles run through the random networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles that are run through the networks with random weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum number of tiles of a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A class in fewer tiles is not tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum number of tiles that two classes share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two classes that occur together in fewer tiles are not compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of classes with a figure of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes that get a figure of their own in the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>False discovery rate (q)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of false findings among the classes found that is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell size of the activation map (pixels; 0: from the model)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of a cell of the activation map, in pixels of the imagery; 0 takes that of the model's map, or else an eighth of a tile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block size for confidence intervals (map units; 0: estimated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the blocks of ground that are resampled for confidence intervals, in map units of the raster; 0 takes the distance up to which predictions are correlated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Land use with activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test activation by land use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of classes with more activation than their share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of classes that passed every test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones to average predictions over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field of the zones with known values, for comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stride (pixels; empty: that of the model)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prediction raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones with predictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of predicted tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of tiles unlike the training tiles, 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R2 of the zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAE of the zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPEARMAN of the zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imagery (one raster or several for each city)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City names, one for each raster, separated by commas (empty: file names)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The city of each raster, in the order of the rasters. Rasters of one name are one city. Left empty, each raster is a city named like its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the city of each photograph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the sequence of each photograph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts that are held out in turn; every city has ground in each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the blocks of ground that are held out whole. 0 takes the distance up to which images are correlated (range of the variogram).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue with too little data for a verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue with fewer than 20 images of a city; every output then says that it is no verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Augmented copies of each image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of each image in other light, tint, contrast and noise that are learnt from, too, so that the model leans less on a camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit of shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognise cities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy: share of images whose city is recognised, out of fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced accuracy: mean over cities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Macro-F1, out of fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether all cities are told apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts by which cities are recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model of cities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of each city's pixels to mask (0 to 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pixels of each city with the most evidence, so many of all, make its mask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one threshold for all cities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One threshold for all cities, so that the share is of the pixels of all of them together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum area of a region (share of an image)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller regions, as a share of the area of an image, are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of regions. Left empty, the largest number that is stable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of a tile of a raster that it has in common with the next. More makes a smoother map, and takes longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How evidence is attributed to pixels. The values of “hirescam” add up to the score of a tile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum number of regions (the strongest are kept)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions that are kept and clustered, the strongest of each city.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discriminative regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the evidence of all images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clusters of regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purity: share of regions that are of the main city of their cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purity by chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p-value of the purity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of masked pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of images explained by a model that had not seen them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of cities whose evidence lies in places of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings, in sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with the evidence of all images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Land cover (polygons)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the land-cover class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or land cover as rasters with class numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields with the share of each class in each photograph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of label images, named like the photographs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of images with a class number in each pixel, one for each photograph and named like it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Torchvision segmentation network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deeplabv3_resnet50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fcn_resnet50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lraspp_mobilenet_v3_large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A segmentation network of torchvision that names objects in the images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or a segmentation network (ONNX file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ONNX files (*.onnx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A segmentation network of yours, as an ONNX file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixel values that the ONNX network expects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the ONNX network expects pixel values: standardised as for ImageNet, or between two ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class names (“number, name” on each line)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text and CSV (*.csv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File with a number and a name on each line, for rasters, label images and ONNX networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imagery (for a segmentation network)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red, green and blue band of the imagery (empty: the first three)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of random shifts of the evidence (null model)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the evidence is shifted at random over the objects to tell what chance gives. There may be fewer shifts, by the number of images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum number of images of a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A class in fewer images of a city is not tested there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the blocks of ground that are resampled for confidence intervals, in map units of rasters, in metres for photographs; 0 takes the distance up to which the evidence of tiles is correlated, and the sequences of photographs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes by city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects in the regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of classes with more evidence than by chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class with the most evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the evidence on named classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks, separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two or more of “urban2”, “urban”, “scattering” or classification networks of torchvision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of seeds for each network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many runs of each network; they have the seeds that follow the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether networks start from the weights that they have (“given”) or from random ones (“none”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes over the images in which the networks are trained further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which part of a network is trained further: its “last” stage or “all” of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate of fine-tuning (0: chosen by the initial weights)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step size of fine-tuning. 0 takes 0.0003 from given weights, and 0.001 from random ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts that are held out in turn, the same for all runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder that keeps the results of finished runs: the same comparison started again with it goes on where it stopped, also with more networks or seeds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the variance between runs explained by the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the variance between runs explained by the seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p-value of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlap of masks between seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlap of masks between networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class with the highest lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the generated images (pixels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the images that the model draws. Larger ones take much longer to learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training time (minutes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time after which training ends. The same time gives other weights on another machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training images to show (thousands; 0: until the time is up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many images are shown before training ends, for results that do not depend on the machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start training from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What training starts from: the “bundled” base, nothing (“none”), or a model of yours (“file”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generative model to start from (for the choice “file”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generative model for the choice “file”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder in which training keeps its state: the same run started again with it goes on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked examples (points or polygons)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with 1 for images to learn from, 0 for others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings (tiles without any are left out)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum built-up share of a tile (0 to 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles in which buildings cover a smaller share are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG files (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a generative model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel distance (KID) of drawn to real images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel distance of real to other real images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel distance of real images at half their resolution to real ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall: share of real images that lie among drawn ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage: share of real images with a drawn neighbour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diversity: spread of drawn images relative to real ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of training images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training images shown (thousands)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the model may be drawn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generative model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inversion methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optimisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iterative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How latents of each image are found: “optimisation” seeks those of each image by itself, slowly, and mostly comes nearest to it; “encoder” is a network that tells them at once; “iterative” is a network that corrects what it has drawn, five times. Take all three and compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum number of images (empty: all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where there are more images, so many are taken, evenly spread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training images for each encoder (thousands)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many images each encoder learns from; a correction counts as one more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum training time of the encoders (minutes; 0: no limit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time after which the encoders stop learning; each has half of it. What they have learnt by then depends on how fast the machine is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of optimisation for each image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the latents of each image are moved towards it. More come closer and take longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue with a model that was found unusable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue with a model that was found unusable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images with their errors of reconstruction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model with encoders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of inversion methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find images in the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inversion method that comes closest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of images that it reconstructs closer to themselves than to others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median colour difference (L2) with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median perceptual distance with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median structural similarity with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latents of images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons with values, or the images as points with values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields with the values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of images in the high and in the low group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the images with the highest values, and of those with the lowest, that are told apart. The direction leads across the border between the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning of high values, such as “more deprived” (several fields: separated by ;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a high value means in words, such as “more deprived”, for the report and the sliders. For several fields, in their order and separated by semicolons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the ground that are held out in turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles with a smaller share under polygons that have a value are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random maps, as patchy as the value, that tell what chance gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue with a generative model that was found unusable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images that were inverted (empty: from their recorded paths)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points with the paths of photographs in a field, such as QGIS's “Import geotagged photos” makes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model of urban types, for the audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model of urban types of the same tiles: the audit tells how its types change along a direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model of status, for the audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model of status of the same tiles: the audit tells how its predictions change along a direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images with decision values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons with decision values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit: what changes along the directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directions of a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of fields with a direction beyond chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields with a direction beyond chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest AUC on held-out ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of images with values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latents of images (empty: random samples)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields, separated by commas (empty: all with a direction)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of the fields whose directions are drawn, separated by commas. Left empty, all that have a direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inversion method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method whose latents and directions are taken. “auto” takes the one whose directions tell most on unseen ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>covariance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>projected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conditional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How directions were found. “auto” takes the kind that changed images best in the audit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of images, such as 12, 40-45 (empty: chosen at random)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of images (the field tile_id) that are drawn. Left empty, they are chosen at random by the seed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also draw from an unusable model and along directions not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw from a model that was found unusable, and along directions that were not found beyond chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of images along each direction (odd)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images along each direction, an odd number, with the image as it is in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of images to draw from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many images, or random samples, are drawn from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Truncation of random samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far from their mean the latents of random samples are drawn, 0 to 1: less is more typical.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue beyond the range of real images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue past the range of values that real images have, where drawings may mean nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the drawn images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places of the drawn images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw along directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of drawn images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of images drawn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields with drawn directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields without a direction beyond chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latents of images (empty: found here)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images that were found in the generative model. Left empty, the imagery or the photographs are found here, by its encoder; without any images templates set out from random samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target class (or “highest”, “lowest”, “score”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the class that the images are to have. Of ordered classes and of values also “highest” (taken if left empty) or “lowest”; of ordered classes also “score”, their mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second classifier (empty: made here, from the imagery)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model of the same classes, from another network or other ground, that judges the images. Left empty, one is made where the images of the classifier are given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many images become templates, chosen at random; or how many templates are drawn without an image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out images of the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out images that the classifier gives to the class already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of images (the field tile_id). Left empty, they are chosen at random by the seed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method whose latents are taken. “auto” takes the encoder if it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also draw from an unusable model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw from a generative model that was found unusable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes to lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brightness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>texture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>built</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is measured in the pixels and must stay as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model whose score to lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another model made by “Train a model of status from imagery”, whose value, or whose classes, must stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum number of steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ascent ends sooner where nothing is gained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the longest step. 1 is as far as two random images of the generative model are apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum distance from the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farthest that a template may lie from its image, in the same unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distance from the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rareness among the images of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What keeps ascent from going too far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of the prior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of what holds a template back, beside the log-probability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts for each template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ascent sets out from the image, and from so many places near it less one. The best template is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the image that the second classifier prefers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first image of which the classifier is sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the image after all steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which image of the ascent becomes the template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imagery that the classifier was trained on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images with their scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideal images of a category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean score of the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean score of the templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean score of the templates by the second classifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of templates that the classifier is sure of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean score by the second classifier after ascent on pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imagery to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images to find others like (points or polygons on them)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imagery under these (empty: the imagery to search)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or templates, instead of images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of latents from “Ideal images of a category” or “Find images in the model”: what the generative model draws of them is looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generative model of the templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The generative model that the templates were made with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inversion of the templates (empty: the first)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the latents in the file. Left empty, the first ones are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model (empty: a network)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class of the matches (empty: any)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only images of this class are found. Of a model of values “highest” or “lowest”, a fifth of the images each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer with the class of the images (empty: the model)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the class of the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of matches for each source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many images are found for each source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum distance from the source (metres)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images nearer to their source are not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes with locked shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all but trees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all but roads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all but buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes that cover as much of a match as of its source. The presets go by the names of the classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or names of the locked classes, separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of such classes instead of a preset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest difference of a locked share (0 to 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest difference of the share of a locked class between a source and its match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest difference of a locked share, as a part of the average share of its class (0: a fifth if it is rare)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest such difference as a part of what the class covers of an image on average, so that a class that covers little is held, too. With 0 it is a fifth for classes that cover less than a third of the tolerance, such as vehicles, and no limit for others; 10 is hardly any limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines from source to match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet of pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest real images (places like this one)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of sources with a match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of images that could be found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median similarity of first matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similarity that one in twenty images at random reaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of images on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many images the page can show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading of the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page with sliders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields with a slider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the page (MB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes (a table)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left image (field with its id)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right image (field with its id)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Winner (field: an id, left, right or tie)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rater (field)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the images (field)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least number of votes of an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images with fewer votes have no score. From some 20 on the order is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class low below (score)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score below which an image is of the class “low”; up to that of “high” it has no class. The default is that of FaceLift (Joglekar et al. 2020).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class high above (score)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score above which an image is of the class “high”. The default is that of FaceLift (Joglekar et al. 2020).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scored images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of raters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores from votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of images with a score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of images of the class low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of images of the class high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of held-out votes that were foretold, 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reliability of the scores, 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of groups of images that votes connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs (lines from images to their matches)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imagery, one raster or several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands (empty: those of the model, or the first three)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class whose score is studied (empty: the one that rises most)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class of the model of status whose score is studied. Left empty, the one that rises most from the images to their matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model of urban types made from the same tiles. The share of images in each cluster is compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones with measures of urban form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields with the measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most matches in which classes are replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches in which classes are replaced. Of more so many are taken, evenly spread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted share of false findings (q)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of false findings that is accepted among all measures, and among all classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block size (metres; 0: as far as differences are alike)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the blocks of ground by which intervals and tests go. With 0 they are as wide as differences are alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs with their differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the score rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs between images and their matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of images that were compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of measures that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure that differs most clearly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes that the score rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Socio-economic models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urban types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urban form and census</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City recognition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generative explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urban types of the earlier date (raster)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report on urban types of the earlier date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones with change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transitions between types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report on change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imagery of the earlier date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The urban types are found in this image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imagery of the later date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image of the same place with the same bands and about the same ground resolution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Census or deprivation zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons, such as census tracts; their own fields are kept in the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tile size (pixels; empty: about 70 m of ground)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the square tiles. A tile should show some buildings with their streets: 50 to 150 m is usual. Left empty, it follows the ground resolution of the imagery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many urban types to find. Left empty, the largest number up to 16 that is stable is taken; where none is, 6 or more are shown, and the log and the report say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed gives the same result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stability of clusterings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report on stability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urban types (raster)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report on urban types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An orthophoto or satellite image of the city.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each is clustered again from other seeds and from resampled tiles, to see what stays the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of clusters where none is stable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used only where no number of clusters is stable; the log and the report say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report on the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the model looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report on where the model looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test by land-use class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report on land use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones with the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons, such as census tracts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to learn, such as a deprivation score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons with a class, such as the Urban Atlas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One test is made for each class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With more overlap the map depends less on where the tiles lie, and takes longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What chance would give is measured by shifting the map at random so many times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles with classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report on the classifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report on the generative model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report on found images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideal images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places with ideal images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report on ideal images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest real places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here to there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet of places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report on the nearest places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report on what differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orthophotos or satellite images of the city.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones with classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons with a class, such as informal and formal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the classifier learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class that places are to have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the classes in the field, as it is written there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>32 pixels are learnt in a quarter of an hour, 64 take an hour and more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An hour on two cores is the least for 64 pixels. The same minutes give another model elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From which ideal images are drawn, chosen at random.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum distance of matches (metres)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places nearer than this are not taken for a match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum number of images to find in the model (empty: all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread evenly over the imagery. Some 500 take minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two of the three ways of finding images learn it first; fewer are sooner done and less exact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise the run ends there, for what such a model draws says nothing of the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones with urban types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footprints, for the number, size, orientation and share of buildings in each tile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre lines, for the length of roads in each tile and its distance from a major road.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which roads are major ones, in the words of OpenStreetMap: primary, secondary and so on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision values of tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision values of zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directions and their evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report on directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report on stills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields such as income, health or deprivation; one direction is sought for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning of high values (separated by ;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as “richer; healthier”, in the order of the fields, so that every slider says where it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit for shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report on recognition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report on regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects by city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report on objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two to fifty rasters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the order of the rasters. Rasters of one name are one city.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Land cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons with a class, in all cities: roofs, roads, green …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One test for each class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of kinds of regions (empty: chosen by stability)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into how many kinds the regions are sorted. Left empty, the largest number that is stable is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interpretability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class activation map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grad-CAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>null model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urban Atlas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saliency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HiResCAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deprivation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsupervised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>domain adaptation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compare cities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change by census zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urban ML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds urban types in the earlier of two images, finds the same types in the later one, and tells which tiles changed, from what into what, and how much of each census zone. Season, light and a shift between the images are measured and taken off, and the report says how much change would be found where there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles with their type at both dates, and how sure a change is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed, and how much is found where nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many tiles went from each type to each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zones with the share of their area that changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each type looks like, and how stable the types are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A raster with one cell per tile: the number of its urban type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gpu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diagnose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change detection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transition matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>urbanisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multitemporal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>radar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>box plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LISA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kruskal-Wallis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>effect size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>k-means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sankey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alluvial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silhouette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elbow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bootstrap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>architecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>initialisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>robustness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a sample city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>synthetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imagery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>census</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>segmentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deep learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what makes a city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visual elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prototype</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extract features of tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>embedding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>descriptor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>principal components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anomaly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scatter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thumbnails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FaceLift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wilcoxon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>land cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inpainting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sensitivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install or repair the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wheels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>StyleGAN2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inversion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encoder4editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReStyle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reconstruction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join tiles to zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>area-weighted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zonal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overlay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aggregate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interpolation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>InterFaceGAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latent space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map to publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cartography</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>atlas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>similar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearest neighbour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image retrieval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict status from imagery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apply model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>novelty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>street view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shortcut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross-validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semantic segmentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>landmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pairwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bradley-Terry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TrueSkill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place Pulse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crowdsourcing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitivity before clustering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares clusterings of imagery with every number of clusters given, then clusters with the number that was found to be stable. Where none is stable it says so, and clusters with the number that you name for that case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How stable each number of clusters is, and which is recommended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row for each number of clusters: how stable it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles with their cluster in each of the clusterings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The types, to be found again in other images of the same kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles with their urban type and its confidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status and where the network looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains a model of a socio-economic value from imagery, with folds that are apart on the ground; maps what in the imagery speaks for high and for low values; and tests, class by class of land use, whether the network looked there more than chance would have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map, and how far to trust it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A raster: above 0 speaks for high values, below 0 for low ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The land use with the evidence that fell on each polygon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which classes the model looked at more than chance would have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row for each class: its share of the evidence, and the test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles with the value and what a model not trained there predicts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well the model predicts, where, and whether to rely on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well the model predicts, beside simple baselines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latent walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activation maximisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counterfactual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ideal place nearby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains a classifier and a generative model on the tiles of imagery, draws for some tiles what they would look like if the classifier were to see a class in them, finds the nearest real places of that class which look like it, and tells what differs between here and there. What is drawn is a hypothesis; the places are real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well classes are told apart on held-out ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles with their class, and what a model not trained there says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the matches have more or less of, in sentences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row for each measure, with its interval and test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples of the model, marked as synthetic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the model may be trusted, and what it draws.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each beside the tile that it was drawn from, marked as synthetic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What two classifiers say of them before and after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What two classifiers say of them, and what changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Originals beside what the model makes of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines from each place to its matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles of the class that look like the ideal images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How like the ideal images they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places, their ideal images, and the nearest real ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tile grid of a raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>poverty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urban form of zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>footprints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>roads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orientation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ndvi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>morphometrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>momepy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urban types by census zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds urban types in imagery, measures the urban form of each tile from buildings and roads, and joins both to census or deprivation zones: the share of each type, the means of the measures, and how much of the zone is covered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles with their urban type, its confidence, and their urban form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zones with the share of each urban type, by area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imagery from a web layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>xyz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wmts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wcs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arcgis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>google</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>basemap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What deprivation looks like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains a generative model of the tiles of imagery, finds every tile again in it, tests for each value of census or deprivation zones whether a direction of the model goes with it beyond chance, and draws what changes along it, as stills and as a page with sliders. What is drawn is a hypothesis, no evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far each tile lies along each direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Means over the zones, with how many tiles they are from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row for each value and way of inversion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which values have a direction beyond chance, and what it changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generator, discriminator and encoder, to be drawn from again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles with the error of each way of finding them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file that draws in the browser, without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrices of places and directions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures of places along the directions, each marked as synthetic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What makes a city recognisable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains a model that tells cities apart, tests it on held-out ground and for shortcuts such as colour or sharpness; puts on the map what gave each city away and sorts these regions into recurring kinds; and says which objects they show, against chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left where colour, sharpness or edges cannot help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well each city is recognised, and for which other it is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles with the city that they were taken for, out of fold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the cities are told apart, and by what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row for each class and city: its share of the evidence, and the test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which objects the network looked at more than chance would have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What gave each city away, with its kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row for each kind: how many regions, and of which cities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card of pictures for each kind of regions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for imagery and photographs, comes with the plugin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for imagery from above, comes with the plugin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>textures alone, has learnt nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small, of torchvision; choose the weights “imagenet”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger, of torchvision; choose the weights “imagenet”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small and exact, of torchvision; choose the weights “imagenet”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>large and recent, of torchvision; choose the weights “imagenet”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DINOv2, or another of timm after “timm:”; choose the weights “imagenet”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: the raster holds embeddings ready made, such as AlphaEarth's, whose means are taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a network of yours in an ONNX file, with its card network.json beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Apple GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the NVIDIA GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Methods, and what was measured of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model card of the encoders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model card of the generative base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoders of others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready-made embeddings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>old centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terraces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apartment slabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>detached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>informal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>park</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>woodland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>farmland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the tile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row of the tile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column of the tile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid part of the tile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered part of the area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View of the panorama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction of the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the photograph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold in which it was held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urban type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin between the two nearest types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Novelty (above 1: unlike what the model knows)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean novelty (above 1: unlike what the model knows)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance from the centre of the type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urban type of # types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Principal component #</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it is an outlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank among the outliers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urban type at the first date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urban type at the second date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why to look twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed part of the area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed part, lower end of its 95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed part, upper end of its 95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of compared tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the largest change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of urban type #</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean size of buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built part of the ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean turn of buildings from the compass points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread of the turn of buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of roads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance to the nearest road</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance to the nearest major road</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greenness (NDVI)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Population density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of the predicted value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability of the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower end of the interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper end of the interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residual: what the types leave unexplained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local Moran's I of the residual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value and surroundings (HH: high among high)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Significance of local Moran's I (q)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence for the lowest values per pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence for the highest values per pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance of the two evidence maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divergence of the two evidence maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict of the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale of the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it was recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability of *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence in the region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the most frequent city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error of pixels (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perceptual error (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structural similarity (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type at the later date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class of road</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Income index (100 is best)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health index (100 is best)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment index (100 is best)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deprivation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the first image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the image like it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image like it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability by the second classifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much more of the match is *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score from votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation of the score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted by the model of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−1 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>persons/km²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 100, 100 is worst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to My Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. “{}” is now under Models in the toolbox, where Edit Model opens it in the Model Designer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model cannot be copied to {} ({}): choose another folder of models in the options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is there already: rename or delete {} to copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch how it learns: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine ended unexpectedly (exit code {}): run “Check the engine” to see what is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The algorithm was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine was killed, most likely because the memory was used up: close other programs, choose a smaller batch or a larger stride, and run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine's Python {} cannot be started ({}): correct {} or the setting under Processing options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its last words: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine of Urban ML is not installed yet (missing: {}): run “Install or repair the engine”, under Urban ML → Engine in the toolbox (urbanml:installengine).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, about {} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch for {}; {:.1f} GB on the disk, in your user folder. The packages of QGIS stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installing the engine …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine is installed. For a first map, create a sample city and cluster its imagery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine was not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first run: PyTorch and other packages, about {:.1f} GB and {} minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster urban types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is kept without its style, for QGIS would give it to the layer of the same name, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The temporary folder {} cannot be written: name another one in the environment variable TMPDIR or under Settings &gt; Options &gt; Processing &gt; General.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output {} ({}) is a table without shapes, and files that end in {} hold shapes: choose .gpkg or .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output {} would replace {}, which {} is added to: name another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output {} ({} in {}) would replace the input {}: give it another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outputs {} and {} would both write {} in {}: give each a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rasters in {} ({}) would replace the input {} ({}): choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields that the output can hold as JSON text only: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields renamed, because the output cannot hold their names: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This algorithm has no parameter {}, so what was given for it counts for nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean {}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the layer “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “{}” cannot be copied for the engine ({}): free some space in {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “{}” cannot be copied whole to {}: free some space there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “{}” cannot be copied to {} ({}): free some space there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field {} of the layer “{}” holds {}: choose a field of numbers or of text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “{}” already has {}: the output holds the new values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “{}” has changed since it was read: the output holds it as it was then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output {} lacks the fields {}, which its format cannot hold: a GeoPackage can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine's result {} cannot be read: run the algorithm again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing features: {:,} of {:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output {} could not be written whole ({}): see whether its disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine's rows are not those of the layer “{}”: run the algorithm again, and report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give either rasters (INPUT) or photographs (PHOTOS), one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameter {} must be a whole number of at most {:,}, not {:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the field with the paths of the photographs (PHOTO_FIELD).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a field for “{}” ({}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page {} cannot be written: name a file that ends in .pdf, .png or .svg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No coordinate reference system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>North arrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map made on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read with care: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extent of the layer {} cannot be brought into {} ({}): give an extent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with Urban ML {} in QGIS {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer {} is empty: choose another, or an extent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field {} of the layer {} has {} values: a page has room for 1 to {} maps of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features of {} and {} lie on the same ground: filter the layer {}, and map one at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer {} has no field {}: choose a field of the first layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {} ({}) cannot be read as a raster: choose a GeoTIFF, VRT or another that GDAL opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raster {} ({}) cannot be reached or read: check the address, or download it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raster {} ({}) does not exist: check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input {} ({}) is a pipe or a device and no file: save it to a file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on {} by “{}” of Urban ML {} in QGIS {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with Urban ML {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To make it again: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence per pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predicted {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>higher than expected, as around (HH)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower than expected, as around (LL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>higher, though lower around (HL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower, though higher around (LH)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not significant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>became {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going on with a download that was broken off: {} of {} blocks are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” gave nothing in this extent: look whether the layer shows there, and whether it needs a login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{:,} × {:,} pixels of {:.3g} m, some {:,} tiles and {:,.0f} MB before compression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading “{}”: {}; up to {} requests at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit: {}. Terms of use: {}; make sure that they allow what you do with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” has nothing finer than {:.3g} m here, so {:.3g} m it is and not {:.3g} m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {} of {} blocks “{}” gave nothing and of {} only a part, although asked again: the imagery has no data there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” does not reach into the extent: zoom to the layer, or choose another extent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking how fine the imagery is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” shows nothing where it was asked in this extent: look whether the layer is drawn there, and zoom to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” would be asked for {}, where {:,} tiles are allowed: zoom in or choose a smaller extent or a coarser resolution, or make it with “Imagery from a web layer”, whose limit you can set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the layer does not say whom to credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the layer names none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” has no coordinate reference system: assign one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The middle of the extent ({:.3f}, {:.3f} in degrees) lies in no UTM zone: choose another extent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extent {} cannot be brought from {} into {}: choose an extent inside the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The imagery cannot be written ({}): choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of “{}” the extent of the map canvas is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no coordinate reference system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a last line that is cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{:,} of {:,} features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{:,} of {:,} geometries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaks for lower values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaks for higher values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the highest values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lowest values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the predicted class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaks against {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaks for {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files} files were taken away from {folder}, {freed} GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones with their change need zones: choose a polygon layer (ZONES).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaks against the city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaks for the city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence for the city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The print layout “{}” is in the project: Project &gt; Layouts opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no layer to map: choose one or more (LAYERS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extent (EXTENT) has no width or no height: choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the zones (ZONES) that the predictions are to be joined to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of predicted {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random samples lie at no place: give latents (LATENTS), or skip the places (OUTPUT).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the field of the marked examples that holds 1 and 0 (FILTER_FIELD).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an extent (EXTENT) or polygons (MASK), not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Tells which land-use classes a network goes by: does the class hold more of the network's activation than its share of the ground, or is that no more than chance? Made after *Train a model of status from imagery* and *Map where a model looked*.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Activation map**: evidence for the highest values. Negative values, if there are any, are taken as evidence for the lowest, unless a second raster, an **activation map for the lowest values**, on the same pixels says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Land use** and the **field with the land-use class**: polygons with a class, such as the Urban Atlas. Any CRS. Patches of a class that are smaller than four cells of the activation map cannot be told from their surroundings and are left out of the tests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Predicted tiles**: polygons with `row`, `col` and `predicted`, as *Train a model of status from imagery* and *Predict status from imagery* write them. Where they also have `observed`, and predictions do not follow it more than two smooth maps would by chance, no class gets the verdict `more` or `less`: where such a network looks says nothing about the value. Without `observed` this cannot be tested, and a warning says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Imagery** and **model**, optional: without them it cannot be tested whether the class is *used* or merely looks conspicuous to any network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Number of random shifts**: chance is what the ratios become when the whole activation map is shifted over the land use. How many shifts there can be depends on the number of tiles, so there may be fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Land use with activation** keeps all polygons with their attributes and adds `poor` and `rich` (activation for the lowest and for the highest values per pixel of ground), `tv` (total-variation distance of the two maps inside the polygon, 0 to 1) and `kl` (symmetric Kullback-Leibler divergence). They are empty where the polygon is smaller than four cells of the activation map or lies off it. `verdict` and `scale` are those of the polygon's class, see below. From one signed raster, `tv` is 1 or close to it by construction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Classes** has a row a class, first those that hold more than their share and are used:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`scale`: how the class was judged. `within tiles` if it shares tiles with other classes; `over the map` if it fills whole tiles, that is if more than half of its variance lies between tiles rather than inside them; `too few` if it could not be judged. The scale depends on the land use and the tiles alone, never on the activation. Over the map, `more` says that the network scores places of this class high, and not what in them it goes by. Smaller tiles make more classes fill tiles, larger ones fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`ratio`, `low`, `high`: activation of the class over what it would hold if the activation of each tile (over the map: of the whole map) were spread evenly, with a 95 % interval. 1 is its share. Ratios of the two scales do not compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`p`, `q`, `verdict`: against shifted maps, over the map also against random maps that are as patchy (the larger p counts). `more`, `less` or `chance`; `too few` if it lies in too few tiles. `q` holds the share of false findings among the classes; no class is surer than that the model has skill, so q is of the larger of its p and that of the skill. Give `MODEL` to have skill tested against models of random maps; without it the test is stricter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`left_out`: classes that were found first. Their ground, and one cell of the activation map around it, is left out of `ratio`, so that a neighbour is not accused of what spilled over. `p` and `q` then say what this test and that on all ground (`ratio_all`, `p_all`) both say; `p` is 1 where they disagree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`used`: `yes` only if the verdict is `more`, networks with random weights hold less (`random_max`, `p_random`), and the prediction falls when the class is replaced by other ground of the tile (`change`) and more than when the same shape elsewhere is (`change_control`, `p_change`). A class that fills tiles is replaced by the nearest tile without it, and the control is that tile replaced by the next one. `not tested` if that was not all tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`n_tiles` (tiles that can tell at this scale), `area` (m²), `share` of the ground, `ratio_mean` (plain mean over tiles), `ratio_map` and `p_map` (activation over what the class would hold if it were spread evenly over the whole map: for classes judged within tiles it decides nothing, for it also finds a class that merely lies where predictions are high), `p_turned` and `p_exchanged` (against tiles that are turned, or exchanged, each for itself: reported for comparison, for they find far too much by chance), and the same for the lowest values as `poor_…`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Report** shows the ratios along the predicted value with the band of chance, which classes draw activation to each other, whether the model merely follows the map of who lives where, what was tested and what was not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After Levy Abitbol &amp; Karsai, *Interpretable socioeconomic status inference from aerial imagery through urban patterns* (Nature Machine Intelligence, 2020).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows where a model of status, made by *Train a model of status from imagery*, looked: a raster on the pixels of the imagery whose values say how much each place speaks for the target. Nothing is rescaled from tile to tile, so values can be compared all over the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Attribution method**: `hirescam`, the default, is the one whose values add up to the score of a tile with the networks `urban2` and `urban`, which read means *and* spreads of maps; what cancels within every tile is left out. `gradcam` averages over a tile what the gradient says about places, so it loses what comes from the spreads, about half of the score. `layercam` keeps what speaks for and drops what speaks against. `guidedgradcam` is Grad-CAM times the strength of the gradient at each pixel. `integratedgradients` works with any network, pixel by pixel and with much noise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Evidence for**: `score` (a higher value, or higher classes), `highest` or `lowest` class, or the class `predicted` for each tile. Instead, name **a class**. For a regression, `lowest` is the negative of `highest`; so it is for the binomial head, which has one number behind all classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Overlap of neighbouring tiles**: tiles overlap and are blended, so that no seam shows. With more overlap the map depends less on where the tiles lie, and takes longer: twice the overlapping tiles in each direction take four times as long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Layer of the network**: `auto` takes, for `urban2` and `urban`, every layer that they read features from, and for other networks the last one that has 7 cells along a tile and through which all of the network goes, as small tiles leave later ones with cells as wide as a third of the tile. Of transformers of timm it is their patches. Models made with an ONNX file have no layers to look at, and are refused. `last` or a name takes one layer; an earlier one is finer, and may show a part of the evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model whose tiles were seen with their **context** is refused: what it goes by may lie outside of the tile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Number of random orders and networks**: how many the map is compared with in the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Activation map**: in the unit of the score: that of the label for a regression, log-odds for classes. 0 is the average tile the model was made from (of `layercam`, no evidence). Ground that took part in training is explained by the model that was made without its fold, other ground by the model of all tiles. Pixels without data have no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Report** tells how far to trust the map: whether taking its places away changes the score more than random places or strong edges do (deletion and insertion), whether a network with random weights gives another map, and whether other methods agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>*2nd* and *98th percentile*, *limit* (98th percentile of the absolute values, where the colours end), *completeness* and, with a report, the trust figures are numbers that a graphical model can branch on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description of tiles can be shared out to several processes of this machine, or to a Dask cluster, with the same results: the help of *Check the engine* says how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After Levy Abitbol &amp; Karsai, *Interpretable socioeconomic status inference from aerial imagery through urban patterns* (Nature Machine Intelligence 2020); Draelos &amp; Carin, *Use HiResCAM instead of Grad-CAM* (2020); Petsiuk et al., *RISE* (2018); Adebayo et al., *Sanity checks for saliency maps* (2018).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds the urban types of a model, made by *Cluster urban types*, in other cities, or at another date. Cluster 3 means the same everywhere, because the model keeps its own scaling of pixel values, resampling of tiles, network and centres. Give the rasters of all cities in one run to compare what they are made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Imagery**: one raster, or several, one for each city. They need the same kind of bands and about the same ground resolution as the raster the model was made from; a warning tells where they differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Photographs instead of imagery**: a layer of points with the paths of photographs in a field, as in *Cluster urban types*, for a model that was made from photographs. Models of tiles from above say nothing of photographs, nor the other way round. Of the alignments `standardise` and `coral` serve; cluster rasters there are none. **Panoramas** and the **crop** are as in *Cluster urban types*; they are those of the model, but for models of older versions, which do not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Bands**: band numbers in the order of the model's own, such as `1,2,3`. The same for all rasters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Alignment**: what to do about another camera, season or sun. `none` takes every image as it is. `radiometry` gives each band its own range of values in place of the model's. `standardise` moves the features of a city to the model's mean and spread, `coral` to its mean and covariance. `radiometry+standardise` does both, and did best on drawn cities with other palettes. Every alignment assumes that the city has **much the same mix of types** as the model's: a city that is all water is stretched until its ripples look like types. Try `none` first and read in the report what alignment would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the verdict first, in the log and at the top of the report: do the clusters of the model describe this raster? Its own tiles are clustered anew in the metric of the model, from the model's centres and without them, and compared with what the model says (**AGREEMENT**, adjusted Rand index, 1 is perfect). From 0.70 on, with at most half of the tiles novel, the clusters hold; below 0.50 they do not describe what is there, and a model of its own, or an alignment, is called for; between the two, and with fewer than 40 tiles, it cannot be told. In a trial on 457 pairs of images with known truth 97 of 100 that were said to hold kept at least four fifths of what an own model tells, and 13 of 100 that were said not to did so, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at `novelty` as well: above 1 a tile is unlike 99 % of the tiles the model was made from, and its cluster is only the least bad answer. Cities with more than a tenth of such tiles are named in a warning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Clustered tiles** carry `tile_id`, `row`, `col`, `valid`, `cluster`, `confidence` (share of the clusterings of thirds of the tiles of the model's own city in which the tile gets the same cluster, 0 to 1; empty with models from before it was kept), `novelty`, `margin` (between the two nearest clusters, 0 to 1) and `city`, the name of the raster (or of the layer of photographs, which stay points and keep `photo`, `direction` and `timestamp`); `tile_id` counts within a city. Tiles of rasters in other coordinate reference systems are brought to that of the first raster, so put a raster first whose system holds for all. **Cluster raster** has one cell per tile, for a single raster; with several, the **folder for the cluster rasters** takes one of each city. **Cluster shares** is a table of `city`, `cluster`, `tiles`, `share`, `low` and `high`, the ends of the 95 % interval, and for each city `agreement` and `described` (yes, no, unclear or unknown). **Report** shows whether the model fits each image, small maps side by side, each cluster in every city, the mixes with their intervals, what alignment changes, and which cities are alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description of tiles and photographs can be shared out to several processes of this machine, or to a Dask cluster, with the same results: the help of *Check the engine* says how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After Metzler et al., *Phenotyping urban built and natural environments with high-resolution satellite images and unsupervised deep learning* (Science of the Total Environment, 2023); alignment after Sun, Feng and Saenko, *Return of frustratingly easy domain adaptation* (AAAI 2016).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells what the engine of Urban ML runs on and what it lacks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine is an ordinary Python program that QGIS starts for each run. This algorithm tries every package it needs, one by one, in a process of its own, so that a broken package cannot harm QGIS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Report** (HTML, opens offline): the packages with their versions and purposes, the Python and where the choice of it came from, the linear algebra library, processor, threads, GPUs, bfloat16, what the precision `auto` gives here and why, free memory and disk; and all of it as a text to copy into a bug report, without your name or folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Outputs that a model can branch on**: *ready* (nothing that is needed is missing), the Python of the engine, the versions as JSON, what is missing, the text for a bug report, and the one command that installs what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which Python is used, in this order: the environment variable `URBAN_ML_PYTHON`; the setting under *Settings → Options → Processing → Providers → Urban ML*; the environment that *Install or repair the engine* made; the Python that QGIS runs on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Who works** is set in the same place, or by environment variables, which go before it: the number of processes of this machine that share the work (`URBAN_ML_WORKERS`), or the address of a Dask scheduler (`URBAN_ML_SCHEDULER`). Either needs Dask (*Install or repair the engine*). Results (in float32, where a network is run) are the same to the last bit as without, on processors of one kind. A worker that dies loses nothing. The log names the address of Dask's dashboard. The page `docs/scale.md` of the project says how to start a scheduler and its workers, what is shared out and how far it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empties the cache: the folder in which Urban ML keeps what a network said of tiles, so that a later run on the same tiles does not compute it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be cleared for results to be right. Features are found again only if the pixels and holes of the tiles, the network with its weights, the precision, the processor and the versions of the libraries are the same, and a damaged file is computed anew. Clear the cache to free the disk. A run that is under way goes on, and computes what it no longer finds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much may be kept, 4 GB unless you change it, is set under *Settings → Options → Processing → Providers → Urban ML*, or by the environment variable `URBAN_ML_CACHE_GB`, which goes before it; 0 keeps nothing. What was not used for longest makes room for what is new. Each run that uses the cache says in its log where it lies and how much it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Outputs that a model can branch on**: the number of files taken away, and the gigabytes freed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells which tiles changed their urban type between two dates, and how much of that would be found if nothing had changed. Two images of one place go through one model. The second is read on the grid of the first, whatever its CRS and resolution; a shift between them is measured and taken back; its light is matched to that of the first on ground that did not change. A tile changed if its cluster differs **and** it moved farther than tiles of its type move anyhow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Imagery of the first date** and **imagery of the second date**: the same bands at a similar resolution, of the same season if you can. Ground that only one of them shows is not compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Model of urban types**: from *Cluster urban types*, best made from one of the two images. Leave it out to compare two **cluster rasters** of one model instead; then shift, light and false changes cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Ready-made embeddings** of two years (AlphaEarth, TESSERA) are compared by a model that was made from such. Nothing is moved and no light is matched; false changes are counted on the first year with differences such as most of the ground shows between the years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Zones**: polygons for change by zone, such as census areas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Minimum confidence of a change**: 0.9 unless given; more if over 1 % of the tiles would be found changed where nothing did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Tiles with their change** carry `before`, `after` (the type at both dates; `after` differs only where the change is sure), `changed` (0 or 1), `confidence` (probability that the tile lay on one side of the border between the types and lies on the other; 0 where the labels agree), `transition` (such as “3 → 5”) and `suspect`: why to look twice, such as a label that differs without being sure, or a type of which most changed alike, which is what a season does. `valid` is the share of pixels that both dates show; where it is less than half the tile has no type. **Transition table**: `from`, `to`, `tiles`, `area_m2`, `share` of all compared tiles with its 95 % interval `low` to `high`; rows with equal types are what stayed. **Zones with their change** keep their attributes and get `changed_share`, `changed_low`, `changed_high`, `changed_m2`, `compared_n` (tiles), `coverage`, `transition` (the largest) and `transition_share`; empty where no tile lies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the **share of changed tiles** beside the **false-change rate**, the share found where nothing changed: the first image against itself, half a pixel off, in the light and with the noise of the second. It holds cameras and light, not seasons. The **report** shows the surest and the most doubtful changes side by side; look at them before anything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After Nielsen, *The regularized iteratively reweighted MAD method for change detection* (IEEE Transactions on Image Processing, 2007), Canty and Nielsen, *Automatic radiometric normalization of multitemporal satellite imagery* (Remote Sensing of Environment, 2008) and Guizar-Sicairos et al., *Efficient subpixel image registration algorithms* (Optics Letters, 2008).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says what each cluster is made of, in measures such as *Urban form* gives, and how the clusters go with a census or deprivation field. Neighbouring polygons resemble each other, so they are no independent observations: all intervals and significance here take that into account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Tiles or zones with a cluster and measures**: polygons, as *Cluster urban types* and then *Urban form* write them. Tiles with the fields `row` and `col` are compared as a grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Field with the cluster**: whole numbers from 1; empty or 0 is no cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Measures**: numeric fields to compare. If none is chosen, all but `tile_id`, `row`, `col`, `valid`, `confidence`, `novelty`, `margin` and the like. Empty values are left out, measure by measure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Zones with cluster shares** (optional): polygons with `c1_share`, `c2_share`, …, as *Join tiles to zones* writes them. Zones of which tiles cover less than half are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Census or deprivation fields of the zones**: set against the shares. What the clusters leave of the first one is mapped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Number of random maps**: as patchy as the real one, to test against. More are drawn where many tests share the 5 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Profiled polygons** are the zones with `residual` (the first census field less what the cluster shares lead to expect, in its units), `local_i` (local Moran's I of it), `quadrant` (HH: higher than expected, as around; LL, HL, LH) and `local_q` (significant up to 0.05, corrected for the number of zones). Without zones they are the input with `in_words` (what its cluster is made of) and `cluster_distance` (from the centre of its cluster over all measures, in standard deviations of percentile ranks).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Table of clusters and measures** has a row for every cluster and measure: `n`, `n_effective` (independent tiles that would tell as much), `median` with a 95 % interval (`low`, `high`), `z` (median against that of all tiles, in robust standard deviations), `effect` (Cliff's delta against all other clusters, −1 to 1) with its interval, `p`, `q` and `words`, which are empty where the difference is not significant or negligible. **Report** shows all this with radar and box plots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs for models: the number of measures in which the clusters differ, the share of the first census field that they explain in zones not used for fitting, and Moran's I of what is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After Metzler et al., *Phenotyping urban built and natural environments with high-resolution satellite images and unsupervised deep learning* (Science of the Total Environment, 2023). Significance after Wagner &amp; Dray, *Generating spatially constrained null models for irregularly spaced data using Moran spectral randomization methods* (Methods in Ecology and Evolution, 2015).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says how many clusters hold on a raster, before you commit to one number. The tiles are described once for each tile size and clustered with every number of clusters; the report answers which number is stable, how clusters split as their number grows, whether tile sizes agree, and where the map changes. It may also answer that no number is stable: then the city is a continuum to the network, and any border between types would be yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Numbers of clusters**: a list such as `2,4,6,8`, or a range such as `2-16`. *Cluster urban types* tries 2 to 16 in the same way where it is given no number, and comes to the same answer for the same tiles and seed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Tile sizes**: one or several, in metres, such as `50,100`, or in pixels, such as `64,128`. Left empty, there is one of about 70 m of ground, as *Cluster urban types* takes. Each is described anew, which takes most of the time. Below 30 m tiles show roofs and trees, above 300 m mixtures, and a warning says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Stride**: the tile size, unless given; where it is larger than a tile, the tile size is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Context**: how many times as wide as a tile the ground is that the network sees; see *Cluster urban types*.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Number of random seeds**: other seeds with which the clusters are found again. **Bootstrap resamples**: how often the tiles are drawn again and clustered, to be compared in pairs. More make the figures surer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Seed**: *Cluster urban types* with the same seed, tile size and number finds the clusters that were tried here; only their numbers may differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Network** and **weights**: see *Extract features of tiles*.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number of clusters is recommended if resamples agree on it (adjusted Rand index of at least 0.80 on average, and more than sets of tiles without any structure give), if each of its clusters comes back (mean Jaccard similarity of at least 0.60), and if its clusters are apart (at most a third as many tiles half-way between two as within them). Of these numbers the largest is taken. Tiles whose quarters differ much, as they hold several types, count less in all of this. Silhouette, Davies-Bouldin index and elbow are shown for comparison.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Tiles with every clustering** are those of the smallest tile size: `tile_id`, `row`, `col`, `valid`; `k2`, `k4` … the cluster with so many clusters, where a cluster keeps its number as long as at least half of its tiles stay together; `changes`, how often the place goes, from one number of clusters to the next, to a cluster that is neither its old one nor one split off from it; `stability`, the share of resamples in which the tile keeps its cluster, which *Cluster urban types* calls its confidence (of the recommended number for this tile size, or else the largest number above 6 whose clusters come back though they are not apart, or the number that resamples agree on most); `scales`, the share of the other tile sizes that put the place into the same cluster, empty where there is one tile size. The layer is coloured by the recommended number, or by `changes` where none is stable at this tile size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Table of stability** has a row for each tile size and number: `stability`, `low`, `high` (mean and middle 95 % of the pairs of resamples), `weakest`, `border`, `null_stability` and `null_limit` (mean and most of structureless tiles), `seeds`, `seeds_low`, `seeds_high`, `silhouette`, `davies_bouldin`, `within` (share of the variance left within clusters), `stable`, `recommended`, `why_not`, `tiles`. The numbers **RECOMMENDED**, **RECOMMENDED_TILE_SIZE** (0 where there is none) and **STABILITY** can steer a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After Metzler et al., *Phenotyping urban built and natural environments with high-resolution satellite images and unsupervised deep learning* (Science of the Total Environment, 2023); Ben-Hur et al., *A stability based method for discovering structure in clustered data* (2002); Tibshirani et al., *Estimating the number of clusters in a data set via the gap statistic* (2001); Hennig, *Cluster-wise assessment of cluster stability* (2007).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says whether it is the kind of network or its seed that decides what a city is recognised by. Several networks learn to tell the cities apart, each with several seeds, from the same images in the same folds; the evidence of each run is laid over the same objects; and what differs between the runs is parted into what lies between networks and what lies between seeds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Imagery** or **photographs**, with the cities as in *Recognise cities*; photographs with the **field with the city of each photograph** and, where there is one, the **field with the sequence of each photograph** (what one drive or walk has in common). What the objects are is said in one of the ways of *Objects in the regions*: for rasters **land cover** as polygons, with the **field with the land-cover class**, or **land cover as rasters with class numbers**; for photographs label images, or **fields with the share of each class in each photograph**; or a segmentation network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Networks**: two or more, separated by commas: `urban2`, `urban`, torchvision's, such as `resnet18`, or timm's, such as `timm:resnet18`, but no ONNX files. `scattering` has nothing to learn and no maps; it can only be compared by the method `integratedgradients`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Number of seeds**: how many runs of each network. Three are the least that is worth its time. With two networks and three seeds no p can be below 0.1; with four seeds it can be 0.03.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Initial weights**: *given*, those of the plugin, or ImageNet's, which torchvision downloads once; or *none*, random ones, which every seed draws anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Epochs of fine-tuning**: with given weights and 0 epochs a seed changes nothing, and the algorithm says so. From random weights, with some hundred images, train *all* of the network for 15 epochs or more. Learning leaves to chance in which order images are seen and how they are changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Learning rate**: 0 takes 0.0003 from given weights and 0.001 from random ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Number of folds**, **block size**: the same for all runs, and as in *Recognise cities*. Evidence is always that of a model which had not seen the image. All other folds train it for the chosen number of epochs, without early stopping, which would take away a fold and let each run stop elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Checkpoint folder**: a small file for each. A run that was broken off goes on with the next one, and networks or seeds may be added to a design that is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before it begins the log says how long it may take, estimated from a few images, and after each run its accuracy, its highest lifts and the time that is left. A run costs as much as *Recognise cities* with fine-tuning and *Discriminative regions* together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Classes** has a row for each class, by its mean lift: `class`, `lift`, `lift_&lt;network&gt;`, `share_network` and `share_seed` (of the sum of squares between runs; they add up to 1), `share_common` (that part of the seed's which is alike in all networks), `f` (between networks over between seeds), `p`, `q`, and `omega2` with `omega2_low` and `omega2_high`, the network's share without what chance gives it, with a 95 % interval. **Runs** has a row for each run: `network`, `seed`, `accuracy`, `explained` (share of the evidence on classes with a name), `concentration`, `consistency`, `first_class`, `lift_&lt;class&gt;`, `seconds`. **Report** says it in sentences, such as “the network explains 71 % and the seed 29 %”, and how far masks overlap between seeds and between networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the accuracies first: where a run does not recognise the cities, where it looked says nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After Shi, Khademi &amp; van Gemert, *Deep visual city recognition visualization* (2019).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a city to try everything on: imagery of two dates with buildings, roads, land use and a census, all of which fit together. It is drawn from the seed: the same seed, size and pixel size give the same city.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The city has thirteen urban types: old centre, planned grid, terraces, detached houses with gardens, apartment slabs, informal fabric turned off the grid, industry, retail with parking, parks, woodland, farmland, water and bare ground. A picture 1 km wide or more (size × pixel size) shows them all; a smaller one shows some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Seed**: each seed is another city.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Size**: width and height in pixels, 256 or more. Painting 4096 pixels takes about a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Pixel size**: 0.1 to 5 m. Cars show up to 1.6 m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Roofs**: all of one material, if you like: clay tiles, slate or sheet metal. Cities made with different materials differ in nothing else, which is what *Recognise cities* should then find.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Imagery** has four bands (red, green, blue, near infrared; 8 bits) and 0 as nodata around a turned flight strip. The **imagery at a later date** lies on the same grid, with another sun and season, and with real changes: slabs on farmland, the informal settlement grown, a wood cleared, industry turned to retail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Buildings** (first date): `type`, `height_m`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Roads** (first date): `highway` as in OpenStreetMap, `lanes`, `width_m`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Land use**: `type` at the first date, `type_later` at the second. Where they differ, something changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Census zones**: `zone_id`, `population`, `income`, `health` and `environment` (indices from 0 to 100, 100 is best) and `deprivation` (0 to 100, 100 is worst). Their borders follow neither tiles nor blocks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the census is made, so that you can check what a model has found: each index is the sum, over the urban types, of the type's share of the zone times the type's value below, plus noise of at most 6 points. Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deprivation = 100 − (0.5 income + 0.25 health + 0.25 environment), plus noise of at most 3 points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The noise varies smoothly over about 900 m, so neighbouring zones err alike. Population follows from persons per km² in the same way, with up to 15 % of noise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>| type | income | health | environment | persons/km² |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>| old centre | 62 | 58 | 40 | 14,000 |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>| terraces | 48 | 50 | 55 | 9,000 |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>| planned grid | 44 | 48 | 52 | 7,000 |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>| apartment slabs | 34 | 42 | 50 | 15,000 |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>| detached | 86 | 82 | 82 | 2,200 |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>| informal | 8 | 14 | 10 | 28,000 |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>| industry | 38 | 34 | 16 | 300 |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>| retail | 50 | 50 | 38 | 200 |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>| park | 66 | 74 | 92 | 20 |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>| woodland | 62 | 72 | 96 | 5 |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>| farmland | 56 | 66 | 84 | 60 |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>| water | 60 | 68 | 88 | 0 |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>| bare | 30 | 36 | 28 | 50 |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No real place is shown. The coordinates (UTM zone 34 South) lie inland of Cape Town.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learns urban types from imagery without labels. The raster is cut into tiles, a network describes each tile, and tiles that look alike form a cluster: terraces here, apartment slabs there, water, woods. You name the types afterwards, with the help of the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Photographs instead of imagery**: a layer of points with the paths of photographs in a field, such as QGIS's *Import geotagged photos* makes (field `photo`; relative paths start from the layer's folder). The square in the middle of each is brought to the tile size, upright, with transparent pixels as on white paper. What the layer lacks is taken from the files: an empty place, the heading (`direction`, or `heading`) and the time as the camera noted them (EXIF). Files that are missing or damaged are named and left out. `urban2` knows photographs, `urban` only cities from above; a larger network with ImageNet weights may tell more apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Panoramas**: *middle*, the square in the middle as of any photograph; or *views*: each picture all around the camera (1.9 to 4 times as wide as high, with edges that meet) becomes four photographs with true perspective, 90° wide, a quarter of a turn apart and each with its own `direction` and `view` (degrees to the right of the middle). Give a model the same choice that it was made with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Crop of photographs**: percent of width and height at each edge, before the square in the middle is taken, where a provider prints a mark or the car shows. A warning says where all photographs have a border in common. Views of panoramas never reach that far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Number of clusters**: how many types to tell apart. Left empty, it is found by the rule of *How many clusters?* on the same features: the largest number from 2 to 16 whose clusters come back when tiles are resampled, more surely than by chance, and are apart from each other. Where there is no such number, as on most real imagery, the largest number above 6 whose clusters come back is taken, though they blend into each other, or else 6; the log, the report and the model say so, and which number is the most stable. A tile that holds two types, whose quarters differ more than is usual, counts less when clusters are sought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Tile size**: in metres on the ground, or in pixels. Left empty, a tile has about 70 m of ground: so many pixels as suit the ground resolution, 128 at 0.5 m (and 128 where the resolution is not known). The log names it in pixels and metres, and so does the report. A tile should hold a piece of urban fabric, not one house: 50 to 150 m on the ground. Below 30 m clusters are of roofs and trees, above 300 m of mixtures, and a warning says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Stride**: smaller than the tile size, tiles overlap. That helps where there are few: some 100, and 20 for each cluster, are wanted; where there are fewer, log and report advise a stride of half a tile. Tiles that overlap are alike because they show the same ground, so the stability of their clusters is flattered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Context**: how many times as wide as a tile the ground is that the network sees, with the tile in its middle: 1, the default, is the tile alone, 2 is a square of twice its side. The result for a tile then also depends on what lies around it; its place, its share of valid pixels and its pictures stay its own. It costs as much time as tiles of that size. The model keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Epochs**: rounds of self-training, in which the clusters teach the network and the network finds the clusters again. 0, the default, clusters the features as they are: `urban2` is meant for that, and `scattering` has nothing to train. More can pay with a network of torchvision's with ImageNet weights: the most stable round is kept, so rounds cost time and little else. With a **checkpoint folder**, a run that was interrupted goes on where it stopped, and a page there, `progress.html`, shows how self-training goes. The folder holds the features of all tiles (10 kB a tile by `urban`, 48 kB by `urban2`), which another number of clusters starts from (without epochs); empty it when they are no longer needed. Without it, features that take more than 1 GB lie on the disk of the cache as long as the run lasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Random seed**: the same inputs and seed give the same result. Where another seed would give another map, the log, and the first sentence of the report, say that the map is unstable, how many of the tiles move, and which clusters can be relied upon all the same. A map that is the same for every seed may still depend on the tiles that happen to be in it: the report says how many tiles would move if other tiles of the same place were taken, or, with fewer than 40 tiles, that this cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Clustered tiles** carry `tile_id`, `row`, `col`, `valid` (share of valid pixels), `cluster` (1 to K; empty where less than half of a tile is valid), `confidence` (share of clusterings of a third of the tiles in which the tile stays in its cluster: from 0.9 on about nine in ten tiles or more are in the same cluster of a map made from other tiles), `novelty` (above 1: unlike 99 % of the tiles the model was made from) and `margin` (between the two nearest clusters: 0 on their border, 1 at the centre of one). Photographs become points with the same fields and `photo`, their path, and with `direction` and `timestamp` where the layer or the files say them. **Cluster raster**, which is made only if you ask for it, has one cell per tile, 0 where there is none; photographs have none. **Model** holds everything needed to find the same clusters elsewhere. **Report** shows what each cluster looks like and how far to trust it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After Caron et al., *Deep clustering for unsupervised learning of visual features* (ECCV 2018) and Metzler et al., *Phenotyping urban built and natural environments with high-resolution satellite images and unsupervised deep learning* (Science of the Total Environment, 2023).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what gave each city away to a model of *Recognise cities*: regions on the map, or in photographs, and which kinds of them recur. A region is a connected part of the ground (or of a picture) with much evidence for its own city; regions that look alike form a cluster, shown as a sheet of pictures with the cities that share it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Imagery** or **photographs**: best those that the model was made from, with the same bands and mask. Each image is then explained by the model that had not seen it. Others are explained by the model of all its images; their city is that which you name (**city names**, one for each raster, or the **field with the city of each photograph**), else the model's best guess, and then nothing is said of its errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Share of pixels to mask**: of the pixels of each city those with the most evidence, 20 % by default. One threshold holds for all images of a city, so an image with little evidence has little in its mask. With **one threshold for all cities** masks can be compared between cities, too, but a city with weaker evidence than the others may have none. What speaks against a city is never masked, so the mask may be smaller than asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Minimum area of a region**: as a share of an image, 1 % by default. Regions larger than a tile are cut along the grid of tiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Number of clusters**: left empty, the largest number from 2 to 16 that is stable, as in *Cluster urban types*.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Overlap of neighbouring tiles** (rasters): more is smoother and slower; 0.5 explains each place four times, 0.8 some 25 times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Attribution method** and **layer**: see *Map where a model looked*. *hirescam* with the layer *auto* adds up to the score with the networks `urban2` and `urban`. `scattering` has no layers: choose *integratedgradients*.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Maximum number of regions**: the strongest of each city, of all cities as many; the log says how many there were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Seed**: of clusters and of chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Discriminative regions**: polygons for rasters, in the CRS of the first raster (in degrees where rasters differ); for photographs their points, with the box `left, top, right, bottom` in pixels of the square that the network saw. Coloured by cluster. Fields:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`region`, `image` (number of the tile or photograph in the layer of *Recognise cities*), `source` (raster or layer).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`city`, `predicted`, `correct`: errors are kept beside the hits. Evidence is always for the true city, also where the image was taken for another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`weight`: share of all evidence for its city that lies in the region. `evidence`: its mean, in log-odds against the mean of the other cities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`image_share`: area as a share of an image; `area` in m² (rasters).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`cluster`; `purity`: share of the most frequent city in that cluster; `share`: share of the region's own city there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`photo`, `crop` (photographs): path of the photograph, and the file of the region's picture in the folder of masks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Folder for the evidence**: of each raster `&lt;name&gt;.tif`, of each photograph `&lt;number&gt;_&lt;name&gt;.tif`, float32; positive speaks for the city, NaN is invalid. The threshold of the mask stands in the tag `URBAN_ML_THRESHOLD`. Of photographs also a picture of each region. *Objects in the regions* reads this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Clusters of regions**: regions, images, the most frequent city, `purity` and what chance gives (`by_chance`, `p`, `q`), the cities that share it (a tenth of its regions or more), `weight`, and the share in images that were recognised (`correct`). Chance deals the cities out to whole photographs, or blocks of ground, since the regions of one are alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Report**: first whether each city has places of its own. Where a model goes by a tint, or hardly tells the cities apart, places with as much evidence are nearly as frequent in the other cities: the report then says that the evidence does not clearly lie in places of its own, and how much more frequent such places are; its regions are to be read as things only where the pictures of a kind show one. A city that is recognised by what it lacks shows ordinary places. Then the sheets of the clusters, the strongest regions of each city, and those of images that were taken for another city.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describes every tile of a raster by the features of a network and writes them as a raster: one cell per tile, one band per feature. Or describes photographs and writes them as points: one field per feature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The features are what *Cluster urban types* works on. Use them in your own statistics, or to compare places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Photographs instead of imagery**: a layer of points with the paths of photographs in a field, such as QGIS's *Import geotagged photos* makes (field `photo`; relative paths start from the layer's folder). The square in the middle of each is brought to the tile size, upright, with transparent pixels as on white paper. What the layer lacks is taken from the files: an empty place, the heading (`direction`, or `heading`) and the time as the camera noted them (EXIF). Files that are missing or damaged are named and left out. Skip the **feature raster** (one cell per tile, one band per feature) then and choose **Photographs with their features**: points with `photo`, `direction` and `timestamp` where they are known, and the features `f1`, `f2` and so on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Tile size**: in metres on the ground, or in pixels. Left empty, a tile has about 70 m of ground: so many pixels as suit the ground resolution, 128 at 0.5 m (and 128 where the resolution is not known). The log names it in pixels and metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Context**: how many times as wide as a tile the ground is that the network sees, with the tile in its middle: 1, the default, is the tile alone, 2 is a square of twice its side. The result for a tile then also depends on what lies around it; its place, its share of valid pixels and its pictures stay its own. It costs as much time as tiles of that size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Network**: `urban2` (two small networks side by side, one trained on drawn cities, one on photographs of things; they come with the plugin: nothing to download, fast without a GPU), `urban` (the first of them alone, as in versions before), `scattering` (fixed wavelets, without any training) or any of torchvision's classification networks by name, such as `resnet18` or `efficientnet_b0`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Of timm**: `timm:NAME`, such as `timm:vit_small_patch14_dinov2` or, with its kind of weights, `timm:resnet50.a1_in1k`. *Install or repair the engine* installs timm if you choose **Networks of timm, too**. Transformers are described by averages over their patches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Your own**: the path of an ONNX file, such as `/data/network.onnx`, with a card `/data/network.json` beside it that says how it takes pictures: `{"size": 224, "mean": [0.485, 0.456, 0.406], "std": [0.229, 0.224, 0.225]}`. Its model asks for that very file again, where it was or beside the model. Nobody can tell where such a network looked, and it cannot be fine-tuned. *Encoders of others* in the documentation describes cards and weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**None, for embeddings**: `embedding`, where the raster holds ready-made embeddings instead of a picture, such as AlphaEarth's 64 bands, TESSERA's 128 or a feature raster of this algorithm. Features are the means of the valid pixels of a tile in all bands, which stay as they are; a tile has about 70 m, which are 7 pixels at 10 m, and may be one pixel. Models are applied to embeddings of the same kind, version and number of bands alone. *Ready-made embeddings* in the documentation says where to get them, under which licence, and what does not go with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Weights**: what comes with the plugin (`urban2` and `urban`) or in an ONNX file; ImageNet's of torchvision, or those that timm has for a network, whatever these were learnt from (downloaded once and kept, with their hash checked; the log names the licence that timm states); a local file; or none. `scattering` has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Ground resolution**: `urban2` and `urban` know 0.1 to 2 m per pixel. They average the pixels of finer imagery, enlarge those of coarser imagery, and the log says so. Beyond 4 m their features say less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Precision**: `auto` uses bfloat16 for learnt networks on processors that are known to be fast at it (*Check the engine* says), else float32; and OpenVINO, in the same of the two, for networks that were measured to be faster by it on such a processor. `openvino` (float32) and `openvino_bfloat16` ask for it for any network of torchvision or convolutional one of timm. What was used stands in the metadata of the output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles with less than half of their pixels valid get no features (nodata, NaN). A tile's features do not depend on the batch size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows how the tiles of a city differ in what a network notes about them: as a plane on which tiles that look alike lie together, with their pictures, and as a map in colours. Use it to see what a feature raster or a model tells apart, which clusters run into each other, and which tiles are unlike all others: clouds, seams, places like no other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of these:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Imagery** and **model**: the model, made by *Cluster urban types*, describes the tiles of the imagery and gives them their clusters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Feature raster**, made by *Extract features of tiles*, with the **imagery** that it was made from for the pictures; without imagery the page has none. **Cluster raster** colours the tiles, or a **model** does that reads these features (it sees whole tiles then and not their quarters, so single tiles may get another cluster than in *Cluster urban types*).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Photographs instead of imagery** and a **model** that was made from photographs. The output has a point for each, with `photo`, `direction` and `timestamp` where they are known, and the report shows them; skip the raster of colours. **Panoramas** and the **crop** are as in *Cluster urban types*; they are those of the model, but for models of older versions, which do not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Projection in the report**: `pca` is the flat plane along which tiles differ most; lengths on it mean what they seem to. `umap` bends it so that neighbours stay together, and lengths mean little; it needs the package umap-learn. The layers are those of `pca` either way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Number of thumbnails**: at most so many, spread evenly over it. In the page, point at a tile or tap it to see its picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Tiles in the feature space** carry `tile_id`, `row`, `col`, `cluster` (where clusters are known), `pc1`, `pc2`, `pc3` (principal components), `outlier` (above 1: unlike the others) and `outlier_rank` (1 for the most unlike). With a model `outlier` is its novelty; otherwise it weighs how far a tile is from its nearest neighbours and from the main components. Without imagery a tile is the cell of the feature raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Feature space as colours** is a raster of one cell per tile: the first component as red, the second as green, the third as blue, 0 where there is no tile. All three have one stretch, so the more two colours differ, the more two tiles do. Its tags say how to turn a colour back into components.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Share of the variance in the first three components** says how much of all differences these colours show. After a model it is often small, because the model brings out many faint differences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Components after Pearson, *On lines and planes of closest fit to systems of points in space* (Philosophical Magazine, 1901); the plane of tiles after Metzler et al., *Phenotyping urban built and natural environments with high-resolution satellite images and unsupervised deep learning* (Science of the Total Environment, 2023).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says **what differs** between images and their matches, such as places and the nearest real places that a classifier finds better, and **which class of things the score of the matches rests on**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Pairs**: the lines of *Nearest real images*, from each image to its matches. Their fields `source_id` and `match_id` (the `tile_id` of both images) say which images they join; the ends of the lines must lie on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Imagery** or **photographs**: the images among which the pairs were found; where sources and matches are of several rasters, all of them. **Tile size** and **stride** as the pairs were made; a model brings its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Model of status**: of *Train a model of status from imagery*. Its value, or the probability of each class, is compared, and its score is what classes are replaced for, that of the **class whose score is studied**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Model of urban types**: of *Cluster urban types*, made from the same tiles. The share of images in each cluster is compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes of things in the images, in **one** of these ways:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For rasters, **land cover**: polygons with the **field with the land-cover class**; or **land cover as rasters with class numbers**, one or several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For photographs, a **folder of label images**, named like them, with one band of class numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For photographs, **fields with the share of each class in each photograph**, 0 to 1 or in per cent. They do not say where a class lies, so that none can be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A **segmentation network of torchvision**, or your own **segmentation network in an ONNX file**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Class names**: a text or CSV file with `number, name` on each line; numbers need one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Zones with measures of urban form**: of *Urban form of zones*, or any polygons, with the **fields with the measures**. A tile takes the mean by area, a photograph that of its zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever is given is compared; colour and texture always are. For each measure the mean of a source's matches is held against the source. The difference is **shown** where its 95 % interval holds no 0 and q, the share of false findings among all measures, is small enough. Neighbours are alike and several sources may share a match, so intervals and tests go by **blocks of ground** and by the matches; fewer than 10 sources in 8 blocks are not enough for a test, and the table says so. What the model of status says is tested apart from the rest: matches are often chosen by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Replacement**: with a model of status, and classes whose pixels are known, each class is replaced in the matches, one at a time, by other texture of the same image, and the image is scored again (one that the model learnt from by the model that had not seen its ground). Beside each stands a control: a mask of the same shape elsewhere in the image, filled in the same way. The score **rests on** a class where it falls clearly more without the class than by the control, and at least twice as far. A class that fills more than 60 % of an image is not replaced there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Pairs with their differences**: the lines with a field `d_…` for each measure, the match's value less the source's, coloured by the measure that differs most clearly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**What differs** (table): `before`, `after`, `difference` with its 95 % interval (`low`, `high`), `p` (Wilcoxon's signed-rank test by blocks), `q`, `agreeing` (share of sources whose difference has the sign of the mean), `pairs` (sources), `blocks`, `shown`, and a `sentence` such as “share of greenery +12 points (8.2 to 16), in 87 % of pairs”. Shares and probabilities go from 0 to 1 in the table and are told in points (per cent of the whole) in sentences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**What the score rests on** (table): for each class the number of `images`, the mean `area` replaced, the score `before`, `without` the class and with the `control`; the `drop` of the score (log-odds of a class; the value itself of a regression), the `control_drop`, their difference (`excess`) with intervals, `p`, `q`, `times_control`, `drop_per_tenth` (for a tenth of the image), and `rests`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs are no experiment: a difference says what came along with the choice of matches, not what would follow from building it. Do not judge a place, or those who live there, by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After Joglekar et al., *FaceLift: a transparent deep learning framework to beautify urban scenes* (2020).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a Python environment for the engine of Urban ML, in your user folder. No administrator rights are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment lies over the packages that the Python of QGIS already has, and holds each of them at its version: NumPy and all else that QGIS uses never moves. Only what is lacking is fetched from PyPI, and only the engine sees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Take everything from PyPI**: on Debian and Ubuntu, PyTorch, rasterio and their like come from the system, and where they are missing the message names the command that installs them. With this option they are fetched, too, and no administrator is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Networks of timm, too**: installs the library timm (3 MB), which has over a thousand networks by name (`timm:…` as **Network**), for the algorithms that describe tiles. Once installed it stays, also when you repair the engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Dask, to share out work, too**: installs Dask with its dashboard (20 MB), by which work is shared out to several processes of this machine, or to other machines. The help of *Check the engine* says how. Once installed it stays, also when you repair the engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Folder of wheels**: for a machine without a network. Fill the folder on another machine with the same system and the same version of Python: `python -m pip download --only-binary=:all: --dest FOLDER torch torchvision rasterio geopandas scikit-learn Rtree safetensors plotly threadpoolctl psutil openvino` (and `timm`, or `distributed bokeh cryptography` for Dask, if you want them).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch comes in the build that suits the machine:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>| System | Without a GPU of NVIDIA's | With one, by its driver |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>| Linux | for the processor (some 0.5 GB with all else) | 570 or newer: CUDA 12.8; 528.33 or newer: CUDA 12.6; 452.39 or newer: CUDA 11.8; older: for the processor (some 3 GB with CUDA) |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>| Windows | PyPI's, for the processor | as on Linux |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>| macOS | PyPI's, which uses the GPU of Apple's own processors | |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the build with CUDA cannot be had for this Python, PyPI's is taken and a warning says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs the internet once. The proxy and the certificates are those of QGIS (*Settings → Options → Network*, and *Authentication → Manage Certificates*), or else those of pip (`pip config`). A download that breaks off is taken up again; what came whole is kept. A package that is merely useful, and cannot be had for this Python, is reported and left out. Running the algorithm again makes the environment anew, which mends whatever broke in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment lies in `~/.local/share/urban_ml` (Linux), `~/Library/Application Support/urban_ml` (macOS) or `%LOCALAPPDATA%\urban_ml` (Windows); deleting that folder removes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds images again in a generative model: for each image it seeks the latent, a list of numbers, from which the model draws something as like it as can be. Where images have latents, *Directions of a value* can ask which way a value of the ground grows among them, and *Draw along directions* can show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Generative model**: made by *Train a generative model*, or the *model with encoders* of an earlier run, whose encoders are used and not made again. A model that was found unusable is refused, unless you choose to **continue**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Imagery** or **photographs**: of the kind that the model was made from, with the same bands; most often the same images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Inversion methods**, any of three. *optimisation* seeks the latent of each image by itself, in **steps**: slow (some 100 images a minute and core at 64 pixels), and mostly nearest to the picture. *encoder* is a network that tells the latent at once, with a little change for each layer. *iterative* is a network that looks at the image and at what it has drawn of it so far, five times. The published comparison found the encoders' latents to say more of deprivation, and those of optimisation to be truer to the picture; take all three and compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Maximum number of images**: where there are more, so many are taken, evenly spread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Training images for each encoder** and **maximum training time**: whichever ends first. Encoders learn from the images themselves, turned and mirrored as they may be, and from no value. As long as the minutes do not end it, the same input gives the same result on one machine; where they do, a warning says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Checkpoint folder**: keeps the state of the run, so that one that was interrupted ends as if it had not been. A page in it shows how encoders learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Device**: a GPU makes everything some ten times as fast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Random seed**: of encoders, and of the noise in optimisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Latents**: a file for the algorithms that follow. It belongs to this generative model alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Images with their errors of reconstruction**: the tiles or photographs, coloured by the distance of the best method. Fields for each method: `l2_…` (difference of colours, from 0 to 1: the root of the mean square), `perceptual_…` (distance of what the bundled encoder sees, 0 for the same picture, 2 at most) and `ssim_…` (structural similarity, 1 for the same picture).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Model with encoders**: a copy of the model that also holds the encoders. Give it in place of the model to find other images without learning again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Table of inversion methods**: medians of the measures and between which values nine of ten images lie; `recognised`, the share of images whose reconstruction is nearer to them than to 31 others; `perceptual_held_out`, the distance for images that the encoders did not learn from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Report**: images beside what each method reconstructs, those found best, as usual and worst; the distances; how the encoders learnt. Look at what is lost: reconstructions are drawn, not real, and what a model cannot draw no direction in it can show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The perceptual distance is not LPIPS, whose weights do not come with the plugin: compare its values with one another only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After Knuutila, *Using GANs to study visual aspects of social processes* (2023), with the projector of StyleGAN2 (Karras et al. 2020), encoder4editing (Tov et al. 2021) and ReStyle (Alaluf et al. 2021).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joins tiles to census or deprivation zones. Each tile weighs by exactly the area that it shares with a zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Tiles**: polygons with a field `cluster` (as *Cluster urban types* writes them), with numeric fields, or both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Zones**: polygons. All are kept, with their attributes, geometry and CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Fields to average**: numeric fields of the tiles, each of which becomes an area-weighted mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The **joined zones** are the zones with these fields added:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`c1_share`, `c2_share`, …: the share of each cluster in the part of the zone that tiles with a cluster cover. They sum to 1. Multiply by `coverage` for the share of the whole zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`&lt;field&gt;_mean`: the area-weighted mean over the part of the zone that tiles with a value in this field cover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`coverage`: the share of the zone's area, 0 to 1, under tiles with a cluster; if the tiles have no field `cluster`, under tiles with a value in any of the chosen fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`tile_count`: the number of tiles that share an area with the zone, with or without a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where nothing covers a zone, shares and means are empty and `coverage` is 0. Where tiles overlap (a stride smaller than the tile size), each weighs by its own area, so ground under two tiles weighs twice in shares and means; in `coverage` it counts once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas are measured in the CRS of the zones if it is projected, in metres and true to scale there, else in that of the tiles, else in the local UTM zone. Layers in another CRS are reprojected corner by corner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers of more than 10,000 features can be measured by several processes of this machine, or by a Dask cluster, with the same results: the help of *Check the engine* says how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks for the direction in which a value grows in the latent space of a generative model: which way images go that have more of it. Tells for every value whether there is such a direction **beyond chance**, how well it tells unseen ground, and what changes in images along it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Generative model**: of *Train a generative model*. **Latents of images**: of *Find images in the model*, by the same model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Polygons with values**, such as a census, and the **fields with the values**: numeric fields, each with its own direction. An image takes the mean of the polygons under it, by area. In their place points that lie where the images lie: the layer of the photographs, or that of *Find images in the model*, whose polygons will do as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Share of images in the high and in the low group**: the border between the two is the direction. Images between them serve to test it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Meaning of high values**: words for pages and pictures, such as “more deprived”; for several fields, separated by semicolons. An index of deprivation may run either way: say which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**The images that were inverted**: rasters are looked for where they were; photographs have to be given again. What a regression on the images themselves reaches stands beside the latents as the best that could be had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Model of urban types**, **model of status**: of the same tiles; what they say is followed along each direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Number of random maps**: each is as patchy as the value. With fewer than 100 nothing could be called beyond chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A direction is **found** where fewer than 5 % of the random maps, which the same regression learns in the same held-out blocks of ground, are told as well as the value, over all values and ways of inversion together, and the interval of the AUC lies above 0.5. What was not found is marked so, and nothing is drawn from it by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Directions** is the file that *Draw along directions* and *Slider page* read. It holds, for every value and way of inversion, walks of up to four kinds: `normal`, straight across the border between low and high; `covariance`, as images differ that differ in their decision value; `projected`, across the border without changing the decision values of the other fields; `conditional`, as images differ that are alike in the other fields. All are tried on images of unseen ground, and the one that changes images most like the value does is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Images with decision values** carry `tile_id`, `row`, `col`, the values and, of each value and way of inversion, `&lt;field&gt;_&lt;inversion&gt;`: the decision value, above 0 for high, by a border that had not seen the image's ground. **Polygons with decision values** are those of the labels with the means of these, `images` and `coverage`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Table of directions** is a table of `precision`, `recall`, `f1`, `auc` (`low`, `high`: its 95 % interval), `p` (over all values and inversions; `p_alone` by itself) and `found`, with the rank correlation over all images, ridge regression on latents (`ridge_…`) and on the images (`image_…`). **Audit** is a table of attributes: `green`, `brightness`, `hue`, `edges`, `texture`, `built`, and `read: &lt;field&gt;`, what a regression on features of pictures says; `change` from two standard deviations below to two above, `ratio` against 95 % of walks to anywhere, and `in_images`, what differs between images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A direction is a visual hypothesis, not evidence of a cause. Do not judge a place, or those who live there, by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After Knuutila, *Using GANs to study visual aspects of social processes* (2023), and Shen et al., *Interpreting the Latent Space of GANs for Semantic Face Editing* (2020).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a page that can be published from any layers: a map for each, with title, legend, scale, north arrow, coordinate reference system, date, credit and what to be careful about. It becomes a print layout of the project (*Project &gt; Layouts*), where everything can be moved and edited or saved as a template, and a PDF, PNG or SVG file if you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Layers**: one or several, in the order of their maps. Choose the *Clustered tiles* for a map of urban types, *Predicted tiles* or *Zones with predictions* for a map of status, *Tiles with their change* and *Zones with their change* for change, *Discriminative regions* or *Recognised images* for what gives cities away. They are drawn as they look in the project; a file that is not in the project is drawn in the style that is stored with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Field of the first layer, each value of which has a map of its own, such as city**: for layers of several cities. Every map is of one scale and shows the place of one value; where the layer is in degrees each is drawn in the UTM zone of its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Imagery below them**, one raster or several: shines through layers that are drawn half transparent, as tiles are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Title**: unless given, the name of the first layer, or the title in its metadata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Credit**: unless given, whatever the metadata of the layers say, which layers of this plugin take over from the imagery that they were made from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Print what to be careful about**: the first limits of the method, from the layers' metadata, four at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Dots per inch** of a picture, and of maps with transparent layers in a PDF: 200 unless given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Page**: a file that ends in .pdf, .png or .svg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Extent**: of all maps; that of the first layer unless given. Maps are drawn in the coordinate reference system of the project, or else in that of the first layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The legend is laid in as many columns as fit below its map, so there may be any number of classes; the page is as long as what is on it. Layers that are not in the project have no layout there, for it would be empty later; then only the file is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds the real images that are most like some images: *places like this one*. Or the real images nearest to what a generative model drew: the nearest real place that has what a classifier asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**What is looked for** is one of two:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Images to find others like**: points or polygons; each image under them is a source. Choose *selected features only* for the selected tiles or photographs of a layer. A point stands for the tile that it lies in, or for the photographs nearest to it (within 30 m); a polygon for all images whose middle lies in it. **Imagery under these**: another raster than the one that is searched: choose a place in one city, and find others like it in another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Templates**, of *Ideal images of a category* (or the latents of *Find images in the model*), with the **generative model** that draws them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Imagery to search**, or **photographs**: where matches are found. Images are compared by a **model** of *Cluster urban types*, *Train a model of status from imagery* or *Recognise cities*; without one, by a **network**. Tiles are cut as the model, or the generative model, cuts them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Class of the matches**: only images of this class are found. It is that of the model (of a model of values `highest` or `lowest`, a fifth of the images each), or of a layer. **Layer with the class of the images**: polygons, or points that lie where the images lie, with the class in the **field with the class of the images**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Number of matches for each source**: the most alike first. None of them is the source itself, shows the same ground or panorama, or lies nearer than the **minimum distance**; of images that overlap each other only the most alike is found. **Field with the sequence of each photograph**: those of the source's sequence are not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Classes with locked shares**: a match differs in each of their shares by at most a tenth of the image (or another **largest difference of a locked share**). A tenth does not hold a class that covers far less than that, such as vehicles, and these would follow the class of the matches: a class that covers less than a third of it on average may differ by a fifth of its average share, unless it fills the source. Another largest difference **as a part of the average share of its class** holds all locked classes so: with 0.5, a class that covers 2 % of an image on average may differ by 1 %. Fewer sources have a match then. The presets lock all classes, or all but trees, roads or buildings, which are told by their names (such as *greenery*, *street*, *roof*); or give the **names of the locked classes**. One of these says where classes lie: **land cover**, as polygons with a **field with the land-cover class** or as rasters with class numbers; of photographs label images, or **fields with the share of each class in each photograph**; or a segmentation network. Where an image shows no class at all, its shares are not known, and it is not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Matches**: the images that were found, one feature for each pair, with `source_id` and `match_id` (numbers of the images, `tile_id` in other layers), `source` and `match` (their names), `similarity`, `rank`, `distance` (metres), `class` where it is known, `more_&lt;class&gt;` for each locked class (by how much more of the match it covers), and what is known of the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Lines from source to match** have the same pairs; the arrow points to the match. **Sheet of pictures**: a PNG file with up to 24 sources, a row each. **Report**: the sheets, a map, how alike the matches are beside images at random, what was kept, and what was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similarity is the cosine between what the network notes of two images, less what it notes of the average one: 1 is the same image, 0 no more alike than any two. All images are compared with each source. What looks alike need not be alike: the network knows pixels only, and in imagery of another day or camera it notes that, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After Joglekar and others, *FaceLift: a transparent deep learning framework to beautify urban scenes* (2020).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies a model of *Train a model of status from imagery* to rasters: every tile gets a predicted value, an interval, and how unlike the tiles of training it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Model of status**: a file that *Train a model of status from imagery* wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Stride**: pixels from one tile to the next; with less than the tile size of the model, tiles overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Zones with predictions** are those zones with the new fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Imagery**: one or several rasters of about the ground resolution that the model was made at. Pixel values are scaled as the model's own were, so imagery of another sensor or season may need matching first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Photographs instead of imagery**: points with a field that holds the paths of photographs, for a model that was trained on photographs. **Panoramas** and the **crop** are as in *Cluster urban types*; they are those of the model, but for models of older versions, which do not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Zones to average predictions over**: each gets `predicted_mean` and `novelty_mean`, weighted by area, with `coverage` and `tile_count` (of photographs, plain means and `tile_count`). The **field of the zones with known values**, if there is one, is compared with the prediction; this is the only honest test in another city.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Predicted tiles** carry, of photographs, `photo`, `direction`, `view` and `timestamp` where they are known, and `predicted`, `low` and `high`, `novelty` and `fold`. On ground that the model was trained on, a tile is predicted by the part of the model that had not seen it, and `fold` says which; elsewhere `fold` is empty. A `novelty` above 1 means: farther from every tile of training than 99 % of those are from the tiles of other folds; do not trust prediction or interval there. A low novelty is no proof of the contrary (see below). Where the classes are ordered, `low` and `high` are the ends of the set of likely classes; `predicted_class`, `probability` and `likely` stand beside. **Prediction raster** has one cell per tile and the bands predicted, low, high and novelty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`low` and `high` are drawn from the errors at held-out tiles with like predictions, so they are narrow where the model is seldom wrong, one-sided near a bound, and never beyond the values that there can be (0 and 1 for shares). They hold nine in ten tiles of places like those where the model was tested. Another city may not be such a place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model that was made from **one image** may be wrong everywhere in another, and a warning says so. Novelty tells much and promises nothing: over 154 pairs of images (two sheets of Mumbai, drone imagery of Zanzibar and Banepa, drawn cities in several palettes), R² in the second image was below 0 in 34 of the 38 pairs with more than half of the tiles above 1, but also in 8 of the 98 pairs with less than a tenth, and in 48 of these it was lower by 0.3 or more than in held-out ground of the first image. The only test is a known value: give zones and their field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learns to tell cities apart by what images show of them, and says how well each is recognised on ground that was held out, which are confused with which, and whether they were recognised by their ground or by a **shortcut**: another camera's tint, a blur, a border, compression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Imagery**: rasters, each of which is a city named by its file; or **city names**, one for each raster in their order, so that several rasters may be one city. In their place points with the paths of **photographs**, a **field with the city of each photograph** and, where there is one, a **field with the sequence of each photograph** (what one drive or walk has in common).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Folds**: whole blocks of ground are held out, as wide as images are correlated (range of the variogram of their main component) unless a **block size** is given, and every fold has blocks of every city. Photographs are held out by sequence, from the field or else from position and time (up to five minutes and 100 m from one to the next); others within 30 m of those held out do not train. Tiles that share pixels with held-out ones do not train either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Continue with too little data**: a verdict needs 20 images of each city. With fewer the run stops and says so; with this option it goes on, and every output says that it is no verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Epochs**: 0, the default, uses the network as it is and takes minutes. More fine-tune its last stage or all of it, fold by fold; with the weights *none* and *all* of the network, it is trained from random weights. **Augmented copies** let the model also learn from each image in other light, tint, contrast and noise, so that it relies less on a camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Checkpoint folder**: with one, a run that was interrupted goes on where it stopped: images are described a thousand at a time, and each fold is tuned epoch by epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Tile size**: as in *Train a model of status from imagery*. Rasters should have one ground resolution: a network tells cities apart by the size of things in pixels, too. Rasters may lie in different coordinate reference systems; distances are measured in metres where each lies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Recognised images** carry `city`, `predicted`, `correct`, `fold` and `p_` with the name of each city, all out of fold; where the inputs differ in their coordinate reference system, in longitude and latitude. **Cities** is a table of recall, precision and F1 with intervals, and what each city is most confused with. **Audit of shortcuts** is a table of what became of accuracy when images were changed: `grey`; `tint`, where each image is brought to the same mean and spread in each band; `sharpness`, where all are blurred to the least sharp city and made coarser; `border`, without the outer tenth; `compression`, all alike; and, where rasters differ in it, `resolution`, where tiles are cut and resampled to as many metres at the coarsest resolution and made equally sharp. `accuracy` is that of heads that learnt anew from changed images, `drop` how much less that is, with its limits `low` and `high`; `as_it_is` is that of the model without learning anew; `shortcut` says whether cities are recognised by what is gone. **Report** shows all of it, with baselines (colour moments, sharpness and noise, the border alone, oriented filters), a tree of cities by likeness, pictures of what was recognised and mistaken, and maps of the errors. **Model** is what *Discriminative regions* explains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two cities count as told apart only where the accuracy between them exceeds chance **and** what two halves of one city reach, cut and told apart in the same way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells which objects a network goes by when it recognises a city: how much of the evidence lies on balconies, trees or roofs, against how much of the pictures they cover. Made after *Recognise cities* and *Discriminative regions*.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Folder with the evidence of all images**: the one that *Discriminative regions* wrote. It holds, for each raster or photograph, the evidence for its own city, as the model that had not seen it scores it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the objects are, in **one** of these ways:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For rasters, **land cover**: polygons with the **field with the land-cover class**; or **land cover as rasters with class numbers**, one or several. Any CRS and pixel size. It is read by windows, so its size does not matter. Tiles without any class are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For photographs, a **folder of label images**: PNG or TIFF, named like the photographs but for the ending, of the same size, with one band of class numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For photographs, **fields with the share of each class in each photograph**, 0 to 1 or in per cent. They do not say where in a photograph a class lies: it can only be told whether photographs with more of it hold more evidence, not whether the network looked at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A **segmentation network of torchvision**, which knows the 20 classes of Pascal VOC (person, car, bus, potted plant …) in photographs taken from the ground. Its weights are fetched once, like those of other networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own **segmentation network in an ONNX file**, with the list of its classes, counted from 0, and what values it takes. It runs with OpenVINO and takes one picture (1, 3, height, width) in red, green and blue; what it gives is (1, classes, height, width) or one class number for each pixel. For rasters, give the **imagery** that they were made from, named like them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Class names**: a text or CSV file with `number, name` on each line, or a name a line, counted from 0. Names such as `void`, `background` or `unlabelled` name nothing. Without a list every number but 0 is a class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Photographs**: the layer that the masks were made from, with the field with their paths and the **field with the city of each photograph**. With a **field with the sequence of each photograph** those of one drive or walk are kept together; without it sequences follow from position and time, as in *Recognise cities*. **Panoramas** and **crop** are those of the masks, but for masks of older versions, which do not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Classes by city** has a row for each class and city, and one for all cities together (`all`), classes that were found first:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`mask_share`, `base_share`: share of the evidence, and of all pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`lift`, `low`, `high`: the first over the second, with a 95 % interval from blocks of ground or sequences. 1 is no more than its share. Every pixel weighs by its evidence; images weigh by theirs. `lift_top` is the same in the thresholded mask, which cannot exceed one over the mask's share (5 for a fifth): rank by `lift`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`presence`: of the images that show the class, the share in which the thresholded mask meets any of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`log_odds`, `log_odds_low`, `log_odds_high`: how much more common the class is in the masks of the city than in those of the others (natural logarithm of the ratio of odds). It also depends on how common the class is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`p`, `q`, `verdict`: whether chance would give as much. The evidence is shifted while the objects stay: whole maps by whole tiles; photographs exchange theirs within their city, so that sky above and road below count as nothing special. `q` holds the share of false findings among all classes and cities, and is never below the doubt that the city is recognised at all, or that the class carries more than its share of that. `more`, `chance`, or `too few` images to tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`left_out`: classes that were found first. Their ground and a margin are left out when this class is tested, so that a wall is not accused of what spilled over from the sign on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`images`: how many were used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`carried_share` (in the rows of all cities): how much of what tells the cities apart lies on the class, 1 for all of it; `carried_lift`, `carried_low`, `carried_high`, `carried_p`: that over its share of the pixels, and how surely it is more. Evidence is summed with its sign here: a class that speaks for one city wherever it stands gains there what it loses elsewhere, and carries nothing. `carried_p` is no smaller than beside the classes that carry more for their size, away from their ground and a margin: windows above signs catch what spills over from the signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Report** says it in sentences, such as “in Paris the network looked at balconies 3.1 (2.2 to 4.4) times as much as its share, in Graz no more than chance”, shows the lifts with their intervals by city, what is characteristic of which city, and how much of the evidence has a name at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names from a network carry its mistakes: what it takes for another class is counted as that. A tint or another camera lies everywhere and has no lift; the audit of *Recognise cities* tells of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a score of each image from votes between pairs of images, such as “which of the two looks safer?”, with how sure it is; and tests whether the raters see the same order at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Votes**: a table with a row for each vote between two images, in any order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Left image** and **right image**: the fields with the ids of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Winner**: the field that holds the id of the image that won, or *left*, *right* or *tie* (*equal* and *draw* will do as well).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Rater**: the field that says who voted, where it is known. What is particular to a rater then stays out of the scores: votes at random, a lean to the left or right, a taste for ties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Images**: the layer that gets the scores, such as the points of photographs. Images of the votes that it does not have count for the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Id of the images**: the field of that layer with the ids that the votes name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Least number of votes**: an image with fewer gets no score. From some 20 votes an image on the order is sound; with 4 only the ends of it are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Class low below** and **class high above**: where an image has a class. Between the two it has none, so that a model learns from clear cases; give both the same value to leave out nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Scored images** carry `score`, `sd` (its standard deviation), `votes` and `class`. Scores are on TrueSkill's scale: 25 is the middle, and they spread by 25/3 before anybody has voted. Of two images, the one that scores 4 points more wins some three votes of four. **Table of raters** says who voted: how often, `agreement` with the scores of the others' votes and its `q` (above 0.05 it is not shown that a rater goes by what the others see), `trust` (0 for votes at random, 1 for nothing but what others see), the lean to one `side` in points, and the share of `ties` between equals. **Report** shows the order with its uncertainty, the raters, and what cannot be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where no chain of votes leads from some images to the others, this is told, and only the largest group is put into classes: scores of different groups do not compare. Where every winner stands on the left, as in tables of winners and losers, a lean to one side is not looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>*Train a model of status from imagery* learns the score or the class from the photographs themselves, or from imagery whose tiles hold them: give it these points as *labelled polygons, or points on images*.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All votes count at once (Davidson's extension of the Bradley–Terry model to ties, with TrueSkill's prior), so the result is the same in any order of the table; TrueSkill itself, which FaceLift used, depends on it. After Joglekar et al., *FaceLift: a transparent deep learning framework to beautify urban scenes* (Royal Society Open Science, 2020).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes one HTML file on which a generative model draws in the browser: two pictures side by side, a place as the model has it and the same place with more or less of each value, a slider a value, and *another place*. It opens from a memory stick, needs no network and asks for none, and works with keyboard, mouse and touch, light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Generative model**, **latents of images**, **directions**: of *Train a generative model*, *Find images in the model* and *Directions of a value*, all of one model. A model that was found unusable is refused unless asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Fields**: names of values, separated by commas; left empty, all. A value without a direction beyond chance gets no slider unless asked for, and then says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Number of images on the page**, chosen by the **seed**; or **numbers of images**, such as `12, 40-45`, as in the field `tile_id` of layers. The page names them by these numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Page title**: the names of the fields, unless given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Inversion method**: one for all sliders, so that all start from the same picture; *auto* takes the one with the most directions, and of these the one that tells most of unseen ground (AUC). **Type of direction**: *auto* takes that which changed images best in the audit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Page with sliders**: under each slider stands what lies at its ends (such as *less income* and *more income*) and how well the value is told on unseen ground. Its ends are those of real images (1st and 99th percentile), its mark is where the place stands among them, and at the mark the picture is that of the place to the last pixel. Where several sliders together lead beyond what any real image shows, the page says so. Every picture bears the word “synthetic”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model's weights lie in the page in half precision; pictures differ from those of the engine by less than a tenth of a level of 255. At 64 pixels the page has some 3 MB and draws 10 to 30 pictures a second. A browser without the means, or without JavaScript, shows stills.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page says what it is and what it is not: a visual hypothesis, no evidence. Pass it on whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After Knuutila, *This inequality does not exist* (2022).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws images as a generative model has them, and as they would look with less and with more of a value: stills, as matrices, as pairs, and each by itself. Every picture bears the word “synthetic” in its pixels and in its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Generative model**: of *Train a generative model*. One that was found to be memorised, collapsed, poor, or made from too few images is refused unless asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Latents of images**: of *Find images in the model*, by the same model. Left empty, random samples of the model are drawn in their place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Directions**: of *Directions of a value*, in the same model. A value without a direction beyond chance is not drawn unless asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Fields**: names of values, separated by commas; left empty, all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Number of images along each direction**: an odd number; the image as the model has it stands in the middle. A step is a number of standard deviations of the positions of real images on the direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Number of images to draw from**, chosen by the **seed**; or **numbers of images**, such as `12, 40-45`, as in the field `tile_id` of layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Inversion method**: one for all values of a run, so that all rows start from the same picture; *auto* takes the one with the most directions, and of these the one that tells most of unseen ground (AUC). **Type of direction**: *auto* takes that which changed images best in the audit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Truncation of random samples**: 1 draws all that the model can, less draws what is more usual, 0 only the mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Continue beyond the range of real images**: steps end at the 1st and 99th percentile of real images, counted from where the image stands itself. Beyond, pictures are artefacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Folder for the drawn images**, new or empty: of each field `along_&lt;field&gt;.png` (several places along one value, a place a row); of each place `place_&lt;number&gt;.png` (one place along several values, a value a row), `pair_&lt;number&gt;_&lt;field&gt;.png` (as it is, and farthest towards more), `still_&lt;number&gt;.png` and `still_&lt;number&gt;_&lt;field&gt;_&lt;step&gt;.png`. Pixels are squares of 4 by 4 (2 by 2 in matrices) at 64 pixels, so that nothing is smoothed. The text of each PNG file holds the model's fingerprint, the parameters, and the IPTC's term for pictures that an algorithm made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Places of the drawn images**: points with `tile_id`, `source`, `row`, `col`, `inversion`, `picture` and, of each value, `&lt;field&gt;_own` (its position, in standard deviations from the mean of real images), `&lt;field&gt;_least` and `&lt;field&gt;_most` (its farthest steps).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Report**: what was drawn and what was not, the matrices, and what speaks for each direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture is a visual hypothesis, not evidence: it shows what goes together with a value in the images that the model has seen, which may be a bystander. Do not show it as a place, and do not decide about a place by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After Knuutila, *Using GANs to study visual aspects of social processes* (2023).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws what a place would look like if a classifier were to see more of a category in it: the latent of an image in a generative model climbs on what the classifier says of the picture. A second classifier, which the ascent does not follow, chooses and judges what comes out. Every picture bears the word “synthetic” in its pixels and in its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Classifier**: of *Train a model of status from imagery*, with classes, ordered classes or a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Generative model**: of *Train a generative model*, from images of the same kind, size and bands. One that was found to be memorised, collapsed, poor, or made from too few images is refused unless asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Latents of images**: of *Find images in the model*. Left empty, the imagery or the photographs given below are found here by the encoder of the generative model (2,000 images at most, evenly spread); where there are none either, templates set out from random samples of the generative model: the bare template of a class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Target class**: the name of a class. Of ordered classes and of values also `highest` (taken if left empty) or `lowest`, of ordered classes `score`, their mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Second classifier**: another file of *Train a model of status from imagery* for the same classes, with another network or from other ground. Left empty, one is made here if the images that the classifier was trained on are given below: with another network, and from one fold of these images, which the classifier that is followed then has not learnt from. Where none can be made, the report says so in its first sentence, and what the second one says stays empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Number of images to draw from**, chosen at random by the **seed**, without those of the class already unless asked for; or **numbers of images**, such as `12, 40-45`, as in the field `tile_id` of layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Inversion method**: *auto* takes the encoder if it is there, then the iterative one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Attributes to lock** and **model whose score to lock**: what must stay as it is, such as `brightness`, or the value that another model of status tells. Ascent loses what it has in common with the way in which they grow; what has drifted nevertheless is measured and taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Length of steps** and **maximum distance from the image**: 1 is as far as two random images of the generative model are apart. The **prior** holds a template back by its distance from the image, or by how rare it is among the images of the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Starts for each template**: further ones lie near the image; the best is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Template**: the image that the second classifier prefers (ascent ends when that one gains no more); or the first of which the classifier is sure (0.9), which is the least change; or the image after all steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Imagery that the classifier was trained on**: rasters, or photographs in their place, for the second classifier, and for the images where no latents are given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Folder for the drawn images**, new or empty: `template_&lt;number&gt;.png` and `pair_&lt;number&gt;.png` (the image as the generative model has it, and its template) of each, and `sheet.png`. The text of each PNG file holds the model's fingerprint, the parameters, and the IPTC's term for pictures that an algorithm made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Images with their scores**: `tile_id`, `source`, `row`, `col`, `inversion`, `target`, `p_before` and `p_after` (what the classifier says of the image as the generative model has it, and of its template), `p_second_before` and `p_second` (the second classifier), `distance` (1: as far as two random images), `steps` and `picture`. Of values the fields are called `value_before` and so on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Templates**: their latents, under the numbers and places of their images, for *Nearest real images*.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Report**: pairs, what both classifiers say on the way up, what ascent to the last step and ascent on pixels would have made of the same images, and what else changed in the pictures. Ascent on pixels shows how a classifier is deceived: the first one is sure, and the second one sees nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template is a visual hypothesis: it shows what the classifier goes by, which may be a bystander. It is neither a plan nor a forecast. Do not show it as a place, and do not decide about a place by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lays a regular grid of square tiles over a raster and writes the tiles that hold at least one valid pixel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grid starts at the raster's first row and column and covers every pixel; the last tiles may reach beyond the raster. Pixels marked by a nodata value (of the file, or set in the layer's properties), a mask, an alpha band or NaN are invalid, and so are pixels outside the mask polygons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Tile size**: side of a tile in metres on the ground, or in pixels. Left empty, a tile has about 70 m of ground: so many pixels as suit the ground resolution, 128 at 0.5 m (and 128 where the resolution is not known). The log names it in pixels and metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Stride**: pixels from one tile to the next. Smaller than the tile size, tiles overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Tiles** are squares with the fields `tile_id`, `row` and `col` (its cell in the label and feature rasters) and `valid`, the share of valid pixels from 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learns a value that polygons carry (income, deprivation, rents) from imagery, and says whether the imagery really tells it. The rasters are cut into tiles, a network describes each tile, and a simple model on these descriptions predicts the value. Every prediction is for ground that its model had not seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Imagery**: one or several rasters; or, in their place, points with the paths of **photographs**; **panoramas** and the **crop** are as in *Cluster urban types*.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Labelled polygons, or points on images** and the **field to learn**: a tile takes the area-weighted mean of the polygons under it. Points label the tile that holds them, or the photograph in their place (within a metre): such are surveyed households, and the output of *Scores from votes*; tables and report then call each point a polygon. Polygons without a value are left out, and so are tiles that are labelled by less than the **minimum labelled share**. The field must hold a value, not a number that merely identifies the polygon, such as `fid`; a warning says so where it seems to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Learn the field as**: *a number*; *ordered classes*, cut from a number into classes with as many polygons each (or at **breaks**, or inside each raster); or *classes* of any kind, where a tile takes the class with the largest share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**The value describes**: *the average over its polygon*, such as an income, a rate or a share, where the model learns what its tiles must hold for the average to come true, so that the map is finer than the polygons; or *every place in its polygon*, such as the class of a land use as 0 or 1. For classes it makes no difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Cross-validation**: *spatial blocks* hold out whole squares of ground, as wide as the value is correlated (range of its variogram) unless a **block size** is given. *Random polygons* are held out among their neighbours, which makes scores optimistic; they are run for comparison in any case. No fold splits a polygon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Prediction model**: *ridge* for values, *logit* for shares between 0 and 1 (divide percentages by 100); *corn*, *softmax*, *svm* or *binomial* for ordered classes; *softmax* or *svm* for classes. *Binomial* has one score behind all classes, so its maps of the poorest and the richest class are exact negatives of each other. *Auto* takes *logit* for a value that lies between 0 and 1 throughout and passes one half somewhere, such as the share of informal ground or a 0/1 field of land use; *ridge* for any other value; *corn* or *softmax* for classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Augmented copies**: each tile is also learnt in other light, tint, contrast and noise, mirrored and turned (photographs only mirrored), because another image will have been taken on another day by another camera. Copies cost time: 0 takes a fifth of it, and suits a model that will only ever see its own image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Reach of labels to unlabelled neighbours that look alike**: where only few tiles have a label, others within this distance that look like a labelled one are learnt from with its label, too. How alike they must look is found from pairs of labelled tiles in different polygons; where such pairs do not share their label, no neighbour takes any. None of them is tested on, none lies nearer to held-out ground than to what trains, and the report has the results with and without them in the same folds. It goes with 0 epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Groups to judge within** and their field: polygons of geographic context, such as urban and rural ground, or tiles with clusters (points in the same places, of photographs). Within each group a model of its own is made and judged beside the one of all, in the same folds, on the same tiles. Predictions, model and maps stay those of all tiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Groups**: the field of that layer with the name or number of the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Epochs**: 0, the default, uses the network as it is and takes seconds. More fine-tune its last stage or all of it, fold by fold, and a fold keeps the network as it was where that served better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Checkpoint folder**: with one, a run that was interrupted goes on where it stopped: tiles are described a thousand at a time, and each fold is tuned epoch by epoch. A page there, `progress.html`, shows how tuning goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Tile size**: in metres on the ground, or in pixels. Left empty, a tile has about 70 m of ground: so many pixels as suit the ground resolution, 128 at 0.5 m (and 128 where the resolution is not known). The log names it in pixels and metres. It should be smaller than the polygons, so that a tile has one label; and large enough to show a piece of the city: 50 to 150 m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Context**: how many times as wide as a tile the ground is that the network sees, with the tile in its middle: 1, the default, is the tile alone, 2 is a square of twice its side. The result for a tile then also depends on what lies around it; its place, its share of valid pixels and its pictures stay its own. It costs as much time as tiles of that size. The model keeps it. Folds then keep apart what shares any ground that is seen, and evidence cannot be mapped by *Map where a model looked*.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Predicted tiles** carry, of photographs, `photo`, `direction`, `view` and `timestamp` where they are known, and `observed`, `predicted`, `low` and `high` (an interval that is to hold nine tiles in ten), `fold` and `covered` (labelled share). The label of a tile is that of its polygons, which the tile itself may well differ from, so measures per polygon say more than those per tile. A predicted value never leaves the range of the labels that its model has seen; where labels are averages it may by as much as they differ, but it keeps their sign where all have the same, and lies between 0 and 1 where all of them do. Classes are numbered from 1; `observed_class`, `predicted_class`, `probability` and `likely` (the classes that cannot be ruled out) stand beside. With groups, `group` and `within` (what the model of the group alone says; empty where it has none) stand there, too. **Model** holds the network, the prediction model and one for each fold, so that maps can explain each tile by the model that had not seen it. **Table of measures** is a table of all figures with their intervals. **Report** compares blocked with random folds and with baselines that know less: the mean, the nearest labelled tiles, colour statistics and, if given, **polygons with measures of urban form**. A model that does not beat them says nothing new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 30 labelled tiles in 10 polygons are needed, and some hundred are better. The outputs `R2`, `MAE`, `SPEARMAN`, `ACCURACY` and `KAPPA` are per polygon, out of fold; those that do not apply are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After Levy Abitbol &amp; Karsai, *Interpretable socioeconomic status inference from aerial imagery through urban patterns* (Nature Machine Intelligence, 2020), with blocked validation after Roberts et al. (Ecography, 2017).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learns to draw what a place looks like: a **generative model** (StyleGAN2) of the tiles of rasters, or of photographs. *Find images in the model*, *Directions of a value*, *Draw along directions* and *Slider page* work with what it writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Imagery**: rasters of one band or three, cut into **tiles** of about 70 m unless a size is given, or points with the paths of **photographs**. A model needs many images: below 500 different ones it is said to have too few. A smaller **stride** than the tile size gives more of them. Rasters of 8 bits are drawn in their own colours, others in the range of each band (1st to 99th percentile).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Size of the generated images**: 64 pixels learn in minutes to hours on a processor, 128 take four times as long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Training time**: an hour on two cores shows some 200,000 to 300,000 images. With a **checkpoint folder** the run goes on where it stopped, tomorrow or after a break, and a page in it shows how it goes: drawn samples, losses, and whether the discriminator memorises its images. The same minutes give another model on another machine; a number of **training images to show** gives the same again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Which images**: a model of few images has no room for everything. With **marked examples** (points or polygons with a **field with 1 for images to learn from, 0 for others**, ten or more of either) only images like those marked 1 are learnt from, as a logistic regression on their features tells; with **buildings** only tiles of which these cover at least a share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Start training from**: the bundled base, which has learnt to draw cities seen from above and saves most of the time; nothing; or another generative model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Model** holds generator, discriminator and encoder. **Drawn images** is a sheet of samples, each marked as synthetic. **Report** says first whether the model may be trusted (`VERDICT`): *usable*; *too few images*; *collapsed*, where it draws the same again and again; *memorised*, where it draws its examples; *poor*, where what it draws is farther from real images than these are at half their resolution. What is not usable is refused by what follows unless told otherwise. **Measures of the model** is a table of kernel distance, recall, coverage and the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is drawn is a **hypothesis** about how a place looks. It is no evidence, no photograph, and no prediction for any house; it must not be used to judge people, to set prices or to decide who gets what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After Knuutila, *Using GANs to study visual aspects of social processes* (2023), and Karras et al. (2020).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures the urban form of **zones**: census tracts, tiles, any polygons. All inputs but the zones are optional; each adds its fields to a copy of the zones, **urban form**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Buildings** (polygons): `bld_count`, `bld_area` (m²), `bld_mean` (m²), `bld_share` (0 to 1), `bld_orient` and `bld_orient_sd` (degrees). A building is counted in the zone that holds its representative point, and once where the point is on a common border. The area is clipped to the zone; where footprints overlap, both count. The mean is of the whole footprints of the counted buildings. Orientation is the deviation of a building's longest axis from north, south, east and west, from 0 (along them) to 45: planned fabric is turned alike, so its standard deviation is small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Roads** (lines): `road_len` (m, clipped to the zone; a road along a border is in both zones), `road_dist` and `major_dist` (m from the zone's centroid to the nearest road and the nearest major road, wherever it lies). A road is major if the **field with the road class** holds one of the **classes of major roads**, which are separated by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**NDVI**: a raster with one band of NDVI, or imagery together with the numbers of its **red band** and **near-infrared band** (advanced). `ndvi` is the mean over valid pixels, each weighted by exactly the part of it that lies in the zone. Scale and offset that the file declares are applied, a colour table is not; a warning tells of values outside −1 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Field with the population**: how many people live in each zone, for `pop_density` (persons/km²).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is measured in metres that are true on the ground: in the CRS of the zones if it is projected, in metres and true to scale there, else in the local UTM zone, and where that is too narrow in an equal-area projection, with a warning. Never in degrees or Web Mercator. The log and the output `MEASURING_CRS` say which. North is the north of that grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields are empty where they are undefined, such as the mean size of no buildings. Zones keep their attributes, geometry, order and CRS, as they were when the algorithm began; a field that already has the name of a measure is replaced, with a warning. Curves are measured as polylines (to 0.01 % of their area). Invalid polygons are repaired for measuring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orientation after Schirmer &amp; Axhausen, *A multiscale classification of urban morphology* (Journal of Transport and Land Use, 2015), as in momepy (Fleischmann, 2019).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads a layer that only QGIS can open (XYZ tiles, WMS, WMTS, WCS, ArcGIS services, rasters in PostGIS or in memory) into a GeoTIFF, through QGIS's own connection with its cache, proxy and logins. Every other algorithm reads such layers by itself; make the GeoTIFF first where several are to work on the same imagery, where the extent is large, or where results must be traceable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Web layer**: what to read. Services draw red, green, blue; other layers give their values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Extent**: where; left empty, all of the layer. Or **polygons whose extent is taken instead**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Metres per pixel**: the finest that the service really has there unless given, found by asking at three places: a service that is asked for more only enlarges what it has. Pixels finer than that are never made. Services that have no fixed resolutions are asked in steps of two, so they may have up to twice as fine a one as is found: where you ask for one in between, it is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Maximum number of tiles**: the run ends before it starts where the service would be asked for more. How many tiles and megabytes it will be is told first. QGIS has up to six requests under way at a time; tiles that were not given are asked for three times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**Imagery** is a GeoTIFF in the CRS of the service where that is true to scale (to 1 %), else in its UTM zone. Where the service gave nothing there is no data. The credit that the layer names stands in its metadata (`TIFFTAG_COPYRIGHT`), with the address of the service but no key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A download that was cancelled or broken off goes on from where it ended when it is run again within a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most services allow pictures to be looked at, and not all allow them to be stored or analysed. The log names the credit and the terms as far as the layer states them; whether they allow your work is for you to make sure.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photographs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>roads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>polygons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photograph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usable tile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usable tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sequences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocks of ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> inside the mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coarser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cluster tells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clusters tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not numeric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photographs (PHOTOS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imagery (INPUT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the frozen network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smaller tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more photographs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one tile has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tile has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; search more images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the NVIDIA GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Apple GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>land use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tile size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tile sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>much darker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>much brighter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of another tint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>urban form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} tiles have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is stable: {1} (adjusted Rand index {2}), and {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocks are {0} m wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing along {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>environment variable URBAN_ML_PYTHON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plugin's setting “Python of the engine”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colour statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mean alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the nearest labelled tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured urban form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probability of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>images of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} per polygon {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on held-out blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in random folds, which flatter,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {0} of {1} ({2}, seed {3})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning: {0} thousand images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine-tuning {0}, epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} Closest comes {1}, but {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Also stable, but coarser: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A generative model learns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for holes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine-tuning {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without fold {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on all tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding images: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job cannot be read: it must be JSON of the form {"task": name, "parameters": {…}}, as the plugin of this version writes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the libraries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine has no task {0}: the plugin and its engine are of different versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Python at {0} lacks the package {1}: run the algorithm “Install or repair the engine” (urbanml:installengine), or see “Check the engine”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {0} does not exist: check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job {0} cannot be read ({1}): check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: free some space or choose another folder for the outputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A package cannot be loaded ({0}). {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The predictions carry no observed values, so whether the model has skill was not tested; where a model without skill looks says nothing about the value. Give the tiles of “traincnn” to have it tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The predictions do not follow what was observed more than chance would have it (rank correlation {0}, {1}, {2}). Where such a network looks says nothing about the value, so no class is said to hold more or less than its share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading activation and land use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving the activation about the land use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scoring polygons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} draws cannot give a p below 0.05: choose {1} or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A level of {0} is no share of false findings: choose one above 0 and below 0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot say what is usual: choose 10 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} is given without the {1}: give both, or neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} can be moved in only {1} ways, too few to tell anything from chance: choose predictions of a larger area, or smaller tiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patches of land use smaller than {0} cells of the activation map, left out of the tests: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: narrower than a cell of the activation map, so what lies beside counts in part as theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of the polygons have no score: they lie off the map or are too small for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both maps come from one signed raster, so no pixel is in both: tv is 1 or close to it by construction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two activation rasters are alike in every polygon: did you give the same one twice?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map can be moved in only {0} ways, so no p is below {1}: a class needs a strong effect to be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activation for the lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cell of the network's map (pixels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least tiles of a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least tiles of a pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tile of the raster {0} has half of its pixels valid: choose another raster or mask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raster has no coordinate reference system, so nothing tells which tiles the model was made from: all are explained by the model of all tiles, which has seen its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The overlap of {0} must lie between 0 and {1}: correct this parameter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model was made in {0}; evidence is worked out in {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at a sample of tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapping activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {0} was made from photographs, which show no ground from above to map: choose a model made from rasters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model gives one number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has one score behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, so the maps of lowest and highest are exact negatives of each other: what looks like evidence for one is the absence of evidence for the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raster {0} is smaller than one tile of {1} pixels, as the model sees them: choose a larger raster, or train a model with a smaller tile size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method {0} accounts for {1} of the differences between the scores of tiles: the rest of what the model went by is not on this map. “hirescam” with the layer “auto” is complete for the networks “urban2” and “urban”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring how far to trust the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map that the model was made with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embeddings have no light that the alignment {0} could match: choose standardise or coral.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No raster was given: choose one or several (INPUT), or photographs (PHOTOS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One cluster raster cannot hold {0} cities: leave LABELS empty and give LABELS_FOLDER, the folder in which each city gets its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no alignment called {0}: choose one of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photographs have a light of their own each, which the alignment {0} cannot match: choose standardise or coral.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: writing tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tiles of {0} cannot be brought to the coordinate reference system of the first raster, which does not reach there: put a raster first whose system holds for all cities, such as EPSG:4326.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the coordinate reference system of the first raster the tiles of {0} have {1} times their true area: measure nothing there, or apply the model to that city by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image of {0} is {1} (compared with the image that the model was made from).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of the tiles of {1} are unlike 99 % of those the model was made from: their clusters say little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tiles of {0} differ from each other only {1} as much as those of the model. If it has fewer types, alignment has stretched its small differences into types that are not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raster {0} has no coordinate reference system, so its tiles cannot lie in one layer with those of the others: assign one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network {0} lets no gradients through, as {1}, so nobody can tell where it looked: make the model with another network, such as urban2 or one of timm, to map its evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no method called {0}: choose one of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network {0} has no layers with maps to look at: choose the method “integratedgradients”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has no layer {0} with maps: choose one of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No zone lies on tiles that were compared: choose zones of the same place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rasters {0} and {1} have hardly a valid pixel in common: choose images that overlap, and check their nodata values and the mask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rasters {0} and {1} have {2} whole tiles in common in the places that were looked at, and {3} are needed to tell what years differ by: choose larger rasters or smaller tiles, and check their nodata values and the mask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raster {0} does not lie on the pixels of {1} and is resampled to them, which mixes embeddings of neighbours: compare rasters on one grid where you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both rasters say that they describe the year {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring shift and light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring what the years differ by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band {0} of {1} is compared, but {2} has {3}: choose images with the same bands, or bands that both have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shift between the two images could not be measured ({0} of {1} windows agree): it is not corrected, so see whether roads lie on each other before you trust a change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second image lies {0} pixels off ({1} columns, {2} rows){3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rasters {0} and {1} have no tile in common of which both see {2}: choose images that overlap more, and check their nodata values and the mask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rasters {0} and {1} have only one tile in common, and one tells nothing about chance: choose larger images, or a model with smaller tiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describing tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting false changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raster {0} holds clusters, and the model {1} needs imagery: choose the images, or leave the model out to compare two cluster rasters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most of cluster {0} changed alike: season?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlike anything the model knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only labels were compared: shift, light and false changes cannot be told, and tiles at the border of two types flip by chance. Give the images and the model for a change that you mean to publish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster rasters do not say how sure they are: the minimum confidence was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster rasters {0} and {1} have {2} tiles in common: choose rasters of one place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster raster {0} holds numbers up to {1}: choose one of at most {2} clusters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model was given, and the raster {0} holds no clusters: give the model, or the cluster rasters that “deepcluster” and “applydeepcluster” wrote with one model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster rasters {0} and {1} come from different models, so their numbers mean different types: apply one model to both dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tiles of {0} are {1} m long and those of {2} {3} m: apply the model to images of one resolution, with one stride.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raster {0} has no coordinate reference system and the other date has one: assign it, so that the two can be laid over each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rasters {0} and {1} do not overlap: choose two images of the same place, and check their coordinate reference systems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raster {0} cannot be brought to the CRS of {1} ({2}): reproject it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>importing it ends Python (exit code {0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without {0} there is no {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine is not ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference BLAS makes matrix products 18 to 62 times slower: install {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a GPU of NVIDIA's (driver {0}), but PyTorch is built for the processor alone: run “Install or repair the engine” to use it, with everything taken from PyPI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor cores, threads of torch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision “auto” for learnt networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free disk for temporary files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least confidence is {0}: choose a number from 0 to less than 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change by zone needs zones and an output for them: give both or neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring change by zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of the tiles changed, {1} to {2}: not distinguishable from no change, where up to {3} would be found too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clusters are found from 2 on, and {0} was asked for: choose at least 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} clusters were asked for, but there are only {1} tiles: choose fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tiles have {0} features and the model was fitted on {1}: use the bands, tile size and network of the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has fewer than two “classes”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has {0} axes of {1} features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tensor “clusters.offsets” is of {0} parts of a tile, not {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tensor “clusters.centroids” holds the same place twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tensor “clusters.basis” does not hold perpendicular axes of length 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tensor “clusters.metric” measures no distances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tensor “{0}” has {1} dimensions, not {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some features are not finite numbers: check the raster for NaN outside its nodata mask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The features of some tiles are no finite numbers, so they have no cluster: check the values of the raster, and make the model again if they are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} clusters were asked for, but only {1} of the {2} tiles differ from each other in what the network sees: choose fewer clusters, other bands or a larger tile size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of the clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each cluster by and large, but not its borders,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another seed moves about {0} of the tiles to another cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is unstable: {1}, and {2} can be relied upon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has {1} tiles, too few to tell whether it is stable: {2}, and what other tiles of the same place would change shows from {3} tiles on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as many other tiles of the same place would move about {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another seed gives another map, in which about {0} of the tiles are in another cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, and as many other tiles of the same place give another map, in which about {1} are in another cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} depends little on the seed, and more on the tiles: {1} (adjusted Rand index {2}), and {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network has no weights to train: the tiles are clustered by its fixed features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training, round {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describing tiles, round {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describing tiles by the best round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing random maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing blocks of ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting zones against clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone fields were chosen without zones: choose the zones that hold them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clustering tiles of {0} pixels again and again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the tile sizes in pixels (TILE_SIZE) or in metres (TILE_METRES), not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seeds are compared in pairs and {0} was asked for: choose 2 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resamples are compared in pairs and {0} was asked for: choose 2 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} clusters cannot be made of {1} of {2} pixels: choose smaller numbers of clusters or smaller tiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describing tiles of {0} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tile sizes in metres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} to do, of {2} images each: about {3}, estimated from a few images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the images shows an object that has a name: choose objects and images of the same places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With these weights and without fine-tuning a seed changes nothing in {0}: start from random weights (WEIGHTS none), or give some EPOCHS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A seed changes nothing in {0}: the runs of such a network are one and the same, so what the seed explains is told by the other networks alone, and is too little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All runs hold out blocks of {0} m, the distance up to which images are correlated to {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken from the folder: {0} that had been finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning the city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seed is {0}: give a whole number of 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size is {0} pixels: give at least {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pixel size is {0} m: give a length from {1} to {2} m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no roofs called {0}: choose one of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building overviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Painting windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the imagery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Types are found by comparing {0}, and there is no more than {1}: choose {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} nothing apart: choose {2} or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for a number of clusters that is stable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} clusters cannot be made of {1} {2}: choose fewer clusters or {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of {0} that is masked must lie between 0 and 1, such as 0.2: correct SHARE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The overlap of {0} must lie between 0 and {1}: correct OVERLAP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least area of {0} of an image must lie between 0 and 1: correct LEAST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cluster tells nothing apart: choose 2 or more, or none to have it found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} regions cannot be sorted: keep 2 or more (REGIONS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No region of the {0} with the most evidence has {1} pixels ({2} of an image): lower LEAST, or raise SHARE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} regions were found, of which the {1} strongest are kept, as many of each city where it has them (REGIONS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker on {0} would compute in {1} and the run was started in {2}, so results would differ: choose the precision “float32”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raster {0} is another one there than where the run was started: put it on storage that all machines share, under one path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tile of the raster {0} has {1} of valid pixels: choose smaller tiles, or check the nodata value and the mask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The features in {0} ({1}, {2} numbers a tile) are not those that the model {3} reads ({4}, {5}): extract them with the network of the model, or give the imagery in their place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The features in {0} were not extracted from the raster that the model was made from, so their scaling of pixel values may differ: give the imagery in their place to be sure of the clusters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} features, and a plane takes {1}: choose a larger raster or smaller tiles, or check the nodata value and the mask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {0} tiles have the same features, so that nothing tells them apart: check the bands of the imagery, or extract the features with another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feature raster {0} does not lie on the raster {1}: choose the raster from which its features were extracted, or leave the imagery out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label raster {0} has {1} different labels: choose one with 1 to {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raster {0} has {1} and no features: choose one that “extractfeatures” wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label raster {0} holds decimal numbers: choose one of whole numbers, 1 to K.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label raster {0} does not lie on the tiles: choose one that was made from the same raster with the same tile size and stride.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method “umap” needs the package umap-learn, which the Python at {0} lacks: install it with “{1} -m pip install umap-learn”, or choose the method “pca”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring the range of values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The features of photographs are points with a field each: give the output POINTS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The features of tiles are a raster: give the output OUTPUT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the features of photographs are points: skip the output POINTS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedding tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network gives {0} features, and a layer holds at most {1} fields: choose another network, such as urban2 or resnet18.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pictures on the plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to show: give a feature raster of “extractfeatures”, or a model of “deepcluster” with the imagery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model alone has no tiles: give the imagery, or a feature raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature and cluster rasters are of tiles: leave them out, and give the photographs (PHOTOS) with a model that was made from photographs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model brings its own clusters: leave the label raster out, or the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} pictures cannot be shown: choose 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to describe tiles by: give a feature raster, or imagery and a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding the principal axes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cutting out pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it takes means of embeddings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network “{0}” reads rasters of embeddings, which this algorithm does not: choose a network that looks at pictures, such as urban2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network “{0}” takes means and has no weights to learn: choose “{1}” with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network {0}, with which the model was made, does not exist: put it there, or beside the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network {0} is not the one with which the model was made: its SHA-256 is not {1}…, so put that very file there, or beside the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network {0} cannot be read as ONNX ({1}): export it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network {0} does not take one square picture of (1, bands, side, side): export it anew, so that it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ONNX files need the package openvino, which the engine's Python lacks: run “Install or repair the engine”, or choose something else in place of the ONNX file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network {0} keeps weights in {1}, which does not exist: put that file there, too, or export the network as one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network {0} does not exist: check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network {0} fails on a picture of {1} × {2} pixels: export it for pictures of any size, or of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is an ONNX file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network {0} has no card: write beside it the file {1} with {2}, the pixels along the side of the pictures that it takes, and the mean and spread of their bands (of 0…1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network {0} takes {1} bands, and the images have {2}: choose {3} of them (BANDS), or another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card of the network {0} has the mean of {1} bands, and it takes {2}: write one number for each of them, or one for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network {0} puts out {1}: say in its card which of them are the features, as "output".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network {0} puts out {1} for a picture: export one that gives (1, D) features, (1, tokens, D) or (1, D, h, w) maps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network {0} has its weights in its own file: choose the weights “{1}” with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights: {0}, SHA-256 {1}, licence {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“mean” and “std” are not as many numbers, the latter above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“size” is {0}, and the network takes {1} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card {0} of a network cannot be used ({1}): write something like {2} there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not one of those that can be handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the engine's Python lacks the package openvino</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenVINO {0} computes something else than PyTorch does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights: {0}, licence {1}, to be stored in {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} cannot be fetched from {1} ({2}): connect to the internet once, or fetch that file on another machine and choose it as weights file (WEIGHTS file).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timm {0} has no network called {1}: did you mean {2}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timm {0} knows no weights called {1}: those of this network are {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network {0} does not say what it sees in a tile: choose another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network {0} describes no single picture: choose another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timm has no weights for {0} that can be fetched: choose a weights file, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights: {0}, licence {1}, from {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} at {1} come without a hash, so nobody could tell whether they are whole: fetch the file with your browser, and choose it as weights file (WEIGHTS file).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks of timm need the package timm, which the engine's Python lacks: run “Install or repair the engine” with “Networks of timm, too”, or choose another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timm {0} cannot make {1} for {2} bands ({3}): choose three bands, or another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} at {1} are given only to whom their makers allow it: ask them there, fetch the file with your browser, and choose it as weights file (WEIGHTS file).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clusters will be better with ImageNet weights, or with urban2, which comes with the plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No weights come with the plugin for {0}, so it starts from random ones: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no network called {0}: did you mean {1}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} starts from random weights: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights: {0}, {1} {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights file {0} does not fit {1} ({2}): choose the tensors of that very network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds something else than tensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} in {1} are damaged: delete that file and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights file {0} does not exist: choose a .safetensors file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} tensors such as {1} are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} cannot be fetched from {1} ({2}): connect to the internet once, put the file in {3}, or choose other weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tensor {0} holds no decimal numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tensor {0} holds values that are no finite numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be stored in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latents of {0} have another length than those of this model: choose another base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model to start from was given: choose its file (BASE_FILE), or another BASE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“size” is {0}, not one of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its network is {0}, not {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {0} was made from pictures of 8 bits (0 to 255), and values of the raster {1} reach {2} only, which it would see as black: convert the raster to 8 bits (gdal_translate -ot Byte -scale).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {0} was made from pictures of 8 bits (0 to 255), and values of the raster {1} reach {2}, which it would see as white: convert the raster to 8 bits (gdal_translate -ot Byte -scale).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} belong to another generative model than {1}: choose the model with which they were made, or make them again with this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The generative model {0} was found to be “{1}” when it was trained, so what it draws says nothing of the place: train it on more images or for longer, or go on all the same (ANYWAY).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is learnt are no numbers any more after {0} thousand images: start anew with another SEED, or with PRECISION float32.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training goes on after {0} thousand images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} images have less than {1} of built ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} images are unlike those marked 1 in {1}; examples left out in turn are told rightly with a balanced accuracy of {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image is left by the filter: mark other examples, or ask for less built ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photographs have no ground that buildings could cover: leave BUILDINGS empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No building lies on the imagery: check the layer BUILDINGS and its CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} images are marked 1 by one example and 0 by another, and count as not marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} images are marked 1 and {1} are marked 0: mark {2} or more of either, so that the difference can be learnt (FILTER_FIELD).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles have no fields of their own: give the layer with marked places (EXAMPLES).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image has enough valid pixels: check nodata and mask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A generative model draws one band or three, and these are {0}: choose three (BANDS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The temporary folder {0} has no room for {1} images of {2} pixels ({3}): make room, or choose larger tiles or a smaller SIZE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: not known of any pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: not enough pairs ({1} sources in {2} blocks of ground)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: no difference is shown, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model gives a value of {0} and has no class “{1}”: give no TARGET.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has no class called “{0}”: choose one of {1} (TARGET).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classes of {0} have no order, so none is {1}: name one, {2} (TARGET).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixels like built or bare ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zones {0} lie under none of the images of the pairs: choose zones of the same place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {0} sees tiles of {1} pixels every {2}, and the pairs are of tiles of {3} every {4}: choose a model made from the same tiles (CLUSTER_MODEL).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pairs are no lines from an image to another: choose the lines of “Nearest real images”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} join an image to itself: leave them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} lead from or to more than one raster: the first of these is taken, so give those alone that the pairs were found among.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} lead from or to no image of their number, such as {2} {3}: give the images that the pairs were found among, in tiles of the same size and stride (TILE_SIZE, STRIDE, or a model made from them).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pairs have no field {0} with the number of an image (tile_id): choose the lines of “Nearest real images”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replacing classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model of urban types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measures of the zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most matches in which classes are replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telling clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telling status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score is the value of {0} itself, also where low values are asked for: what speaks for a low one are the classes without which it rises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shares do not say where a class lies (give label pictures or land cover)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model sees more than the tile itself (CONTEXT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No class was replaced, because {0}: which class the score rests on is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each match is shared by {0} pairs on average, so that pairs are less than they look: the tests go by the matches as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as far as differences are alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all bands are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of the bands are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values are embeddings ({0}, licence: {1}): they stay as they are, and {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rasters have different numbers of bands: choose the bands that all of them have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of {0} fill {1} of the range of all rasters, so there is next to nothing to be seen beside the others: bring all to one range of values first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rasters have from {0} to {1} m per pixel, so things look of different size in them: resample them to one resolution before you trust the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rasters have from {0} to {1} bands, and the first {2} of each are taken: choose the bands (BANDS) unless these show the same in all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photographs lie at points and fill no raster: skip the output {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give either rasters (INPUT) or photographs (PHOTOS), one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network “{0}” takes means of rasters of embeddings, and photographs are pictures: choose another network, such as urban2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photographs have no metres: give their side in pixels (TILE_SIZE).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photographs are read whole, in red, green and blue: the bands, the stride and the context do not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raster {0} holds embeddings ({1}) and no picture that a network could look at: choose the network “{2}” in an algorithm that has one (NETWORK).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rasters {0} ({1}) and {2} ({3}) hold embeddings of different models or versions, whose numbers have nothing to do with each other: choose rasters of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raster {0} has no coordinate reference system: assign one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raster {0} has no valid pixel{1}: check its nodata value, or choose another raster or mask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raster {0} has no band {1}: choose from 1 to {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raster {0} holds complex numbers: choose bands with real values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask {0} does not overlap the raster {1}: choose polygons over it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raster {0} lies where {1} has no metres: check its coordinate reference system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raster {0} has a colour table: it is read as the red, green and blue that it shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raster {0} has no georeference: it is taken to lie where QGIS shows it, one unit a pixel from the origin, and its ground resolution is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band {0} of the raster {1} is marked as alpha but looks like near-infrared: its zeros are not taken for holes. Where they are, set a nodata value, or a mask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} tiles of the raster {1} are of one colour, such as a margin or what a service did not have, and are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading a sample of pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A context of {0} times a tile cannot be: choose from 1 (the tile alone) to {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raster {0} would have {1} tiles, more than the {2} that can be handled: choose a larger tile size or stride, or clip the raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for valid pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raster {0} has {1} × {2} pixels and no valid one was found: clip it to the ground that has data, or draw a mask around that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask is in {0} and the raster {1} has no coordinate reference system: the coordinates of the mask are taken for those of the raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raster {0} has no coordinate reference system: the layers will lack one too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for valid pixels in every row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading photographs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the {0} photographs can be read. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} photographs cannot be read and are left out. {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} photographs are panoramas, of which only the square in the middle is seen, half of the horizon, bent: choose {2} for PANORAMAS to see them as four ordinary photographs each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photographs of {0} pixels are too small to read: choose {1} or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embeddings have no picture: tiles are shown in the colours of the first three principal components of their bands, which hold {0} of the variance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tiles cannot be written to {0} ({1}): check the folder and its space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose larger tiles or a larger stride, or a mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose larger tiles or a larger stride, fewer augmented copies (AUGMENT), or fewer polygons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The features of {0} tiles take {1} GB on the disk of {2}, which has {3} GB to spare: free some space, or {4}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} tiles take about {1} GB of memory, and this machine has {2} GB left: {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} pixels are few for {2} clusters ({3} a cluster and {4} in all are wanted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: let tiles overlap with a stride of {1} pixels (STRIDE), which gives about {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which comes next to the {0} m that were asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: fewer clusters, a larger image or smaller tiles would make them surer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles of one pixel have no quarters that would tell noise from what differs, so all principal components of the embeddings count as they are, and a tile between two types is not known as one: see whether tiles of 2 pixels or more say the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} are so large that most of them mix several types of ground: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the tile size in pixels (TILE_SIZE) or in metres (TILE_METRES), not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing tells how many metres a pixel of the raster {0} has: assign a coordinate reference system, or give the tile size in pixels (TILE_SIZE).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles of {0} m are less than {1} of the raster {2}, too small to read: choose {3} m or more (TILE_METRES).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles of {0} m are larger than the raster, whose shorter side has {1} m: choose fewer (TILE_METRES).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which suits the ground resolution of {0} m per pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as no ground resolution is known that another size would suit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles of {0}; each is seen with {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles of {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} are so small that they show roofs and trees rather than types of built-up ground: choose {1} pixels ({2} m) or more, or leave the tile size empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose {0} pixels ({1} m) or fewer, or leave the tile size empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take everything from PyPI (no administrator needed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks of timm, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dask, to share out work, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of wheels, instead of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This QGIS is one of conda: “conda install -c conda-forge pytorch torchvision scikit-learn rasterio geopandas safetensors plotly threadpoolctl” in its environment gives it what the engine needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This QGIS has the Python of OSGeo4W: where its own packages are at fault, run OSGeo4W's Setup and update python3-core and python3-pip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system's C++ library is older than the packages need: update the system, or name a newer Python in the plugin's setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file may not be written, perhaps as another QGIS or a virus scanner holds it: close every other QGIS, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A package was made for another version of NumPy than the one that is there: run “Install or repair the engine”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}; there may be no build for this version of Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pip could not install {0} ({1}): {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: free about 1 GB to install {0}, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyPI's certificate is not trusted here, so {0} cannot be installed: import your organisation's certificates in QGIS (Settings → Options → Authentication → Manage Certificates → Authorities), or name them with “pip config set global.cert FILE”, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy does not let PyPI through, so {0} cannot be installed: correct it in QGIS (Settings → Options → Network), or take the packages from a folder of wheels (WHEELS), then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyPI cannot be reached, so {0} cannot be installed: connect to the internet, name your proxy in QGIS (Settings → Options → Network), or take the packages from a folder of wheels (WHEELS), then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloaded {0} of {1} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading again what broke off (attempt {0} of {1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not work with the packages that are there ({0}). {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mend that, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making an environment in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {0} cannot be written ({1}): allow it, or set XDG_DATA_HOME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Python at {0} cannot make virtual environments: {1}, then try again. {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another installation into {0} is going on: wait until it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {0} has no wheels (*.whl): fill it as the help says (WHEELS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URBAN_ML_PYTHON names another Python, which stays in use: clear it to use the new environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Python at {0} does not run ({1}): reinstall it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Python at {0} lacks packages that this system provides: run “{1}” first, or choose to take everything from PyPI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {0} holds something else than an environment: choose an empty one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>install its venv and pip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: free about 1 GB and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine in {0} is complete: nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Python at {0} could not make a virtual environment: {1}. {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch for {0} cannot be had, so PyPI's own is taken. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without {0} there is no {1}. {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beyond bounds, as the seed changes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All runs give every class the same share of the evidence: neither network nor seed matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> But {0} of {1} runs hardly recognise the cities (accuracy {2}, where chance is {3}), so where they look says nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of how the lift of objects differs between runs, the network explains {0} and the seed {1} ({2}): {3} matters more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: the network explains {1}, the seed {2} (F {3}, {4}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough data for a verdict: {0}. For what it is worth: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> In all {0} runs “{1}” has the highest lift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Which class has the highest lift depends on the run: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: the same lift in all runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitting fold by fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} networks with {1} seeds each cannot tell what depends on which: give two or more of both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoders cannot learn from {0} images: give {1} or more, choose METHODS {2}, or give a model that has encoders already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} method learns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time for the {0} method was up after {1} of {2} images, so its result depends on how fast this machine is: give more MINUTES, or fewer THOUSANDS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has an encoder for “{0}”, which is no way of inversion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} images are taken, evenly spread, and {1} left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image has enough valid pixels: check nodata and mask (MASK).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latents {0} hold nothing that the model can draw: invert the images again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names no “sources”, no “methods”, or one of these twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“methods” are not among {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images were not inverted by “{0}”, only by {1}: choose among these, or invert them with METHODS {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing images with what is drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of the fields {0} differ only in case, which a GeoPackage does not tell apart: join them one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tiles layer has no field {0}: choose numeric fields to join.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tiles hold cluster {0}, but {1} were asked for: raise the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tiles and the zones do not overlap: choose layers of the same place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlaying tiles and zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activation {0} has no valid value in the tiles: choose the raster that “activationmap” wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activation {0} is {1} everywhere in the tiles and says nothing: check how it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activation {0} has no positive value in the tiles: give it as the activation for the lowest, and the one for the highest as the activation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activation rasters {0} and {1} do not lie on the same pixels: make both from the same imagery with the same parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tile of the predictions has a predicted value: choose the tiles of “traincnn” or “predict”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles of the predictions that do not lie on the activation raster, left out: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No polygon of the land use is as large as {0} cells of the activation map: choose coarser land use, or give the cell size if the map is finer than was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The land use does not overlap the tiles of the predictions: choose land use and activation of one place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tiles hold only one class, {0}: shares can be compared where there are two or more, so choose land use with more classes there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field {0} of the {1} is missing: choose one of {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field {0} of the {1} names {2} class{3}: shares can be compared where there are two or more, so choose another field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explaining networks that have learnt nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking classes out of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activation raster does not say how it was made, so random networks were explained by {0}: if it was made otherwise, do not compare them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scattering network has no weights to draw anew: only the heads of the random networks differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most tiles lie where the model was not trained: they were put to the network of all folds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The predictions were not made from the imagery {0} with the tiles of the model: choose the imagery, the model and the predictions of one run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inside the tiles that it shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over the map, for it fills whole tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not judged: it lies in too few tiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told from {0}: more than its share on all ground, but too little of it is left{1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no verdict: the predictions do not follow what was observed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>networks that have learnt nothing do not, and the prediction falls when it is replaced: it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether it is used was not tested, for that takes the imagery and the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>networks that have learnt nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>networks that have learnt nothing hold as much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the prediction does not fall when it is replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the test by {0} had too few tiles, so whether it is used stays open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> once the ground of {0} is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no clear verdict: {0} than its share on all ground, but not{1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>but {0}: it cannot be called used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds more activation than its share of the ground, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds less activation than its share of the ground, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not distinguishable from chance, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tiles of the predictions do not lie on the activation raster: choose predictions and activation of the same place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tiles of the predictions are not in line with the pixels of the activation raster, each in a row and column of its own: choose predictions and activation that were made from the same imagery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {0} sees tiles of {1} pixels and {2} bands at {3} m, and the generative model draws {4} pixels and {5} bands at {6} m: choose one made from the same tiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {0} sees bands {1} of the imagery, and the generative model draws bands {2} of it: choose one made from the same bands (BANDS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough data: without one fold and what lies beside it fewer than {0} images are left that are high, or low, in {1}: choose smaller blocks (BLOCK_SIZE), more images, or a larger QUANTILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“directions[{0}]” has no spread, or its low end above its high end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no direction of {0}, only of {1}: choose among these (FIELDS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The direction of {0} is there only as: {1}: choose one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“inversions” are not among {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no “directions”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images of the latents have no coordinate reference system, so that no labels can be laid over them: assign one to their imagery, and invert it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latents are of too few tiles to tell how large these are: invert more images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images and the labels of {0} do not overlap: choose layers of the same place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {0} images have a value of {1}, and a direction needs {2} or more: invert more images, or choose a field that is known of more of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All images have the same value of {0}: choose a field that varies among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {0} images are high or low in {1}, and {2} of each are needed: choose a larger QUANTILE, more images, or a field with more different values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No direction beyond chance was found for {0}: nothing should be drawn from it, and by default nothing is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A direction was found beyond chance for {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one or more fields of the labels, each once (FIELDS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {0} images have values of all fields, and {1} are needed: look for the directions of the fields one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} images lack a value of one field or another, and are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walking along directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latents of all images by “{0}” are the same, as of a model that draws one picture: train the model on more images or for longer, or invert the images in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give the images that were inverted (INPUT, or PHOTOS), in the same order, or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images are not at hand as they were inverted: they were moved or changed, or a mask lay over them. So nothing is said of how well they tell the value themselves: give them (INPUT, or PHOTOS) to learn that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describing images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latents are of {0} sources, and {1} are given: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images {0} are not those that were inverted: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latents {0} are of {1} images, and a direction needs {2} or more: invert more images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The labels are points, over which nothing can be averaged: skip the output ZONES.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint folder {0} is a file: choose a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint folder {0} belongs to a run with other inputs or parameters: choose another folder, or empty it to start anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint {0} cannot be written ({1}): choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint {0} is damaged: empty its folder to start anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss on what is held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stability of the clusters (0 to 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreement between parts of a tile (nats)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likeness to the clusters of the untrained network (0 to 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likeness to the clusters of the round before (0 to 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error of the mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spread between the layers' latents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss of the critic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difference of pixels, images held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difference of features, images held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the optimiser has no parameter {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“generator” is no state of a generator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a model of status from imagery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a generative model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find images in the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directions of a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {0} does not exist: check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {0} was not written by Urban ML: choose a model made by {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {0} was written by a newer Urban ML: update the plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {0} was made by {1}: choose one made by {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tensor “{0}” is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tensor “{0}” holds values that are not finite numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tensor “{0}” holds values outside of {1} to {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tensor “{0}” has the shape {1}, not {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tensor “{0}” is of type {1}, not {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {0} cannot be written ({1}): check folder and space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {0} is damaged ({1}): make it again with {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {0} is not a model, or is damaged: choose one that Urban ML wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its description has {0} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“band_count” is {0}, and there are {1} “bands”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“scaling” has {0} bands, not {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“origin” has no mean and spread of bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“scaling” does not go from a low to a high value in each band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network {0} has no tensor {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its network gives features that are no finite numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images are cut as the model {0} has them ({1} pixels): what was chosen otherwise is not used ({2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tiles that are seen from above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {0} was made from {1} and says nothing of {2}: give {3}, or a model that was made from {4}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen of a tile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“classes” are not numbered from 1 to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not hold the weights of the network {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {0} was made from photographs without {1} % at each edge, panoramas seen as “{2}”: these are seen alike, and what was chosen for them is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {0} sees {1} times the side of a tile, so what it goes by may lie outside of the tile that it speaks of: train a model without context (CONTEXT 1) to map it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {0} was made from embeddings ({1}) and looks at no picture: make a model from imagery for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {0} reads {1} bands, not {2}: choose as many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {0} reads bands {1}, but the raster {2} has {3}: choose a raster with the same bands, or say which bands stand for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {0} looks at pictures, and the raster {1} holds embeddings ({2}): give the imagery, or a model that was made from such embeddings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {0} was made from embeddings ({1}) and says nothing of others ({2}, in {3}), as numbers of two models or versions have nothing to do with each other: give a raster of the same kind, or a model that was made from this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version of the embeddings is known of one and not of the other: nothing in {0} tells whether they are {1}, so be sure of it before you trust the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model was made at {0} m per pixel and the raster {1} has {2} m: sizes differ {3} times, so resample the raster to {4} m before you trust the {5}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side of a photograph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tiles of the model {0} have {1} bands, and those of the raster {2} have {3}: choose a raster of the same kind, or as many bands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differ by more than {0} in a locked share, or it is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differ in a locked share by more than {0} or {1} times its average, or it is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; change {0}, or search more images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are of one image or overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are of one sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the images that are looked for has enough valid pixels: choose other SOURCES.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources without enough valid pixels, left out: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describing sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {0} the image is not among those that are searched, so its land cover is not known: give the images that the templates were made from, or lock nothing (LOCK).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No class is known where the sources lie: see whether {0} covers them, and CLASSES, where it is given, names the numbers that are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources where no class is known, so that nothing is like them: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing may be found for any source: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing may be found for {0}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {0} may be found, and how alike two are is held against the average of these: search more imagery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading classes of sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images have no coordinate reference system, so nothing is near or far: assign one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the classes {0} is called like {1}, so that “{2}” would lock all: name those to be locked (LOCKED) in place of the preset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All classes are called like {0}, so nothing is left to be locked: choose another preset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no class called {0} to be locked: choose among {1} (LOCKED).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images that are looked for, under the features of SOURCES: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the features of SOURCES lies on an image: choose points or polygons on the imagery, or give the imagery on which they lie (SOURCES_INPUT).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features of SOURCES that lie on no image, left out: {0} of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures marked “synthetic” were drawn by a generative model; the others are of real places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real and synthetic images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images and what is like them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no image has a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image is of the class “{0}”: {1} (TARGET).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field {0} of the classes is missing: choose one of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imagery of the sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class of the matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matches of each source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a locked share may differ by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a locked share may differ, as a part of its average, by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photographs are searched, and rasters were given for the sources (SOURCES_INPUT): choose sources among the photographs, and leave the rasters out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says which images are of the class “{0}”: give a model that knows it (MODEL), or a layer with the class of the images (CLASS_LAYER).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares of classes are to stay as they are (LOCK), and nothing says where these lie: give one of {0}, or lock nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is of no use, as no class is locked: choose LOCK or LOCKED.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raster has {0} m per pixel, {1} than the </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to {1} m that the bundled network was trained for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tiles are resampled to {0} m per pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {0} of the bundled {1} is missing or damaged: reinstall the plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tiles of {0} pixels are too small to be averaged down to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}, so choose a tile size of {2} or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“ground_resolution” does not go from fine to coarse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}, and features say less than on finer imagery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no device called {0}: choose auto, cpu, cuda or mps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine has no {0} device that PyTorch can use: choose “auto” or “cpu”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features of tiles are kept for later runs in {0}, which holds {1} of at most {2} GB. “Clear the cache” empties it, and the setting under Processing options bounds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features that an earlier run computed of the same tiles are taken from the cache.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no weights called {0}: choose one of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} bands are too many for a network: choose at most {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles cannot be resampled by {0}: choose a factor above 0 and up to {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles of {0} pixels and {1} bands are too large for the network {2}: choose a tile size of at most {3}, or fewer bands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>torchvision has no ImageNet weights for {0}: choose “bundled” with it, or another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} starts from random weights: clusters will be better with the bundled ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scattering network has no weights to learn: choose “bundled” or “none” with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CUDA devices are fast in bfloat16 from compute capability {0} on, and this one has {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network {0} cannot run in bfloat16 with the PyTorch and the processor of this machine: choose the precision “auto” or “float32”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the device {0} is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} devices were not measured in bfloat16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this PyTorch comes without oneDNN, which computes in bfloat16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the processor has bfloat16, but this PyTorch or a setting of oneDNN does not use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no precision called {0}: choose one of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenVINO runs networks, but they cannot learn by it: choose {0}, {1} or {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} would run {1} times as fast here with the package openvino, by what was measured on such processors: “Install or repair the engine” installs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model was made in {0} and is applied in {1}, which rounds differently: tiles that lie between two clusters may get another label than in the precision of the model, and values differ a little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenVINO cannot run the network {0} ({1}): choose the precision “auto” or “float32”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network {0} runs on {1}, with numbers of the precision {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network {0} has never seen a street from the ground: {1}, or a network with ImageNet weights such as resnet18, is likely to tell more of photographs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights file {0} gives features that are no finite numbers: choose other weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says what the numbers of classes mean: give the list of their names (CLASSES).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photographs without a label picture, whose classes are not known: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raster {0} is read in {1} bands, and a segmentation network takes three: choose its red, green and blue (BANDS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares do not say where in a photograph a class lies: give label pictures (LABELS) or a segmentation network in place of SHARES.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of classes {0} does not exist: check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of classes {0} has the number {1} twice: give each class one number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of classes {0} holds no name: give one class a line, as “number, name” or names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} holds numbers with decimals, which are no classes: choose one with class numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of classes {0} is no text in UTF-8: save it as text or CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of masks {0} does not exist: check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {0} holds no masks (GeoTIFFs): choose the one that “discriminativeregions” wrote (MASKS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask {0} is not square, as those of photographs are: give no photographs with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mask is called as one of the photographs, such as 0_{0}.tif: choose the photographs that the masks were made from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raster {0} does not tell the threshold of its mask ({1}): choose the folder of masks that “discriminativeregions” wrote (MASKS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask {0} has no coordinate reference system, as those of photographs have none: give the photographs that the masks were made from (PHOTOS), or assign one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask {0} cannot be read: make the masks again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label picture {0} has {1} × {2} pixels and its photograph {3} × {4}: both must show the same, pixel for pixel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of label pictures {0} does not exist: check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No label picture in {0} is called as a photograph, such as {1}.png: choose the folder whose pictures bear the names of the photographs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label pictures {0} and {1} have one name: take one of them away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label picture {0} cannot be read: choose PNG or TIFF files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label picture {0} has {1} bands, as of colours: write the numbers of classes in a picture of one band.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photograph with a mask shows an object that has a name: check the names of the classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masks that are of none of the photographs, left out: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photographs without a label picture, left out: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares of {0} are negative: correct the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares of classes are taken for percentages: their sums are above 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares of a photograph add up to {0}, more than the whole: choose fields that share each photograph among classes (SHARES).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field {0} of the photographs holds something else than numbers: choose shares of classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The masks do not tell the size of the tiles that were recognised: they are studied in tiles of {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network names objects in imagery, and none was given: give the rasters that the masks were made from (INPUT).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The land cover does not overlap any of the masks: choose land cover and masks of one place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask of {0} has {1} × {2} pixels, fewer than a tile of {3}: choose larger rasters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No imagery lies on the pixels of the mask {0}: give the rasters that the masks were made from (INPUT), called as these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the mask {0} lies no object that has a name: it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raster {0} is read in {1}: choose its red, green and blue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network {0} does not take one picture of (1, 3, height, width): export one that takes red, green and blue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network {0} gives no class for each pixel: choose one that segments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network {0} has {1} classes and the list of classes the number {2}: give the list of its own classes, counted from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {0} names of cities for {1} rasters: give one for each raster, in their order (CITIES).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says which objects there are: give one of {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} were given together: choose one way to name objects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} does not name objects in {1}: give {2}, or a segmentation network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says what the land cover is: choose the field with its class (CLASS_FIELD).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network in a file has no names for its classes: give the list of them (CLASSES).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison needs two networks or more, each once, with commas between them, such as “{0}, {1}”: correct NETWORKS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} seeds do not tell what a seed changes: give {1} or more (SEEDS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} networks with {1} seeds are more than {2} runs: give fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network {0} has no layers with maps to look at: choose the METHOD {1}, or other networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network {0} lets no gradients through, as it is an ONNX file, so its evidence cannot be told: compare other networks (NETWORKS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no weights called {0}: choose {1} (STARTS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of {0} must lie above 0 and reach at most 0.5: correct QUANTILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There must be {0} folds or more, blocks of 0 metres or more, and a purity between 0 and 1: correct FOLDS, BLOCK_SIZE or PURITY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} random maps are too few: draw {1} or more (MAPS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HIGH_MEANS has words for {0} fields, and there are {1}: put “;” between, one for each field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a high value means is said in {0} characters, and {1} are the most: shorten HIGH_MEANS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: choose among {1} (METHODS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STEPS, THOUSANDS and MOST_IMAGES must be above 0, and MINUTES not below: correct these parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give what is looked for, either templates (TEMPLATES) or points or polygons on images (SOURCES), one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing draws the templates: give the generative model that they belong to (GENERATOR).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates are drawn by a model: leave the imagery of the sources (SOURCES_INPUT) out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There must be 1 match or more, a distance of 0 metres or more, a tolerance from 0 to 1 and a part of 0 or more: correct COUNT, MIN_DISTANCE, LOCK_TOLERANCE or LOCK_PROPORTION.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no preset of locks called {0}: choose one of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes are locked by a preset and by their names: choose LOCK or LOCKED, one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer of classes serves where matches are to have one of them: give its field (CLASS_LAYER_FIELD) and the class (TARGET).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says which measures of the zones to compare: choose their fields (FORM_FIELDS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A class has a score by a model alone: give the model of status (MODEL), or no TARGET.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There must be {0} images or more, a share of false findings between 0 and 1 and blocks of 0 metres or more: correct MOST_IMAGES, ALPHA or BLOCK_SIZE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no attribute called “{0}” to lock: choose among {1} (LOCK_ATTRIBUTES).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose {0} for PRIOR, and {1} for STOP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STEPS and STARTS must be 1 or more, RATE and BOUND above 0, and WEIGHT not below: correct these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No raster was given: choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} rasters were given: choose one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of {0} is empty: give numbers such as “4,6,8” or “4-8”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of {0} holds {1}: give numbers from {2} up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” among the bands is no band number: give numbers from 1, such as “1,2,3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” in the list of {1} cannot be read: give numbers such as “4,6,8” or “4-8”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameter {0} must hold numbers with commas between them, not “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} folds cannot both test a model and choose its penalty: choose {1} or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The options {0} of a task must be an object by names, not {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} cannot be read ({1}): the plugin and its engine are of different versions, or a name is misspelt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} cannot be read ({1} is {2}, not {3}): the plugin and its engine are of different versions, or a value is mistyped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the field {0}, whose paths may be relative to the layer's folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} photographs do not exist and are left out, such as {2}: {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} layer has no coordinate reference system: assign one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} layer has no field {1}: choose one of {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photograph has a value in the field {0}: choose another field, or fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} photographs have no value in the field {1} and are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the {0} photographs exists, such as {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} photographs have no place in the layer and lie where their cameras noted (EXIF).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photograph has a place, in the layer or in its file: give points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} photographs have no place, in the layer or in their files, and are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photograph lies inside the mask {0}: choose polygons over them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photograph {0} holds decimal numbers beyond 1, which is white: convert it to 8 bits (gdal_translate -ot Byte).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photograph {0} cannot be read: choose JPEG, PNG or TIFF files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photograph {0} is damaged and only a part of it can be read: copy it from the camera again, or take it out of the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model was made from one image and is applied to another ({0}). How it does there is not known: its held-out blocks lie in the first image, and it may be wrong everywhere although the novelty is low. Compare the predictions with known values (ZONES and FIELD), or train on several images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raster of predictions is made of one raster: choose one, or leave the raster out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {0} reads tiles of {1} bands, and photographs have three: choose a model of three bands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model was trained on tiles from above, not on photographs: it has never seen a street.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model was made from {0} images, and {1} is none of them: compare the predictions there with known values (ZONES and FIELD) before you trust them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image has enough valid pixels: check the nodata value, the mask and the tile size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photograph lies in a zone: choose layers of the same place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report needs the package plotly with its JavaScript: run the algorithm “Install or repair the engine” (urbanml:installengine), or leave the report out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}.md has two passages called “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>built share of the ground (0 to 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turned from north–south (0 to 45°)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turned from north–south</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spread of that turn (°)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buildings turned in many directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distance to the nearest road (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distance to the nearest major road (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>far from major roads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close to major roads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has values in one cluster only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {0} of the input's polygons have a cluster in {1}: at least {2} are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All polygons of the input are of cluster {0}: there is nothing to compare it with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input has no numeric fields besides the cluster: measure its urban form first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the fields {0} can be compared: choose fields that vary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zones carry no cluster shares (c1_share, c2_share …): join the tiles to the zones first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No field of the zones was chosen: choose a deprivation or census field to set against them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field {0} {1}: it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones of which tiles cover less than one half, left out: {0} of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {0} zones have both cluster shares and a value in {1}: at least {2} are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field {0} of the zones is {1} everywhere: choose one that varies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: free some space in {0} or choose another folder for the outputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output {0} cannot be written ({1}): choose a folder you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: free some space in the temporary folder {0}, or name one on a larger disk in the environment variable TMPDIR or under Settings &gt; Options &gt; Processing &gt; General.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the output {0} is too long: choose a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output {0} cannot be replaced ({1}): close the programs that use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {0} already holds files ({1}{2}): name a new or an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output {0} is not on a disk: give the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output {0} is a folder: give the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output {0} is a device or a pipe, which cannot be replaced: name a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output {0} is write-protected: allow writing, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output {0} ({1}) was not written: run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the output {0} is too long for the files beside it: choose a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {0} was removed while the outputs were being written: run again with a folder that stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output {0} is a file: give the name of a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output {0} ({1}) would replace the input {2} ({3}): give the output another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outputs {0} and {1} would both write {2}: give each a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written to {0} cannot be read back, most likely because the disk is full ({1} MB are left): free some space or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The AlphaEarth Foundations Satellite Embedding dataset is produced by Google and Google DeepMind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export them as decimal numbers, as “geotessera download” does, since their scales are in a file apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only AlphaEarth's are known, {0} bands of signed bytes named A00 to A63 or with the nodata value {1}, so set that nodata value, or export decimal numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raster {0} holds whole numbers, and nothing tells which numbers of an embedding they stand for: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raster {0} has {1} and says nothing of embeddings, which have {2} or more: it is a picture, so choose a network that looks at pictures, such as urban2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raster {0} has {1} bands, and at most {2} can be read: choose embeddings of fewer numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raster {0} is named as AlphaEarth's embeddings, whose numbers lie from -1 to 1, and holds larger ones: it has the stored bytes as decimal numbers, so give the file as it is published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“blocks” are not pairs of numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tile size of {0} pixels is too small to read: choose {1} or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stride of {0} pixels must lie between 1 and the tile size of {1}, so that no ground is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raster of {0} × {1} pixels is smaller than one tile of {2}: choose a tile size of at most {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tags of the raster {0}, which say how it was made, are damaged ({1}): make the raster again, or take its tags off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raster {0} is labelled {1}, but its coordinates ({2}, {3})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} have their axes swapped: write it anew with x (longitude or easting) before y.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>polynomials of its sensor (RPC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raster {0} is placed by {1} only: orthorectify it first, with gdalwarp for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raster {0} is placed by {1} ground control points through which no affine transform goes exactly: georeference it first, with QGIS's Georeferencer or gdalwarp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raster {0} has pixels of size 0: georeference it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} look like degrees: assign the coordinate reference system that they are in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} are no degrees: assign the coordinate reference system that they are in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input {0} is a pipe or a device and no file: save the raster to a file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reached or read as a raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read as a raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {0} cannot be {1}: choose a GeoTIFF, VRT or another that GDAL opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coordinate reference system of the raster {0} cannot be written down for GDAL ({1}): reproject the raster first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raster {0} has no band of its own: choose one of its sub-datasets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raster {0} is damaged or cut short ({1}): copy or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raster {0} does not exist: check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is set on the layer of the raster {0} cannot be read: the plugin and its engine are of different versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The features take {0} MB, but {1} has only {2} MB left: free some space or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs, augmented copies and the block size must be 0 or more: correct these parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose fewer folds, or add photographs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough data: the city {0} has {1} {2} in {3} {4}, too few for {5} folds that each hold out some of every city: {6}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All images are of one city, {0}: give rasters or photographs of two or more, so that there is something to tell apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} rasters have files called {1}: say which city each raster is of (CITIES), in their order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rasters have from {0} to {1} bands, so the first ones may show other colours in one than in another: say which bands to take from all of them (BANDS), such as 1,2,3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says of which city a photograph is: choose the field with its name (CITY_FIELD).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same imagery was given twice ({0}): give each raster once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has no city called “{0}”: choose one of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has {0} “classes”, and cities are two or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“reach” does not give the side of an image in each of the “sources”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describing augmented copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing images and describing them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitting the model fold by fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telling halves of cities apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sharpness and noise alone reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the border alone reaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colour (the tint and contrast of whole images)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what lies along the border of the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resolution (the size of things in pixels, and their sharpness)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the colours of things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once every image has the same mean and spread in each band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once all images are equally sharp and coarse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without the outer tenth of the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once all images are compressed alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once all images show as many metres at one resolution, equally sharp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy {0} on held-out ground, where chance is {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> But {0} has a part in it: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy falls from {0} to {1} {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy is {0} {1}, and was {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> That is no finding that they are alike: beyond halves lie {0}, which {1} {2} are too few to tell from nothing; more {3} may decide it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not told apart for certain: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: too few blocks to be sure of anything: {1}, without an interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> The same holds of {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not seen to be recognised by {0}: {1}, but a fall of {2} cannot be ruled out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two halves of one city, which reach {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Less would do nearly as well: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} are not told apart: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Without a change the accuracy is {0}, where chance is {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> They are not told apart for certain any better than {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} are not told apart for certain any better than {1}: {2}{3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the best told apart two of them reach {0}; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} are told apart, perhaps by resolution alone, since tiles are too small for rasters of {1} to {2} m per pixel to be compared at one: {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} are told apart, and no shortcut explains it: {1}.{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose larger tiles or a larger stride, a mask, or a network with fewer features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for valid ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the city {0} has 1 photograph, where {1} are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the city {0} has {1} photographs, where {2} are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the city {0} has 1 tile, where {1} are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the city {0} has {1} tiles, where {2} are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose smaller tiles or more ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough data: the city {0} has {1}, where a verdict needs {2}: {3}, leave the city out, or go on without a verdict (LITTLE_DATA).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without what lies beside held-out images nothing of the city {0} would be left to learn from: it trains, so scores are optimistic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough data: without two folds and what lies beside them nothing of the city {0} is left to learn from: choose smaller tiles or blocks (BLOCK_SIZE), or other folds (FOLDS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving the evidence about the objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading masks and objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held-out images of {0} do not speak for their city more than chance would have it ({1}): where a network looks that does not recognise a city says nothing about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance is made of {0} random shifts of the evidence, too few to find one class alone among {1} tests: choose more draws, larger rasters or more photographs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough data in {0}: no class lies in enough {1} there to be tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {0} {1} no pixel belongs to a class with a name: they are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of the evidence lies on what has no name: what it shows is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares do not say where in a photograph a class lies: a class is found where photographs with more of it hold more evidence, whatever in them the network looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> It is unsure of {0} of the evidence and {1} of the pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects were named by a network, whose mistakes become findings here: what it takes for another class is counted as that.{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random shifts of the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minimum images of a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is unsure of much of the evidence: look at some label pictures before you trust a class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence for the city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explaining photographs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image has half of its pixels valid: choose other images, or another mask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: mapping evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: looking at a sample of all cities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} clusters cannot be made of {1} regions: choose fewer, or lower LEAST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} regions are too few to be sorted into kinds: all stand in one cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The regions cannot be written to {0} ({1}): check the folder and its space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> What city they are of is the model's own guess: name it ({0}) to see its errors, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {0} was made from other images than these ({1}), or from these with another mask or other bands: they are explained by the model of all its images.{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: recognising the city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Python {0} program lies in {1}: name one in the environment variable URBAN_ML_PYTHON or in Settings &gt; Options &gt; Processing &gt; Providers &gt; Urban ML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sudo apt-get install --no-install-recommends {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory is used up, or as much as a limit allows (ulimit -v): choose fewer tiles per batch or a larger stride, close other programs, or raise the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is {1}, not {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its description is no JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is {1}, not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from {0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} does not hold finite numbers only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has {1} characters, and {2} are the most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a colour such as #0072B2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no readable name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its description names {0} twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} holds {1}, not whole numbers from {2} up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is {1}, not a text or a finite number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading and writing rasters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading, joining and writing vector layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the spatial index that older GeoPandas needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model files that are safe to open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reports that open offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threads of linear algebra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>networks in ONNX files, and some of torchvision and timm, which it runs faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>networks of timm (NETWORK timm:…)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the dashboard of Dask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class “low” ends at {0}, above {1}, where “high” begins: exchange the limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field {0} of the images is missing: choose one that the layer has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighing all votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foretelling held-out votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are too few different tiles to resample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resamples of the tiles agree on {0} clusters by {1} (middle 95 % of pairs {2} to {3}; 1 is perfect), where structureless tiles reach {4} at most. Every cluster comes back (the weakest by {5}), and each is apart from its neighbours (at most {6} times as many tiles half-way as within).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> More do not hold: with {0}, {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clusters come back, but none of the numbers meets every condition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the numbers meets every condition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resamples agree by {0} only, where {1} is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no gap: half-way between two clusters tiles lie {0} times as thickly as within them, where {1} is the most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the weakest cluster comes back by {0} only, where {1} is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>structureless tiles of the same spread reach {0} too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number of clusters {0} is stable here: {1} are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. The steadiest is {1}, on which resamples agree by {2} (1 is perfect), but {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} clusters, the largest number {1} whose clusters come back: resamples agree on them by {2} (1 is perfect), more than chance gives, and each is apart from its neighbours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, the largest number whose clusters come back. Resamples agree on them by {1} (1 is perfect), but {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. The steadiest is {1}, on which resamples agree by {2} only, where {3} is asked for (1 is perfect).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the network all {0} tiles are alike, so there are no types to be told apart: choose other bands, another network or another tile size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page of {0} places shows nothing: give 1 or more (COUNT).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page cannot carry {0} images: give {1} or fewer (PLACES).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where models of random maps reach up to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The blocks leave fewer than {0}, so intervals will be rough: choose smaller ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying labels over tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tile lies on {0} polygons on average, so its label is a mixture: choose a smaller tile size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {0} labelled polygons lie on the imagery, too few to learn from: label at least {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough data: {0} labelled tiles in {1} polygons, where at least {2} tiles and {3} polygons are needed. Choose smaller tiles, a smaller stride or more polygons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All labelled tiles are of one class: classes can be told apart where there are two or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The urban form layer has no numeric fields: choose the output of “Urban form of zones”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The urban form layer and the labelled tiles do not overlap: choose layers of the same place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numeric fields of the urban form layer have no value on any labelled tile: choose a layer that has values there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All labelled tiles have the value {0}: there is nothing to learn from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough data: the class “{0}” has {1} labelled tiles, fewer than the {2} folds. Choose fewer classes or folds, or smaller tiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A support vector machine is fitted on features as they are: choose softmax to fine-tune.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no part called {0} to fine-tune: choose {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network has no weights to train: choose 0 epochs with it, or another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold {0}: {1} was kept of {2}, validation loss {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the head {0} has no classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no task called {0}: choose one of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head {0} does not serve the task “{1}”: choose {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head {0} reads shares between 0 and 1, and the values go from {1} to {2}: divide percentages by 100, or choose ridge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One class only: classes can be told apart where there are two or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scores of some tiles are no finite numbers: check the values of the raster, and make the model again if they are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say from which {0} it was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fold has a tensor {0}, and its network has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tensor “{0}bounds” goes from {1} to {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mean of the training tiles (for classes, how frequent each is)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the five nearest training tiles, without a look at the imagery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colour statistics (mean, spread and skewness of each band)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the labelled tiles alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Fine-tuning gained nothing for certain over the frozen network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Neighbours that took a label gained nothing for certain over the labelled tiles alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the random folds measure is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of what the random folds measure is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random folds say {0} {1}, blocked folds {2}: {3} neighbourhood, not sight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few blocks to be sure of anything: {0}, without an interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not shown that this model tells the value: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no evidence that this imagery tells the value: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The imagery says something about the value ({0}), but no more than {1} for certain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The imagery tells the value, better than every baseline: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does put polygons in order: rank correlation {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour statistics of the same imagery do tell it: {0} {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The labels make {0} blocks, too few for {1} folds: choose smaller blocks, fewer folds or more ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: held-out blocks are not quite independent, so scores may be optimistic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough data: without one fold and the buffer around it too few tiles are left to learn from. Choose smaller blocks (BLOCK_SIZE), more folds or smaller tiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels are spatially correlated up to about {0} m, but </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this area allows blocks of only {0} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not shown that this model tells {0}: its {1} per polygon was {2} on ground that it had not seen. Compare what it says with known values before you lean on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“crs” is no coordinate reference system in metres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has {0} “classes”, and its task is “{1}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the “labels” do not go from a least to a greatest value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tensor “tiles.observed” holds classes that it does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tensor “known” is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“crs” is no coordinate reference system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no target called {0}: choose one of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the class that each tile is predicted to have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classes of {0} have no order, so none is lowest or highest: choose the target “predicted”, or name a class ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model gives a value of {0} and has no class “{1}”: leave the class empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has never seen a tile of the class “{0}”: choose another target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has no class called “{0}”: choose one of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field {0} of the {1} layer has no values: choose another field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field {0} of the {1} layer has one class only: choose one that has two or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} class tells nothing apart: choose 2 or more classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part {0} of {1} within its city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The imagery and the labels do not overlap: choose layers of the same place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image lies {0} under labelled polygons: choose a smaller tile size or a smaller purity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field {0} of the {1} layer is missing: choose one that it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field {0} of the {1} layer has the value {2}, which cannot name a class: choose a field with readable values of at most {3} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All values of the field {0} are {1}: there is nothing to learn from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The breaks put all values into one class: choose breaks between the values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features are not kept for later runs: {0} cannot be written ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features cannot be kept in {0} ({1}): allow writing there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full where features lie for the time of the run: free some space in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file in which features lie for the time of a run has become shorter: run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The groups layer and the labelled images do not overlap: choose layers of the same place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} labelled images lie in no group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all groups with a model of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model of {0} alone minus model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model of {0} alone minus {1} model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describing neighbours without a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitting a model in each group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image without a label lies within {0} m of a labelled one: choose a larger distance (NEIGHBOURS), or a smaller stride.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image has the number {0} among the latents: give numbers as in the field tile_id of their layer (PLACES).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model holds numbers beyond {0}, which a page cannot carry: train it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directions {0} are of other ways of inversion than the latents: give the latents that they were made from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no directions and latents by “{0}”, only by {1}: choose among these (INVERSION).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “{0}” is not among the directions {1}, which know {2}: choose among these (FIELDS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directions {0} are of another width than the latents of the model: find them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no places to draw: give the images that were found in the model (LATENTS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn by a generative model: no photograph of a place, and no evidence of anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That would be {0} pictures, and {1} are the most: choose fewer places (COUNT), fields or pictures along a direction (STEPS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {0} cannot be written to {1} ({2}): check the folder and its space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} pictures along a direction have no middle, where the image stands as it is: choose an odd number, such as {1} (STEPS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A walk needs 3 pictures or more (STEPS), a place or more (COUNT) and a truncation from 0 to 1 (TRUNCATION): correct these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of places were given (PLACES), but no images that have them: give the images that were found in the model (LATENTS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a second classifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning what is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fingerprint of the generative model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choosing images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network {0} of the model {1} lets no gradients through, as {2}, so nothing can climb on its score: make the model with another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {0}, whose score is to stay as it is, is the classifier whose score is to change: lock another one (LOCK_MODEL), or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a value or of the mean of classes no image is ever sure: choose another end (STOP).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures that the generative model draws do not differ in {0}: nothing is locked there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ascent on pixels, for comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither a second classifier nor the images of the first one were given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {0} has no class “{1}”: choose among {2} (TARGET).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classes of {0} have no order: name one of them, {1} (TARGET).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {0} has never seen an image of the class “{1}”: choose another TARGET.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {0} gives a value of {1} and has no class “{2}”: choose {3} or {4} (TARGET).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second classifier {0} tells {1} as {2}, and {3} {4} as {5}: give one that was trained for the same (SECOND_MODEL).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second classifier {0} has no class “{1}”: give one that was trained for the same classes (SECOND_MODEL).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second classifier {0} is the first one again, and would agree with it in everything: give one of another network or seed (SECOND_MODEL), or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too few images of a class to make a second classifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the images are not those that the classifier learnt from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All images are of {0} already, as the classifier sees what the generative model draws of them: choose another TARGET, or take them all the same (OTHERS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring the valid share of tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {0} labelled polygons or points {1} have no value and {2} no image of their own: {3} are learnt from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no blocks called {0}: choose {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no support called {0}: choose {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs and augmented copies must be 0 or more, and the minimum labelled share between 0 and 1: correct these parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbours that take a label teach the head alone: choose no neighbours (NEIGHBOURS 0), or the network as it is (EPOCHS 0).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbours cannot lie within {0} metres: choose 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups need a layer (GROUPS) and the field with the group (GROUP_FIELD): give both or neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random folds test a model on the neighbours of what it has learnt: their scores are optimistic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The binomial model has one score behind all classes, so its maps of the lowest and of the highest class are exact negatives: take corn or softmax to learn what speaks for each by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitting the model with its neighbours fold by fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitting in other folds, for comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing drawn images with real ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A side of {0} pixels is not offered: choose one of {1} (SIZE).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither minutes nor thousands of images were given: say how long to learn (MINUTES).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles of {0} pixels are enlarged to {1}, which takes longer to learn and shows no more: choose larger tiles (TILE_SIZE) or a smaller SIZE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is room for {0} images of {1} pixels: {2} were left out, evenly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for like images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {0} images to learn from, and {1} are the fewest: choose smaller tiles, or more imagery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {0} was made by an older Urban ML and holds no covariance of its features, which the alignment “coral” needs: make it again with “deepcluster”, or choose “standardise”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flatter, with less contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>harsher, with more contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clipped: {0} of its values lie outside of the range the model was made at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: finding clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: describing tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has only {1} usable tiles: too few to align it (at least {2}), so it is taken as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found anew among its own tiles they agree by {0} (1 is perfect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the clusters of this model describe {0} cannot be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}), but {2} of the tiles are unlike those that the model knows, and may be of other types that part in the same places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: that takes {1} tiles, and it has {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clusters of this model hold in {0}: {1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clusters of this model do not describe {0}: {1}, and below {2} labels mostly lose what they mean). Make a model from it, or try another alignment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}; from {2} they hold, below {3} they do not).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading roads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NDVI needs both the red and the near-infrared band: give both numbers or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check that the two bands hold reflectance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check its scale and its nodata value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the zones {0} of {1} pixels of the NDVI raster {2} lie outside −1 to 1 (from {3} to {4}), so the field ndvi is no NDVI: {5}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to measure: give buildings, roads, an NDVI raster or a population field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No building lies in a zone: check that the layers overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring roads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roads layer has no field {0}: major_dist is left out (its fields: {1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No road is of a major class, so major_dist is empty: {0} holds {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The NDVI raster {0} has no coordinate reference system: assign one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The NDVI raster {0} has {1} bands: give the numbers of its red and near-infrared band, or choose a raster with one band of NDVI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring NDVI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roads layer has no field {0}: choose one of its fields ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No valid pixel of the NDVI raster lies in a zone: check that they overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of the {0} polygons has another value of the field {1}, as if it were an id: choose a field with a measured value, unless this is one, such as a rank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} file {1} does not exist: check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} layer has no features with a geometry: choose another layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy of the {0} layer is incomplete: check the space of the temporary folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} layer {1} cannot be read ({2}): choose a vector layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lambert azimuthal equal-area centred at {0}°, {1}°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} is in {1} and has to be laid over what is in {2}, but a local system is tied to no place on Earth: bring all inputs into one CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer is in {0}, a local system in {1}: reproject it to a CRS in metres first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No CRS in metres is true to scale over the whole extent: measured in {0}, where areas are true but lengths, distances and orientations may be off by up to {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature {0} of the {1} layer has a corner whose coordinates are no numbers: correct or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} layer lies over the zones only if x and y are exchanged: exchange them in the layer that is in the wrong place (“Swap X and Y coordinates”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature {0} of the {1} layer has a corner that has no place in {2}: correct or remove it, or check the CRS of the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coordinates of the {0} layer (x {1} to {2}, y {3} to {4}) cannot be in its CRS, {5}: assign the CRS that they are in, or exchange x and y if they are swapped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature {0} of the {1} layer has a corner at {2}, {3}, which is nowhere on Earth in {4}: correct or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} layer lies far outside the area of its CRS, {1}, but within it if x and y are exchanged: exchange them (“Swap X and Y coordinates”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the layer has no numeric fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field {0} of the {1} layer {2}: {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field {0} of the {1} must hold whole numbers from 1 to {2}: choose the field of a clustering, or rename this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} layer already has {1}: the output holds the new values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} layer has no {1} but {2} features: choose a layer of {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features of the {0} layer that are not {1}, left out: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid polygons of the {0} layer, repaired: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output {0} cannot be written ({1}): check the folder and its space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All votes are ties, so no image stands above another, and nothing says whether raters see an order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too few votes to hold some out, so nothing says whether raters see the same order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of raters who made no score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that made no score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1}) of the votes {2} went to the image with the higher score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no evidence that the raters see a common order: {0}, and chance gives 50 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raters see a common order: {0}, where chance gives 50 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image of the layer has an id that the votes name: the layer has “{0}”, and the votes “{1}”. Choose the field that holds these ids, or make one (field calculator).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image has {0} votes; the most that one has are {1}: ask for fewer votes of an image (LEAST_VOTES), or collect more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images of the votes that the layer does not have: {0}. Their votes count for the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} images have an id that another image of the layer has, too: they share its score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} images have fewer than {2} votes and get no score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The votes fall into {0} groups of images between which nobody compared ({1} images in the largest, {2} in the others): scores compare inside a group alone, and only the largest is put into classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row of the votes says which of two images won: {0} must hold the id of one of them, or left, right or tie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} votes are left out, whose {2} says “{3}” or the like and not the id of one of the two images, left, right or tie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} votes are left out, which compare an image with itself or with none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} votes name no rater ({2}): they are taken for votes of one rater who has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} votes are of two images that their rater had voted on before: each counts as a vote of its own, so leave out those that stand in the table twice by mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field {0} of the votes is missing: choose one that the table has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker on {0} has {1} {2} and the run was started with {3}, so results would differ: install the same on all machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is {1}: give the number of processes that share the work, from 0 (none) to {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images of {0} cannot be shared out: this process works on them alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the processes that share the work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processes of this machine that share the work: {0}, with one thread each. Dashboard: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joining the Dask scheduler at {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers of the Dask scheduler at {0}: {1}. Dashboard: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Dask scheduler at {0} went away in the middle of the run: run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers died again and again at the same work, most likely as the memory was used up: choose fewer workers, a smaller batch, or machines with more memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A worker failed ({0}): see that each of them can read the inputs, has room in its folder for temporary files, and has the engine's Python and packages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work is to be shared out, and Dask is not installed: run the algorithm “Install or repair the engine” with “Dask, to share out work, too”, or set {0} to 0 and no scheduler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Dask scheduler at {0} does not answer ({1}): start it, or correct its address (such as tcp://10.0.0.1:8786).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Dask scheduler at {0} has no workers: start some, as “More than one machine” in docs/scale.md says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workers cannot run Urban ML ({0}): start scheduler and workers with the engine's Python and packages, and with the folder in which the plugin lies in PYTHONPATH, such as {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers run on another processor than this process, or its libraries are steered otherwise: results for the same place may differ in their last bit from worker to worker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No worker is there any more: the run goes on when one comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python that QGIS runs on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>environment made by “Install or repair the engine”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} names {1}, which is not a program: correct it, or clear it to let the plugin choose.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and a third</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and two thirds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edges (Sobel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bundled base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memorised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>poor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} {}, in {} of pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ({} to {})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: not known of any pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: not enough pairs ({} sources in {} blocks of ground)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: no difference is shown, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixels on edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brightness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>texture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>built</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}; seen with {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} runs have no evidence on any class, so runs cannot be compared: choose a lower LEARNING_RATE, or leave their network out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replacing it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told from {}: more than its share on all ground, but too little of it is left{}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the test by {} had too few tiles, so whether it is used stays open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> once the ground of {} is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no clear verdict: {} than its share on all ground, but not{}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>but {}: it cannot be called used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds more activation than its share of the ground, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds less activation than its share of the ground, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not distinguishable from chance, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ is {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No direction beyond chance was found for {}: nothing should be drawn from it, and by default nothing is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A direction was found beyond chance for {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difference of pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difference of features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: {} (from {} to {})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stride</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, weights: {}, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no. {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%{source.label} to %{target.label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>({} to {})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download plot as a PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset axes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click to zoom back out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tile {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photograph {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures need JavaScript; texts, tables and pictures do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>third</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>centre of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixel size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first component ({} of the variance)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second component ({} of the variance)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of the {} tiles, evenly spaced through each cluster so that shares are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of the {} tiles, evenly spaced through the raster so that shares are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buildings (number)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>many buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>few buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>densely built</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sparsely built</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>built ground (m²)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>much built ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>little built ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean building (m²)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>large buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aligned north–south</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buildings turned alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length of roads (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>many roads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>few roads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>far from roads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close to roads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NDVI (−1 to 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>much green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>little green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>persons per km²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>densely populated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sparsely populated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somewhat: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colour moments alone reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sharpness or noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>traces of compression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} are recognised by {1}: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recognised by {0}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} cities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised by {0}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helped by {0}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} other pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of the score when the class is replaced, less the control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correlation of the class's share with the predicted value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log of ratio (highest) over ratio (lowest)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean predicted value of the group of tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratio of activation to ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratio of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where there is also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times its mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} to {} tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratio of activation to ground, for the {} values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank correlation (Spearman), −1 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of the tile replaced (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of the tile restored (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insertion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of the tiles (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of the tiles (%), with 95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>margin between the two nearest clusters (0 to 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photographs of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raster of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of groupings of a third of the tiles in which a tile keeps its cluster (0 to 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jensen–Shannon distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>much the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>novelty (no unit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jensen–Shannon distance (no unit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the first date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the second date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of the tiles of the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of the compared tiles (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tile {}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found where nothing changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labels that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ({} of {})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percentile rank of the median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of the cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard deviations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the clusters of {} are made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} (too few places)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {} measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silhouette (-1 to 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Davies-Bouldin index (0 and up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variance left within clusters (share)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>similarity; density (no unit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreement (adjusted Rand index)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%{customdata}: %{value:,} tiles&lt;extra&gt;&lt;/extra&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tile sizes (pixels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chance: structureless tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resamples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weakest cluster comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>density of the densest border</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K = {}, cluster {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lift: share of the evidence over share of the pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed, in each network its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed, alike in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the variance between runs (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fairly stable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uncertain border</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearly settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsettled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreement (NMI, 0 to 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of the regions of a kind (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times as frequent as in the other cities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, region {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, region {}, taken for {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first axis (UMAP, no unit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second axis (UMAP, no unit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Component {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ways of inversion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share that counts as high, and as low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side of the blocks (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>area under the curve (AUC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>along the walk, for one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fold {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy, mean over cities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>macro-F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy over images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected calibration error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log-loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true city among the two likeliest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true city among the three likeliest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true city among the five likeliest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colour moments alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sharpness and noise alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the border alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bank of oriented filters (scattering)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network without fine-tuning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same mean and spread in each band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equally sharp and coarse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without the outer tenth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compressed alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as many metres, at one resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stated probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share that was right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distance (1 less mean probability for each other, relative to own)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stated and true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perfect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>augmented copies of each tile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>augmented copies of each photograph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log-odds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of what tells the cities apart over share of the pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lift in {}: share of the evidence over share of the pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least votes of an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left, right, winner, rater</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place from the lowest score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of what is said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the classifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the second classifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean absolute error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spearman's rank correlation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kappa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within one class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predicted %{x:.3g}, observed %{y:.3g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probability of the predicted class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predicted value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} per polygon (1 is perfect)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predicted {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observed {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean observed value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, {}, blocks of {} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thousands of images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>synthetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, {} pixels, latents of {}, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spearman correlation with {} (−1 to 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a network looks at, by land use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model's predictions do not follow what was observed, so where it looked says nothing about the value: no class is judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the {tiles:tile|tiles} looked at, no class holds more activation than chance would give it: nothing here says that the network goes by land use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beyond what chance would give, the network's activation for the highest values lies on {found:and}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>. Every test was passed by {used:and}, which can be called used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>. Whether that is what the network goes by was not tested in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, but the tests that ask the network itself do not confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classes of land use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with more activation than their share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used, by every test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random shifts of the map (null model)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A class counts as found if chance would give so much in few cases (q at most {alpha:g}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the map of what speaks for the lowest values:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far each class is from its share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 is the share of the ground: a class with a ratio of 2 holds twice the activation that it would hold if each tile's activation were spread evenly over the tile. A class that fills whole tiles is judged over the map: its ratio is to what it would hold if all activation were spread evenly over the map. Ratios of the two scales do not compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points with intervals: ratio of activation to ground of each class, {what} values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratio of each class in the map for the {what} values, without unit, on the ground on which the class was judged; 95 % intervals from blocks of the {tiles:tile|tiles}. The dashed line is the share of the ground. Filled where the ratio differs from chance (q ≤ {alpha:g}), against shifted maps: an interval says how certain a ratio is, not what chance gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation for the {what} values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratio (95 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on all ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean over tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along the predicted value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too few tiles to look along the predicted value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the network merely met a class more often in some parts of the city, its ratio would stay in the band of chance all along. The bands hold the middle 95 % of what the shifted maps gave in tiles of the same predicted value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curve of the ratio of {name} along the predicted value, with the band of chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: ratio in {groups} groups of tiles by predicted value, without unit, on all ground; {telling:tile|tiles} can tell. The shaded band is chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown are the {shown} classes farthest from their share, of {judged} with enough tiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a curve, as whole tiles hold no more and no less than all of their activation: {filling:and}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it the network, or only the look of the class?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested: no imagery and no model were given. A network that has learnt nothing also responds to edges and contrast, and what it marks can pass every test against shifted maps. Give both to find out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} networks of the same make with random weights were explained in the same way. A class that holds as much activation there owes it to its looks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratio in a sample of the tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highest random ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exceeds all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then the pixels of a class were replaced by texture from elsewhere in the tile, and as a control the same shape where the class is not. In tiles that a class fills, its pixels were replaced by the nearest tile without it, and as a control that tile by the next one without it. What the class does to the score is the difference of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No class covers between a twentieth and half of enough tiles for that, or fills enough that lie beside others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points with intervals: change of the prediction when each class is replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of the score that the map explains, in its own unit, when a class is replaced, less the change by the control; 95 % intervals from blocks, {each} a class. Left of the line: the class speaks for high values. Filled where p ≤ {alpha:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the model merely follow the map?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested: this takes a second map, of what speaks for the lowest values. With it, classes are compared by how they go with the predicted value across the city and by what the network makes of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Across the city, some classes are more frequent where high values are predicted. A model that only repeated this would lean to the same classes: the points below would rise along a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rank correlation over {classes} classes is {correlation}. {reading}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interval holds 0: nothing says that the model follows the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model leans to what is frequent there, as far as ranks go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model leans against what is frequent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {known:class|classes} can be compared, and fewer than {fewest} say nothing about a trend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scatter of classes: association with the predicted value against leaning of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{known} classes. Across: Spearman correlation over {tiles:tile|tiles} of the share of the class with the predicted value. Up: how much more the class holds of the activation for the highest values (in the upper two fifths) than of that for the lowest (in the lower two).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which classes draw activation to each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two classes meet in enough tiles to tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat map: change of the ratio of each class where another is present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean ratio of a class (row) in tiles that also have another (column), over its mean ratio in all its tiles; 1 is no difference. White: they meet in too few tiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} and {other} – each holds more activation where the other is: {each:and}, in {meeting:tile|tiles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} and {other} – each holds less where the other is: {each:and}, in {meeting:tile|tiles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pair differs from 1 on both sides by more than its interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was tested, and what was not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A class is called used only if it exceeds shifted maps, exceeds random networks, and its replacement moves the prediction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of the ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the ratio itself; no chance in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map moved as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes, {moves} moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decides the verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random maps, as patchy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needed, too, where a class is judged over the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tiles turned each for itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported only: finds far too much by chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tiles exchanged within a fifth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported only: finds too much by chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>networks with random weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needed for “used”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>following the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about the model, not a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class replaced in the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no class fills tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no: no imagery and model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no: one map only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All ground, map for the highest values; tiles are turned and exchanged for ratios inside tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p, deciding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p, tiles turned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p, tiles exchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratio – the activation of a class over what its share of the ground would give it: 1 is no more than its share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p – how often chance gives a ratio as far from 1; q – the same after correction for the number of classes: of all findings with q ≤ {alpha:g}, that share is expected to be chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside tiles, over the map – a class that shares its tiles with others is judged inside them; one that fills whole tiles can only be judged over the map. The column “scale” says which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used – more activation than chance gives, more than in networks that have learnt nothing, and a score that changes when the class is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation says where evidence was found, not why. A class that is used need not be a cause of anything: the network learnt from pictures of places, not from what happened there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything depends on the land use: a class that mixes things is judged as a mixture, and an error of the map is an error here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An activation map is coarse, and what it finds spills over to what lies beside. Classes are tested again without the ground of those that were found, but two classes that always lie together cannot be distinguished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A class that fills whole tiles is judged over the map. That it holds more there says that the network scores places of this class high; it does not say what in them it goes by, and what else always lies in the same tiles cannot be separated from the class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance is made by moving the map as a whole. That supposes that the map looks alike everywhere; where the city has one centre and activation follows it, p values are rough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Not distinguishable from chance” is not “not used”: a rare class, or a small area, may be too little to tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replacing pixels makes pictures that the network has never been shown. The control shares this fault, but cannot take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every tile is cut into small cells with their activation and the share of each class. The ratio of a class is its activation, summed over tiles, over what it would hold if the activation of each tile were spread evenly over the tile; of a class that fills whole tiles (more than half of its variance lies between tiles), over what it would hold if the activation of the whole map were spread evenly. which of the two is used depends on the land use and the tiles alone. Intervals (95 %) come from drawing blocks of tiles again. For p, the whole activation map is moved by whole tiles, as it is or turned by half a turn, while the land use stays; deviations are scaled for the ground that leaves the city. Over the map, p is the larger of this and of that from random maps which are as patchy as the activation of the tiles. Patches of a class smaller than four cells of the activation map are left out. The class with the highest of the ratios that exceed chance is taken as found; its ground and one cell of the activation map around it are then left out, and the others are tested again on what remains, against ground as far from it as their own. q holds the share of false findings among the classes of one map (Benjamini and Hochberg).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red ground spoke for {words}, blue ground against it, by the model of {field}. {verdict}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample of tiles is too small to say how far to trust the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking its places away changes the score more than random places or strong edges do: it shows what counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking its places away changes the score more than random places do, but not clearly more than edges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking its places away does not clearly change the score more than random places do: do not rely on this map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overlapping tiles explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the differences between tiles are on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the tiles explained by a model made without them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>98 % of the map lie within, in the unit of the score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One number stands behind this model, so the maps of lowest and highest are exact negatives of each other. What looks like evidence for one is the absence of evidence for the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{missing:percent} of the differences between the scores of tiles come from what the method {method} does not show. HiResCAM with the layer “auto” shows all of it for the networks urban2 and urban.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Things look {ratio:.1f} times larger or smaller here than where the model was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{beyond:percent} of the tiles lie where the model was not trained and are explained by the model of all tiles. That is no fault, but nothing here says how well the model does there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network with random weights gives a map much like this one, so much of it is owed to the picture rather than to what was learnt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the model looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against, {low:.3g} or less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the average tile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {words}, {high:.3g} or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of the evidence in colours from blue over white to red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence for {words}. One scale for the whole map, symmetric about 0 and ending at the 98th percentile of the absolute values; white has no value. Means of several pixels where the raster is large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the score follow the map?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {sample:tile|tiles} from all over the raster, patches gave way to its mean colour in the order of the map, strongest evidence first (deletion), or came back in that order (insertion). A map that shows what counts makes the score fall below, and rise above, what other orders do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {sample:tile|tiles} these curves say too little to be judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves of the score under deletion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletion: mean change of the score, in its own unit, over {sample:tile|tiles}; patches in three orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves of the score under insertion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insertion: mean change of the score, in its own unit, over {sample:tile|tiles}; patches in three orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area under the curves, in the unit of the score, with 95 % intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gain over edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gain over random order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intervals are by bootstrap over {sample:tile|tiles}. Gains are taken tile by tile; above 0 the map is the better order. Tiles that lie near each other are alike, so true intervals are somewhat wider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it what was learnt, or what is in the picture?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights were replaced by random ones, from the head down (Adebayo et al. 2018), and the same tiles mapped. A map of what was learnt must change: its rank correlation with that of the random network should be near 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank correlations of the map with those of random networks and with edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean rank correlation over the patches of {sample:tile|tiles}, with 95 % intervals by bootstrap over tiles. The head alone was random, then a third and two thirds of the network with it, from its end. The last row compares how far the map is from its middle with the strength of edges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do other methods say the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank correlation of {method} with the others: {others:and}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat map of the agreement between methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean rank correlation between the maps of two methods, over the patches of {sample:tile|tiles}: 1 is the same order of places, 0 none in common. Methods that answer to other questions need not agree: LayerCAM keeps only what speaks for, and Grad-CAM leaves out what the network reads from the spread of its maps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit – that of the score: of the label for a regression, log-odds for classes. Values are comparable all over the map and, for one model, between maps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero – {zero}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grain – {grain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum – the mean of a tile's own evidence is how far its score is above that of the average tile, as far as the method accounts for it. Blending shares evidence out between tiles that overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guided – products of evidence and strength of gradients: they show where, and sum to nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the average tile that the model was made from. Red above it, blue below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no evidence. LayerCAM leaves out what speaks against, so nearly all ground is red, and how far a tile is above the average one cannot be read from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one pixel, with much noise: average before you read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} pixels, {metres:.3g} m on the ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map shows what the model went by, not what makes people poor or rich. A model can be right for reasons that hold in one city only, and the map will show these reasons as faithfully.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence has the grain of the network's cells. What is narrower than a cell takes part of its neighbours' evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along the borders of the raster fewer tiles overlap, and the network sees an artificial edge: weigh the outermost half tile less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tile is explained by the model that was made without its fold, but it may reach into ground that trained this model. Across the border of two folds the map passes from one model to the other over about one tile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletion and insertion show pictures to the network that no city has, such as flat patches beside sharp ones. Read them against the other orders, never by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{how}{layers} What is explained is linear in the scores of the model's head, so that confident tiles do not go blank. Tiles of {tile_size} pixels every {stride} pixels were blended with a raised cosine; constants were measured once for the whole map, and no tile was rescaled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers: {layers:and}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HiResCAM: each place of the network's maps times the gradient of the score there, without what cancels within each tile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grad-CAM: each map of the network times the mean of its gradient over the tile, without a ReLU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LayerCAM: each place of the network's maps times the gradient there where that is positive: what speaks for, without what speaks against.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grad-CAM times the strength of the gradient at each pixel, clipped at the 99th percentile of the whole map. It is called guided for its model in the literature; no gradient is altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrated gradients from the mean colour of the sample to the tile, summed over bands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urban types of a model in other cities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urban types of {names:and}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urban types of {count} cities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tiles:tile|tiles} of {cities:raster|rasters} were given the {clusters} clusters of one model, so a number means the same in every one as far as the model knows it. See first whether it does, then compare what the cities are made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tiles with a cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clusters of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the tiles are novel to the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median margin between the two nearest clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the model fit these images?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each image beside the one that the model was made from, whose brightness is 0.5, contrast 1 and tint 0, and of whose values 2 % lie outside of the range. A tile is novel if it is unlike 99 % of the tiles that the model was made from; of those about 1 % are. Whether the clusters describe a city is seen by clustering its own tiles anew, in the metric of the model, from the centres of the model and without them: “agreement” is the mean of both with what the model says (adjusted Rand index), “described” the verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clusters of this model hold in {fitting} of {count} cities, and in {unfit} they do not describe what is there; the table says which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size of things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>novel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>described</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the clusters lie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One cell is one tile; white has no cluster. Each map is as large as fits, whatever the size of the city.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {count:tile|tiles}{extent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {width:.2g} by {height:.2g} km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the cities are made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stacked bars of the shares of the clusters, one bar a city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of each cluster, one bar a city.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars of the shares of the clusters with intervals, grouped by cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same with 95 % intervals, cluster by cluster. Neighbouring tiles resemble each other, so blocks of ground and not single tiles were resampled; where two intervals overlap widely, do not speak of a difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the tiles of each city tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worth as many independent ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side of a block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enough tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same cluster in every city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tiles nearest to the centre of each cluster in each city, in the light in which the model sees them. If a row does not show one kind of place, the cluster does not mean one thing in these cities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How clearly tiles belong, and how new they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box plot of the confidence of the tiles of each city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence by city (field confidence): the share of the resampled clusterings of the model's own city in which a tile gets the same cluster. The box holds the middle half of the tiles, the whiskers 90 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box plot of the margin of the tiles of each city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin between the two nearest clusters (field margin) by city. The box holds the middle half of the tiles, the whiskers 90 %. Near 0 a tile could as well be in another cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box plot of the novelty of the tiles of each city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Novelty by city, after alignment where there was any. Right of the dashed line a tile is unlike 99 % of the tiles that the model was made from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What alignment changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another camera, season or sun moves the features of all tiles of a city. Alignment moves them back, on the assumption that the city has much the same mix of types as the model's. The table tries it on a sample of each city. “Changed” is the share of tiles that would get another cluster than without alignment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>features standardised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feature covariance matched (CORAL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own range of each band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own range of each band, features standardised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(used)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share:percent} cluster {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few tiles to try an alignment on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{spread}The model knows this image as it is ({novel:percent} novel tiles), so it needs no alignment, and what alignment changes is more likely harm than help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{spread}As it is, {novel:percent} of the tiles are novel; with “{kind}” that falls to {best_novel:percent}, and the mean margin between clusters rises from {margin:.2f} to {best_margin:.2f}. Alignment is worth having if the city has the same types as the model's: compare the rows of pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{spread}As it is, {novel:percent} of the tiles are novel, and no alignment that was tried helps much: the city has types that the model has not seen, or its image is too different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its tiles differ from each other {spread:percent} as much as those of the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alignments of the range of bands are not in the table unless one of them was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which cities are alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Jensen–Shannon distance between two mixes of clusters is 0 if they are the same and 1 if they share no cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix of the distances between the mixes of the cities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance between the mixes of clusters, no unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are they apart by more than chance? Chance: two cities of one mix, with as few independent tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chance alone gives up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p, adjusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no difference shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tree of the cities by the similarity of their mixes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cities joined by average linkage: the farther to the right two branches meet, the less alike they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group:and} – {how}: together in {support:percent} of the draws.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sure group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a likely group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sure group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cities with too few tiles for intervals count as if their mix were known exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster – a group of tiles that look alike; its number and colour are those of the model in every city, layer and figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence (the field) – the share of the resampled clusterings of the model's own city in which the tile gets the same cluster; empty where the model is older than that. It does not say whether the model knows the city: novelty does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin (the field) – 1 less the distance to the nearest centre over that to the next: 0 on the border of two clusters and 1 at a centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement with the city's own clusters – from 0.70 on, with at most half of the tiles novel, clusters hold: of pairs of images with known truth that were put to the test 97 % kept at least four fifths of what a model made for the image tells (normalised mutual information). Below 0.50, 87 % did not. Between the two nothing is sure, and with fewer than 40 tiles nothing is said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Novelty – above 1, a tile is unlike 99 % of the tiles that the model was made from, and its cluster is only the least bad answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cluster keeps its number everywhere, but its meaning only as far as the model knows the city: look at the rows of pictures, and at the share of novel tiles, before you compare shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Novelty and agreement see different things. Tiles may all lie within what the model knows, and yet part elsewhere than its clusters do; then no tile is novel, and the clusters do not describe the city. Agreement in turn cannot see that a cluster that comes back has changed its meaning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alignment assumes that a city has much the same mix of types as the model's. Where it has not, types are moved onto each other: a city without water may be given some. No figure on this page can tell a real difference of mix from a difference that alignment took away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intervals say how far the shares would move if the city were another piece of the same fabric. They know nothing of tiles that are given the wrong cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different ground resolution, season, sun angle and haze look like differences between cities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clusters are groups of tiles that look alike. They are not land-use classes and say nothing of how people live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles are scaled, described and compared with the centres exactly as in the city where the model was made; alignment, where it is chosen, is a map of the features, or of the values of each band, between the two. “standardise” gives every feature the model's mean and standard deviation, “coral” its mean and covariance on the model's principal axes (shrunk after Ledoit and Wolf; of all maps that do so the one that moves tiles least, where Sun and others leave a rotation in), “radiometry” gives each band the range between its own 1st and 99th percentile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intervals: square blocks as wide as clusters are spatially correlated (variogram) were resampled {draws:,} times; the spread of the shares gives an effective number of tiles, and that an exact binomial interval (Korn and Graubard). Cities are joined by average linkage of Jensen–Shannon distances, and a join is supported by the share of the draws in which the same cities form a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tiles:photograph|photographs} were given the {clusters} clusters of one model, so a number means the same as far as the model knows what they show. See first whether it does, then what they are made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the model fit these photographs?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photographs in the range of their files, in which 0.5 is the middle of brightness and 1 all of the contrast. A photograph is novel if it is unlike 99 % of those that the model was made from; of those about 1 % are. Whether the clusters describe these photographs is seen by clustering them anew, in the metric of the model, from the centres of the model and without them: “agreement” is the mean of both with what the model says (adjusted Rand index), “described” the verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One dot is one photograph, north above; each hides those below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cluster keeps its number everywhere, but its meaning only as far as the model knows the city: look at the rows of pictures, and at the share of novel photographs, before you compare shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photographs lie where somebody went, not everywhere alike: shares of clusters are shares of photographs, not of the city.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alignment assumes much the same mix of types as the model's. Where it is another, types are moved onto each other. No figure on this page can tell a real difference of mix from a difference that alignment took away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intervals say how far the shares would move if other blocks of the same ground had been photographed alike. They know nothing of photographs that are given the wrong cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another camera, season, weather or hour looks like a difference between cities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clusters are groups of photographs that look alike. They say nothing of how people live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of urban types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {tiles:tile|tiles} that both dates show, {changed:,} changed their type: {share:percent} ({low:percent} to {high:percent}). {of_which}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only cluster rasters were compared, so nobody can say how much of that is false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not distinguishable from no change: where nothing changed, {false:percent} (up to {false_high:percent}) would be found as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where nothing changed, {false:percent} (up to {false_high:percent}) would be found as well: shift, light and noise do not explain it. The season may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where nothing changed, {false:percent} (up to {false_high:percent}) would be found as well: what the two years differ by on most of the ground does not explain it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {tiles:tile|tiles} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed its type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would be found where nothing changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labels alone would have said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shift between the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of changed tiles beside the share of false changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares with their {level:percent} intervals; {tiles:tile|tiles}. The change has a bootstrap interval over {blocks:block|blocks} of ground, since neighbours change together; the others have Wilson's.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{arrow}: {count:tile|tiles}, {share:percent} of all ({low:percent} to {high:percent}) went from {before} to {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only labels were compared: see the limits below before you quote a share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change found ({low:percent} to {high:percent}) is not distinguishable from no change (up to {false_high:percent}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shift between the images could not be determined and was not corrected: see whether roads lie on each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardly any ground agrees between the images, so the light was matched on the whole scene. That happens where fields or leaves fill the image and the season differs: most changes below may be the season's.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles of the same type differ so much between the dates that {blind:percent} of the possible changes could not be detected even if they were complete: what is not reported here may still have happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{suspect:changed tile|changed tiles} belong to a type of which most changed alike. That is what a season does (fields, leaves, water); find out before you call it growth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>became {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labels differ, not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of the changed tiles in the colour of what they became</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tiles:tile|tiles}, each a cell as it lies in the first image. White was not seen on both dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the changes yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each pair shows one tile at the first and at the second date. The second image is shown as it was compared: moved onto the first and in its light. The number beside what a tile became is the confidence in its change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The surest changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If these do not convince you, nothing below will.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most doubtful of the reported changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A higher least confidence drops these first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just not sure enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their labels differ, but they were not reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tile changed its type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transition matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of each type that became another, in per cent of its tiles at the first date. The diagonal, what stayed, is left out: it holds {stayed:percent} of all tiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow drawing of the changed tiles from type to type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {changed:,} changed tiles: on the left what they were, on the right what they are. Tiles that kept their type are left out, or they would hide the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most frequent transitions{of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ground ({unit})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{level:percent} interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain and loss of each type. What is lost here and gained there can leave a small net change of much movement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tiles at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change by zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seen:,} of {zones:zone|zones} lie on tiles that were compared. Each tile weighs by the ground it shares with the zone. The interval says what so many tiles of such ground would show; with few tiles it is wide, and then ranks mean nothing. Zones are numbered as in their layer, from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones with the largest share of change{of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest transition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the two images differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second image lies {columns:.2f} pixels to the right and {rows:.2f} down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second image lies {columns:.2f} pixels to the right and {rows:.2f} up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second image lies {columns:.2f} pixels to the left and {rows:.2f} down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second image lies {columns:.2f} pixels to the left and {rows:.2f} up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>({windows} of {of} windows agree, to within {spread:.2f} pixels).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was corrected; {left:.2f} pixels are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shift could not be measured: {windows} of {of} windows agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radiometry: first date ≈ gain × second date + offset (the straight line nearest to the curve that was used), on {where}; IR-MAD holds {unchanged:percent} of the ground for unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correlation after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ground that did not change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names:and} moved as one between the dates: their tiles kept their differences from each other. That common movement was taken for season or light and taken off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the two years differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} and {after} hold the embeddings of two years, in one version. Nothing was moved and no light was matched. Tiles are shown in the colours of the first three principal components of the first year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where nothing changed, a tile differs between the years by {spread} in a band (standard deviation, the median of {bands} bands), as told from the half of the tiles that differ least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transition – from which type to which; 3 → 5 reads “was of cluster 3, is of cluster 5”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspect – a reason to look twice: most of a type changed alike, the tile is unlike anything the model knows, or the labels differ without being sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence of a change – probability that the tile lay on one side of the border between the two types and lies on the other, given what tiles of its type move without changing. Reported from {least:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>False-change rate – share of tiles that change in a control in which nothing changed: the first image against itself, half a pixel off, in the light and with the noise of the second; of embeddings, the first year against itself with differences such as most of the ground shows between the years. A change below it is no finding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels alone – the share of tiles whose labels differ, had nobody checked whether the difference means anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of type is a change of looks. A field that was green and is ploughed, trees that lost their leaves, a river at another level and a building site all look different; only some of that is urban change. Compare images of the same season wherever you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The false-change rate holds what shift, light, noise and interpolation do, or what the embeddings of two years differ by on most of the ground. It does not hold the season, nor clouds, nor shadows that fall elsewhere: those are in the image, and look like change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a whole type of tiles does together is taken for the season and taken off. If a type really became another one as a whole, tile by tile unrelated to what was there, it is reported and marked as suspect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One tile holds more than one thing. A change within a tile that leaves its type as it is, such as one new house, is not seen here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The intervals say how much the shares would vary for other ground of this kind. They do not say how often the types themselves are wrong: nobody has labelled this ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No field check stands behind this page. Look at a sample of the changed and of the unchanged tiles before you publish an area of change (Olofsson et al. 2014 say how to draw one).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only two cluster rasters were compared. How far the images are shifted, how their light differs and how many of the changes are false cannot be seen from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles at the border between two types flip for the least of reasons, so the share of change here is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shift between the images is the median over windows of the peak of their phase correlation, found to a twentieth of a pixel, and taken back by cubic interpolation. Ground that did not change is found by IR-MAD, and the second image is matched to the first on it, quantile by quantile. Both images then go through the network and the scaling of the model. What all tiles of a type, or all tiles, do together is taken off if they stay recognisable one by one. A tile changed if its clusters differ and its way from one side of the border to the other is long against what tiles of its type move along that line anyhow (median absolute deviation). The control is the first image rendered in the light and with the noise of the second, half a pixel off. {intervals}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both years lie on one grid and are read as they are. What all tiles of a type, or all tiles, do together is taken off if they stay recognisable one by one. A tile changed if its clusters differ and its way from one side of the border to the other is long against what tiles of its type move along that line anyhow (median absolute deviation). The control is the first year with differences drawn for each tile and pixel as they are between the years in the half of the tiles that differ least, scaled to the median absolute deviation of all. {intervals}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The labels of two cluster rasters of one model were compared cell by cell. {intervals}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intervals of shares are bootstrapped over blocks of ground as large as changes lie together; those of small counts are Wilson's.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the clusters are made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tiles:tile|tiles} in {clusters} clusters, compared by {measures:measure|measures}. {differing}{explained}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clusters differ in {count} of them beyond what patchy maps do by chance, most in {field} (ε² = {epsilon2:.2f}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In none of them do the clusters differ by more than patchy maps do by chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measures in which they differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {field} explained in unseen zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of {names:and} are spatially correlated over half of the area or more: this area has hardly any independent repetition to judge by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names:and} have fewer than {few} tiles: read nothing into them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The textbook test, which takes neighbouring tiles for independent, would call {naive} of {measures} measures different; {differing} remain when each is compared with random maps that are as patchy as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each cluster is made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with all other clusters, strongest first. Only what is significant (q ≤ {significant}) and more than negligible is said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}. {count:tile|tiles}, {share:percent}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No difference is certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: its tiles lie so close together that they are worth about {worth:.0f} independent ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clusters beside each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each median as its percentile rank among all tiles: 50 is the tile in the middle. So all measures have one scale, whatever their units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radar chart of the percentile rank of each cluster's median in every measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radar of the medians of {clusters:cluster|clusters} as percentile ranks, 0 in the middle to 100; {tiles:tile|tiles}. Click a name to show or hide it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat map of the percentile rank of each cluster's median in every measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same in figures. 50 is the median of {tiles:tile|tiles}; red is high, blue low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure by measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the order of how much the clusters account for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the clusters differ at all? Kruskal–Wallis against patchy random maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ε²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spatially correlated up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box plot of {field} for each cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}, {n:tile|tiles} with a value: {verdict} (ε² = {epsilon2:.2f}, {p}). The box holds the middle half of the tiles, the line in it is the median, the whiskers hold 90 %; dashed is the median of all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clusters differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no more than patchy maps differ by chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>effective n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median (95 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>effect against the rest (95 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which clusters can be distinguished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No measure here distinguishes these pairs: {pairs:and}. Other measures may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat map of the number of measures in which two clusters differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of measures, of {measures}, in which two clusters differ: Dunn's test, adjusted for all {pairs} pairs by the largest statistic of each random map (Westfall &amp; Young).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat map of the typical distance within and between clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typical (root mean square) difference between two tiles over all measures, in standard deviations of percentile ranks; 1.41 is what two tiles drawn at random have. On the diagonal both are of one cluster: light there and dark elsewhere is a cluster that the measures see as one thing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the clusters go with the census</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {links:link|links} between the share of a cluster and a field, {significant_links} hold against random maps as patchy as the field, after correction for their number. Positive: where there is more of the cluster, the field is higher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correlations of cluster shares with {field}, with intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank correlation of each cluster's share with {field}, over {n:zone|zones}, with 95 % intervals from the effective number of zones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>effective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spearman (95 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pearson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{zones:zone|zones} left out, because tiles cover less than half of them or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the clusters explain, and where they do not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too few blocks of ground to tell how much of {field} the clusters explain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In zones that it was not fitted to, what the clusters say about {field} is no better than its mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In zones not used for fitting, the shares of the clusters explain {share:percent} of {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All shares together, ridge regression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R² fitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R² random fifths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R² unseen blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moran's I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moran's I of the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R² of random fifths is optimistic, because a zone's neighbours are in the fitting; whole blocks of ground left out are the honest figure. If what is left over still has a high Moran's I, something else that lies in patches is at work, and the map of the zones shows where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones by local Moran's I of what is left of {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>higher {field} than the clusters explain, as around (HH)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower {field} than the clusters explain, as around (LL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>higher, though lower around (HL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower, though higher around (LH)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not significant (q &gt; {significant})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect – Cliff's delta: the chance that a tile of the cluster has the higher value, less the chance that one of the others has. 1: every tile higher, 0: no difference, −1: every tile lower. Below {negligible} we call it negligible, below 0.33 small (Romano et al. 2006).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ε² – how much of the order of the tiles in a measure the clusters account for, 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval – 95 %: whole blocks of ground were resampled with replacement, so that neighbours that resemble each other do not count as separate evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n and effective n – tiles with a value, and how many tiles without resemblance would tell as much about a mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p – how often a random map as patchy as the measure differs as much between these clusters. q – the same after correction for the number of tests: of all findings with q ≤ {significant}, one in twenty is expected to be chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A difference between clusters is not its cause. The clusters were made from pictures; that a cluster has small buildings does not say that the network saw small buildings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p holds for maps whose patchiness is the same everywhere. Where a measure follows one broad trend across the area, or lies in one corner of it, there is no repetition to judge it by, and the test may find too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patchiness of a measure includes what the clusters themselves put there. This makes the test careful: a real difference that lies in a few large patches may not reach significance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures follow their sources: a map without buildings is a map without mapped buildings. Empty values are left out, so a mean building size speaks of the tiles that have buildings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What holds for tiles of this size need not hold for others (modifiable areal unit problem).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link between zones is not one between people (ecological fallacy), and census figures are often modelled or rounded where few people live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares sum to 1: where one rises another falls, so the links of the clusters are not independent of each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Significance: each measure's ranks were written as a sum of patterns from coarse to fine ({layout}), and the signs of the patterns were flipped at random {draws:,} times. The random maps keep the mean, spread and patchiness of the measure and lose any link with the clusters. q after Benjamini and Hochberg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intervals: percentiles of {bootstraps} bootstrap samples of whole square blocks of ground, as wide as the variogram of the measure within clusters reaches, but at most a fifth and at least a fiftieth of the area's side; widened where so few blocks show less scatter than the variogram leads to expect. None is given for a cluster that lies in fewer than {fewest_blocks} blocks. Effective n from the same variogram.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words: measures with q ≤ {significant} and an effect of at least {negligible}; of measures that say the same (rank correlation of {same} or more) the stronger one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cosines over the tile grid, or in a grid with gaps eigenvectors of the neighbourhood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eigenvectors of the neighbourhood of the six nearest, of at most 2,000 polygons drawn at random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Census: correlations are tested against {zone_draws:,} random maps made in the same way over touching zones; R² in unseen zones by {folds} folds of blocks; Moran's I and local Moran's I with row-standardised contiguity (queen), random permutation, and the false discovery rate for the local ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many clusters? (sensitivity)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{clusters} clusters are stable here, with tiles of {size}: they come back when the tiles are resampled, more surely than chance would have it, and are apart from each other. Tried: {tried:and}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number of clusters is stable here. Of {tried:and} clusters none comes back reliably as groups that are apart from each other, so no single map of types should be published from this image without saying so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of clusters recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tile size, {pixels} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tile size that comes closest, {pixels} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stability, 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stability, 0 to 1, with {clusters} clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tiles of that size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles of {size}: {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the clusters come back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the stability of the clusters by their number, with the band of structureless tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles of {size}: agreement between clusterings of resampled tiles. 1 is the same groups every time, 0 is chance. The blue band holds the middle 95 % of the pairs of resamples. The grey band is what {nulls} sets of structureless tiles with the same spread give, from least to most. Dashed: {level:.2f}. {tiles:,} tiles. A number that can be recommended lies above the dashed line and above the grey band, and passes the two tests below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the weakest cluster and of the densest border by the number of clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles of {size}. Green: how surely the weakest cluster comes back (mean Jaccard similarity; at least {weakest:.2f} is required, the upper dashed line). Orange: how many tiles lie half-way between two neighbouring clusters for every one within them, at the border where it is most (at most {border:.2f} is allowed, the lower dashed line; drawn up to {most_drawn}). Orange near 1 means that a cloud without a gap was cut in pieces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the agreement between seeds by the number of clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement between the maps that “Cluster urban types” finds with other seeds; bands hold the middle 95 % of the pairs. Below 0.90 another seed gives another map, and that map is called unstable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How clusters split as their number grows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each column is one number of clusters (K), each bar a cluster, each stream tiles on their way to the next number. Widths are tiles. A cluster keeps its number and colour as long as at least half of its tiles stay together. Types with one strong trait run through as one stream; where streams cross and mix, groups are of our making.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alluvial drawing of how clusters split and merge as their number grows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tiles:,} tiles of {size}. {moved:percent} of them leave their line at least once: they go to a cluster that is neither their old one nor split off from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same place with each number of clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours are those of the streams above, within one tile size: a colour that stays in its place from map to map is a cluster that holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps of {counts:and} clusters side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles of {size}: {counts:and} clusters, from left to right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do tile sizes agree?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the centre of every small tile the clusters of two tile sizes were compared, each place weighted by its valid ground. Large tiles see neighbourhoods, small ones see blocks: some difference is to be expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat map of the agreement between tile sizes by the number of clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjusted Rand index between two tile sizes: 1 is the same groups on the same ground, 0 is chance. {places:and}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tiles:,} places for {small} and {large}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same in figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rand index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mutual information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silhouette, Davies-Bouldin index and elbow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customary figures, for comparison. They take no part in the recommendation: they look at how compact groups are, not at whether they come back, and on cities with known types they prefer too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line of the silhouette (-1 to 1) by the number of clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More is better. Worked out on at most {compared:,} tiles a tile size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line of the Davies-Bouldin index (0 and up) by the number of clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less is better. Worked out on at most {compared:,} tiles a tile size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line of the variance left within clusters (share) by the number of clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a bend, after which more clusters gain little. Worked out on at most {compared:,} tiles a tile size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each tile size and number of clusters, with what speaks against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chance, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weakest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>border</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stability – the tiles were resampled many times and clustered again; how far two such groupings agree is the adjusted Rand index: 1 if they are the same, 0 if they agree as by chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance – a cloud of tiles without any groups may be cut in the same place every time, because it is longer one way than the other. Stability counts only where it is more than such clouds give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weakest cluster – five good clusters can hide a bad one in the mean, so the worst is looked at by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Border – where groups are apart, few tiles lie half-way between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do with a recommendation – run “Cluster urban types” with this number, tile size and seed: it finds the very clusters that were tried here. Then look at its report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do without one – try another tile size or network, or use a grouping as a description, and say that its borders are not in the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stability is not truth. It says that the same groups come back from other samples of the same image; it does not say that they mean anything to those who live there. Look at the tiles of each cluster before you name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stable number does not mean that the city looks the same everywhere. It means that its places blend into each other, as far as this network sees, and that any border between groups is of our making. Groups may still serve to describe; they should not be reported as types that were found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stable number is one that passed here: this image, season, network and tile size. A seam between two images, a cloud or a large water body can be the whole of what comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metric in which tiles are compared was learnt once, from all tiles, and not again for every resample; resamples of neighbouring tiles are not independent either. Both make stability look a little better than it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A type of which there are only a handful of tiles is easily missed by resamples, and then counts as unstable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limits ({level:.2f}, {weakest:.2f} and a third) are conventions. Figures near them should be read as near them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles were described once for each tile size, and the metric was learnt once, as “Cluster urban types” does. With every number of clusters, the tightest of {starts} groupings by k-means was then taken: these are the very clusters that “Cluster urban types” finds with this number and seed. {resamples} bootstrap resamples (of at most {drawn:,} tiles, the best of {fit_starts} starts each) were compared with each other, on at most {compared:,} tiles, and the clusters of {seeds:other seed|other seeds}. Chance is {nulls} sets of points with the same covariance and no clusters, every other one normal or uniform along the principal axes, resampled in the same way. A tile whose quarters differ, as it holds several types, counts less than one that is the same all over, when clusters are sought as in what is measured on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number is stable if resamples agree by {level:.2f} on average and by more than any structureless set, if every cluster comes back by {weakest:.2f}, and if no border is more than a third as dense as the clusters beside it, seen on tiles that were not in the resample. How surely a cluster comes back is the figure that “Cluster urban types” gives with the same number and seed, from {kept} resamples. The largest stable number is recommended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What decides where a network looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>networks × seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the differences between lift profiles lie between networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lie between seeds of one network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overlap of masks, two seeds of one network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overlap of masks, two networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {networks:and} a seed changes nothing, so its runs are one and the same, and what the seed explains is told by the other networks alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {networks} networks and {seeds} seeds no p can be below {least:.2g}, however far the networks are apart: F and the interval of omega squared say more. More seeds allow a smaller p.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the lift of each class depends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A class whose lift differs between networks and not between seeds is seen by one kind of network and not by another. One that differs between seeds is seen by chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars: mean lift of each class by network, with the range of its seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean lift of each class by network, without unit; lines span the lowest and the highest of its seeds. 1 is the share of the pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stacked bars: shares of the variance of each lift between networks and between seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the sum of squares between runs, in per cent: between networks; between seeds, as far as they do the same to all networks; and what a seed does to each network in its own way. Classes with one lift in all runs are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of which alike in all networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>omega squared (95 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether runs look at the same places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masks of one tile overlap by {within} on average between two seeds of one network, by {between} between two networks, and by {chance} between two networks if each is given another tile. Shares of the evidence by class are alike by {profiles_within} between seeds of one network, and by {profiles_between} between networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All runs learnt from the same tiles in the same folds. Where a run recognises the cities badly, where it looked says little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concentration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consistency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highest lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift – share of the evidence for the true city that lies on a class, over the share of all pixels that it covers, over all cities; evidence is out of fold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network, seed – shares of the sum of squares between runs; they add up to all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F – mean square between networks over mean square between the seeds of one network: above 1 where networks differ by more than seeds do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p – share of all ways to deal the runs to networks in which these differ as much; it cannot be below {least:.2g} here. q – the same after correction for all classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Omega squared – the share of the network without what chance would give it; its interval holds for runs that are spread alike and normally, and is wide where runs are few.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlap of masks – what two soft masks of one tile have in common over what either has, on 8 × 8 cells: 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explained – share of the evidence on classes with a name. Concentration – 1 if it lies on one class, 0 if it is spread evenly. Consistency – 1 if all tiles of a city are recognised by the same classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds for these networks. Others may agree more, or less; two networks that were trained alike before are likely to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A seed stands for what learning leaves to chance: random weights, or the order in which images are learnt. Networks that start from given weights differ less by their seeds than those that start from random ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs share their folds and images, so that what other images would change is not in the seed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks see with cells of different size. A coarse one spreads the evidence on a small object over what lies around it, and its lift comes out lower for that reason alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each network learns to tell the cities apart with each seed, from the same tiles and in the same folds. Its evidence for the true city of each tile, by the model that was made without it, is laid over the classes of objects. The lifts of the runs are a balanced design: the sum of squares between networks is held against that between seeds of one network (F), and tested by dealing the runs to networks in all ways, or in 9,999 drawn at random. Shares of whole profiles are sums of squares over all classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean lift of each class by network, without unit; lines span the lowest and the highest of its seeds. 1 is the share of the pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urban types without labels (DeepCluster)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tiles:,} tiles of {side} were grouped into {clusters} clusters by what they look like, without any labels. Look at the cluster sheet first, and give each cluster a name of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{how_many} {tiles:,} tiles of {side} were grouped by what they look like, without any labels. Look at the cluster sheet first, and give each cluster a name of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean stability of the clusters, 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the tiles keep their cluster in {sure:percent} of the groupings or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest cluster is {largest} with {largest_share:percent} of the tiles, the smallest {smallest} with {smallest_share:percent} ({smallest_tiles:,} tiles). Colours and numbers are the same in every figure here, in the layers and in the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {clusters} clusters come back when the tiles are resampled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{steady} of the {clusters} clusters come back when the tiles are resampled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not rely on {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of the clusters, one coloured cell per tile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tiles:,} tiles in {rows:,} rows and {columns:,} columns, as they lie in the raster; white has no cluster. The tile layer shows the same on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each cluster looks like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tiles nearest to the centre of each cluster, nearest first. They are the best examples the cluster has, so expect its other tiles to be more mixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} tiles, {share:percent}{confidence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; {kept:percent} of them keep their cluster in {sure:percent} of the groupings or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large the clusters are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of each cluster; {tiles:,} tiles in all. One tile stands for {each} of ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of each cluster; {tiles:,} tiles in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How surely tiles belong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surest are the tiles of {surest} (mean confidence {high:.2f}), least sure those of {vaguest} ({low:.2f}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box plot of the confidence of the tiles of each cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence by cluster (field confidence), {tiles:,} tiles: the share of groupings of a third of the tiles in which a tile stays in its cluster. The box holds the middle half of the tiles, the line in it is the median, the whiskers hold 90 %. From {sure:.1f} on a tile is nearly always in the same cluster if the map is made again from other tiles; a box far to the left means that many tiles could as well be in another cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box plot of the margin of the tiles of each cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin between the two nearest clusters (field margin), {tiles:,} tiles: 0 on the border of two, 1 at a centre. It says where a tile lies between the clusters of this map, and nothing of other maps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box plot of the novelty of the tiles of each cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Novelty by cluster, {tiles:,} tiles. Right of the dashed line a tile is unlike 99 % of the tiles the model was made from: here {novel:,} tiles ({novel_share:percent}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the clusters lie to each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The features of each tile, projected onto the plane in which tiles differ most. Tiles that look alike lie together. Clusters that overlap here may still be apart in the directions that a plane cannot show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scatter plot of tiles on the first two principal components, coloured by cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First two principal components of the features, no unit; {sample}. Together they hold {held:percent} of the variance in {dimensions} dimensions, computed on all {tiles:,} tiles. Both axes have one scale. Numbered discs are the centres of the clusters. Point at a tile for its number; click a name to hide it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far apart the clusters are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most alike are {one} and {other}: a tile of one and a tile of the other are {ratio:.2f} times as far apart as two tiles of the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If their pictures look the same to you, fewer clusters may do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat map of the typical distance between tiles within and between clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typical (root mean square) distance between two tiles, in the {dimensions} dimensions of the features, no unit; {tiles:,} tiles. On the diagonal both are of one cluster, elsewhere of two. Dark means similar: a cluster stands out where its diagonal is darker than its row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How stable the clusters are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stability of each cluster, 0 to 1, no unit; {tiles:,} tiles. The tiles were resampled and clustered again, {kept} times; the figure is the mean Jaccard similarity of the cluster to the one that came closest to it. A full bar is a cluster that came back tile for tile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No epoch was run: the tiles were grouped on what the network saw without further learning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grouping of epoch {epoch} was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It agrees with the one before by {agreement:.3f} of 1: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line of the agreement between successive groupings, epoch by epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement of each grouping with the one before, over {epochs} epochs: normalised mutual information, 1 if no tile changed its cluster, 0 if the two have nothing in common. The dashed line marks the epoch kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resampling stability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster – a group of tiles that look alike. Start with the pictures: give each cluster a name of your own, then go and see a few of its tiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unstable map – many groupings of the same tiles are about equally tight, and chance decides. A map is called unstable if that of another seed agrees with it by less than 0.90 (adjusted Rand index), or if its clusters do not come back when the tiles are resampled (mean stability below 0.60). Do not publish such a map without saying so: try another number of clusters or larger tiles, and rely on the clusters named as reliable. A map that depends little on the seed, and more on the tiles, is one of which other tiles of the same place would move more than 10 %. With fewer than 40 tiles resamples tell too little to call a map stable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence (the field) – the share of groupings of a third of the tiles in which the tile is in the same cluster. From 0.9 on, about nine in ten tiles or more are in the same cluster of a map made from other tiles. It says nothing of whether the cluster means anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin (the field) – 1 less the distance to the nearest centre over that to the next, so 0 on the border of two clusters and 1 at a centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Novelty – above 1, a tile is unlike 99 % of the tiles the model was made from, and its cluster is only the least bad answer: clouds, seams, holes, or something the city has only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stability of a cluster – stable from 0.85, fairly stable from 0.75, of uncertain border from 0.60, doubtful below (after Hennig 2007).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement between epochs – we call it settled from 0.95, nearly settled from 0.85, still moving from 0.70, unsettled below; these limits are a convention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clusters are groups of tiles that look alike to the network. They are not land-use classes, and nothing here says how people live: names, and links to census figures, are for you to establish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the number of clusters was given, or taken because it is stable: another number, tile size or stride draws other borders; types with one strong trait tend to survive such changes, mixed ones do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season, sun angle, haze and the seams between images are part of what a network sees. A cluster that follows the edge of an image strip tells about the camera, not about the city.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tile that straddles two types has to go somewhere; a narrow margin is where to look for these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stability says that a cluster is repeatable, and confidence that a tile's place in it is. Neither says that it is useful. With fewer than about 100 tiles both are too high: the way in which tiles are compared was learnt once, from all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{described}. Of the {axes} directions in which tiles differ most, those count less in which the quarters of one tile differ too, or which brighter light changes. A tile whose quarters differ more than is usual, as it holds several types, counts less. The tightest of {starts} groupings by k-means is kept; how the next tightest differ from it tells what another seed would change. {resamples} resamples of the tiles tell how stable each cluster is, and {thirds} groupings of a third of the tiles each how surely a tile is in its cluster: they differ as much from the map as one made of as many other tiles would.{precision}{rounds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each tile is described by two small networks side by side, one trained on drawn cities (urban), one on photographs of things (EfficientNet-Lite0, ImageNet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each tile is described by a small network trained on drawn cities (urban)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each tile is described by the encoder {name} with weights: {weights}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each tile is described by fixed wavelets (scattering), which need no training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each tile is described by the means of its valid pixels in ready-made embeddings ({embedding}), without a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each tile is described by the network {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features were computed in {precision}; another precision or another processor rounds them otherwise, and clusters of low stability may then come out with other borders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then the groups served as provisional labels from which the network learnt to tell them apart, round by round (DeepCluster): of {rounds} rounds {kept}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round {epoch} was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none was surer than the first grouping, so that stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tiles:,} photographs were grouped into {clusters} clusters by what they look like, without any labels. Look at the cluster sheet first, and give each cluster a name of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{how_many} {tiles:,} photographs were grouped by what they look like, without any labels. Look at the cluster sheet first, and give each cluster a name of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of the photographs, a dot each in the colour of its cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tiles:,} photographs where they were taken, north above; each hides those below it. The layer of photographs shows the same on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of each cluster; {tiles:,} photographs in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster – a group of photographs that look alike. Start with the pictures: give each cluster a name of your own, then open a few of its photographs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unstable map – many groupings of the same photographs are about equally tight, and chance decides. A map is called unstable if that of another seed agrees with it by less than 0.90 (adjusted Rand index), or if its clusters do not come back when the photographs are resampled (mean stability below 0.60). Do not publish such a map without saying so: try another number of clusters, and rely on the clusters named as reliable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence (the field) – the share of groupings of a third of the photographs in which the photograph is in the same cluster. From 0.9 on, about nine in ten photographs or more are in the same cluster of a map made from others. It says nothing of whether the cluster means anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Novelty – above 1, a photograph is unlike 99 % of those the model was made from, and its cluster is only the least bad answer: a finger before the lens, a wall, the night, or something that was photographed only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clusters are groups of photographs that look alike to the network. They are no types of street or of land use, and nothing here says how people live: names, and links to census figures, are for you to establish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of clusters was chosen, not found. Another number draws other borders; types with one strong trait tend to survive such changes, mixed ones do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weather, hour, season and the camera itself are part of what a network sees, and so is where it was pointed: sky, road or wall. A cluster that follows one camera or one day tells about these, not about the city.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the square in the middle of each photograph is seen. Half of what urban2 tells apart it learnt from cities seen from above, and `urban` has seen nothing else; a larger network with ImageNet weights may tell more apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stability says that a cluster is repeatable, and confidence that a photograph's place in it is. Neither says that it is useful. With fewer than about 100 photographs both are too high: the way in which they are compared was learnt once, from all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What gave each city away (discriminative regions)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough data for a verdict: the model was made from {count:tile|tiles} of {name}, where {least} are needed. For what it is worth:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence for {cities:and} lies in places of its own, which the other cities hardly have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence for {cities:and} does not clearly lie in places of its own: places with as much of it are only {lifts} times as frequent as in the other cities, where planted objects gave 3.4 and more, and tints 2.2 at most. Such a city may be known by what it lacks, or by its light or camera, of which the audit of Recognise cities tells, or hardly at all: read its regions as things only where the pictures of a kind show one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {cities:and} nearly every place speaks for the city ({share:percent} or more): its whole look gives it away, such as light, camera and plants, so its regions are only where it does so most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions that look alike come from one city more often than chance has it: {purity:percent} of the regions belong to the most frequent city of their kind, where chance gives {chance:percent}, and {pure} of the {clusters} kinds are nearly all of one city.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions that look alike come from one city no more often than chance has it: {purity:percent} of the regions belong to the most frequent city of their kind, and chance gives {chance:percent}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{purity:percent} of the regions belong to the most frequent city of their kind, but they lie in {blocks} blocks of ground (or photographs) only, too few to tell that from chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The regions show what speaks for the city; with images of one city only, nothing tells what the others have as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kinds of regions (clusters)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the regions are of the most frequent city of their kind; chance gives {chance:percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of all pixels are in the masks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the tiles were explained by a model that had not seen them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence accounts for all but {missing:percent} of the differences between the scores of tiles: the rest of what the model went by is not in these regions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{beyond:percent} of the tiles were explained by the model of all tiles, which may have seen them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The city of some images is what the model itself takes them for, so its errors do not show there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left:,} weaker regions were left out; those that are kept are the strongest of each city.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too few regions to be sorted into kinds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the regions show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crops of the regions were described by the model's own network and grouped by what they look like. The pictures are those nearest to the middle of each kind, nearest first; the line is the edge of the mask. Give each kind a name of your own before you look at the city that it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stacked bars of the share of each city in the regions of each kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of each city in the regions of each kind, {regions:,} regions. A bar of one colour is a kind that one city alone has; several colours are cities that share it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:region|regions}; {purity:percent} of {city}, where chance gives {chance:percent} (p {p}); shared by {shared:and}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kinds in figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of the weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in tiles recognised rightly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a city has places of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each city, how much more frequent places in the mask are in tiles of its own than in tiles of the other cities, for which its evidence was worked out likewise. From {least} times on we say that a city has places of its own; planted objects gave more, and planted tints less. Below, the regions show where the network reads best what is everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intervals of how much more frequent places with evidence for a city are in it than in the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency of places above the threshold in a city over that in the others, with 95 % intervals by bootstrap over tiles. Grey is below the dashed line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>area in the city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>area in the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times as frequent (95 % interval)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the evidence lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaks against the city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaks for the city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence for its own city of each raster; one scale of colours for all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strongest of {count:region|regions} in tiles that were recognised rightly, which hold {weight:percent} of the weight of all evidence for this city.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies in tiles that were taken for another city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence is always for the true city. Looking only at what was recognised rightly would show the network at its best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No region lies in a tile that was taken for another city.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions of tiles that were taken for another city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strongest of them: what spoke for the true city, and was not enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions by whether their tile was recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in tiles taken for another city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean evidence where right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean evidence where wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence – how far what is seen at a place speaks for the city, in log-odds against the mean of the others. Its mean over a tile is the tile's score above that of the average tile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask – the pixels of a city with the most evidence, above one threshold for all of its images (or for all cities, if asked for). An image with little evidence has few regions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight – share of the evidence for its city that a region holds, counting only what speaks for the city.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purity of a kind – share of its regions that are of its most frequent city. Chance deals the cities out anew to whole photographs and blocks of ground, since the regions of one are alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared by – the cities that have at least a tenth of the regions of a kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions show what the network went by. That need not be what a person would know the city by, nor what makes the city what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence has the grain of the network's cells, and leans on what lies around: a thing that is narrower than a cell takes its neighbours with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A city that is recognised by what it lacks has evidence where that thing is missing: its regions then show ordinary places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of regions are groups of crops that look alike to the network; they have no names. Images that differ in light or camera throughout give pure kinds, too: read purity only where a city has places of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions larger than a tile were cut along the lines of the grid of tiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence by {method} for the true city of each tile, by the model that had not seen it, with one set of constants from a sample of all cities.{how} The mask is the {share:percent} of the pixels with the most evidence, as far as it speaks for the city; connected parts of at least {least:percent} of a tile are regions, at most {most:,} of them, the strongest of each city. Each region with its edge, brought to the size of a tile, is described by the network, without what lies around it, and grouped as urban types are. Purity is held against {draws} random deals of cities to blocks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles overlap by {overlap:percent} and are blended with a raised cosine, so the maps have no seams.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photographs are explained one by one, in the square that the network sees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network sees the square in the middle of each photograph, at the side that the model was made with: what lies beside it has no evidence, and what is small in it is blurred. Photographs of one drive show the same street, so chance is flattered where they are many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tiles:,} tiles as a network sees them: tiles that look alike lie together. The plane in which they differ most holds {plane:percent} of their differences. Look at {first} first, then at the tiles that are unlike all others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tiles with features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dimensions of the space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the variance in the plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the first three components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outliers, {share:percent} of the tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tiles} tiles are few: axes and outliers would move if some were added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plane in pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each picture is a tile, in its place on the plane. What changes from left to right and from bottom to top is what tells the tiles apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures of tiles laid out on the plane in which they differ most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown:tile|tiles} of the {drawn:,} that are drawn below: a square lattice lies over the plane, and of each cell that holds any the tile nearest to its middle is shown there, moved by less than a cell. {scale} Frames have the colour of {frames}. Point at a picture, or tap it, for the tile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the map below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First two principal components, no unit, one scale for both axes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UMAP: neighbours lie together, but distances between groups, their sizes and the direction of the axes mean nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plane in points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every point is a tile, and tiles that look alike lie together. Clusters that overlap here may still be apart in directions that a plane cannot show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every point is a tile, in the colour that it has on the map below; tiles that look alike lie together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scatter plot of tiles on the plane in which they differ most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sample}. {scale}{held}{hulls} Point at a tile, or tap it, for {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, and the outliers listed below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two components hold {plane:percent} of the variance in {dimensions} dimensions, computed on all {tiles:,} tiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlines are the convex hulls of the central {central:percent} of the tiles drawn of each cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, numbered discs the centres of the clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; click a name to hide it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the components hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ends}The first three make the colours of the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tiles at the two ends of a component say what it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the variance in {dimensions} dimensions that each principal component holds, and with those before it; {tiles:,} tiles. Red, green and blue are those of the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ordinal} component, {end} end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The farthest tiles first, outliers left out; under each its number and its value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The space as a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of the first three components as red, green and blue, one cell per tile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tiles:,} tiles in {rows:,} rows and {columns:,} columns, as they lie in the raster; white has no features. Red is the first component, green the second, blue the third. One stretch serves all three (2nd to 98th percentile of the one that varies most), so the more two colours differ, the more two tiles do. The raster layer shows the same in QGIS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tiles nearest to each centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest first, in all dimensions of the space. They are the best examples their cluster has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at these: clouds, seams, unique places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tile is unlike all others: the highest score is {highest:.2f}, and 1 is the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{odd:tile|tiles} of {tiles:,} stand out (score above 1).{expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the raster that a model was made from, about 1 in 100 is above 1 by the way the limit is set; more than that means ground that the model does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlike the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {shown:tile|tiles} with the highest score; under each its number and its score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they lie; select them in the tile layer by tile_id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Component – a direction in the space along which tiles differ; the first is that of the largest differences, each next one is at right angles to those before. Which end is called high is a convention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the variance – how much of all differences between tiles a component holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlier score – {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the novelty of the model: above 1, a tile is unlike 99 % of the tiles the model was made from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the larger of two relative distances, to the fifth nearest of a sample of tiles and to the space of the first components; above 1, it is more than tiles of one population are expected to have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plane shows part of the variance, and the text says how much. Tiles that lie together here may lie apart in the directions that it leaves out; tiles that lie apart here are apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The axes are directions in which tiles differ most, not directions that mean something. The pictures at their ends are the only key to them, and season, sun angle, haze or the seam between two images can be the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The space is that of one network. Another one would lay the same tiles out differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An outlier is unlike the others to the network. Whether it is a cloud, a seam or a place like no other, only a look at the imagery tells; and a type that is rare but holds together may not be among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the map are comparable within it. Another raster has axes and colours of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{space} Principal components were computed from the covariance of all {tiles:,} tiles, summed up in batches; the sign of each is fixed by its largest part. {score}{umap}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The space is the one in which the clusters of the model live: in it, distance means dissimilarity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The space is that of the features in the raster, each brought to mean 0 and variance 1, because features have units of their own; one that is the same everywhere stays out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plane of the page was made by UMAP from the {drawn:,} tiles drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outlier score is the novelty that the model gives each tile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outliers are found by the distance to the {neighbours}th nearest of {reference:,} tiles drawn at random (seed {seed}), on the first {axes} components ({held:percent} of the variance), and by the distance to the space of these, relative to that of the neighbours. Each is divided by its limit, the median and {strictness} robust standard deviations of the logarithms. In one round cloud of points this marks at most 2 in 1,000 from 5 dimensions on, and 1 in 100 in 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of the photographs, a dot each in the colours of its first three components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tiles:,} photographs where they were taken, north above; each hides those below it. Red is the first component, green the second, blue the third. One stretch serves all three (2nd to 98th percentile of the one that varies most), so the more two colours differ, the more two photographs do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at these: blurred, blocked, unique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photograph is unlike all others: the highest score is {highest:.2f}, and 1 is the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{odd:photograph|photographs} of {tiles:,} stand out (score above 1).{expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Among the photographs that a model was made from, about 1 in 100 is above 1 by the way the limit is set; more than that means places or cameras that the model does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which they are; select them in the layer by tile_id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plane shows part of the variance, and the text says how much. Photographs that lie together here may lie apart in the directions that it leaves out; photographs that lie apart here are apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The axes are directions in which photographs differ most, not directions that mean something. The pictures at their ends are the only key to them, and weather, hour, season or the camera can be the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The space is that of one network. Another one would lay the same photographs out differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An outlier is unlike the others to the network. Whether it is a spoilt picture or a place like no other, only a look at it tells; and a type that is rare but holds together may not be among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the map are comparable within it. Other photographs have axes and colours of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs between images and their matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From tiles to their matches: {told:and}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{more:further measure differs|further measures differ}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No difference is shown in any of {measures:measure|measures}: what distinguishes these tiles from their matches is not among them, or there are too few pairs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are not enough pairs for any test ({sources:source|sources} in {blocks:block|blocks} of ground; {fewest_pairs} sources in {fewest_blocks} blocks are needed).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score of {name} rests on {first} first: without it ({area:percent} of a tile) it falls from {before} to {without}; with as much replaced elsewhere it is {control}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It rests on {others:and}, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score of {name} rests on no single class: none takes clearly more from it than a hole of the same shape elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tiles that were compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other tiles they were compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class that the score rests on first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches were chosen to be like their sources in some things and unlike them in others. A difference says what came along with that choice, not what makes a place better, and not what would follow from building it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands {bands} stand for red, green and blue here, so what is called green, built or warm is so in these colours, and may be something else on the ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough pairs for a test of {measures:and}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In most tiles {classes:and} cannot be replaced: too much of the tile is filled, or no room is left for a control. What was measured there holds for the other tiles only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each source is compared with the mean of its matches. Intervals and tests go by blocks of ground, as neighbours are alike, and by the matches, as several sources may share one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difference in standard deviations between tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences of all measures in standard deviations, with intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match less source. Blue: shown beyond chance. Orange: shown, but said by the model of status, by which matches are often chosen. Grey: not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same in figures; shares and their differences in per cent of the whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difference (95 % interval)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pairs that agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of the pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source and match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown:pair|pairs}, evenly spaced through the layer: the source on the left, its match on the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which class the score of {name} rests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One class at a time is replaced in the matches by other texture of the same tile, and the tile is scored again. A hole alone changes a score. So beside each class stands a control: a mask of the same shape elsewhere in the tile, off the class, filled from the same pixels. A tile that the model learnt from is scored by the model that had not seen its ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score is the log-odds of {name}: 0 is a probability of one half, 2.2 of nine in ten, 4.6 of 99 in a hundred. It goes on falling where a probability near 1 hardly moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score is the predicted value of {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>control: as much elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fall of the score (log-odds)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fall of the score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fall of the score without each class, beside its control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fall of the score of {name}, mean and 95 % interval. To the left of 0 the score rises: the class speaks against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of a tile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score with all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fall by the control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fall for a tenth of the tile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rests on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is, without {name}, and with the control; below them what the model says of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points – per cent of the whole: from 20 % to 32 % green is +12 points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs that agree – sources whose difference has the sign of the mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p, q – Wilcoxon's signed-rank test by blocks; q is the share of false findings among all measures at least as sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown – the interval holds no 0, and q is small enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rests on it – the score falls without the class, beyond the control (q small enough, interval without 0), and by at least twice what the control takes. Against: it rises as clearly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green pixels, pixels like built or bare ground – by their colour alone: a green roof is green. Hue – red against blue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs are no experiment. What differs between a source and its match may be a bystander of what the classifier goes by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What no measure stands for is not in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texture that replaces a class comes from the same tile, and brings other classes with it: a street without a tree is more wall. What a fill looks like should be looked at above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A class that always covers much of a tile cannot be replaced, and is not tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not judge a place, or those who live there, by any of this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of the matches of a source are averaged, and the source's is taken off. Differences are tested by Wilcoxon's signed-rank test with variances of sums over blocks of ground, which are as wide as differences are alike (range of the variogram); where several sources share matches, or their ground, the variance grows by as much as that adds to the variance of the mean. The limits of intervals come from {resamples:,} resamples of blocks, widened in the same way and for small numbers of blocks. Measures are not tested with fewer than {fewest_pairs} sources in {fewest_blocks} blocks. False findings are held down over all measures together (Benjamini and Hochberg); what the model of status says is a family of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A class is filled from its edge inwards by windows of the same tile that hold nothing of the class, each time by one of those that fit best to what is known around the place, near ones before far ones. The control is the mask moved around the edges of the tile to a random place where it meets the class least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images found in a generative model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The generative model was found to be “{verdict}” when it was trained, so that its tiles are found in it says nothing of the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{images:tile was|tiles were} looked for in the model; what the {method} method draws is nearer to its own tile than to any of {others} others for {share:percent} of them, with colours that are off by {l2:.2f} of their range (median).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model hardly knows these tiles ({images:,} of them): even what the {method} method draws is nearer to its own tile than to any of {others} others for {share:percent} of them only, with colours that are off by {l2:.2f} of their range (median).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From near to far, by the distance of features: {order:and}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tiles that were looked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of them are drawn nearer to themselves than to any of {others} others ({method})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by which colours are off, from 0 to 1 ({method}, median)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>structural similarity, 1 for the same picture ({method}, median)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconstructions are drawn, not real. What the model does not know is missing in them, and what it expects is put in its place: look for what is lost before you read anything in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than half of the tiles are recognised in what {methods:and} draws, so latents by that way say little of single tiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {methods:and} tiles that the encoder did not learn from are found clearly less well than those that it learnt from: its latents of the latter flatter it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time was up before {methods:and} had learnt from all the images that were asked for, so the result depends on how fast the machine is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles and what the model draws of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From left to right: {methods:and}. What is drawn bears the word “synthetic”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles that were found best, beside their reconstructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found best, by the mean distance of features over all ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles that were found as well as most, beside their reconstructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found as most are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles that were found worst, beside their reconstructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found worst: what is lost here, the model does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far reconstructions are from the tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difference of colours (root of the mean square, 0 to 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distance of features (0 to 2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>structural similarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes of the difference of colours for each way of inversion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference of colours. The box is the middle half of the tiles, the whiskers hold nine of ten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes of the distance of features for each way of inversion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance of features: what the bundled encoder sees in the tile and in what was drawn, at four depths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes of the structural similarity for each way of inversion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structural similarity of brightness; blurred pictures have little of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same in figures: medians, and between which values nine of ten tiles lie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>features, tiles held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the encoders learnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {images:tile|tiles}, turned and mirrored as they may be; one of ten was held out, and is what the curve is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thousands of tiles shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves of the distance of features of tiles held out, while encoders learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance of features of tiles held out. A curve that still falls would gain from a larger budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimisation – the latent is sought for each tile by itself, the same for all layers of the model. It is slow and often nearest to the picture; latents that look alike may lie far apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoder – a network tells the latent at once, a little different for each layer. Its latents are smoother, and often say more of values of the ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iterative encoder – a network looks at the tile and at what it has drawn of it so far, five times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised – share of the tiles whose reconstruction is nearer to them, by pixels, than to others drawn by lot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small distance does not mean that the model knows the place, only that it can draw something like it; a large one is a loss of detail, colour or both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The distance of features is not LPIPS: no weights learnt from people's judgements come with the plugin, so its values are to be compared with one another only, not with those of papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What directions say holds of the latents, and so of what is drawn: of an attribute that is lost in reconstructions they can say nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles are brought to the size that the model draws. Optimisation: {steps} steps of Adam in W for each tile, from the guess of the encoder that learnt beside the generator and from the mean of all latents, with noise that fades away; after a quarter of the steps the better one goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoder: a first latent, and what each layer's differs by from it; layers are opened one after the other, a critic tells its latents from the model's own, and the differences are kept small. The iterative encoder learns likewise, from a picture of six bands: the tile and its reconstruction. Both start from the encoder that learnt beside the generator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The likeness that all of them seek is in pixels and in the maps of the bundled encoder `urban` at four depths, each place brought to length 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which way a value grows in a generative model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directions of {names:and}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values with a direction beyond chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highest AUC on held-out ground; 0.5 is no better than chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tiles with values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocks of ground, held out whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes along a direction goes together with the value in these tiles. It is a visual hypothesis, no evidence of a cause, and it may be a bystander.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The generative model was found to be “{verdict}” when it was trained, so what it draws says nothing of the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are only {blocks} blocks of ground for {field}: intervals are rough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values of {field} are spatially correlated up to about {reach:,.0f} m, but this area allows blocks of only {size:,.0f} m: figures of held-out blocks may be optimistic. The comparison with random maps, which have the same blocks, holds all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tiles themselves tell {field} better (AUC {images:.2f}) than their latents do ({latents:.2f}): part of what goes with it got lost in the model, or in the inversion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} can be told from latents, but along none of its walks does what is read of it in what the model draws grow more than along walks to anywhere: do not draw from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there a direction at all?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A border is learnt between the latents of tiles with a high and with a low value, and tested on ground that was held out. A smooth value can be told a little from any smooth thing. So the same regression learns {maps:,} random maps that are as patchy as the value, and a direction counts as found only if fewer than 5 % of them are told as well (over all values and ways of inversion together) and the interval of the AUC lies above 0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area under the curve of each value and way of inversion on held-out ground, with intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue: found beyond chance. Grey: not. Orange: what a regression on features of the tiles themselves reaches, which is what could be had at best. The dashed line is chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well high and low are told apart on held-out ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inversion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AUC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank correlation, all tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p, of {maps:,} random maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside it: a line from all tiles, on latents and on the tiles themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latents: AUC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latents: rank correlation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tiles: AUC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tiles: rank correlation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles inverted by “{inversion}”, moved along the walk “{kind}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synthetic pictures of some places, from less to more of a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synthetic: some places along {field} ({sign}), from less on the left to more on the right, as far as real tiles go. The tile as the model has it stands in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes along the walk, and what differs between tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue: change for one standard deviation of the decision value along the walk. Orange: difference between tiles whose {field} differs by one standard deviation, other values being alike. Where both go the same way, the walk shows what goes with the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes from {reach:.0f} standard deviations below to as many above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank correlation with the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in standard deviations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against walks to anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which kind of walk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds were tried on tiles of ground that the border had not seen, and what was read of them by a regression that knows only pictures. Chosen is the kind that changes tiles most like the value does, of those that change what is read of the value more than 95 % of walks to anywhere do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walks by kind: own value, the others, and likeness to what differs between tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own value: rank correlation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own value: against walks to anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other values: against walks to anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likeness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where decision values are high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue: more like tiles with a low value. Red: more like tiles with a high one. Each tile is judged by the border that was found without its ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AUC – the chance that of two tiles, one with a high and one with a low value, the right one is told: 0.5 is no better than chance, 1 is always.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against walks to anywhere – the change beside that of 95 % of the walks in random directions, of the same length: above 1 it is more than chance would make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read: a value – what a regression on features of pictures, learnt on other ground, says of the drawn picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walks – *normal*: straight across the border; *covariance*: as tiles differ that differ in their decision value; *projected*: across the border, keeping the decision values of the others; *conditional*: as tiles differ that are alike in the other values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green, built – shares of pixels by their colour alone: a green roof is green, and bare ground counts as built. Hue – red against blue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A direction tells what goes together in these tiles. What is older, nearer to the centre, or taken on another day goes with a value as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found holds for the ground at hand. Held-out blocks lie in the same imagery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attributes are rules for pixels. What has no rule, such as the state of a façade, is not in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walks along *covariance* carry with them what goes with the value in the city, the other values included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not judge a place, or those who live there, by a decision value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latents of each tile are averaged over the layers of the generator. The {quantile:percent} with the highest value and the {quantile:percent} with the lowest are told apart by a linear support vector machine (penalty 0.1 a tile, latents standardised); decision values are out of fold. Ground is parted into {folds} folds of whole blocks as wide as the value is alike (range of its variogram); tiles that share ground or pixels with a held-out fold do not train meanwhile. Intervals come from {resamples:,} resamples of blocks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random maps have the mean, variance and autocorrelation of the value on its polygons or points (Moran spectral randomisation). Ridge regressions on the latents learn the value and each of them in the same folds; p is the share of random maps whose held-out rank correlation is as high, corrected over all values and ways of inversion by the largest of each draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the audit {bases} tiles are moved from {reach:.0f} standard deviations of the decision value below to as many above, along walks that were found without their ground, and along {anywhere} walks to anywhere of the same likelihood. Every walk of a value has the same length: by one step the decision value grows by one standard deviation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A direction tells what goes together in these photographs. What is older, nearer to the centre, taken by another camera, in another season or on another day goes with a value as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found holds for the ground at hand. Held-out blocks were photographed by the same cameras.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attributes are rules for pixels: blue sky is neither green nor built, and a bright road counts as built. What has no rule, such as the state of a façade, is not in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latents of each photograph are averaged over the layers of the generator. The {quantile:percent} with the highest value and the {quantile:percent} with the lowest are told apart by a linear support vector machine (penalty 0.1 a photograph, latents standardised); decision values are out of fold. Ground is parted into {folds} folds of whole blocks as wide as the value is alike (range of its variogram); all photographs of a polygon, or of a place, are held out together. Intervals come from {resamples:,} resamples of blocks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the audit {bases} photographs are moved from {reach:.0f} standard deviations of the decision value below to as many above, along walks that were found without their ground, and along {anywhere} walks to anywhere of the same likelihood. Every walk of a value has the same length: by one step the decision value grows by one standard deviation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real places like given ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {found:,} of {sources:tile|tiles} others like them were found among {pool:tile|tiles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {found:,} of {sources:template|templates} real tiles like them were found among {pool:tile|tiles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The likeness of the first match is {first:.2f} (median; 1 is the same tile), against {chance:.2f}, which one in twenty tiles at random reaches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares of {names:and} differ by at most {change:percent} of the tile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tiles that could be found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likeness of the first match, median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likeness that one in twenty tiles at random reaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the first match, median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alike is what looks alike to a network that knows only pixels. Who lives there, and how, may be as different as can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates are synthetic: they show what a classifier asks for, as far as the generative model can draw it. Only the matches are real places, and none of them is the source improved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {pool:tile|tiles} could be found. How alike two are is held against the average of these, which says little of so few: search more imagery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {lacking:source|sources} nothing may be found; see below what left the others out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {weak:source|sources} even the first match is less alike than one in twenty tiles at random, as rules left out those that are more so: do not call it a place like this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One tile is the first match of {most:,} of {sources:source|sources}: what is looked for is told apart but little, or the pool is small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources and matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left the source, then its matches from the most alike on. Under each match stand its likeness and its distance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here, ideal, and the nearest real places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left the place as it is, then its template, which is synthetic, then real places from the most alike to the template on. Under each match stand its likeness to the template and its distance from the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures of a source and of what is like it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they lie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of sources, matches and the other tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey: the {pool:,} tiles that could be found. Blue: matches. Orange: sources. North is above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likeness by rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likeness: a tenth is below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tenth is above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distance, median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs ({shown:,} of {pairs:,})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock holds each match, not their mean: what goes with the class of the matches may lean one way within it. A class that covers little of a tile on average is held more tightly, but for sources that it fills.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much more of a match than of its source each class covers, in per cent of the tile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean, without sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of {pairs:,} pairs of a source and a tile counts once, by the first rule that applies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the source itself, or ground that it shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearer than {least:g} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the same sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a locked share differs by more than it may, or is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs that could be no matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likeness – the cosine between what a network notes of two tiles, both less what it notes of the average tile: 1 is the same tile, 0 is no more alike than any two, and below 0 are opposites.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank – 1 is the most alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance – along the ground, from middle to middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a network does not see, it does not compare: the size of things where pixels differ in size, the time of day, what lies behind a wall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likeness has no unit. It compares matches of one run with each other, and with tiles at random; not runs of different networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A match is the most alike among those that could be found. In a small pool that need not be very alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources from another raster than the one that is searched are seen in another light and by another camera, which the network notes as well: look at the sheets before you call a match alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same match may be found for several sources, so matches are not independent of each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features of all tiles come from one network. Their mean over the tiles that could be found is taken away, and where the network is several encoders side by side each has its share of the variance. The similarity of two tiles is the cosine between the two. All tiles are compared with each source; nothing is approximated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No match is the source itself, nor overlaps it, nor lies nearer than {least:g} m, nor is of its sequence where sequences are known; of tiles that overlap each other only the most alike is a match. Where classes are locked, no match differs from its source by more than the tolerance in the share of any of them; the tolerance of a rare class may be told as a part of what it covers on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weigh before you trust this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Honest limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters and origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method and sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What parameters and origins are called in the tables of all reports, as far as no other text says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>algorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beyond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classes by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimated correlation range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>false discovery rate (q)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field of classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field of sequences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fine-tuned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generative model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imagery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer of classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least distance (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level (q)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>masks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model of status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names of classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>penalties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permutations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side of blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thousands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>truncation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What makes a city recognisable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognising {names:and}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the tiles of a city are recognised, on average over cities; chance is {chance:.2f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{held}, held out whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocks of {least:,.0f} to {most:,.0f} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocks of {size:,.0f} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken for another city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well cities are told apart on held-out ground; 95 % intervals from {blocks:,} resampled blocks or sequences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City by city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most often taken for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too little data for a verdict: {little}. Everything was worked out all the same, to see how it works; nothing of it should be believed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rasters have from {least:.3g} to {most:.3g} m per pixel, so a network may tell cities apart by the size of things in pixels alone. {compared} To be sure, resample the rasters to the coarsest, then run this again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit cuts and resamples tiles to as many metres at the coarsest resolution, and blurs them to be equally sharp there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles are too small for the audit to bring them to one resolution: larger ones (TILE_SIZE) can be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The city {name} has {blocks} blocks or sequences only: intervals are rough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images are spatially correlated up to about {alike:,.0f} m, but the area of {names:and} allows blocks of only {size:,.0f} m: scores of held-out blocks may be optimistic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too little ground of {names:and} for halves that could be told apart, so only chance, and halves of other cities, stand against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model as it is loses much when images are changed ({by:and}; down to {after:.2f}), though what is gone is not needed: heads that learn from changed images do without. Maps of what the model goes by may show what it could do without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {pairs} pairs of cities: with so many some are told apart, or not, by chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By what are they recognised?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cities are photographed by other cameras, in other light, and sold by other providers. A network may go by that. So tiles are changed so that one thing is the same in all cities, the prediction models are retrained on changed tiles in the same folds, and are tested on changed tiles of held-out ground. Where more than {lost:.0%} of what lies above chance is lost, and what is gone tells the cities apart by itself, they are recognised by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy after each change, with intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{images:,} tiles, as many of each city as can be. The dashed line is chance. What is flagged is orange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retrained on changed tiles; the model as it is, tested on changed ones; and what was removed, alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retrained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy falls by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was removed, alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than cameras, and more than halves of one city?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model has to beat what says nothing of houses. And two cities that differ no more than two halves of one city do are not told apart as cities: each city is cut across its longest way, and the halves are told apart in the same folds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy of the model and of what knows less, with intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{images:,} tiles in the same folds. The dashed line is chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hardest pairs, {shown} of {pairs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy between the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than chance and than halves of either</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not for certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halves of one city, told apart in the same way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy between its halves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which cities are alike?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confusion matrix, in per cent of each city's tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} tiles: what they are of (rows), and what they were taken for (columns).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tree of cities by likeness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cities whose tiles are given probability for each other stand close: average linkage of 1 less the mean probability that two cities are given for each other, relative to what each is given for itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are its probabilities calibrated?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} tiles by the probability of the city that they were taken for. Below the dashed line the model promises too much. Expected calibration error: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was recognised, and what was mistaken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles of held-out ground, those of which the model was surest first. Looking only at what was recognised would be misleading: what was mistaken stands beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{city}: recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is the probability of the city.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{city}: taken for another city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wrong} in all; under each stands the city that it was taken for, with its probability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the errors lie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of what was recognised and what was mistaken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{images:,} tiles of {name}, as they lie in it: {wrong:percent} are taken for another city.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fine-tuning went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each fold was trained without its ground; an inner fold, which trained nothing either, chose the epoch that was kept. Epoch 0 is the network as it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation loss by epoch and fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negative log-likelihood on the inner fold, epoch by epoch. The dashed line is the mean loss before the first epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy – the share of a city's tiles that are recognised, averaged over cities, so that a large city counts no more than a small one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Macro-F1 – the harmonic mean of recall (of a city's tiles, how many are recognised) and precision (of tiles taken for a city, how many are of it), averaged over cities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retrained – prediction models that learn from changed tiles and are tested on changed tiles. A fall means that what is gone was needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model as it is – prediction models that learnt from unchanged tiles, tested on changed ones. A fall means that the model relies on what is gone, or only that it has never seen such tiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halves – what two pieces of one city differ by. Cities have to differ by more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval – drawn from blocks of ground or sequences within each city, since neighbours are no independent observations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit finds what is alike over whole tiles: tint, contrast, sharpness, noise, borders, compression. It does not find season, the time of day, or how a camera was held, which may tell cities apart as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing each tile to one mean and spread in each band takes away what a city's ground has of colour on average, too. Where accuracy falls, it may have been the camera or the ground; only imagery from another day or provider can tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cities are told apart among those that were given. Beside others, or on other imagery, it may be otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held-out ground lies in the same images as what the model learnt from, so that the figures do not say how it does on other images of the same cities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network {network} describes each tile and {tuned}; multinomial logistic regression on the description tells cities apart, each city with the same weight, from {trained:,} tiles that are spread evenly over the cities.{copies} Held out together are {held}; tiles that share pixels with them, or photographs within 30 m, do not train meanwhile, and each fold has some of every city. The penalty is chosen by holding out further folds inside each training set. Baselines and audit use {audited:,} tiles. Intervals come from {resamples:,} resamples of blocks or sequences within each city.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was fine-tuned fold by fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was left as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside each tile {copies:copy|copies} of it trained, mirrored, turned, and in other light, tint, contrast and noise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{images:,} photographs of {name}, north above: {wrong:percent} are taken for another city.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit finds what is alike over whole photographs: tint, contrast, sharpness, noise, borders, compression. It does not find season, the time of day, or the height and heading of a camera, which may tell cities apart as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing each photograph to one mean and spread in each band takes away what a city has of colour on average, too. Where accuracy falls, it may have been the camera or the city; only photographs of another provider can tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cities are told apart among those that were given. Beside others, or in other photographs, it may be otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photographs of one drive are never split, but those of one street may have been taken twice: others within 30 m of those that are held out do not train.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a network looks at when it recognises a city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No city is recognised on held-out images more than chance would have it, so where the network looked says nothing about any of them: no class is said to give a city away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cities are recognised, but no class of objects holds more of the evidence than chance would give it and carries more than its share of what tells them apart: what gives them away is none of these objects, or lies everywhere, or the images are too few to tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cities are recognised, but no class of objects lies in enough of their tiles to be tested: what gives them away is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough data for a verdict, which needs {least:g} tiles of each city; there are fewer of {cities:and}. For what it is worth: {lead}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First of all, {sentence}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over all cities {name} carries {share:percent} of what tells them apart, on {pixels:percent} of the pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beyond chance it also looked at {others:and}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classes of objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with more evidence than chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the evidence lies on them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A class counts as found if chance would give so much in few cases (q at most {alpha:g}), its lift is above 1, and it carries more than its share of what tells the cities apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {city} the network looked at {name} {times} times as much as its share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {city} {times} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {cities:and} no more than chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {cities:and} it lies in too few tiles to tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found anywhere: {rest:and}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares do not say where in a tile a class lies. What is found here is that tiles with more of a class hold more evidence; whether the network looked at it, or at what goes with it, cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lift of a class is its share of the evidence over its share of the ground: with 3 the network looked at it three times as much as if it had looked everywhere alike. Classes are in the order of their soft lift over all cities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points with intervals: lift of each class in {city}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{city}: lift by soft weight, without unit; 95 % intervals from blocks of its {own:tile|tiles}. The dashed line is the share of the ground. Filled where the class holds more than chance (q ≤ {alpha:g}), as moved evidence tells: an interval says how certain a lift is, not what chance gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown are {cities:city|cities} and {classes:class|classes}; the table has all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every class in every city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lift (95 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lift, top mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>present in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What tells the cities apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A class may speak for one city wherever it stands, and tell no two cities apart: it gains in one what it loses in the others. So evidence is also summed with its sign, over all images, each city weighing the same. Maps of evidence are coarse, so what tells cities apart spills over onto everything near it: a class that only catches its share is at 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points with intervals: what each class carries of what tells the cities apart, over its share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the mean evidence for the own city that lies on each class, over its share of the pixels, without unit; 95 % intervals from blocks. Below 0 the class makes cities be taken for each other. Filled where a class was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is characteristic of which city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift says where the network looked; a class may be looked at in several cities. The log-odds say in whose masks it is more common than in those of the other cities, which also depends on how common it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat map: log-odds of each class in the masks of each city against the other cities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithm of the odds of a class in the masks of a city over those in the masks of all others; 0 is no difference, 0.7 twice the odds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the classes explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unnamed remainder is evidence on what has no name in this list of classes. Concentration is 1 if all evidence with a name lies on one class, and 0 if it is spread evenly. Consistency is 1 if all tiles of a city are recognised by the same classes, and 0 if no two share any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p, not recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence – where an image speaks for its own city, as the model that had not seen it scores it. Where it speaks against it counts as nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft lift – weighs every place by its evidence. Top mask – the lift in the thresholded mask instead; it cannot exceed one over the share of the ground that the mask takes (5 where that is a fifth), so classes are ranked by the soft lift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present in – of the tiles with the class, the share in which the thresholded mask meets any of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p – how often chance gives a class as much; q – the same after correction for all classes and cities, and no smaller than the doubt that the city is recognised at all, and that the class carries more than its share of that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without – classes found before it, whose ground and its margin were left out when it was tested: so what spilled over onto its neighbours does not accuse them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence says what the network went by, not what makes a city: if cities differ in their cameras or seasons, look at the audit of shortcuts first. A tint lies everywhere and has no lift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any network responds to conspicuous things. That the city is recognised, and that the class carries more than its share of that, is required; that another network would look at the same is not known. Compare networks and seeds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What carries the recognition is told over all cities together, for evidence is only known for an image's own city.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors of the names are errors here. A segmentation network that takes signs for windows makes windows a finding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps of evidence are coarse. Small objects share their evidence with what is around them, and their lift comes out too low; classes beside a found one are tested without it, but two that always lie together cannot be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a city that is known by what it lacks, evidence lies on what is there instead, and no class may be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“No more than chance” is not “not looked at”: a rare class, or few tiles, may be too little to tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each tile has evidence for its own city, in log-odds against the others, from the model that was made without it. Its positive part weighs the pixels; the sum over a class, divided by the sum over everything, is the class's share of the mask, so that tiles weigh by their evidence. Divided by the share of all pixels it is the lift. Intervals (95 %) come from drawing the blocks of a city again. For p the evidence is moved while objects stay: maps as a whole, by whole tiles; photographs among those of a city, or along their sequences. A class that shares tiles with others is tested by what it holds of each tile's evidence, one that fills whole tiles by what it holds of all, and then also against random maps as patchy. The class with the highest ratio among those beyond chance is left out with a margin, and the others are tested again; both tests must agree. That a city is recognised is tested by changing the sign of the mean evidence of its blocks; what a class carries is its evidence with its sign, the mean over images and then over cities, tested by drawing blocks. The class that carries most for its size is left out with a margin, too, and the others must carry more than their share of what is left: each counts with the evidence per pixel that it has there, for all of its ground. q holds the share of false findings among all classes and cities (Benjamini and Hochberg).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lift of a class is its share of the evidence over its share of the pictures: with 3 the network looked at it three times as much as if it had looked everywhere alike. Classes are in the order of their soft lift over all cities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{city}: lift by soft weight, without unit; 95 % intervals from blocks of its {own:tile|tiles}. The dashed line is the share of the pictures. Filled where the class holds more than chance (q ≤ {alpha:g}), as exchanged evidence tells: an interval says how certain a lift is, not what chance gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores from votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores of images from the votes in {winner}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the held-out votes went to the image with the higher score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>images with a score, from {count:vote|votes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>images below {low:g} (low) / above {high:g} (high)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reliability of the scores, 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{raters} {ties:percent} of the votes are ties. An image with a score took part in {median:.0f} votes (median).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} raters voted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raters are not told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The votes fall into {groups:,} groups of images between which nobody compared ({largest:,} images in the largest, {others:,} in the others). Scores compare inside a group alone, so only images of the largest are put into classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reliability is {reliability:.2f}: much of what single scores differ by is uncertainty. Compare means over many images, or collect more votes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{without:image has|images have} fewer than {least:vote|votes} and no score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raters are not told apart, so votes at random weigh as much as others: name the field with the rater where there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All winners stand on one side, so the table seems to be sorted by winner. Whether raters lean to a side cannot be told from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure is the order?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A score is on the scale of TrueSkill: 25 is the middle, and 68 of 100 images are expected within 8.3 of it before anybody has voted. Of two images, the one that scores 4 points more wins some three votes of four.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores in order with their uncertainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{drawn:,} of {images:,} images from the lowest to the highest score, with 95 % intervals. The dashed lines are the limits of the classes low and high; images between them have no class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sees what others see?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores hold for all raters together. What is particular to one (votes at random, a lean to the left or right picture, a taste for ties) is estimated beside the scores, so that it does not become part of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {unlike:,} of {count:,} raters it is not shown (q &gt; 0.05) that they go by what {known} see. A rater with few votes may be among them without being at fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other raters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the votes of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {shown:rater|raters} whose votes weigh least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rater</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held-out votes that were foretold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lean to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ties between equals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be compared?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two images compare where a chain of votes leads from one to the other, whoever won.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of images that votes connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score and standard deviation – where the mode of all votes lies, and how sure they make it: a score differs from another for certain where it lies more than some two standard deviations of their difference away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held-out votes – votes of raters (or, of fewer than five raters, single votes) that made no score, and are foretold by the scores of the others. Ties do not count. Half would be foretold by chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reliability – share of the variance of the scores that is no uncertainty; from 0.7 on an order of single images is commonly taken to hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust – between 0 for a rater who votes at random and 1 for one who goes by nothing but what others see, with its 95 % interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lean to the left – by how many points of score a left image is preferred to an equal one on the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores say what these raters said of these pictures. Others, elsewhere or asked in other words, may see another order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A score has no unit. It says who would win, and not by how much a place is safer, livelier or more beautiful.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classes leave out the middle, so a model that tells them apart is judged on the easy images alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes of one rater, and pairs with an image in common, are not independent; the standard deviations know of the shared images, the lean and the taste for ties of a rater, and of no other dependence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All votes together give the scores that are likeliest under Davidson's model of paired comparisons with ties, with a normal prior of mean {mean:g} and standard deviation {spread:.2f} (TrueSkill's), so that their order in the table does not matter. Each rater has a lean to one side, a taste for ties, and a weight between 0 and 1, all with priors of their own. Standard deviations come from the expected information. Votes were foretold in {folds} folds of raters, or of votes where there are fewer raters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a value looks like (a generative model to try)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page has a slider for {fields:and}, and shows {places:place|places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to move: no direction beyond chance was found for {fields:and}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along {fields:and} pictures change towards the value no more than along random directions: what is seen there need not be the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no slider for {fields:and}, for which no direction was found beyond chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A computer has learnt what the tiles of this area look like, and what tends to differ between those where a value is low and those where it is high. Move a slider to see what it would change in a place. Every picture is synthetic: a hypothesis to talk about, not a photograph and not evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the sliders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weigh before you look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place, as the model has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same place, with what the sliders say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({number} of {count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slider goes from the least to the most that real tiles show; its mark is where the place stands among them. Steps are standard deviations of real tiles. AUC: 0.5 is chance, 1 is never wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard: arrows move a slider, N shows another place, P the one before, 0 resets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together these settings lead beyond what any real tile shows: what is drawn there is made up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{auc}, on ground that was not seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No direction beyond chance: what changes is as good as random.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This browser cannot draw with the model, or is not allowed to run the page's script. These pictures were drawn beforehand: each row is a place, in the middle as the model has it, with less of the value to the left and more to the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix of synthetic pictures: a place a row, from less to more of a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: from {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this is, and what it is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visual hypothesis – the pictures show what goes together with a value in the tiles that the model has seen. That can be a bystander, such as the age of the houses or the distance from the centre. It is no proof that one causes the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture of a place – each picture is drawn by a computer. The place on the left, too, is only as the model has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tendencies – a single place may well look otherwise. How well the tiles of unseen ground are told apart stands under each slider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for decisions about a place – do not rate, rank or name streets, households or persons by it, and do not show a picture without the word “synthetic”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good for – talking about what a statistic may mean on the ground, and finding what to look at there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What speaks for the sliders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures are of ground that was held out while the directions were sought. AUC is the chance that of two tiles, one with much and one with little of the value, the right one is told. The change along a direction is how far the value moves that is read from the pictures, over what it does along random directions: from 1 on it is beyond chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directions of the values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank correlation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change, times chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slider – from the least to the most of the value that real tiles show (their 1st and 99th percentile). Its mark is where the place stands itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure beside a slider – how far the place was moved, in standard deviations of the real tiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several sliders – values go together in the city, so a step along one moves the others a little, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures are as fine as the model is, and show what is frequent; what is rare is not in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes along a value may hold other things that go together with it in these tiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page says nothing of places that the model has not seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A generative model of the type StyleGAN2 was trained on the tiles of the area; each tile was found again in it as a set of numbers (its latent, by the inversion “{inversion}”); and a direction was sought along which the value grows, on other ground than it was tested on. The page holds the model in half precision and draws each picture in the browser. It asks nothing of the network and sends nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes along a value (stills of a generative model)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{places:tile was|tiles were} drawn along {fields:and}, from less to more, as far as real tiles go: {pictures:picture|pictures}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{places:random sample was|random samples were} drawn along {fields:and}, from less to more, as far as real tiles go: {pictures:picture|pictures}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{places:tile was|tiles were} drawn along {fields:and}, from less to more, whether real tiles go so far or not: {pictures:picture|pictures}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{places:random sample was|random samples were} drawn along {fields:and}, from less to more, whether real tiles go so far or not: {pictures:picture|pictures}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was drawn: no direction beyond chance was found for {fields:and}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was drawn along {fields:and}, for which no direction was found beyond chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pictures in the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places, or samples, that were drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values along which was drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values without a direction beyond chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every picture is synthetic. It shows what the model has learnt to go with a value, which is a visual hypothesis and no evidence: neither that the place will look so, nor that the look has to do with the cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {fields:and} no direction was found beyond chance; what changes along it is as good as random, and was drawn because this was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along the direction of {fields:and} pictures change towards the value no more than along random directions, though tiles are told apart by it: what is seen there need not be the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The direction of {fields:and} tells little of a single tile (AUC below {least:.1f}): the change that is drawn is one of tendencies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps were not ended where real tiles do, as was asked for: what lies beyond are artefacts of the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several places along one value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tile as the model has it stands in the middle, less of the value to the left, more to the right. Under each picture stands the step, in standard deviations of real tiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where real tiles end a row ends, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where real tiles end a row goes on, as was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} ({sign}), {count:place|places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One place along several values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same picture in the middle of each row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix of synthetic pictures: a value a row, from less to more of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is, and with more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture in the middle beside the last one to the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A synthetic picture of a place as it is, and one with more of a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: as it is, and with more {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What speaks for the directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures are of ground that was held out while the direction was sought. AUC is the chance that of two tiles, one with much and one with little of the value, the right one is told: 0.5 is chance. The change along a direction is how far the value moves that is read from the pictures, over what it does along random directions: from 1 on it is beyond chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step – how far a picture is from the tile as it is, in standard deviations of the positions of real tiles on the direction. A tile that has much of the value already has less room to the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture in the middle – the tile as the generative model has it, not the tile itself: what the model cannot draw is missing in all pictures of the row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty place in a row – real tiles end before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes along a direction goes together with the value in these tiles. It may be a bystander: what is older, nearer to the centre, or photographed on another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A direction of one value may carry others with it that go together in the city: see the audit in the report of *Directions of a value*.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not show a picture as a place, name persons or households by it, or decide about a place by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latents by the inversion “{inversion}” are moved along the direction, the same change in all layers, and drawn by the generator. {ends} Each picture says “synthetic” in its pixels, and in its file the model's fingerprint and all parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps end at the 1st and 99th percentile of the positions of real tiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps go on beyond the 1st and 99th percentile of the positions of real tiles, as was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideal images of a category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No second classifier judged these templates ({reason}), so they may show what this one classifier falls for rather than the category.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{images:tile was|tiles were} drawn towards {words}: on average the classifier says {before} of them as they are and {after} of their templates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{images:template was|templates were} drawn towards {words} from samples of the generative model: on average the classifier says {before} of the samples and {after} of the templates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second classifier, whose judgement ascent did not follow, says {before} and {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ascent on pixels, where nothing is to be seen, makes the classifier say {first} and the second one {second}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second classifier does not agree (below {least:.1f}): do not take these templates for the category.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the classifier says, before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the second classifier says of the templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the second classifier says after ascent on pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every picture is synthetic. It shows what the classifier has learnt to take for {words} in these tiles, which may be a bystander; it is neither a plan nor a forecast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second classifier was made here from {images:tile|tiles} which the followed one had not learnt from, with another network ({network}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second classifier was made here with another network ({network}), but from the same {images:tile|tiles} as the first: what is odd about these both may have learnt. Give one that was trained on other ground to be surer (SECOND_MODEL).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second classifier tells {right:percent} of held-out tiles right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second classifier tells only {right:percent} of held-out tiles right, so its judgement counts for little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second classifier chose each template among the pictures of its ascent, so what it says of them is a little too good; the row “after all steps” below is free of that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {share:percent} of the templates the classifier is not sure (below {least:.1f}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How {names:and} changes with the latent could hardly be read (correlation with unseen pictures below 0.5): the lock holds by what was measured and taken back on the way alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In spite of the lock {names:and} moved: see the table of what changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles and their templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the left the tile as the generative model has it, at the right its template. Under each stands what the classifier says of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs of synthetic pictures: a tile as the generative model has it, and its template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:template|templates} in all; the folder has each by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the way up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the classifiers say while latents climb. Only the first one is followed. Once a template has come to its end, what was said last counts on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves of what two classifiers say over the steps of ascent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Means over {images:tile|tiles}; bands hold the middle half of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it takes to deceive a classifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same {count:tile|tiles} as they are, as their templates, after all steps of ascent, whatever the second classifier says, and by ascent on pixels instead of latents. Ascent on pixels moves no pixel by more than can hardly be seen. What convinces the first classifier in that way, and the second one not, is no image of the category.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars of what two classifiers say of tiles, templates and tiles changed pixel by pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Means over {count:tile|tiles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What two classifiers say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the classifier says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of so many {sure:.1f} or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the second one says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of so many {agrees:.1f} or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after all steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by ascent on pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed in the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured in the pixels of tiles, as the generative model has them, and of their templates. Shares and brightness go from 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Means of {images:tile and its template|tiles and their templates}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change, either way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grew in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template – what the generative model draws when its latent is moved until the classifier sees {words}. It starts from a tile, so what does not matter to the classifier mostly stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second classifier – another network, trained by itself. Where it agrees, the template has what images of the category have; where it does not, the first was deceived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance – how far the template is from its tile in the latent space: 1 is as far as two random pictures of the generative model are from each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked – taken out of ascent: an attribute, or what another model says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template shows what the classifier goes by, not what makes people call a place so, nor what would follow if the place were changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes together in the tiles goes together in templates, unless it is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both classifiers may have learnt the same bystander: they share the labels, and mostly the city.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the generative model cannot draw is in no template. Its pictures are as fine as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not show a template as a place, and do not decide about a place by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latents climb on the log-probability of the class (or on the value, in spreads of the labels; or on the logarithm of the mean class) through generator, tile and classifier, with steps of one length in standard deviations of latents, {steps} at most, whose length rises at first and falls at last. What holds them back is a prior on the distance from the tile, or on how rare the latent is, and a bound of {bound:g} times the distance of two random pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every {every} steps both classifiers look at the picture as it is written, with 8 bits. The template is the picture that the second one takes for the best, among those of which the first is sure ({sure:.1f}); ascent ends when it gains no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked things are read out of latents by ridge regression over random pictures. Ascent loses its part along these read-outs, and what was measured to have moved nevertheless is taken back along them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ascent on pixels takes steps of the gradient's sign, ends when the classifier is sure, and moves no pixel by more than {levels} of 255 levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Socio-economic status from imagery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} from {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{measure} per polygon, {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same, {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of tiles inside their {cover:.0%} {interval}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tiles in {zones:,} polygons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held-out blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked folds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random folds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set of likely classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model, {kind}; 95 % intervals from {blocks:,} resampled blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per polygon (n = {zones:,})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per tile (n = {tiles:,})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value {field} of the tiles has mean {mean:.4g} and standard deviation {deviation:.4g}; errors are in its unit. {width}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new tile lies within {within}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values are averages over polygons, and the model learnt what tiles must hold for these averages to come true. A tile may rightly be far from the average of its polygon, so the measures per tile, which compare the two, are no fault of the map; the average of its polygon lies within {within}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an interval that follows the errors of tiles with like predictions and holds {cover:.0%} of held-out tiles: its median width is {median:.3g}, and eight in ten are {low:.3g} to {high:.3g} wide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model was made from one image. Its held-out blocks lie in that image, so they do not tell how it does in another one, where it may be wrong everywhere although the novelty is low: train on several images, or compare its predictions with known values there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels are points: what this page says of a polygon is said of a point and the image in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These folds are random: held-out polygons lie beside those that trained, so scores are optimistic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels are spatially correlated up to about {range:,.0f} m, but blocks are only {size:,.0f} m wide: scores of held-out blocks may be optimistic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {blocks} blocks only: intervals are rough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{coverage:percent} of the tiles lie inside their interval, where {cover:.0%} were meant to: blocks differ from each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which ground was held out together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels are spatially correlated up to {known} (range of the variogram); blocks are squares of {size:,.0f} m, whole polygons each. Each colour is a fold: its tiles were predicted by a model that was made without them and without tiles that overlap them or share a polygon with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons were dealt to folds at random, so held-out ones lie beside those that trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a distance that could not be estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fold {number}: {count:tile|tiles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of the folds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folds of {images:,} images of {source}, as they lie in it; white has no label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folds are balanced in tiles and in the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean class number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the imagery add anything?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model of imagery has to beat models that know less. All stand in the same held-out folds; the one in random folds is there to show what usual validation would have said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{measure} of the model and of its baselines with intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{measure_first} of {zones:,} polygons with 95 % intervals from resampled blocks. Left of the dashed line a model is no better than {than}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chance alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By how much the model exceeds each baseline, on the same resampled blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{measure} gained by the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beaten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do images without a label help?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images without a label within {reach:,.0f} m of a labelled one took its label where they look so alike that others who look so share theirs. They trained alone: no one was tested on, none lies nearer to held-out ground than to the ground that trained, and how alike they must look was chosen anew without each fold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all labelled images, {pairs:pair|pairs} near each other in different polygons, from the likeness on at which they agree best for certain, share the label by {agreement:.2f} beyond chance (0 is chance, 1 always; lower bound {low:.2f}, at least {agree:.2f} is asked).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than {least} pairs of labelled images lie near each other in different polygons: too few to tell from which likeness on images share their label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{taken:,} of {near:,} neighbours took a label in the model of all tiles (cosine of features {cosine:.2f} or more). The median angle between them and their image is {angle:.0f}°, between images drawn at random {random_angle:.0f}°.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yet none of {near:,} neighbours took a label in the model of all tiles: those that would are hardly more like their image than images drawn at random are like each other (median angle {angle:.0f}°, at random {random_angle:.0f}°).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So none of {near:,} neighbours took a label in the model of all tiles: that they look alike says too little of the label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With and without neighbours, in the same folds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trained on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neighbours in a fold (mean)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labelled tiles and their neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labelled tiles alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gained by the neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it hold within each group?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model of all tiles, and one that was made of the tiles of a group alone, on the same tiles in the same folds. Where the model of all does worse within the groups than over all of them, part of what it tells is which group a place is of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both learn from labelled tiles alone, with the network as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{measure} per polygon within each group, with 95 % intervals from resampled blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model of the group alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gained by the latter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too little to learn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model of their own does better for certain within {names:and}: what speaks for the value differs there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model of their own does worse for certain within {names:and}: the model of all learns from the other groups, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no group does a model of its own do better or worse for certain ({share} intervals).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observed and predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every prediction here is for ground that its model was made without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scatter of observed against predicted values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{drawn:,} polygons, each the mean of its tiles' held-out predictions. On the dashed line both are equal; a cloud steeper than the line means that extremes are drawn towards the mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confusion matrix of {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} {what}: what they are (rows) and what was predicted (columns).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are its predictions and intervals calibrated?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{coverage:percent} ({low:percent} to {high:percent}) of the tiles lie inside their {interval}, which was made to hold {cover:.0%}. Each fold's was calibrated on the errors in the other folds (conformal prediction).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} {unit} in {groups} groups by {sorted_by}. Below the dashed line the model promises too much, above it too little. The band is ± {errors} standard errors inside a group, as if {unit} were independent, so it is too narrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moran's I of the errors of {zones:,} polygons is {i:.2f} ({p}; {expected:.2f} is expected without a pattern). {pattern}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbours are wrong in the same way: something that varies over the city is missing from what the model sees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The errors show no pattern over the city.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observed more than predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observed less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of the errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} of {images:,} images of {source}, as they lie in it; white has no label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors of the polygons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each fold was trained without its ground; an inner fold, which trained nothing either, chose the epoch that was kept. Epoch 0 is the frozen network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss on the inner fold, epoch by epoch: squared error in units of the label's variance, or negative log-likelihood. The dashed line is the mean loss of the frozen network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per polygon, per tile – the label belongs to the polygon, so the mean prediction of its tiles is what to judge by; a single tile may rightly differ from the polygon it lies in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked folds – squares of ground held out whole. They ask how well the model does where nobody counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random folds – single polygons held out among their neighbours. They ask how well it fills gaps between places that are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval – drawn from blocks, because neighbouring tiles are no independent observations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R² – 1 minus the mean squared error over the variance of the observed values: 0 is what the mean of these places would score, and a model can fall below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kappa – agreement beyond chance, 1 at best, 0 for chance; for ordered classes errors weigh by the square of their distance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model predicts a figure that somebody counted for polygons. It sees roofs, trees and roads, not people, and what it predicts for a tile is a figure for places that look like it, never for a household.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model of one city learns how wealth and want look there. Applied to another city, season or sensor it may be wrong everywhere; the intervals hold for places like those it was tested on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles of one polygon share one label, so tiles are not independent: intervals come from resampled blocks, and a few blocks give wide ones. They do not cover what another choice of tile size, blocks or seed would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Averages over polygons hide what lies inside them; the error map shows what the model misses, not why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That imagery predicts a value does not say that what it shows causes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles took the area-weighted label of the polygons under them. The network {network} describes each tile and {tuned}; {head} on the standardised description makes the prediction{learnt}, with a penalty chosen by holding out further folds inside each training set.{copies} Folds are made of whole blocks of polygons, balanced in tiles and in the label. Intervals of measures come from {resamples:,} resamples of blocks, those of predictions from the errors in other folds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, fitted so that the means over polygons of what it says of their tiles are the polygons' values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside each tile {copies:copy|copies} of it trained, mirrored, turned, and in other light, tint, contrast and noise; none was tested on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ridge regression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logistic regression of shares (fractional logit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multinomial logistic regression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linear support vector machines with calibrated scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one score behind all classes (binomial head)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conditional ordinal regression (CORN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the average over its polygon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what holds everywhere in its polygon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What deprivation looks like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A generative model of tiles at {size} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kernel distance of drawn to real tiles (± {spread:.2f}; of real ones to others {floor:.2f})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tiles to learn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thousand tiles shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few images: there are {count:,} different ones to learn from, and with fewer than {least:,} a generative model can know them all by heart, so nothing is to be read from what it draws.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has collapsed: only {distinct:percent} of what it draws differs from the rest as real images do, so nothing is to be read from it; learn longer, from another seed or a base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model draws its examples again: what it draws is nearer to them ({new:.2f} times) than other real images are, and {least:g} times is the least; more images are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model draws poorly: its images are farther from real ones (KID {kid:.2f}) than real ones at half their resolution are ({blurred:.2f}); let it learn longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is usable: what it draws is nearer to real images (KID {kid:.2f}) than these at half their resolution ({blurred:.2f}), it repeats neither itself nor its examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is usable: what it draws is no farther from real images (KID {kid:.2f}) than these may be from one another by chance (up to {most:.2f}), it repeats neither itself nor its examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low diversity: the features of drawn tiles spread {diversity:.2f} times as far as those of real ones (below {least:g} is low), so some of what there is in the place is never drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The discriminator has memorised its tiles (they are changed with probability {p:.2f}): more tiles would help more than more time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is drawn is synthetic. It is a hypothesis about how a place looks, no evidence of anything, and no picture of any house or person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn from random latents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these places exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real tiles, and what the model makes of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each real tile is followed by the one that is drawn from the latent which the encoder finds for it. What is lost here cannot be found by any direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model is worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn against real tiles, in the features of the bundled encoder; {compared:,} of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kernel distance (KID): 0 is alike; the range is that of real tiles to other real ones, and of real ones at half their resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recall: real tiles that lie among drawn ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coverage: real tiles with a drawn one among their neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distance of drawn tiles to the nearest example, over that of held-out real ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn tiles that are not near another drawn one, as real ones are not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spread of features, drawn over real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different real tiles among those compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it learnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error of reconstructed tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absolute and squared differences of what the generator makes of the encoder's latents, by thousands of tiles shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Losses of generator and discriminator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The generator is to fool the discriminator; neither is to win.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the discriminator memorise its tiles?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>r_t is the mean sign of its judgement of real tiles: above 0.6 it counts as overfitting, and real and drawn tiles are changed before it sees them, with probability p.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel distance (KID) – how far apart two sets of tiles are in the features of the bundled encoder, standardised, with a polynomial kernel of degree 3. It is not the KID of other papers, whose features come from another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict – *usable*; or *too few images*, *memorised*, *collapsed*, *poor*: what follows then refuses the model unless it is told otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synthetic – drawn by the model. Each picture says so in its pixels and in its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model knows only the tiles it was given: what is rare in them it draws rarely or not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It draws small tiles, without what a street or a district beyond them would say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another seed, another budget or another machine gives another model. What is concluded from one should come back with another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features of the bundled encoder decide what counts as near. Faces, writing and number plates were never among what it learnt from; photographs of people should not be learnt from at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A StyleGAN2 with modulated convolutions, a skip generator and a residual discriminator, lazily regularised by R1 and path lengths, learns together with an encoder: half of what it draws are real tiles drawn again. Coarse tiles are linear in the latent, by principal components at first; random latents come from a flow that learns how the encoder's are spread (Lipman et al. 2023). The last level is drawn as Haar bands. Tiles seen from above are mirrored and turned by quarters, photographs mirrored. {start} A tenth of the tiles, in blocks, was held out and shows whether the others were memorised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It started from {origin}, of which {taken:.0%} of the weights were taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It started from random weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model knows only the photographs it was given: what is rare in them it draws rarely or not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It draws small photographs, of what the camera was held at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks, number plates and borders are drawn, too: crop them first. Photographs of people should not be learnt from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features of the bundled encoder decide what counts as near, and it has seen the ground from above only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
