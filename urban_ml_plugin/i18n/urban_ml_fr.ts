<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>UrbanML</name>
    <message>
        <source>Python of the engine (empty: chosen automatically)</source>
        <translation>Python du moteur (vide : choisi automatiquement)</translation>
    </message>
    <message>
        <source>Gigabytes of features of tiles kept for later runs (0: none)</source>
        <translation>Gigaoctets de caractéristiques de tuiles conservés pour les exécutions suivantes (0 : aucun)</translation>
    </message>
    <message>
        <source>Take everything from PyPI (no administrator needed)</source>
        <translation>Tout prendre sur PyPI (sans droits d'administrateur)</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu, take PyTorch and the like from PyPI, too, and not from the system. This needs no administrator, and more room.</source>
        <translation>Sur Debian et Ubuntu, prendre aussi PyTorch et le reste sur PyPI plutôt que dans le système. Cela ne demande pas d'administrateur, mais plus de place.</translation>
    </message>
    <message>
        <source>Networks of timm, too</source>
        <translation>Aussi les réseaux de timm</translation>
    </message>
    <message>
        <source>Install timm, too, for over a thousand more networks (NETWORK “timm:…”). Once installed it stays.</source>
        <translation>Installer aussi timm, pour plus de mille réseaux de plus (NETWORK « timm:… »). Une fois installé, il reste.</translation>
    </message>
    <message>
        <source>Folder of wheels, instead of the network</source>
        <translation>Dossier de fichiers wheel, à la place du réseau</translation>
    </message>
    <message>
        <source>Folder with the packages as wheels, for a machine without a network. The help says how to fill it.</source>
        <translation>Dossier contenant les paquets sous forme de fichiers wheel, pour une machine sans réseau. L'aide explique comment le remplir.</translation>
    </message>
    <message>
        <source>Python of the engine</source>
        <translation>Python du moteur</translation>
    </message>
    <message>
        <source>Report: {}</source>
        <translation>Rapport : {}</translation>
    </message>
    <message>
        <source>Check the engine</source>
        <translation>Vérifier le moteur</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Fichiers HTML (*.html)</translation>
    </message>
    <message>
        <source>en</source>
        <translation>fr</translation>
    </message>
    <message>
        <source>Whether nothing required is missing</source>
        <translation>Rien de nécessaire ne manque</translation>
    </message>
    <message>
        <source>Versions (JSON)</source>
        <translation>Versions (JSON)</translation>
    </message>
    <message>
        <source>Missing packages, separated by commas</source>
        <translation>Paquets manquants, séparés par des virgules</translation>
    </message>
    <message>
        <source>Text for a bug report, without personal paths</source>
        <translation>Texte pour un rapport d'anomalie, sans chemins personnels</translation>
    </message>
    <message>
        <source>Command that installs what is missing</source>
        <translation>Commande qui installe ce qui manque</translation>
    </message>
    <message>
        <source>Files taken away</source>
        <translation>Fichiers supprimés</translation>
    </message>
    <message>
        <source>Gigabytes freed</source>
        <translation>Gigaoctets libérés</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Each seed gives another city, and always the same one.</source>
        <translation>Chaque graine donne une autre ville, et toujours la même.</translation>
    </message>
    <message>
        <source>Size (pixels)</source>
        <translation>Taille (pixels)</translation>
    </message>
    <message>
        <source>Width and height of the city in pixels.</source>
        <translation>Largeur et hauteur de la ville en pixels.</translation>
    </message>
    <message>
        <source>Pixel size (metres)</source>
        <translation>Taille du pixel (mètres)</translation>
    </message>
    <message>
        <source>Ground resolution of the imagery.</source>
        <translation>Résolution au sol de l'imagerie.</translation>
    </message>
    <message>
        <source>Roofs</source>
        <translation>Toits</translation>
    </message>
    <message>
        <source>as usual for their buildings</source>
        <translation>comme d'ordinaire pour leurs bâtiments</translation>
    </message>
    <message>
        <source>clay tiles</source>
        <translation>tuiles en terre cuite</translation>
    </message>
    <message>
        <source>slate</source>
        <translation>ardoise</translation>
    </message>
    <message>
        <source>sheet metal</source>
        <translation>tôle</translation>
    </message>
    <message>
        <source>Their material. All of one material make a city that differs from others in nothing else.</source>
        <translation>Leur matériau. Un seul matériau pour tous donne une ville qui ne diffère des autres en rien d'autre.</translation>
    </message>
    <message>
        <source>Imagery</source>
        <translation>Imagerie</translation>
    </message>
    <message>
        <source>Imagery at a later date</source>
        <translation>Imagerie à une date ultérieure</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Bâtiments</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>Routes</translation>
    </message>
    <message>
        <source>Census zones</source>
        <translation>Zones de recensement</translation>
    </message>
    <message>
        <source>Land use</source>
        <translation>Usage du sol</translation>
    </message>
    <message>
        <source>Web layer</source>
        <translation>Couche web</translation>
    </message>
    <message>
        <source>Extent (empty: that of the layer)</source>
        <translation>Emprise (vide : celle de la couche)</translation>
    </message>
    <message>
        <source>Polygons whose extent is taken instead</source>
        <translation>Polygones dont l'emprise est prise à la place</translation>
    </message>
    <message>
        <source>Metres per pixel (empty: the finest that the service has)</source>
        <translation>Mètres par pixel (vide : le plus fin que le service possède)</translation>
    </message>
    <message>
        <source>Maximum number of tiles of 256 pixels to request</source>
        <translation>Nombre maximal de tuiles de 256 pixels à demander</translation>
    </message>
    <message>
        <source>Number of blocks with gaps</source>
        <translation>Nombre de blocs avec des lacunes</translation>
    </message>
    <message>
        <source>A raster layer. Layers of web services and databases are downloaded where the mask or the map canvas is.</source>
        <translation>Une couche raster. Les couches de services web et de bases de données sont téléchargées à l'endroit du masque ou du canevas de carte.</translation>
    </message>
    <message>
        <source>Tile size on the ground (metres; empty: about 70 m)</source>
        <translation>Taille des tuiles au sol (mètres ; vide : environ 70 m)</translation>
    </message>
    <message>
        <source>Side of the square tiles on the ground. A tile should show a piece of urban fabric, not one house: 50 to 150 m. Left empty, about 70 m, in as many pixels as suit the resolution of the imagery.</source>
        <translation>Côté des tuiles carrées au sol. Une tuile devrait montrer un morceau de tissu urbain, pas une seule maison : 50 à 150 m. Vide : environ 70 m, avec autant de pixels qu'il convient à la résolution de l'imagerie.</translation>
    </message>
    <message>
        <source>Tile size in pixels, instead of metres</source>
        <translation>Taille des tuiles en pixels, à la place des mètres</translation>
    </message>
    <message>
        <source>Side of the square tiles in pixels, instead of metres. Photographs are resized to it. Where the raster is finer or coarser than the bundled network knows, its tiles are resampled, and the log says so.</source>
        <translation>Côté des tuiles carrées en pixels, à la place des mètres. Les photographies y sont ramenées. Si le raster est plus fin ou plus grossier que ce que le réseau fourni connaît, ses tuiles sont rééchantillonnées, et le journal le dit.</translation>
    </message>
    <message>
        <source>Stride (pixels; empty: the tile size)</source>
        <translation>Pas (pixels ; vide : la taille des tuiles)</translation>
    </message>
    <message>
        <source>Pixels from one tile to the next. With less than the tile size, tiles overlap.</source>
        <translation>Pixels d'une tuile à la suivante. En dessous de la taille des tuiles, celles-ci se chevauchent.</translation>
    </message>
    <message>
        <source>Mask (only inside these polygons)</source>
        <translation>Masque (seulement à l'intérieur de ces polygones)</translation>
    </message>
    <message>
        <source>Polygons. What lies outside of them is treated as without data.</source>
        <translation>Polygones. Ce qui est en dehors est traité comme sans données.</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Tuiles</translation>
    </message>
    <message>
        <source>Number of tiles</source>
        <translation>Nombre de tuiles</translation>
    </message>
    <message>
        <source>Layers, a map each</source>
        <translation>Couches, une carte pour chacune</translation>
    </message>
    <message>
        <source>Imagery below them</source>
        <translation>Imagerie en dessous</translation>
    </message>
    <message>
        <source>Title (empty: that of the first layer)</source>
        <translation>Titre (vide : celui de la première couche)</translation>
    </message>
    <message>
        <source>Credit (empty: what the layers say)</source>
        <translation>Crédits (vide : ce que disent les couches)</translation>
    </message>
    <message>
        <source>Print what to be careful about</source>
        <translation>Imprimer les précautions de lecture</translation>
    </message>
    <message>
        <source>Field of the first layer, each value of which has a map of its own, such as city</source>
        <translation>Champ de la première couche, dont chaque valeur a une carte à elle, comme la ville</translation>
    </message>
    <message>
        <source>Extent (empty: of the first layer)</source>
        <translation>Emprise (vide : celle de la première couche)</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>Points par pouce</translation>
    </message>
    <message>
        <source>PDF files (*.pdf);;PNG files (*.png);;SVG files (*.svg)</source>
        <translation>Fichiers PDF (*.pdf);;Fichiers PNG (*.png);;Fichiers SVG (*.svg)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Name of the print layout in the project</source>
        <translation>Nom de la mise en page dans le projet</translation>
    </message>
    <message>
        <source>Scale of the maps (1 to so many)</source>
        <translation>Échelle des cartes (1 pour tant)</translation>
    </message>
    <message>
        <source>Bands (empty: the first three)</source>
        <translation>Bandes (vide : les trois premières)</translation>
    </message>
    <message>
        <source>Numbers of the bands to read. Left empty, the first three that are not alpha, or those of the model.</source>
        <translation>Numéros des bandes à lire. Vide : les trois premières qui ne sont pas alpha, ou celles du modèle.</translation>
    </message>
    <message>
        <source>Photographs instead of imagery (points)</source>
        <translation>Photographies à la place de l'imagerie (points)</translation>
    </message>
    <message>
        <source>Field with the paths of the photographs</source>
        <translation>Champ avec les chemins des photographies</translation>
    </message>
    <message>
        <source>Relative paths start from the folder of the layer.</source>
        <translation>Les chemins relatifs partent du dossier de la couche.</translation>
    </message>
    <message>
        <source>Panoramas: what is used of them</source>
        <translation>Panoramas : ce qui en est utilisé</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>milieu</translation>
    </message>
    <message>
        <source>views</source>
        <translation>vues</translation>
    </message>
    <message>
        <source>What is used of pictures all around the camera: “middle”, the square in their middle, or “views”, four views a quarter of a turn apart.</source>
        <translation>Ce qui est utilisé des images prises tout autour de l'appareil : « milieu », le carré en leur milieu, ou « vues », quatre vues séparées d'un quart de tour.</translation>
    </message>
    <message>
        <source>Crop of photographs at each edge (% of the side)</source>
        <translation>Rognage des photographies à chaque bord (% du côté)</translation>
    </message>
    <message>
        <source>Percent of the width and of the height that is cropped at each edge of a photograph, where a provider prints a mark or the car shows. Then the square in the middle is taken.</source>
        <translation>Pourcentage de la largeur et de la hauteur rogné à chaque bord d'une photographie, là où un fournisseur imprime une marque ou bien où la voiture se voit. Ensuite est pris le carré du milieu.</translation>
    </message>
    <message>
        <source>Context: width of what the network sees, in tile widths (1: the tile alone)</source>
        <translation>Contexte : largeur de ce que voit le réseau, en largeurs de tuile (1 : la tuile seule)</translation>
    </message>
    <message>
        <source>How many times as wide as a tile the ground is that the network sees, with the tile in its middle.</source>
        <translation>Combien de fois le terrain que voit le réseau est aussi large qu'une tuile, avec la tuile au milieu.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>“urban2” suits most imagery and photographs. “urban” knows cities from above alone. “scattering” has learnt nothing and sees textures. Or a classification network of torchvision, such as “resnet18”; one of timm, such as “timm:vit_small_patch14_dinov2”; or the path of an ONNX file with its card beside it.</source>
        <translation>« urban2 » convient à la plupart des images et des photographies. « urban » ne connaît que des villes vues d'en haut. « scattering » n'a rien appris et voit des textures. Ou un réseau de classification de torchvision, tel que « resnet18 » ; un réseau de timm, tel que « timm:vit_small_patch14_dinov2 » ; ou le chemin d'un fichier ONNX, avec sa fiche à côté.</translation>
    </message>
    <message>
        <source>Weights of the network</source>
        <translation>Poids du réseau</translation>
    </message>
    <message>
        <source>bundled</source>
        <translation>fournis</translation>
    </message>
    <message>
        <source>imagenet</source>
        <translation>imagenet</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>What the network has learnt: “bundled” (comes with the plugin, or in the ONNX file), “imagenet” (torchvision's, or timm's own, downloaded once), “file” (a file of yours) or “none” (random, from the seed).</source>
        <translation>Ce que le réseau a appris : « fournis » (livrés avec l'extension, ou dans le fichier ONNX), « imagenet » (ceux de torchvision, ou ceux de timm, téléchargés une fois), « fichier » (un fichier à vous) ou « aucun » (aléatoires, d'après la graine).</translation>
    </message>
    <message>
        <source>Weights file (for the choice “file”)</source>
        <translation>Fichier de poids (pour le choix « fichier »)</translation>
    </message>
    <message>
        <source>Weights (*.safetensors *.pth)</source>
        <translation>Poids (*.safetensors *.pth)</translation>
    </message>
    <message>
        <source>Weights for the choice “file”: .safetensors, or .pth with tensors only.</source>
        <translation>Poids pour le choix « fichier » : .safetensors, ou .pth avec des tenseurs seulement.</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Graine aléatoire</translation>
    </message>
    <message>
        <source>The same inputs and seed give the same result.</source>
        <translation>Les mêmes entrées et la même graine donnent le même résultat.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Matériel de calcul</translation>
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
        <translation>Où s'exécute le réseau ; « auto » prend un GPU s'il y en a un.</translation>
    </message>
    <message>
        <source>Numerical precision</source>
        <translation>Précision numérique</translation>
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
        <translation>Avec quelle exactitude calcule le réseau. « bfloat16 » est plus rapide là où le processeur le permet ; « auto » le prend alors, si le réseau s'y prête.</translation>
    </message>
    <message>
        <source>Tiles per batch</source>
        <translation>Tuiles par lot</translation>
    </message>
    <message>
        <source>Tiles in memory at a time. Fewer need less memory; the results stay the same.</source>
        <translation>Tuiles en mémoire à la fois. Moins de tuiles demandent moins de mémoire ; les résultats restent les mêmes.</translation>
    </message>
    <message>
        <source>Feature raster</source>
        <translation>Raster de descripteurs</translation>
    </message>
    <message>
        <source>Photographs with their features</source>
        <translation>Photographies avec leurs descripteurs</translation>
    </message>
    <message>
        <source>Number of features</source>
        <translation>Nombre de descripteurs</translation>
    </message>
    <message>
        <source>Precision used</source>
        <translation>Précision utilisée</translation>
    </message>
    <message>
        <source>Computing time, without start-up (seconds)</source>
        <translation>Temps de calcul, sans le démarrage (secondes)</translation>
    </message>
    <message>
        <source>Number of clusters (empty: chosen by stability)</source>
        <translation>Nombre de groupes (vide : choisi par la stabilité)</translation>
    </message>
    <message>
        <source>How many urban types to find. Left empty, the largest number up to 16 that is stable; where none is, 6 or more are shown, and the log and the report say so.</source>
        <translation>Combien de types urbains chercher. Vide : le plus grand nombre stable, jusqu'à 16 ; si aucun ne l'est, 6 ou plus sont montrés, et le journal et le rapport le disent.</translation>
    </message>
    <message>
        <source>Epochs of self-training (0: none)</source>
        <translation>Époques d'auto-apprentissage (0 : aucune)</translation>
    </message>
    <message>
        <source>Rounds, at most, in which the clusters train the network and are found again. 0 clusters the features as they are, which suits the networks of the plugin. Rounds can pay with ImageNet weights.</source>
        <translation>Nombre maximal de tours pendant lesquels les groupes entraînent le réseau puis sont cherchés à nouveau. 0 regroupe les descripteurs tels quels, ce qui convient aux réseaux de l'extension. Avec les poids ImageNet, des tours peuvent être utiles.</translation>
    </message>
    <message>
        <source>Checkpoint folder, to resume an interrupted run</source>
        <translation>Dossier de reprise, pour continuer un calcul interrompu</translation>
    </message>
    <message>
        <source>Folder in which the features of the images and the state of self-training are kept: the same run started again with it goes on where it stopped. Without epochs, another number of clusters begins with the same features.</source>
        <translation>Dossier où sont conservés les descripteurs des images et l'état de l'auto-apprentissage : la même exécution relancée avec ce dossier reprend là où elle s'était arrêtée. Sans époques, un autre nombre de groupes part des mêmes descripteurs.</translation>
    </message>
    <message>
        <source>Clustered tiles</source>
        <translation>Tuiles groupées</translation>
    </message>
    <message>
        <source>Cluster raster</source>
        <translation>Raster des groupes</translation>
    </message>
    <message>
        <source>Model files (*.safetensors)</source>
        <translation>Fichiers de modèle (*.safetensors)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Cluster urban types (DeepCluster)</source>
        <translation>Regrouper en types urbains (DeepCluster)</translation>
    </message>
    <message>
        <source>Number of clustered tiles</source>
        <translation>Nombre de tuiles groupées</translation>
    </message>
    <message>
        <source>Number of clusters</source>
        <translation>Nombre de groupes</translation>
    </message>
    <message>
        <source>Stability of the clusters, 0 to 1</source>
        <translation>Stabilité des groupes, de 0 à 1</translation>
    </message>
    <message>
        <source>Imagery (one raster per city)</source>
        <translation>Imagerie (un raster par ville)</translation>
    </message>
    <message>
        <source>Bands, such as 1, 2, 3 (empty: those of the model)</source>
        <translation>Bandes, par exemple 1, 2, 3 (vide : celles du modèle)</translation>
    </message>
    <message>
        <source>Model of urban types</source>
        <translation>Modèle de types urbains</translation>
    </message>
    <message>
        <source>A model file that an algorithm of Urban ML has written.</source>
        <translation>Un fichier de modèle écrit par un traitement d'Urban ML.</translation>
    </message>
    <message>
        <source>Alignment to the city of the model</source>
        <translation>Alignement sur la ville du modèle</translation>
    </message>
    <message>
        <source>standardise</source>
        <translation>standardiser</translation>
    </message>
    <message>
        <source>coral</source>
        <translation>coral</translation>
    </message>
    <message>
        <source>radiometry</source>
        <translation>radiométrie</translation>
    </message>
    <message>
        <source>radiometry+standardise</source>
        <translation>radiométrie+standardiser</translation>
    </message>
    <message>
        <source>How another light or camera is made up for: “none”; “standardise” or “coral”, which bring the features of the city to those of the model; “radiometry”, which gives each band its own range of values; or the last with the first.</source>
        <translation>Comment une autre lumière ou un autre capteur sont compensés : « aucun » ; « standardiser » ou « coral », qui ramènent les descripteurs de la ville à ceux du modèle ; « radiométrie », qui donne à chaque bande sa propre plage de valeurs ; ou cette dernière avec la première.</translation>
    </message>
    <message>
        <source>Cluster raster (of a single city)</source>
        <translation>Raster des groupes (d'une seule ville)</translation>
    </message>
    <message>
        <source>Folder for the cluster rasters of all cities</source>
        <translation>Dossier pour les rasters des groupes de toutes les villes</translation>
    </message>
    <message>
        <source>Cluster shares</source>
        <translation>Parts des groupes</translation>
    </message>
    <message>
        <source>Apply urban types to other cities</source>
        <translation>Appliquer des types urbains à d'autres villes</translation>
    </message>
    <message>
        <source>Share of tiles unlike those that the model was made from</source>
        <translation>Part des tuiles différentes de celles dont le modèle est issu</translation>
    </message>
    <message>
        <source>Agreement with clusters found in the raster itself (lowest of several)</source>
        <translation>Accord avec les groupes trouvés dans le raster lui-même (le plus bas s'il y en a plusieurs)</translation>
    </message>
    <message>
        <source>Imagery of the first date (or its cluster raster)</source>
        <translation>Imagerie de la première date (ou son raster des groupes)</translation>
    </message>
    <message>
        <source>Imagery of the second date (or its cluster raster)</source>
        <translation>Imagerie de la seconde date (ou son raster des groupes)</translation>
    </message>
    <message>
        <source>Model of urban types (not for cluster rasters)</source>
        <translation>Modèle de types urbains (pas pour des rasters des groupes)</translation>
    </message>
    <message>
        <source>Bands (empty: those of the model)</source>
        <translation>Bandes (vide : celles du modèle)</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Minimum confidence of a change (empty: chosen by the rate of false changes)</source>
        <translation>Confiance minimale d'un changement (vide : choisie par le taux de faux changements)</translation>
    </message>
    <message>
        <source>Changes of which the model is less sure do not count. Left empty 0.9, or more where too many false changes would be left.</source>
        <translation>Les changements dont le modèle est moins sûr ne comptent pas. Vide : 0,9, ou plus s'il restait trop de faux changements.</translation>
    </message>
    <message>
        <source>Tiles with their change</source>
        <translation>Tuiles avec leur changement</translation>
    </message>
    <message>
        <source>Transition table</source>
        <translation>Table des transitions</translation>
    </message>
    <message>
        <source>Zones with their change</source>
        <translation>Zones avec leur changement</translation>
    </message>
    <message>
        <source>Change of urban types between two dates</source>
        <translation>Changement de types urbains entre deux dates</translation>
    </message>
    <message>
        <source>Share of changed tiles, 0 to 1</source>
        <translation>Part des tuiles qui ont changé, de 0 à 1</translation>
    </message>
    <message>
        <source>False-change rate (share found where nothing changed), 0 to 1</source>
        <translation>Taux de faux changements (part trouvée là où rien n'a changé), de 0 à 1</translation>
    </message>
    <message>
        <source>Shift between the images (pixels)</source>
        <translation>Décalage entre les images (pixels)</translation>
    </message>
    <message>
        <source>Numbers of clusters to compare (such as 2,4,6 or 2-16)</source>
        <translation>Nombres de groupes à comparer (par exemple 2,4,6 ou 2-16)</translation>
    </message>
    <message>
        <source>The numbers of clusters that are compared: a list such as 2,4,6, or a range such as 2-16.</source>
        <translation>Les nombres de groupes comparés : une liste telle que 2,4,6 ou un intervalle tel que 2-16.</translation>
    </message>
    <message>
        <source>Tile sizes on the ground (metres, such as 50,100; empty: about 70 m)</source>
        <translation>Tailles de tuiles au sol (mètres, par exemple 50,100 ; vide : environ 70 m)</translation>
    </message>
    <message>
        <source>Sides of the tiles on the ground that are compared: a list. Left empty, one size of about 70 m.</source>
        <translation>Côtés des tuiles au sol qui sont comparés : une liste. Vide : une seule taille, d'environ 70 m.</translation>
    </message>
    <message>
        <source>Tile sizes in pixels, instead of metres (such as 64,128)</source>
        <translation>Tailles de tuiles en pixels, à la place des mètres (par exemple 64,128)</translation>
    </message>
    <message>
        <source>Sides of the tiles in pixels that are compared, instead of metres: a list.</source>
        <translation>Côtés des tuiles en pixels qui sont comparés, à la place des mètres : une liste.</translation>
    </message>
    <message>
        <source>Stride (pixels; empty: each tile size)</source>
        <translation>Pas (pixels ; vide : chaque taille de tuile)</translation>
    </message>
    <message>
        <source>Pixels from one tile to the next; each tile size its own unless given.</source>
        <translation>Pixels d'une tuile à la suivante ; pour chaque taille de tuile la sienne, sauf indication contraire.</translation>
    </message>
    <message>
        <source>Number of random seeds to compare</source>
        <translation>Nombre de graines aléatoires à comparer</translation>
    </message>
    <message>
        <source>Clusterings of the same tiles from different random seeds.</source>
        <translation>Regroupements des mêmes tuiles à partir de graines aléatoires différentes.</translation>
    </message>
    <message>
        <source>Number of bootstrap resamples</source>
        <translation>Nombre de rééchantillonnages bootstrap</translation>
    </message>
    <message>
        <source>Clusterings of tiles that are drawn again, with replacement.</source>
        <translation>Regroupements de tuiles tirées à nouveau, avec remise.</translation>
    </message>
    <message>
        <source>Tiles with every clustering</source>
        <translation>Tuiles avec chaque regroupement</translation>
    </message>
    <message>
        <source>Table of stability</source>
        <translation>Table de stabilité</translation>
    </message>
    <message>
        <source>How many clusters? (sensitivity)</source>
        <translation>Combien de groupes ? (sensibilité)</translation>
    </message>
    <message>
        <source>A page with figures and tables that opens in a browser, offline.</source>
        <translation>Une page de figures et de tableaux qui s'ouvre dans un navigateur, hors ligne.</translation>
    </message>
    <message>
        <source>Recommended number of clusters (0: none)</source>
        <translation>Nombre de groupes recommandé (0 : aucun)</translation>
    </message>
    <message>
        <source>Recommended tile size (0: none)</source>
        <translation>Taille de tuile recommandée (0 : aucune)</translation>
    </message>
    <message>
        <source>Cluster raster to colour by (without a model)</source>
        <translation>Raster des groupes pour la couleur (sans modèle)</translation>
    </message>
    <message>
        <source>Projection in the report</source>
        <translation>Projection dans le rapport</translation>
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
        <translation>Comment les descripteurs sont projetés sur le plan du rapport. « pca » garde les distances autant qu'un plan le peut, « umap » les voisinages. La couche a de toute façon les composantes de « pca ».</translation>
    </message>
    <message>
        <source>Number of thumbnails in the projection</source>
        <translation>Nombre de vignettes dans la projection</translation>
    </message>
    <message>
        <source>Images shown in the projection, at most.</source>
        <translation>Nombre maximal d'images montrées dans la projection.</translation>
    </message>
    <message>
        <source>Tiles in the feature space</source>
        <translation>Tuiles dans l'espace des descripteurs</translation>
    </message>
    <message>
        <source>Feature space as colours</source>
        <translation>Espace des descripteurs en couleurs</translation>
    </message>
    <message>
        <source>Explore the feature space</source>
        <translation>Explorer l'espace des descripteurs</translation>
    </message>
    <message>
        <source>Share of variance in the first three components</source>
        <translation>Part de la variance dans les trois premières composantes</translation>
    </message>
    <message>
        <source>Number of outliers</source>
        <translation>Nombre d'images atypiques</translation>
    </message>
    <message>
        <source>Zones (tiles or any polygons)</source>
        <translation>Zones (tuiles ou polygones quelconques)</translation>
    </message>
    <message>
        <source>Field with the road class</source>
        <translation>Champ avec la catégorie de route</translation>
    </message>
    <message>
        <source>Classes of major roads</source>
        <translation>Catégories des routes principales</translation>
    </message>
    <message>
        <source>NDVI, or imagery with near-infrared</source>
        <translation>NDVI, ou imagerie avec proche infrarouge</translation>
    </message>
    <message>
        <source>Red band</source>
        <translation>Bande rouge</translation>
    </message>
    <message>
        <source>Near-infrared band</source>
        <translation>Bande du proche infrarouge</translation>
    </message>
    <message>
        <source>Field with the population</source>
        <translation>Champ avec la population</translation>
    </message>
    <message>
        <source>Urban form</source>
        <translation>Forme urbaine</translation>
    </message>
    <message>
        <source>CRS in which areas and lengths were measured</source>
        <translation>SCR dans lequel aires et longueurs ont été mesurées</translation>
    </message>
    <message>
        <source>Fields to average (of the tiles)</source>
        <translation>Champs dont faire la moyenne (des tuiles)</translation>
    </message>
    <message>
        <source>Joined zones</source>
        <translation>Zones jointes</translation>
    </message>
    <message>
        <source>CRS in which it was measured</source>
        <translation>SCR dans lequel les mesures ont été faites</translation>
    </message>
    <message>
        <source>Tiles or zones with a cluster and measures</source>
        <translation>Tuiles ou zones avec un groupe et des mesures</translation>
    </message>
    <message>
        <source>Field with the cluster</source>
        <translation>Champ avec le groupe</translation>
    </message>
    <message>
        <source>Measures (empty: all numeric fields)</source>
        <translation>Mesures (vide : tous les champs numériques)</translation>
    </message>
    <message>
        <source>Zones with cluster shares</source>
        <translation>Zones avec les parts des groupes</translation>
    </message>
    <message>
        <source>Census or deprivation fields of the zones</source>
        <translation>Champs de recensement ou de défavorisation des zones</translation>
    </message>
    <message>
        <source>Number of random maps (null model)</source>
        <translation>Nombre de cartes aléatoires (modèle nul)</translation>
    </message>
    <message>
        <source>Random maps, as patchy as the real one, that tell what chance gives, at least.</source>
        <translation>Nombre minimal de cartes aléatoires, aussi regroupées dans l'espace que la vraie, qui disent ce que donne le hasard.</translation>
    </message>
    <message>
        <source>Profiled polygons</source>
        <translation>Polygones caractérisés</translation>
    </message>
    <message>
        <source>Table of clusters and measures</source>
        <translation>Table des groupes et des mesures</translation>
    </message>
    <message>
        <source>Profile clusters</source>
        <translation>Caractériser les groupes</translation>
    </message>
    <message>
        <source>Number of measures in which the clusters differ</source>
        <translation>Nombre de mesures par lesquelles les groupes diffèrent</translation>
    </message>
    <message>
        <source>Variance of the first zone field explained in held-out zones</source>
        <translation>Variance du premier champ des zones expliquée dans les zones réservées au test</translation>
    </message>
    <message>
        <source>Moran's I of the residuals</source>
        <translation>I de Moran des résidus</translation>
    </message>
    <message>
        <source>Bands, such as 1, 2, 3 (empty: the first three)</source>
        <translation>Bandes, par exemple 1, 2, 3 (vide : les trois premières)</translation>
    </message>
    <message>
        <source>Labelled polygons, or points on images</source>
        <translation>Polygones étiquetés, ou points sur des images</translation>
    </message>
    <message>
        <source>Field to learn</source>
        <translation>Champ à apprendre</translation>
    </message>
    <message>
        <source>Minimum labelled share of a tile (0 to 1)</source>
        <translation>Part étiquetée minimale d'une tuile (0 à 1)</translation>
    </message>
    <message>
        <source>Tiles with a smaller share under labelled polygons (for classes, under their class) are left out.</source>
        <translation>Les tuiles dont une part plus petite est sous des polygones étiquetés (pour des classes, sous leur classe) sont écartées.</translation>
    </message>
    <message>
        <source>Learn the field as</source>
        <translation>Apprendre le champ comme</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>ordered classes, cut from a number</source>
        <translation>des classes ordonnées, découpées dans un nombre</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>des classes</translation>
    </message>
    <message>
        <source>Whether the field is learnt as a number, as ordered classes that are cut from a number, such as quintiles of income, or as classes of any kind, such as types of housing.</source>
        <translation>Si le champ est appris comme un nombre, comme des classes ordonnées découpées dans un nombre, telles que des quintiles de revenu, ou comme des classes quelconques, telles que des types de logement.</translation>
    </message>
    <message>
        <source>The value describes</source>
        <translation>La valeur décrit</translation>
    </message>
    <message>
        <source>the average over its polygon</source>
        <translation>la moyenne de son polygone</translation>
    </message>
    <message>
        <source>every place in its polygon</source>
        <translation>chaque lieu de son polygone</translation>
    </message>
    <message>
        <source>What the value of a polygon says. An income, a rate or a share is the average over its polygon, and the map can be finer than the polygons. Other values, such as a class of land use as 0 or 1, hold at every place in it. For classes it makes no difference.</source>
        <translation>Ce que dit la valeur d'un polygone. Un revenu, un taux ou une part est la moyenne de son polygone, et la carte peut être plus fine que les polygones. D'autres valeurs, comme une classe d'usage du sol codée 0 ou 1, valent en chaque lieu. Pour des classes, cela ne change rien.</translation>
    </message>
    <message>
        <source>Number of ordered classes</source>
        <translation>Nombre de classes ordonnées</translation>
    </message>
    <message>
        <source>How many ordered classes the values are cut into, with as many polygons in each, unless breaks are given.</source>
        <translation>En combien de classes ordonnées les valeurs sont découpées, avec autant de polygones dans chacune, sauf si des limites sont données.</translation>
    </message>
    <message>
        <source>Class breaks, such as 10, 20.5, 40 (empty: quantiles)</source>
        <translation>Limites des classes, par exemple 10, 20.5, 40 (vide : quantiles)</translation>
    </message>
    <message>
        <source>Values from which the next class begins, separated by commas; empty for quantiles.</source>
        <translation>Valeurs à partir desquelles commence la classe suivante, séparées par des virgules ; vide pour des quantiles.</translation>
    </message>
    <message>
        <source>Compute class breaks in each raster separately</source>
        <translation>Calculer les limites des classes séparément dans chaque raster</translation>
    </message>
    <message>
        <source>Compute the breaks of ordered classes in each raster by itself, so that each city has its own.</source>
        <translation>Calculer les limites des classes ordonnées dans chaque raster à part, afin que chaque ville ait les siennes.</translation>
    </message>
    <message>
        <source>Prediction model</source>
        <translation>Modèle de prédiction</translation>
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
        <translation>Le modèle qui prédit à partir des descripteurs du réseau : « ridge » pour des nombres, « logit » pour des parts entre 0 et 1, « corn », « softmax », « svm » ou « binomial » pour des classes ordonnées, « softmax » ou « svm » pour des classes. « auto » choisit d'après les valeurs.</translation>
    </message>
    <message>
        <source>Cross-validation by</source>
        <translation>Validation croisée par</translation>
    </message>
    <message>
        <source>spatial blocks</source>
        <translation>blocs spatiaux</translation>
    </message>
    <message>
        <source>random polygons</source>
        <translation>polygones tirés au hasard</translation>
    </message>
    <message>
        <source>What is held out to test the model. Spatial blocks hold out whole squares of ground. Random polygons lie among their neighbours, so scores are optimistic; they are run for comparison in any case.</source>
        <translation>Ce qui est réservé pour tester le modèle. Les blocs spatiaux réservent des carrés entiers de terrain. Des polygones tirés au hasard ont leurs voisins à côté, si bien que les scores sont optimistes ; ils sont calculés de toute façon, pour comparaison.</translation>
    </message>
    <message>
        <source>Number of folds</source>
        <translation>Nombre de plis</translation>
    </message>
    <message>
        <source>Parts that are held out in turn.</source>
        <translation>Parties réservées tour à tour.</translation>
    </message>
    <message>
        <source>Block size (metres; 0: estimated correlation range)</source>
        <translation>Taille des blocs (mètres ; 0 : portée de corrélation estimée)</translation>
    </message>
    <message>
        <source>Side of the blocks of ground that are held out. 0 takes the distance up to which values are correlated (range of the variogram).</source>
        <translation>Côté des blocs de terrain réservés. 0 prend la distance jusqu'à laquelle les valeurs sont corrélées (portée du variogramme).</translation>
    </message>
    <message>
        <source>Polygons with measures of urban form (for a baseline)</source>
        <translation>Polygones avec des mesures de forme urbaine (pour une référence)</translation>
    </message>
    <message>
        <source>Reach of labels to unlabelled neighbours that look alike (metres; 0: none)</source>
        <translation>Portée des étiquettes vers les voisins ressemblants sans étiquette (mètres ; 0 : aucune)</translation>
    </message>
    <message>
        <source>Distance within which images without a label take that of a labelled one that they look like, to learn from more of them. They do so where labelled look-alikes are found to share their label.</source>
        <translation>Distance dans laquelle des images sans étiquette prennent celle d'une image étiquetée qui leur ressemble, pour apprendre de plus d'images. Elles ne le font que là où les images ressemblantes partagent bien leur étiquette.</translation>
    </message>
    <message>
        <source>Groups to judge within</source>
        <translation>Strates dans lesquelles juger</translation>
    </message>
    <message>
        <source>Groups (field with the group)</source>
        <translation>Strates (champ avec la strate)</translation>
    </message>
    <message>
        <source>Augmented copies of each tile</source>
        <translation>Copies augmentées de chaque tuile</translation>
    </message>
    <message>
        <source>Copies of each tile in other light, tint, contrast and noise, mirrored and turned, that are learnt from, too, for images of another day and camera. 0 takes a fifth of the time, and suits a model that will only be applied to its own image.</source>
        <translation>Copies de chaque tuile avec une autre lumière, teinte, contraste et bruit, en miroir et tournées, dont on apprend aussi, pour des images d'un autre jour et d'un autre capteur. 0 prend un cinquième du temps, et convient à un modèle qui ne sera appliqué qu'à sa propre image.</translation>
    </message>
    <message>
        <source>Epochs of fine-tuning (0: none)</source>
        <translation>Époques d'ajustement fin (0 : aucune)</translation>
    </message>
    <message>
        <source>Passes over the images in which the network itself is trained further. 0 leaves the network as it is, which takes a fraction of the time.</source>
        <translation>Passages sur les images pendant lesquels le réseau lui-même est entraîné davantage. 0 laisse le réseau tel quel, ce qui prend une fraction du temps.</translation>
    </message>
    <message>
        <source>Part of the network to fine-tune</source>
        <translation>Partie du réseau à ajuster</translation>
    </message>
    <message>
        <source>last</source>
        <translation>dernier</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>Which part of the network is trained further: its “last” stage, “all” of it, or “none”.</source>
        <translation>Quelle partie du réseau est entraînée davantage : son « dernier » étage, « tout », ou « aucun ».</translation>
    </message>
    <message>
        <source>Learning rate of fine-tuning</source>
        <translation>Taux d'apprentissage de l'ajustement fin</translation>
    </message>
    <message>
        <source>Step size of fine-tuning.</source>
        <translation>Longueur des pas de l'ajustement fin.</translation>
    </message>
    <message>
        <source>Folder in which the run keeps its state: the same run started again with it goes on where it stopped.</source>
        <translation>Dossier où le calcul garde son état : le même calcul relancé avec lui reprend là où il s'est arrêté.</translation>
    </message>
    <message>
        <source>Predicted tiles</source>
        <translation>Tuiles prédites</translation>
    </message>
    <message>
        <source>Table of measures</source>
        <translation>Table des mesures</translation>
    </message>
    <message>
        <source>Train a model of status from imagery</source>
        <translation>Entraîner un modèle de statut à partir d'images</translation>
    </message>
    <message>
        <source>R2 per polygon, out of fold</source>
        <translation>R2 par polygone, hors pli</translation>
    </message>
    <message>
        <source>MAE per polygon, out of fold</source>
        <translation>MAE par polygone, hors pli</translation>
    </message>
    <message>
        <source>SPEARMAN per polygon, out of fold</source>
        <translation>SPEARMAN par polygone, hors pli</translation>
    </message>
    <message>
        <source>ACCURACY per polygon, out of fold</source>
        <translation>ACCURACY (exactitude) par polygone, hors pli</translation>
    </message>
    <message>
        <source>KAPPA per polygon, out of fold</source>
        <translation>KAPPA par polygone, hors pli</translation>
    </message>
    <message>
        <source>R² or kappa per polygon in the other kind of folds</source>
        <translation>R² ou kappa par polygone avec l'autre sorte de plis</translation>
    </message>
    <message>
        <source>Coverage: share of tiles inside their interval, 0 to 1</source>
        <translation>Couverture : part des tuiles dans leur intervalle, de 0 à 1</translation>
    </message>
    <message>
        <source>Number of labelled tiles</source>
        <translation>Nombre de tuiles étiquetées</translation>
    </message>
    <message>
        <source>Whether the model beats every baseline</source>
        <translation>Le modèle bat toutes les références</translation>
    </message>
    <message>
        <source>Number of neighbours that took a label</source>
        <translation>Nombre de voisins qui ont pris une étiquette</translation>
    </message>
    <message>
        <source>R² or kappa per polygon gained by the neighbours</source>
        <translation>R² ou kappa par polygone gagné grâce aux voisins</translation>
    </message>
    <message>
        <source>Findings, in a sentence</source>
        <translation>Résultats, en une phrase</translation>
    </message>
    <message>
        <source>Model of status</source>
        <translation>Modèle de statut</translation>
    </message>
    <message>
        <source>Attribution method</source>
        <translation>Méthode d'attribution</translation>
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
        <translation>Comment le score est attribué aux pixels. Les valeurs de « hirescam » s'additionnent pour donner le score d'une tuile ; les autres servent à comparer avec des cartes publiées.</translation>
    </message>
    <message>
        <source>Evidence for</source>
        <translation>Contribution en faveur de</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>les plus basses</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>les plus hautes</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>prédit</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <source>What the evidence speaks for: a “score” that grows with the value, the “lowest” or the “highest” class or values, or what is “predicted” for each tile.</source>
        <translation>En faveur de quoi parle la contribution : un « score » qui croît avec la valeur, la classe ou les valeurs « les plus basses » ou « les plus hautes », ou ce qui est « prédit » pour chaque tuile.</translation>
    </message>
    <message>
        <source>Or evidence for a class, by its name</source>
        <translation>Ou contribution en faveur d'une classe, par son nom</translation>
    </message>
    <message>
        <source>Name of a class whose evidence is mapped instead.</source>
        <translation>Nom d'une classe dont la contribution est cartographiée à la place.</translation>
    </message>
    <message>
        <source>Overlap of neighbouring tiles (0 to 0.9)</source>
        <translation>Chevauchement des tuiles voisines (0 à 0,9)</translation>
    </message>
    <message>
        <source>Share of a tile that it has in common with the next. More makes a smoother map, and takes longer.</source>
        <translation>Part d'une tuile qu'elle a en commun avec la suivante. Plus elle est grande, plus la carte est lisse, et plus le calcul est long.</translation>
    </message>
    <message>
        <source>Layer of the network (“auto”, “last” or a name)</source>
        <translation>Couche du réseau (« auto », « last » ou un nom)</translation>
    </message>
    <message>
        <source>Where in the network evidence is read. “auto” takes every layer that the networks of the plugin read features from, and the last one of others; or “last”, or a name. Earlier layers are finer.</source>
        <translation>Où lire la contribution dans le réseau. « auto » prend toutes les couches dont les réseaux de l'extension lisent des descripteurs, et la dernière des autres ; ou « last », ou un nom. Les premières couches sont plus fines.</translation>
    </message>
    <message>
        <source>Number of random orders and networks for comparison</source>
        <translation>Nombre d'ordres aléatoires et de réseaux pour comparaison</translation>
    </message>
    <message>
        <source>Random orders of pixels and networks with random weights that the map is compared with in the report.</source>
        <translation>Ordres aléatoires des pixels et réseaux aux poids aléatoires auxquels la carte est comparée dans le rapport.</translation>
    </message>
    <message>
        <source>Activation map</source>
        <translation>Carte d'activation</translation>
    </message>
    <message>
        <source>Map where a model looked</source>
        <translation>Cartographier où un modèle a regardé</translation>
    </message>
    <message>
        <source>Number of explained tiles</source>
        <translation>Nombre de tuiles expliquées</translation>
    </message>
    <message>
        <source>2nd percentile of the map</source>
        <translation>2e centile de la carte</translation>
    </message>
    <message>
        <source>98th percentile of the map</source>
        <translation>98e centile de la carte</translation>
    </message>
    <message>
        <source>98th percentile of the map's absolute values</source>
        <translation>98e centile des valeurs absolues de la carte</translation>
    </message>
    <message>
        <source>Share of the differences between tiles that the map adds up to</source>
        <translation>Part des différences entre tuiles que la carte restitue</translation>
    </message>
    <message>
        <source>Share of tiles explained by a model that had not seen them</source>
        <translation>Part des tuiles expliquées par un modèle qui ne les avait pas vues</translation>
    </message>
    <message>
        <source>Deletion: area by which the map beats a random order</source>
        <translation>Suppression : aire par laquelle la carte bat un ordre aléatoire</translation>
    </message>
    <message>
        <source>Insertion: area by which the map beats a random order</source>
        <translation>Insertion : aire par laquelle la carte bat un ordre aléatoire</translation>
    </message>
    <message>
        <source>Rank correlation with the map of a random network</source>
        <translation>Corrélation des rangs avec la carte d'un réseau aléatoire</translation>
    </message>
    <message>
        <source>Activation map (evidence for the highest values)</source>
        <translation>Carte d'activation (contribution en faveur des valeurs les plus hautes)</translation>
    </message>
    <message>
        <source>Activation map for the lowest values</source>
        <translation>Carte d'activation pour les valeurs les plus basses</translation>
    </message>
    <message>
        <source>Field with the land-use class</source>
        <translation>Champ avec la classe d'usage du sol</translation>
    </message>
    <message>
        <source>Imagery (to test the network itself)</source>
        <translation>Imagerie (pour tester le réseau lui-même)</translation>
    </message>
    <message>
        <source>Bands of the imagery (empty: those of the model)</source>
        <translation>Bandes de l'imagerie (vide : celles du modèle)</translation>
    </message>
    <message>
        <source>Number of random shifts of the map (null model)</source>
        <translation>Nombre de décalages aléatoires de la carte (modèle nul)</translation>
    </message>
    <message>
        <source>How often the whole map is shifted at random over the land use to tell what chance gives. There may be fewer shifts, by the number of tiles.</source>
        <translation>Combien de fois toute la carte est décalée au hasard sur l'usage du sol, pour dire ce que donne le hasard. Selon le nombre de tuiles, les décalages peuvent être moins nombreux.</translation>
    </message>
    <message>
        <source>Number of random networks for comparison</source>
        <translation>Nombre de réseaux aléatoires pour comparaison</translation>
    </message>
    <message>
        <source>Networks with random weights whose maps are compared with this one.</source>
        <translation>Réseaux aux poids aléatoires dont les cartes sont comparées à celle-ci.</translation>
    </message>
    <message>
        <source>Number of tiles run through the random networks</source>
        <translation>Nombre de tuiles passées dans les réseaux aléatoires</translation>
    </message>
    <message>
        <source>Tiles that are run through the networks with random weights.</source>
        <translation>Tuiles passées dans les réseaux aux poids aléatoires.</translation>
    </message>
    <message>
        <source>Minimum number of tiles of a class</source>
        <translation>Nombre minimal de tuiles d'une classe</translation>
    </message>
    <message>
        <source>A class in fewer tiles is not tested.</source>
        <translation>Une classe présente dans moins de tuiles n'est pas testée.</translation>
    </message>
    <message>
        <source>Minimum number of tiles that two classes share</source>
        <translation>Nombre minimal de tuiles que deux classes partagent</translation>
    </message>
    <message>
        <source>Two classes that occur together in fewer tiles are not compared.</source>
        <translation>Deux classes présentes ensemble dans moins de tuiles ne sont pas comparées.</translation>
    </message>
    <message>
        <source>Number of classes with a figure of their own</source>
        <translation>Nombre de classes avec leur propre figure</translation>
    </message>
    <message>
        <source>Classes that get a figure of their own in the report.</source>
        <translation>Classes qui ont leur propre figure dans le rapport.</translation>
    </message>
    <message>
        <source>False discovery rate (q)</source>
        <translation>Taux de fausses découvertes (q)</translation>
    </message>
    <message>
        <source>Share of false findings among the classes found that is accepted.</source>
        <translation>Part acceptée de fausses découvertes parmi les classes trouvées.</translation>
    </message>
    <message>
        <source>Cell size of the activation map (pixels; 0: from the model)</source>
        <translation>Taille de cellule de la carte d'activation (pixels ; 0 : d'après le modèle)</translation>
    </message>
    <message>
        <source>Side of a cell of the activation map, in pixels of the imagery; 0 takes that of the model's map, or else an eighth of a tile.</source>
        <translation>Côté d'une cellule de la carte d'activation, en pixels de l'imagerie ; 0 prend celui de la carte du modèle, sinon un huitième de tuile.</translation>
    </message>
    <message>
        <source>Block size for confidence intervals (map units; 0: estimated)</source>
        <translation>Taille des blocs pour les intervalles de confiance (unités de carte ; 0 : estimée)</translation>
    </message>
    <message>
        <source>Side of the blocks of ground that are resampled for confidence intervals, in map units of the raster; 0 takes the distance up to which predictions are correlated.</source>
        <translation>Côté des blocs de terrain rééchantillonnés pour les intervalles de confiance, en unités de carte du raster ; 0 prend la distance jusqu'à laquelle les prédictions sont corrélées.</translation>
    </message>
    <message>
        <source>Land use with activation</source>
        <translation>Usage du sol avec l'activation</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Test activation by land use</source>
        <translation>Tester l'activation selon l'usage du sol</translation>
    </message>
    <message>
        <source>Number of classes with more activation than their share</source>
        <translation>Nombre de classes avec plus d'activation que leur part</translation>
    </message>
    <message>
        <source>Number of classes that passed every test</source>
        <translation>Nombre de classes qui ont passé tous les tests</translation>
    </message>
    <message>
        <source>Zones to average predictions over</source>
        <translation>Zones sur lesquelles faire la moyenne des prédictions</translation>
    </message>
    <message>
        <source>Field of the zones with known values, for comparison</source>
        <translation>Champ des zones avec les valeurs connues, pour comparaison</translation>
    </message>
    <message>
        <source>Stride (pixels; empty: that of the model)</source>
        <translation>Pas (pixels ; vide : celui du modèle)</translation>
    </message>
    <message>
        <source>Prediction raster</source>
        <translation>Raster des prédictions</translation>
    </message>
    <message>
        <source>Zones with predictions</source>
        <translation>Zones avec les prédictions</translation>
    </message>
    <message>
        <source>Number of predicted tiles</source>
        <translation>Nombre de tuiles prédites</translation>
    </message>
    <message>
        <source>Share of tiles unlike the training tiles, 0 to 1</source>
        <translation>Part des tuiles différentes de celles d'apprentissage, de 0 à 1</translation>
    </message>
    <message>
        <source>R2 of the zones</source>
        <translation>R2 des zones</translation>
    </message>
    <message>
        <source>MAE of the zones</source>
        <translation>MAE des zones</translation>
    </message>
    <message>
        <source>SPEARMAN of the zones</source>
        <translation>SPEARMAN des zones</translation>
    </message>
    <message>
        <source>Imagery (one raster or several for each city)</source>
        <translation>Imagerie (un ou plusieurs rasters par ville)</translation>
    </message>
    <message>
        <source>City names, one for each raster, separated by commas (empty: file names)</source>
        <translation>Noms des villes, un par raster, séparés par des virgules (vide : noms des fichiers)</translation>
    </message>
    <message>
        <source>The city of each raster, in the order of the rasters. Rasters of one name are one city. Left empty, each raster is a city named like its file.</source>
        <translation>La ville de chaque raster, dans l'ordre des rasters. Des rasters de même nom sont une seule ville. Vide : chaque raster est une ville nommée comme son fichier.</translation>
    </message>
    <message>
        <source>Field with the city of each photograph</source>
        <translation>Champ avec la ville de chaque photographie</translation>
    </message>
    <message>
        <source>Field with the sequence of each photograph</source>
        <translation>Champ avec la séquence de chaque photographie</translation>
    </message>
    <message>
        <source>Parts that are held out in turn; every city has ground in each.</source>
        <translation>Parties réservées tour à tour ; chaque ville a du terrain dans chacune.</translation>
    </message>
    <message>
        <source>Side of the blocks of ground that are held out whole. 0 takes the distance up to which images are correlated (range of the variogram).</source>
        <translation>Côté des blocs de terrain réservés en entier. 0 prend la distance jusqu'à laquelle les images sont corrélées (portée du variogramme).</translation>
    </message>
    <message>
        <source>Continue with too little data for a verdict</source>
        <translation>Continuer avec trop peu de données pour un verdict</translation>
    </message>
    <message>
        <source>Continue with fewer than 20 images of a city; every output then says that it is no verdict.</source>
        <translation>Continuer avec moins de 20 images d'une ville ; chaque sortie dit alors que ce n'est pas un verdict.</translation>
    </message>
    <message>
        <source>Augmented copies of each image</source>
        <translation>Copies augmentées de chaque image</translation>
    </message>
    <message>
        <source>Copies of each image in other light, tint, contrast and noise that are learnt from, too, so that the model leans less on a camera.</source>
        <translation>Copies de chaque image avec une autre lumière, teinte, contraste et bruit, dont on apprend aussi, pour que le modèle s'appuie moins sur un capteur.</translation>
    </message>
    <message>
        <source>Recognised images</source>
        <translation>Images reconnues</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>Villes</translation>
    </message>
    <message>
        <source>Audit of shortcuts</source>
        <translation>Audit des raccourcis</translation>
    </message>
    <message>
        <source>Recognise cities</source>
        <translation>Reconnaître des villes</translation>
    </message>
    <message>
        <source>Accuracy: share of images whose city is recognised, out of fold</source>
        <translation>Exactitude : part des images dont la ville est reconnue, hors pli</translation>
    </message>
    <message>
        <source>Balanced accuracy: mean over cities</source>
        <translation>Exactitude équilibrée : moyenne sur les villes</translation>
    </message>
    <message>
        <source>Macro-F1, out of fold</source>
        <translation>Macro-F1, hors pli</translation>
    </message>
    <message>
        <source>Number of images</source>
        <translation>Nombre d'images</translation>
    </message>
    <message>
        <source>Whether all cities are told apart</source>
        <translation>Toutes les villes sont distinguées</translation>
    </message>
    <message>
        <source>Shortcuts by which cities are recognised</source>
        <translation>Raccourcis par lesquels les villes sont reconnues</translation>
    </message>
    <message>
        <source>Model of cities</source>
        <translation>Modèle des villes</translation>
    </message>
    <message>
        <source>Share of each city's pixels to mask (0 to 1)</source>
        <translation>Part des pixels de chaque ville à masquer (0 à 1)</translation>
    </message>
    <message>
        <source>The pixels of each city with the most evidence, so many of all, make its mask.</source>
        <translation>Les pixels de chaque ville dont la contribution est la plus forte, en telle part de tous, forment son masque.</translation>
    </message>
    <message>
        <source>Use one threshold for all cities</source>
        <translation>Utiliser un seuil unique pour toutes les villes</translation>
    </message>
    <message>
        <source>One threshold for all cities, so that the share is of the pixels of all of them together.</source>
        <translation>Un seuil unique pour toutes les villes, si bien que la part est celle des pixels de toutes ensemble.</translation>
    </message>
    <message>
        <source>Minimum area of a region (share of an image)</source>
        <translation>Aire minimale d'une région (part d'une image)</translation>
    </message>
    <message>
        <source>Smaller regions, as a share of the area of an image, are left out.</source>
        <translation>Les régions plus petites, en part de l'aire d'une image, sont écartées.</translation>
    </message>
    <message>
        <source>Kinds of regions. Left empty, the largest number that is stable.</source>
        <translation>Sortes de régions. Vide : le plus grand nombre stable.</translation>
    </message>
    <message>
        <source>Share of a tile of a raster that it has in common with the next. More makes a smoother map, and takes longer.</source>
        <translation>Part d'une tuile d'un raster qu'elle a en commun avec la suivante. Plus elle est grande, plus la carte est lisse, et plus le calcul est long.</translation>
    </message>
    <message>
        <source>How evidence is attributed to pixels. The values of “hirescam” add up to the score of a tile.</source>
        <translation>Comment le score est attribué aux pixels. Les valeurs de « hirescam » s'additionnent pour donner le score d'une tuile.</translation>
    </message>
    <message>
        <source>Maximum number of regions (the strongest are kept)</source>
        <translation>Nombre maximal de régions (les plus fortes sont gardées)</translation>
    </message>
    <message>
        <source>Regions that are kept and clustered, the strongest of each city.</source>
        <translation>Régions gardées et regroupées, les plus fortes de chaque ville.</translation>
    </message>
    <message>
        <source>Discriminative regions</source>
        <translation>Régions discriminantes</translation>
    </message>
    <message>
        <source>Folder for the evidence of all images</source>
        <translation>Dossier pour les contributions de toutes les images</translation>
    </message>
    <message>
        <source>Clusters of regions</source>
        <translation>Groupes de régions</translation>
    </message>
    <message>
        <source>Number of regions</source>
        <translation>Nombre de régions</translation>
    </message>
    <message>
        <source>Purity: share of regions that are of the main city of their cluster</source>
        <translation>Pureté : part des régions qui sont de la ville principale de leur groupe</translation>
    </message>
    <message>
        <source>Purity by chance</source>
        <translation>Pureté due au hasard</translation>
    </message>
    <message>
        <source>p-value of the purity</source>
        <translation>Valeur p de la pureté</translation>
    </message>
    <message>
        <source>Share of masked pixels</source>
        <translation>Part des pixels masqués</translation>
    </message>
    <message>
        <source>Share of images explained by a model that had not seen them</source>
        <translation>Part des images expliquées par un modèle qui ne les avait pas vues</translation>
    </message>
    <message>
        <source>Number of cities whose evidence lies in places of their own</source>
        <translation>Nombre de villes dont la contribution se trouve en des lieux qui leur sont propres</translation>
    </message>
    <message>
        <source>Findings, in sentences</source>
        <translation>Résultats, en phrases</translation>
    </message>
    <message>
        <source>Folder with the evidence of all images</source>
        <translation>Dossier avec les contributions de toutes les images</translation>
    </message>
    <message>
        <source>Land cover (polygons)</source>
        <translation>Occupation du sol (polygones)</translation>
    </message>
    <message>
        <source>Field with the land-cover class</source>
        <translation>Champ avec la classe d'occupation du sol</translation>
    </message>
    <message>
        <source>Or land cover as rasters with class numbers</source>
        <translation>Ou occupation du sol en rasters de numéros de classe</translation>
    </message>
    <message>
        <source>Fields with the share of each class in each photograph</source>
        <translation>Champs avec la part de chaque classe dans chaque photographie</translation>
    </message>
    <message>
        <source>Folder of label images, named like the photographs</source>
        <translation>Dossier d'images d'étiquettes, nommées comme les photographies</translation>
    </message>
    <message>
        <source>Folder of images with a class number in each pixel, one for each photograph and named like it.</source>
        <translation>Dossier d'images avec un numéro de classe dans chaque pixel, une par photographie et nommée comme elle.</translation>
    </message>
    <message>
        <source>Torchvision segmentation network</source>
        <translation>Réseau de segmentation de torchvision</translation>
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
        <translation>Un réseau de segmentation de torchvision qui nomme les objets dans les images.</translation>
    </message>
    <message>
        <source>Or a segmentation network (ONNX file)</source>
        <translation>Ou un réseau de segmentation (fichier ONNX)</translation>
    </message>
    <message>
        <source>ONNX files (*.onnx)</source>
        <translation>Fichiers ONNX (*.onnx)</translation>
    </message>
    <message>
        <source>A segmentation network of yours, as an ONNX file.</source>
        <translation>Votre propre réseau de segmentation, sous forme de fichier ONNX.</translation>
    </message>
    <message>
        <source>Pixel values that the ONNX network expects</source>
        <translation>Valeurs de pixel qu'attend le réseau ONNX</translation>
    </message>
    <message>
        <source>How the ONNX network expects pixel values: standardised as for ImageNet, or between two ends.</source>
        <translation>Sous quelle forme le réseau ONNX attend les valeurs des pixels : standardisées comme pour ImageNet, ou entre deux bornes.</translation>
    </message>
    <message>
        <source>Class names (“number, name” on each line)</source>
        <translation>Noms des classes (« numéro, nom » sur chaque ligne)</translation>
    </message>
    <message>
        <source>Text and CSV (*.csv *.txt)</source>
        <translation>Texte et CSV (*.csv *.txt)</translation>
    </message>
    <message>
        <source>File with a number and a name on each line, for rasters, label images and ONNX networks.</source>
        <translation>Fichier avec un numéro et un nom sur chaque ligne, pour les rasters, les images d'étiquettes et les réseaux ONNX.</translation>
    </message>
    <message>
        <source>Imagery (for a segmentation network)</source>
        <translation>Imagerie (pour un réseau de segmentation)</translation>
    </message>
    <message>
        <source>Red, green and blue band of the imagery (empty: the first three)</source>
        <translation>Bandes rouge, verte et bleue de l'imagerie (vide : les trois premières)</translation>
    </message>
    <message>
        <source>Number of random shifts of the evidence (null model)</source>
        <translation>Nombre de décalages aléatoires des contributions (modèle nul)</translation>
    </message>
    <message>
        <source>How often the evidence is shifted at random over the objects to tell what chance gives. There may be fewer shifts, by the number of images.</source>
        <translation>Combien de fois les contributions sont décalées au hasard sur les objets, pour dire ce que donne le hasard. Selon le nombre d'images, les décalages peuvent être moins nombreux.</translation>
    </message>
    <message>
        <source>Minimum number of images of a class</source>
        <translation>Nombre minimal d'images d'une classe</translation>
    </message>
    <message>
        <source>A class in fewer images of a city is not tested there.</source>
        <translation>Une classe présente dans moins d'images d'une ville n'y est pas testée.</translation>
    </message>
    <message>
        <source>Side of the blocks of ground that are resampled for confidence intervals, in map units of rasters, in metres for photographs; 0 takes the distance up to which the evidence of tiles is correlated, and the sequences of photographs.</source>
        <translation>Côté des blocs de terrain rééchantillonnés pour les intervalles de confiance, en unités de carte pour des rasters, en mètres pour des photographies ; 0 prend la distance jusqu'à laquelle les contributions des tuiles sont corrélées, et les séquences de photographies.</translation>
    </message>
    <message>
        <source>Classes by city</source>
        <translation>Classes par ville</translation>
    </message>
    <message>
        <source>Objects in the regions</source>
        <translation>Objets dans les régions</translation>
    </message>
    <message>
        <source>Number of classes with more evidence than by chance</source>
        <translation>Nombre de classes avec plus de contribution que par hasard</translation>
    </message>
    <message>
        <source>Class with the most evidence</source>
        <translation>Classe avec la plus forte contribution</translation>
    </message>
    <message>
        <source>Share of the evidence on named classes</source>
        <translation>Part de la contribution sur des classes nommées</translation>
    </message>
    <message>
        <source>Networks, separated by commas</source>
        <translation>Réseaux, séparés par des virgules</translation>
    </message>
    <message>
        <source>Two or more of “urban2”, “urban”, “scattering” or classification networks of torchvision.</source>
        <translation>Deux ou plus parmi « urban2 », « urban », « scattering » et les réseaux de classification de torchvision.</translation>
    </message>
    <message>
        <source>Number of seeds for each network</source>
        <translation>Nombre de graines par réseau</translation>
    </message>
    <message>
        <source>How many runs of each network; they have the seeds that follow the first.</source>
        <translation>Combien de calculs pour chaque réseau ; ils ont les graines qui suivent la première.</translation>
    </message>
    <message>
        <source>Initial weights</source>
        <translation>Poids initiaux</translation>
    </message>
    <message>
        <source>given</source>
        <translation>donnés</translation>
    </message>
    <message>
        <source>Whether networks start from the weights that they have (“given”) or from random ones (“none”).</source>
        <translation>Si les réseaux partent des poids qu'ils ont (« donnés ») ou de poids aléatoires (« aucun »).</translation>
    </message>
    <message>
        <source>Passes over the images in which the networks are trained further.</source>
        <translation>Passages sur les images pendant lesquels les réseaux sont entraînés davantage.</translation>
    </message>
    <message>
        <source>Which part of a network is trained further: its “last” stage or “all” of it.</source>
        <translation>Quelle partie d'un réseau est entraînée davantage : son « dernier » étage ou « tout ».</translation>
    </message>
    <message>
        <source>Learning rate of fine-tuning (0: chosen by the initial weights)</source>
        <translation>Taux d'apprentissage de l'ajustement fin (0 : choisi selon les poids initiaux)</translation>
    </message>
    <message>
        <source>Step size of fine-tuning. 0 takes 0.0003 from given weights, and 0.001 from random ones.</source>
        <translation>Longueur des pas de l'ajustement fin. 0 prend 0,0003 à partir de poids donnés, et 0,001 à partir de poids aléatoires.</translation>
    </message>
    <message>
        <source>Parts that are held out in turn, the same for all runs.</source>
        <translation>Parties réservées tour à tour, les mêmes pour tous les calculs.</translation>
    </message>
    <message>
        <source>Folder that keeps the results of finished runs: the same comparison started again with it goes on where it stopped, also with more networks or seeds.</source>
        <translation>Dossier qui garde les résultats des calculs finis : la même comparaison relancée avec lui reprend là où elle s'est arrêtée, même avec plus de réseaux ou de graines.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Calculs</translation>
    </message>
    <message>
        <source>Compare networks</source>
        <translation>Comparer des réseaux</translation>
    </message>
    <message>
        <source>Share of the variance between runs explained by the network</source>
        <translation>Part de la variance entre calculs expliquée par le réseau</translation>
    </message>
    <message>
        <source>Share of the variance between runs explained by the seed</source>
        <translation>Part de la variance entre calculs expliquée par la graine</translation>
    </message>
    <message>
        <source>p-value of the network</source>
        <translation>Valeur p du réseau</translation>
    </message>
    <message>
        <source>Overlap of masks between seeds</source>
        <translation>Recouvrement des masques entre graines</translation>
    </message>
    <message>
        <source>Overlap of masks between networks</source>
        <translation>Recouvrement des masques entre réseaux</translation>
    </message>
    <message>
        <source>Class with the highest lift</source>
        <translation>Classe avec le rapport à sa part le plus élevé</translation>
    </message>
    <message>
        <source>Size of the generated images (pixels)</source>
        <translation>Taille des images générées (pixels)</translation>
    </message>
    <message>
        <source>Side of the images that the model draws. Larger ones take much longer to learn.</source>
        <translation>Côté des images que le modèle génère. Les plus grandes demandent un apprentissage bien plus long.</translation>
    </message>
    <message>
        <source>Training time (minutes)</source>
        <translation>Durée d'apprentissage (minutes)</translation>
    </message>
    <message>
        <source>Time after which training ends. The same time gives other weights on another machine.</source>
        <translation>Durée après laquelle l'apprentissage s'arrête. La même durée donne d'autres poids sur une autre machine.</translation>
    </message>
    <message>
        <source>Training images to show (thousands; 0: until the time is up)</source>
        <translation>Images d'apprentissage à montrer (milliers ; 0 : jusqu'à la fin du temps)</translation>
    </message>
    <message>
        <source>How many images are shown before training ends, for results that do not depend on the machine.</source>
        <translation>Combien d'images sont montrées avant la fin de l'apprentissage, pour des résultats qui ne dépendent pas de la machine.</translation>
    </message>
    <message>
        <source>Start training from</source>
        <translation>Commencer l'apprentissage à partir de</translation>
    </message>
    <message>
        <source>What training starts from: the “bundled” base, nothing (“none”), or a model of yours (“file”).</source>
        <translation>De quoi part l'apprentissage : la base livrée (« fournis »), rien (« aucun »), ou un modèle à vous (« fichier »).</translation>
    </message>
    <message>
        <source>Generative model to start from (for the choice “file”)</source>
        <translation>Modèle génératif de départ (pour le choix « fichier »)</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>Modèles (*.safetensors)</translation>
    </message>
    <message>
        <source>Generative model for the choice “file”.</source>
        <translation>Modèle génératif pour le choix « fichier ».</translation>
    </message>
    <message>
        <source>Folder in which training keeps its state: the same run started again with it goes on where it stopped.</source>
        <translation>Dossier où l'apprentissage garde son état : le même calcul relancé avec lui reprend là où il s'est arrêté.</translation>
    </message>
    <message>
        <source>Marked examples (points or polygons)</source>
        <translation>Exemples marqués (points ou polygones)</translation>
    </message>
    <message>
        <source>Field with 1 for images to learn from, 0 for others</source>
        <translation>Champ avec 1 pour les images à apprendre, 0 pour les autres</translation>
    </message>
    <message>
        <source>Buildings (tiles without any are left out)</source>
        <translation>Bâtiments (les tuiles sans bâtiment sont écartées)</translation>
    </message>
    <message>
        <source>Minimum built-up share of a tile (0 to 1)</source>
        <translation>Part bâtie minimale d'une tuile (0 à 1)</translation>
    </message>
    <message>
        <source>Tiles in which buildings cover a smaller share are left out.</source>
        <translation>Les tuiles dont les bâtiments couvrent une part plus petite sont écartées.</translation>
    </message>
    <message>
        <source>PNG files (*.png)</source>
        <translation>Fichiers PNG (*.png)</translation>
    </message>
    <message>
        <source>Drawn images</source>
        <translation>Images générées</translation>
    </message>
    <message>
        <source>Measures of the model</source>
        <translation>Mesures du modèle</translation>
    </message>
    <message>
        <source>Train a generative model</source>
        <translation>Entraîner un modèle génératif</translation>
    </message>
    <message>
        <source>Kernel distance (KID) of drawn to real images</source>
        <translation>Distance à noyau (KID) entre images générées et réelles</translation>
    </message>
    <message>
        <source>Kernel distance of real to other real images</source>
        <translation>Distance à noyau entre des images réelles et d'autres images réelles</translation>
    </message>
    <message>
        <source>Kernel distance of real images at half their resolution to real ones</source>
        <translation>Distance à noyau entre des images réelles à demi-résolution et des réelles</translation>
    </message>
    <message>
        <source>Recall: share of real images that lie among drawn ones</source>
        <translation>Rappel : part des images réelles situées parmi les générées</translation>
    </message>
    <message>
        <source>Coverage: share of real images with a drawn neighbour</source>
        <translation>Couverture : part des images réelles qui ont une voisine générée</translation>
    </message>
    <message>
        <source>Diversity: spread of drawn images relative to real ones</source>
        <translation>Diversité : dispersion des images générées rapportée à celle des réelles</translation>
    </message>
    <message>
        <source>Number of training images</source>
        <translation>Nombre d'images d'apprentissage</translation>
    </message>
    <message>
        <source>Training images shown (thousands)</source>
        <translation>Images d'apprentissage montrées (milliers)</translation>
    </message>
    <message>
        <source>Whether the model may be drawn from</source>
        <translation>Le modèle peut servir à générer</translation>
    </message>
    <message>
        <source>Generative model</source>
        <translation>Modèle génératif</translation>
    </message>
    <message>
        <source>Inversion methods</source>
        <translation>Méthodes d'inversion</translation>
    </message>
    <message>
        <source>optimisation</source>
        <translation>optimisation</translation>
    </message>
    <message>
        <source>encoder</source>
        <translation>encodeur</translation>
    </message>
    <message>
        <source>iterative</source>
        <translation>itératif</translation>
    </message>
    <message>
        <source>How latents of each image are found: “optimisation” seeks those of each image by itself, slowly, and mostly comes nearest to it; “encoder” is a network that tells them at once; “iterative” is a network that corrects what it has drawn, five times. Take all three and compare.</source>
        <translation>Comment trouver les vecteurs latents de chaque image : « optimisation » cherche ceux de chaque image à part, lentement, et s'en approche le plus souvent le mieux ; « encodeur » est un réseau qui les donne d'un coup ; « itératif » est un réseau qui corrige cinq fois ce qu'il a généré. Prenez les trois et comparez.</translation>
    </message>
    <message>
        <source>Maximum number of images (empty: all)</source>
        <translation>Nombre maximal d'images (vide : toutes)</translation>
    </message>
    <message>
        <source>Where there are more images, so many are taken, evenly spread.</source>
        <translation>S'il y a plus d'images, ce nombre en est pris, réparti régulièrement.</translation>
    </message>
    <message>
        <source>Training images for each encoder (thousands)</source>
        <translation>Images d'apprentissage pour chaque encodeur (milliers)</translation>
    </message>
    <message>
        <source>How many images each encoder learns from; a correction counts as one more.</source>
        <translation>De combien d'images chaque encodeur apprend ; une correction compte comme une image de plus.</translation>
    </message>
    <message>
        <source>Maximum training time of the encoders (minutes; 0: no limit)</source>
        <translation>Durée maximale d'apprentissage des encodeurs (minutes ; 0 : sans limite)</translation>
    </message>
    <message>
        <source>Time after which the encoders stop learning; each has half of it. What they have learnt by then depends on how fast the machine is.</source>
        <translation>Durée après laquelle les encodeurs cessent d'apprendre ; chacun en a la moitié. Ce qu'ils ont appris alors dépend de la vitesse de la machine.</translation>
    </message>
    <message>
        <source>Steps of optimisation for each image</source>
        <translation>Pas d'optimisation pour chaque image</translation>
    </message>
    <message>
        <source>How often the latents of each image are moved towards it. More come closer and take longer.</source>
        <translation>Combien de fois les vecteurs latents de chaque image sont rapprochés d'elle. Plus de pas approchent mieux et prennent plus de temps.</translation>
    </message>
    <message>
        <source>Continue with a model that was found unusable</source>
        <translation>Continuer avec un modèle jugé inutilisable</translation>
    </message>
    <message>
        <source>Continue with a model that was found unusable.</source>
        <translation>Continuer avec un modèle jugé inutilisable.</translation>
    </message>
    <message>
        <source>Latents</source>
        <translation>Vecteurs latents</translation>
    </message>
    <message>
        <source>Images with their errors of reconstruction</source>
        <translation>Images avec leurs erreurs de reconstruction</translation>
    </message>
    <message>
        <source>Model with encoders</source>
        <translation>Modèle avec encodeurs</translation>
    </message>
    <message>
        <source>Table of inversion methods</source>
        <translation>Table des méthodes d'inversion</translation>
    </message>
    <message>
        <source>Find images in the model</source>
        <translation>Retrouver des images dans le modèle</translation>
    </message>
    <message>
        <source>Inversion method that comes closest</source>
        <translation>Méthode d'inversion la plus proche</translation>
    </message>
    <message>
        <source>Share of images that it reconstructs closer to themselves than to others</source>
        <translation>Part des images qu'elle reconstruit plus près d'elles-mêmes que d'autres</translation>
    </message>
    <message>
        <source>Median colour difference (L2) with it</source>
        <translation>Différence médiane de couleur (L2) avec elle</translation>
    </message>
    <message>
        <source>Median perceptual distance with it</source>
        <translation>Distance perceptuelle médiane avec elle</translation>
    </message>
    <message>
        <source>Median structural similarity with it</source>
        <translation>Similarité structurelle médiane avec elle</translation>
    </message>
    <message>
        <source>Latents of images</source>
        <translation>Vecteurs latents des images</translation>
    </message>
    <message>
        <source>Polygons with values, or the images as points with values</source>
        <translation>Polygones avec des valeurs, ou les images comme points avec des valeurs</translation>
    </message>
    <message>
        <source>Fields with the values</source>
        <translation>Champs avec les valeurs</translation>
    </message>
    <message>
        <source>Share of images in the high and in the low group</source>
        <translation>Part des images dans le groupe haut et dans le groupe bas</translation>
    </message>
    <message>
        <source>Share of the images with the highest values, and of those with the lowest, that are told apart. The direction leads across the border between the two.</source>
        <translation>Part des images aux valeurs les plus hautes, et de celles aux plus basses, qui sont distinguées. La direction traverse la limite entre les deux.</translation>
    </message>
    <message>
        <source>Meaning of high values, such as “more deprived” (several fields: separated by ;)</source>
        <translation>Sens des valeurs hautes, par exemple « plus défavorisé » (plusieurs champs : séparer par ;)</translation>
    </message>
    <message>
        <source>What a high value means in words, such as “more deprived”, for the report and the sliders. For several fields, in their order and separated by semicolons.</source>
        <translation>Ce que signifie une valeur haute en mots, par exemple « plus défavorisé », pour le rapport et les curseurs. Pour plusieurs champs, dans leur ordre et séparés par des points-virgules.</translation>
    </message>
    <message>
        <source>Parts of the ground that are held out in turn.</source>
        <translation>Parties du terrain réservées tour à tour.</translation>
    </message>
    <message>
        <source>Tiles with a smaller share under polygons that have a value are left out.</source>
        <translation>Les tuiles dont une part plus petite est sous des polygones pourvus d'une valeur sont écartées.</translation>
    </message>
    <message>
        <source>Random maps, as patchy as the value, that tell what chance gives.</source>
        <translation>Cartes aléatoires, aussi regroupées dans l'espace que la valeur, qui disent ce que donne le hasard.</translation>
    </message>
    <message>
        <source>Continue with a generative model that was found unusable.</source>
        <translation>Continuer avec un modèle génératif jugé inutilisable.</translation>
    </message>
    <message>
        <source>The images that were inverted (empty: from their recorded paths)</source>
        <translation>Les images qui ont été inversées (vide : d'après leurs chemins enregistrés)</translation>
    </message>
    <message>
        <source>Points with the paths of photographs in a field, such as QGIS's “Import geotagged photos” makes.</source>
        <translation>Points avec les chemins de photographies dans un champ, comme en crée « Importer des photos géolocalisées » de QGIS.</translation>
    </message>
    <message>
        <source>Model of urban types, for the audit</source>
        <translation>Modèle de types urbains, pour l'audit</translation>
    </message>
    <message>
        <source>Model of urban types of the same tiles: the audit tells how its types change along a direction.</source>
        <translation>Modèle de types urbains des mêmes tuiles : l'audit dit comment ses types changent le long d'une direction.</translation>
    </message>
    <message>
        <source>Model of status, for the audit</source>
        <translation>Modèle de statut, pour l'audit</translation>
    </message>
    <message>
        <source>Model of status of the same tiles: the audit tells how its predictions change along a direction.</source>
        <translation>Modèle de statut des mêmes tuiles : l'audit dit comment ses prédictions changent le long d'une direction.</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>Directions</translation>
    </message>
    <message>
        <source>Images with decision values</source>
        <translation>Images avec valeurs de décision</translation>
    </message>
    <message>
        <source>Polygons with decision values</source>
        <translation>Polygones avec valeurs de décision</translation>
    </message>
    <message>
        <source>Table of directions</source>
        <translation>Table des directions</translation>
    </message>
    <message>
        <source>Audit: what changes along the directions</source>
        <translation>Audit : ce qui change le long des directions</translation>
    </message>
    <message>
        <source>Directions of a value</source>
        <translation>Directions d'une valeur</translation>
    </message>
    <message>
        <source>Number of fields with a direction beyond chance</source>
        <translation>Nombre de champs avec une direction au-delà du hasard</translation>
    </message>
    <message>
        <source>Fields with a direction beyond chance</source>
        <translation>Champs avec une direction au-delà du hasard</translation>
    </message>
    <message>
        <source>Highest AUC on held-out ground</source>
        <translation>AUC la plus élevée sur du terrain réservé</translation>
    </message>
    <message>
        <source>Number of images with values</source>
        <translation>Nombre d'images avec des valeurs</translation>
    </message>
    <message>
        <source>Latents of images (empty: random samples)</source>
        <translation>Vecteurs latents des images (vide : échantillons aléatoires)</translation>
    </message>
    <message>
        <source>Fields, separated by commas (empty: all with a direction)</source>
        <translation>Champs, séparés par des virgules (vide : tous ceux qui ont une direction)</translation>
    </message>
    <message>
        <source>Names of the fields whose directions are drawn, separated by commas. Left empty, all that have a direction.</source>
        <translation>Noms des champs dont les directions sont parcourues, séparés par des virgules. Vide : tous ceux qui ont une direction.</translation>
    </message>
    <message>
        <source>Inversion method</source>
        <translation>Méthode d'inversion</translation>
    </message>
    <message>
        <source>The method whose latents and directions are taken. “auto” takes the one whose directions tell most on unseen ground.</source>
        <translation>La méthode dont sont pris les vecteurs latents et les directions. « auto » prend celle dont les directions en disent le plus sur du terrain jamais vu.</translation>
    </message>
    <message>
        <source>Type of direction</source>
        <translation>Type de direction</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normale</translation>
    </message>
    <message>
        <source>covariance</source>
        <translation>covariance</translation>
    </message>
    <message>
        <source>projected</source>
        <translation>projetée</translation>
    </message>
    <message>
        <source>conditional</source>
        <translation>conditionnelle</translation>
    </message>
    <message>
        <source>How directions were found. “auto” takes the kind that changed images best in the audit.</source>
        <translation>Comment les directions ont été trouvées. « auto » prend le type qui a le mieux changé les images lors de l'audit.</translation>
    </message>
    <message>
        <source>Numbers of images, such as 12, 40-45 (empty: chosen at random)</source>
        <translation>Numéros d'images, par exemple 12, 40-45 (vide : tirés au hasard)</translation>
    </message>
    <message>
        <source>Numbers of images (the field tile_id) that are drawn. Left empty, they are chosen at random by the seed.</source>
        <translation>Numéros des images (champ tile_id) à générer. Vide : tirés au hasard d'après la graine.</translation>
    </message>
    <message>
        <source>Also draw from an unusable model and along directions not found</source>
        <translation>Générer aussi avec un modèle inutilisable et le long de directions non trouvées</translation>
    </message>
    <message>
        <source>Draw from a model that was found unusable, and along directions that were not found beyond chance.</source>
        <translation>Générer avec un modèle jugé inutilisable, et le long de directions qui n'ont pas été trouvées au-delà du hasard.</translation>
    </message>
    <message>
        <source>Number of images along each direction (odd)</source>
        <translation>Nombre d'images le long de chaque direction (impair)</translation>
    </message>
    <message>
        <source>Images along each direction, an odd number, with the image as it is in the middle.</source>
        <translation>Images le long de chaque direction, en nombre impair, avec l'image telle quelle au milieu.</translation>
    </message>
    <message>
        <source>Number of images to draw from</source>
        <translation>Nombre d'images de départ</translation>
    </message>
    <message>
        <source>How many images, or random samples, are drawn from.</source>
        <translation>De combien d'images, ou d'échantillons aléatoires, on part.</translation>
    </message>
    <message>
        <source>Truncation of random samples</source>
        <translation>Troncature des échantillons aléatoires</translation>
    </message>
    <message>
        <source>How far from their mean the latents of random samples are drawn, 0 to 1: less is more typical.</source>
        <translation>À quelle distance de leur moyenne les vecteurs latents des échantillons aléatoires sont tirés, de 0 à 1 : moins est plus typique.</translation>
    </message>
    <message>
        <source>Continue beyond the range of real images</source>
        <translation>Continuer au-delà de la plage des images réelles</translation>
    </message>
    <message>
        <source>Continue past the range of values that real images have, where drawings may mean nothing.</source>
        <translation>Continuer au-delà de la plage de valeurs des images réelles, là où ce qui est généré peut ne rien signifier.</translation>
    </message>
    <message>
        <source>Folder for the drawn images</source>
        <translation>Dossier pour les images générées</translation>
    </message>
    <message>
        <source>Places of the drawn images</source>
        <translation>Lieux des images générées</translation>
    </message>
    <message>
        <source>Draw along directions</source>
        <translation>Générer le long de directions</translation>
    </message>
    <message>
        <source>Number of drawn images</source>
        <translation>Nombre d'images générées</translation>
    </message>
    <message>
        <source>Number of images drawn from</source>
        <translation>Nombre d'images dont on est parti</translation>
    </message>
    <message>
        <source>Fields with drawn directions</source>
        <translation>Champs dont les directions ont été parcourues</translation>
    </message>
    <message>
        <source>Fields without a direction beyond chance</source>
        <translation>Champs sans direction au-delà du hasard</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>Classifieur</translation>
    </message>
    <message>
        <source>Latents of images (empty: found here)</source>
        <translation>Vecteurs latents des images (vide : trouvés ici)</translation>
    </message>
    <message>
        <source>Images that were found in the generative model. Left empty, the imagery or the photographs are found here, by its encoder; without any images templates set out from random samples.</source>
        <translation>Images retrouvées dans le modèle génératif. Vide : l'imagerie ou les photographies sont retrouvées ici, par son encodeur ; sans images, les images idéales partent d'échantillons aléatoires.</translation>
    </message>
    <message>
        <source>Target class (or “highest”, “lowest”, “score”)</source>
        <translation>Classe visée (ou « highest », « lowest », « score »)</translation>
    </message>
    <message>
        <source>Name of the class that the images are to have. Of ordered classes and of values also “highest” (taken if left empty) or “lowest”; of ordered classes also “score”, their mean.</source>
        <translation>Nom de la classe que les images doivent avoir. Pour des classes ordonnées et des valeurs, aussi « highest » (la plus haute, prise si le champ est vide) ou « lowest » (la plus basse) ; pour des classes ordonnées, aussi « score », leur moyenne.</translation>
    </message>
    <message>
        <source>Second classifier (empty: made here, from the imagery)</source>
        <translation>Second classifieur (vide : fait ici, d'après l'imagerie)</translation>
    </message>
    <message>
        <source>Model of the same classes, from another network or other ground, that judges the images. Left empty, one is made where the images of the classifier are given.</source>
        <translation>Modèle des mêmes classes, d'un autre réseau ou d'un autre terrain, qui juge les images. Vide : un tel modèle est fait là où les images du classifieur sont données.</translation>
    </message>
    <message>
        <source>How many images become templates, chosen at random; or how many templates are drawn without an image.</source>
        <translation>Combien d'images sont transformées en images idéales, tirées au hasard ; ou combien d'images idéales sont générées sans image de départ.</translation>
    </message>
    <message>
        <source>Leave out images of the class</source>
        <translation>Écarter les images de la classe</translation>
    </message>
    <message>
        <source>Leave out images that the classifier gives to the class already.</source>
        <translation>Écarter les images que le classifieur attribue déjà à la classe.</translation>
    </message>
    <message>
        <source>Numbers of images (the field tile_id). Left empty, they are chosen at random by the seed.</source>
        <translation>Numéros des images (champ tile_id). Vide : tirés au hasard d'après la graine.</translation>
    </message>
    <message>
        <source>The method whose latents are taken. “auto” takes the encoder if it is there.</source>
        <translation>La méthode dont sont pris les vecteurs latents. « auto » prend l'encodeur s'il existe.</translation>
    </message>
    <message>
        <source>Also draw from an unusable model</source>
        <translation>Générer aussi avec un modèle inutilisable</translation>
    </message>
    <message>
        <source>Draw from a generative model that was found unusable.</source>
        <translation>Générer avec un modèle génératif jugé inutilisable.</translation>
    </message>
    <message>
        <source>Attributes to lock</source>
        <translation>Attributs à verrouiller</translation>
    </message>
    <message>
        <source>green</source>
        <translation>verdure</translation>
    </message>
    <message>
        <source>brightness</source>
        <translation>luminosité</translation>
    </message>
    <message>
        <source>hue</source>
        <translation>teinte</translation>
    </message>
    <message>
        <source>edges</source>
        <translation>contours</translation>
    </message>
    <message>
        <source>texture</source>
        <translation>texture</translation>
    </message>
    <message>
        <source>built</source>
        <translation>bâti</translation>
    </message>
    <message>
        <source>What is measured in the pixels and must stay as it is.</source>
        <translation>Ce qui est mesuré dans les pixels et doit rester tel quel.</translation>
    </message>
    <message>
        <source>Model whose score to lock</source>
        <translation>Modèle dont le score est à verrouiller</translation>
    </message>
    <message>
        <source>Another model made by “Train a model of status from imagery”, whose value, or whose classes, must stay as they are.</source>
        <translation>Un autre modèle fait par « Entraîner un modèle de statut à partir d'images », dont la valeur, ou les classes, doivent rester telles quelles.</translation>
    </message>
    <message>
        <source>Maximum number of steps</source>
        <translation>Nombre maximal de pas</translation>
    </message>
    <message>
        <source>Ascent ends sooner where nothing is gained.</source>
        <translation>La montée s'arrête plus tôt si rien n'est plus gagné.</translation>
    </message>
    <message>
        <source>Length of steps</source>
        <translation>Longueur des pas</translation>
    </message>
    <message>
        <source>Length of the longest step. 1 is as far as two random images of the generative model are apart.</source>
        <translation>Longueur du plus long pas. 1 est la distance entre deux images aléatoires du modèle génératif.</translation>
    </message>
    <message>
        <source>Maximum distance from the image</source>
        <translation>Distance maximale à l'image</translation>
    </message>
    <message>
        <source>Farthest that a template may lie from its image, in the same unit.</source>
        <translation>Distance maximale d'une image idéale à son image de départ, dans la même unité.</translation>
    </message>
    <message>
        <source>Prior</source>
        <translation>A priori</translation>
    </message>
    <message>
        <source>distance from the image</source>
        <translation>distance à l'image</translation>
    </message>
    <message>
        <source>rareness among the images of the model</source>
        <translation>rareté parmi les images du modèle</translation>
    </message>
    <message>
        <source>What keeps ascent from going too far.</source>
        <translation>Ce qui empêche la montée d'aller trop loin.</translation>
    </message>
    <message>
        <source>Weight of the prior</source>
        <translation>Poids de l'a priori</translation>
    </message>
    <message>
        <source>Of what holds a template back, beside the log-probability.</source>
        <translation>De ce qui retient une image idéale, à côté du logarithme de la probabilité.</translation>
    </message>
    <message>
        <source>Starts for each template</source>
        <translation>Départs pour chaque image idéale</translation>
    </message>
    <message>
        <source>Ascent sets out from the image, and from so many places near it less one. The best template is taken.</source>
        <translation>La montée part de l'image, et d'autant de lieux proches d'elle moins un. La meilleure image idéale est prise.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Image idéale</translation>
    </message>
    <message>
        <source>the image that the second classifier prefers</source>
        <translation>l'image que préfère le second classifieur</translation>
    </message>
    <message>
        <source>the first image of which the classifier is sure</source>
        <translation>la première image dont le classifieur est sûr</translation>
    </message>
    <message>
        <source>the image after all steps</source>
        <translation>l'image après tous les pas</translation>
    </message>
    <message>
        <source>Which image of the ascent becomes the template.</source>
        <translation>Quelle image de la montée devient l'image idéale.</translation>
    </message>
    <message>
        <source>Imagery that the classifier was trained on</source>
        <translation>Imagerie sur laquelle le classifieur a été entraîné</translation>
    </message>
    <message>
        <source>Images with their scores</source>
        <translation>Images avec leurs scores</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Images idéales (vecteurs latents)</translation>
    </message>
    <message>
        <source>Ideal images of a category</source>
        <translation>Images idéales d'une catégorie</translation>
    </message>
    <message>
        <source>Number of templates</source>
        <translation>Nombre d'images idéales</translation>
    </message>
    <message>
        <source>Mean score of the images</source>
        <translation>Score moyen des images</translation>
    </message>
    <message>
        <source>Mean score of the templates</source>
        <translation>Score moyen des images idéales</translation>
    </message>
    <message>
        <source>Mean score of the templates by the second classifier</source>
        <translation>Score moyen des images idéales selon le second classifieur</translation>
    </message>
    <message>
        <source>Share of templates that the classifier is sure of</source>
        <translation>Part des images idéales dont le classifieur est sûr</translation>
    </message>
    <message>
        <source>Mean score by the second classifier after ascent on pixels</source>
        <translation>Score moyen selon le second classifieur après une montée sur les pixels</translation>
    </message>
    <message>
        <source>Imagery to search</source>
        <translation>Imagerie dans laquelle chercher</translation>
    </message>
    <message>
        <source>Images to find others like (points or polygons on them)</source>
        <translation>Images dont chercher des semblables (points ou polygones posés dessus)</translation>
    </message>
    <message>
        <source>Imagery under these (empty: the imagery to search)</source>
        <translation>Imagerie sous celles-ci (vide : celle où l'on cherche)</translation>
    </message>
    <message>
        <source>Or templates, instead of images</source>
        <translation>Ou images idéales, à la place d'images</translation>
    </message>
    <message>
        <source>File of latents from “Ideal images of a category” or “Find images in the model”: what the generative model draws of them is looked for.</source>
        <translation>Fichier de vecteurs latents de « Images idéales d'une catégorie » ou « Retrouver des images dans le modèle » : on cherche ce qu'en génère le modèle génératif.</translation>
    </message>
    <message>
        <source>Generative model of the templates</source>
        <translation>Modèle génératif des images idéales</translation>
    </message>
    <message>
        <source>The generative model that the templates were made with.</source>
        <translation>Le modèle génératif avec lequel les images idéales ont été faites.</translation>
    </message>
    <message>
        <source>Inversion of the templates (empty: the first)</source>
        <translation>Inversion des images idéales (vide : la première)</translation>
    </message>
    <message>
        <source>Name of the latents in the file. Left empty, the first ones are taken.</source>
        <translation>Nom des vecteurs latents dans le fichier. Vide : les premiers sont pris.</translation>
    </message>
    <message>
        <source>Model (empty: a network)</source>
        <translation>Modèle (vide : un réseau)</translation>
    </message>
    <message>
        <source>Class of the matches (empty: any)</source>
        <translation>Classe des correspondances (vide : toutes)</translation>
    </message>
    <message>
        <source>Only images of this class are found. Of a model of values “highest” or “lowest”, a fifth of the images each.</source>
        <translation>Seules des images de cette classe sont trouvées. Pour un modèle de valeurs, « highest » (les plus hautes) ou « lowest » (les plus basses), un cinquième des images chacune.</translation>
    </message>
    <message>
        <source>Layer with the class of the images (empty: the model)</source>
        <translation>Couche avec la classe des images (vide : le modèle)</translation>
    </message>
    <message>
        <source>Field with the class of the images</source>
        <translation>Champ avec la classe des images</translation>
    </message>
    <message>
        <source>Number of matches for each source</source>
        <translation>Nombre de correspondances pour chaque source</translation>
    </message>
    <message>
        <source>How many images are found for each source.</source>
        <translation>Combien d'images sont trouvées pour chaque source.</translation>
    </message>
    <message>
        <source>Minimum distance from the source (metres)</source>
        <translation>Distance minimale à la source (mètres)</translation>
    </message>
    <message>
        <source>Images nearer to their source are not found.</source>
        <translation>Les images plus proches de leur source ne sont pas trouvées.</translation>
    </message>
    <message>
        <source>Classes with locked shares</source>
        <translation>Classes aux parts verrouillées</translation>
    </message>
    <message>
        <source>all but trees</source>
        <translation>tout sauf les arbres</translation>
    </message>
    <message>
        <source>all but roads</source>
        <translation>tout sauf les routes</translation>
    </message>
    <message>
        <source>all but buildings</source>
        <translation>tout sauf les bâtiments</translation>
    </message>
    <message>
        <source>Classes that cover as much of a match as of its source. The presets go by the names of the classes.</source>
        <translation>Classes qui couvrent autant d'une correspondance que de sa source. Les choix tout faits vont d'après les noms des classes.</translation>
    </message>
    <message>
        <source>Or names of the locked classes, separated by commas</source>
        <translation>Ou noms des classes verrouillées, séparés par des virgules</translation>
    </message>
    <message>
        <source>Names of such classes instead of a preset.</source>
        <translation>Noms de telles classes à la place d'un choix tout fait.</translation>
    </message>
    <message>
        <source>Largest difference of a locked share (0 to 1)</source>
        <translation>Plus grande différence d'une part verrouillée (0 à 1)</translation>
    </message>
    <message>
        <source>Largest difference of the share of a locked class between a source and its match.</source>
        <translation>Plus grande différence de la part d'une classe verrouillée entre une source et sa correspondance.</translation>
    </message>
    <message>
        <source>Largest difference of a locked share, as a part of the average share of its class (0: no such limit)</source>
        <translation>Plus grande différence d’une part verrouillée, en fraction de la part moyenne de sa classe (0 : sans cette limite)</translation>
    </message>
    <message>
        <source>Largest such difference as a part of what the class covers of an image on average, so that a class that covers little is held, too. 0 for no such limit.</source>
        <translation>Plus grande différence de ce genre en fraction de ce que la classe couvre en moyenne d’une image, afin qu’une classe qui couvre peu soit tenue elle aussi. 0 : sans cette limite.</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Correspondances</translation>
    </message>
    <message>
        <source>Lines from source to match</source>
        <translation>Lignes de la source à la correspondance</translation>
    </message>
    <message>
        <source>Sheet of pictures</source>
        <translation>Planche d'images</translation>
    </message>
    <message>
        <source>Nearest real images (places like this one)</source>
        <translation>Images réelles les plus proches (lieux comme celui-ci)</translation>
    </message>
    <message>
        <source>Number of sources</source>
        <translation>Nombre de sources</translation>
    </message>
    <message>
        <source>Number of sources with a match</source>
        <translation>Nombre de sources avec une correspondance</translation>
    </message>
    <message>
        <source>Number of matches</source>
        <translation>Nombre de correspondances</translation>
    </message>
    <message>
        <source>Number of images that could be found</source>
        <translation>Nombre d'images qui pouvaient être trouvées</translation>
    </message>
    <message>
        <source>Median similarity of first matches</source>
        <translation>Similarité médiane des premières correspondances</translation>
    </message>
    <message>
        <source>Similarity that one in twenty images at random reaches</source>
        <translation>Similarité qu'atteint au hasard une image sur vingt</translation>
    </message>
    <message>
        <source>Number of images on the page</source>
        <translation>Nombre d'images sur la page</translation>
    </message>
    <message>
        <source>How many images the page can show.</source>
        <translation>Combien d'images la page peut montrer.</translation>
    </message>
    <message>
        <source>Page title</source>
        <translation>Titre de la page</translation>
    </message>
    <message>
        <source>Heading of the page.</source>
        <translation>En-tête de la page.</translation>
    </message>
    <message>
        <source>Page with sliders</source>
        <translation>Page avec curseurs</translation>
    </message>
    <message>
        <source>Fields with a slider</source>
        <translation>Champs avec un curseur</translation>
    </message>
    <message>
        <source>Size of the page (MB)</source>
        <translation>Taille de la page (Mo)</translation>
    </message>
    <message>
        <source>Votes (a table)</source>
        <translation>Votes (une table)</translation>
    </message>
    <message>
        <source>Left image (field with its id)</source>
        <translation>Image de gauche (champ avec son identifiant)</translation>
    </message>
    <message>
        <source>Right image (field with its id)</source>
        <translation>Image de droite (champ avec son identifiant)</translation>
    </message>
    <message>
        <source>Winner (field: an id, left, right or tie)</source>
        <translation>Gagnante (champ : un identifiant, left, right ou tie)</translation>
    </message>
    <message>
        <source>Rater (field)</source>
        <translation>Votant (champ)</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Id of the images (field)</source>
        <translation>Identifiant des images (champ)</translation>
    </message>
    <message>
        <source>Least number of votes of an image</source>
        <translation>Nombre minimal de votes d'une image</translation>
    </message>
    <message>
        <source>Images with fewer votes have no score. From some 20 on the order is sound.</source>
        <translation>Les images avec moins de votes n'ont pas de score. À partir d'une vingtaine, l'ordre est solide.</translation>
    </message>
    <message>
        <source>Class low below (score)</source>
        <translation>Classe basse en dessous de (score)</translation>
    </message>
    <message>
        <source>Score below which an image is of the class “low”; up to that of “high” it has no class. The default is that of FaceLift (Joglekar et al. 2020).</source>
        <translation>Score en dessous duquel une image est de la classe « low » (basse) ; jusqu'à celui de « high » (haute) elle n'a pas de classe. La valeur par défaut est celle de FaceLift (Joglekar et al. 2020).</translation>
    </message>
    <message>
        <source>Class high above (score)</source>
        <translation>Classe haute au-dessus de (score)</translation>
    </message>
    <message>
        <source>Score above which an image is of the class “high”. The default is that of FaceLift (Joglekar et al. 2020).</source>
        <translation>Score au-dessus duquel une image est de la classe « high » (haute). La valeur par défaut est celle de FaceLift (Joglekar et al. 2020).</translation>
    </message>
    <message>
        <source>Scored images</source>
        <translation>Images avec un score</translation>
    </message>
    <message>
        <source>Table of raters</source>
        <translation>Table des votants</translation>
    </message>
    <message>
        <source>Scores from votes</source>
        <translation>Scores d'après des votes</translation>
    </message>
    <message>
        <source>Number of images with a score</source>
        <translation>Nombre d'images avec un score</translation>
    </message>
    <message>
        <source>Number of images of the class low</source>
        <translation>Nombre d'images de la classe basse</translation>
    </message>
    <message>
        <source>Number of images of the class high</source>
        <translation>Nombre d'images de la classe haute</translation>
    </message>
    <message>
        <source>Share of held-out votes that were foretold, 0 to 1</source>
        <translation>Part des votes réservés qui ont été prévus, de 0 à 1</translation>
    </message>
    <message>
        <source>Reliability of the scores, 0 to 1</source>
        <translation>Fiabilité des scores, de 0 à 1</translation>
    </message>
    <message>
        <source>Number of groups of images that votes connect</source>
        <translation>Nombre d'ensembles d'images que relient les votes</translation>
    </message>
    <message>
        <source>Pairs (lines from images to their matches)</source>
        <translation>Paires (lignes des images à leurs correspondances)</translation>
    </message>
    <message>
        <source>Imagery, one raster or several</source>
        <translation>Imagerie, un ou plusieurs rasters</translation>
    </message>
    <message>
        <source>Bands (empty: those of the model, or the first three)</source>
        <translation>Bandes (vide : celles du modèle, ou les trois premières)</translation>
    </message>
    <message>
        <source>Class whose score is studied (empty: the one that rises most)</source>
        <translation>Classe dont le score est étudié (vide : celle qui monte le plus)</translation>
    </message>
    <message>
        <source>Class of the model of status whose score is studied. Left empty, the one that rises most from the images to their matches.</source>
        <translation>Classe du modèle de statut dont le score est étudié. Vide : celle qui monte le plus des images à leurs correspondances.</translation>
    </message>
    <message>
        <source>A model of urban types made from the same tiles. The share of images in each cluster is compared.</source>
        <translation>Un modèle de types urbains fait des mêmes tuiles. La part des images dans chaque groupe est comparée.</translation>
    </message>
    <message>
        <source>Zones with measures of urban form</source>
        <translation>Zones avec des mesures de forme urbaine</translation>
    </message>
    <message>
        <source>Fields with the measures</source>
        <translation>Champs avec les mesures</translation>
    </message>
    <message>
        <source>Most matches in which classes are replaced</source>
        <translation>Nombre maximal de correspondances où des classes sont remplacées</translation>
    </message>
    <message>
        <source>Matches in which classes are replaced. Of more so many are taken, evenly spread.</source>
        <translation>Correspondances où des classes sont remplacées. S'il y en a plus, ce nombre en est pris, réparti régulièrement.</translation>
    </message>
    <message>
        <source>Accepted share of false findings (q)</source>
        <translation>Part acceptée de fausses découvertes (q)</translation>
    </message>
    <message>
        <source>Share of false findings that is accepted among all measures, and among all classes.</source>
        <translation>Part de fausses découvertes acceptée parmi toutes les mesures, et parmi toutes les classes.</translation>
    </message>
    <message>
        <source>Block size (metres; 0: as far as differences are alike)</source>
        <translation>Taille des blocs (mètres ; 0 : aussi loin que les différences se ressemblent)</translation>
    </message>
    <message>
        <source>Side of the blocks of ground by which intervals and tests go. With 0 they are as wide as differences are alike.</source>
        <translation>Côté des blocs de terrain dont dépendent intervalles et tests. Avec 0, leur largeur est la distance jusqu'à laquelle les différences se ressemblent.</translation>
    </message>
    <message>
        <source>Pairs with their differences</source>
        <translation>Paires avec leurs différences</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>What the score rests on</source>
        <translation>Ce sur quoi repose le score</translation>
    </message>
    <message>
        <source>What differs between images and their matches</source>
        <translation>Ce qui distingue des images de leurs correspondances</translation>
    </message>
    <message>
        <source>Number of images that were compared</source>
        <translation>Nombre d'images comparées</translation>
    </message>
    <message>
        <source>Number of pairs</source>
        <translation>Nombre de paires</translation>
    </message>
    <message>
        <source>Number of measures that differ</source>
        <translation>Nombre de mesures qui diffèrent</translation>
    </message>
    <message>
        <source>Measure that differs most clearly</source>
        <translation>Mesure qui diffère le plus nettement</translation>
    </message>
    <message>
        <source>Classes that the score rests on</source>
        <translation>Classes sur lesquelles repose le score</translation>
    </message>
    <message>
        <source>Socio-economic models</source>
        <translation>Modèles socio-économiques</translation>
    </message>
    <message>
        <source>Urban types</source>
        <translation>Types urbains</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Urban form and census</source>
        <translation>Forme urbaine et recensement</translation>
    </message>
    <message>
        <source>City recognition</source>
        <translation>Reconnaissance de villes</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Generative explanation</source>
        <translation>Explication générative</translation>
    </message>
    <message>
        <source>Urban types of the earlier date (raster)</source>
        <translation>Types urbains de la date antérieure (raster)</translation>
    </message>
    <message>
        <source>Report on urban types of the earlier date</source>
        <translation>Rapport sur les types urbains de la date antérieure</translation>
    </message>
    <message>
        <source>Changed tiles</source>
        <translation>Tuiles qui ont changé</translation>
    </message>
    <message>
        <source>Zones with change</source>
        <translation>Zones avec le changement</translation>
    </message>
    <message>
        <source>Transitions between types</source>
        <translation>Transitions entre types</translation>
    </message>
    <message>
        <source>Report on change</source>
        <translation>Rapport sur le changement</translation>
    </message>
    <message>
        <source>Imagery of the earlier date</source>
        <translation>Imagerie de la date antérieure</translation>
    </message>
    <message>
        <source>The urban types are found in this image.</source>
        <translation>Les types urbains sont cherchés dans cette image.</translation>
    </message>
    <message>
        <source>Imagery of the later date</source>
        <translation>Imagerie de la date ultérieure</translation>
    </message>
    <message>
        <source>An image of the same place with the same bands and about the same ground resolution.</source>
        <translation>Une image du même lieu avec les mêmes bandes et à peu près la même résolution au sol.</translation>
    </message>
    <message>
        <source>Census or deprivation zones</source>
        <translation>Zones de recensement ou de défavorisation</translation>
    </message>
    <message>
        <source>Polygons, such as census tracts; their own fields are kept in the result.</source>
        <translation>Polygones, par exemple des secteurs de recensement ; leurs propres champs sont gardés dans le résultat.</translation>
    </message>
    <message>
        <source>Tile size (pixels; empty: about 70 m of ground)</source>
        <translation>Taille des tuiles (pixels ; vide : environ 70 m de terrain)</translation>
    </message>
    <message>
        <source>Side of the square tiles. A tile should show some buildings with their streets: 50 to 150 m is usual. Left empty, it follows the ground resolution of the imagery.</source>
        <translation>Côté des tuiles carrées. Une tuile devrait montrer quelques bâtiments avec leurs rues : 50 à 150 m d'ordinaire. Vide : il suit la résolution au sol de l'imagerie.</translation>
    </message>
    <message>
        <source>How many urban types to find. Left empty, the largest number up to 16 that is stable is taken; where none is, 6 or more are shown, and the log and the report say so.</source>
        <translation>Combien de types urbains chercher. Vide : le plus grand nombre stable, jusqu'à 16, est pris ; si aucun ne l'est, 6 ou plus sont montrés, et le journal et le rapport le disent.</translation>
    </message>
    <message>
        <source>The same seed gives the same result.</source>
        <translation>La même graine donne le même résultat.</translation>
    </message>
    <message>
        <source>Stability of clusterings</source>
        <translation>Stabilité des regroupements</translation>
    </message>
    <message>
        <source>Report on stability</source>
        <translation>Rapport sur la stabilité</translation>
    </message>
    <message>
        <source>Urban types (raster)</source>
        <translation>Types urbains (raster)</translation>
    </message>
    <message>
        <source>Report on urban types</source>
        <translation>Rapport sur les types urbains</translation>
    </message>
    <message>
        <source>An orthophoto or satellite image of the city.</source>
        <translation>Une orthophoto ou une image satellite de la ville.</translation>
    </message>
    <message>
        <source>Each is clustered again from other seeds and from resampled tiles, to see what stays the same.</source>
        <translation>Chacun est regroupé à nouveau à partir d'autres graines et de tuiles rééchantillonnées, pour voir ce qui reste le même.</translation>
    </message>
    <message>
        <source>Number of clusters where none is stable</source>
        <translation>Nombre de groupes si aucun n'est stable</translation>
    </message>
    <message>
        <source>Used only where no number of clusters is stable; the log and the report say so.</source>
        <translation>N'est utilisé que si aucun nombre de groupes n'est stable ; le journal et le rapport le disent.</translation>
    </message>
    <message>
        <source>Scores of the model</source>
        <translation>Scores du modèle</translation>
    </message>
    <message>
        <source>Report on the model</source>
        <translation>Rapport sur le modèle</translation>
    </message>
    <message>
        <source>Where the model looked</source>
        <translation>Où le modèle a regardé</translation>
    </message>
    <message>
        <source>Report on where the model looked</source>
        <translation>Rapport sur l'endroit où le modèle a regardé</translation>
    </message>
    <message>
        <source>Test by land-use class</source>
        <translation>Test par classe d'usage du sol</translation>
    </message>
    <message>
        <source>Report on land use</source>
        <translation>Rapport sur l'usage du sol</translation>
    </message>
    <message>
        <source>Zones with the value</source>
        <translation>Zones avec la valeur</translation>
    </message>
    <message>
        <source>Polygons, such as census tracts.</source>
        <translation>Polygones, par exemple des secteurs de recensement.</translation>
    </message>
    <message>
        <source>Field with the value</source>
        <translation>Champ avec la valeur</translation>
    </message>
    <message>
        <source>What to learn, such as a deprivation score.</source>
        <translation>Ce qu'il faut apprendre, par exemple un indice de défavorisation.</translation>
    </message>
    <message>
        <source>Polygons with a class, such as the Urban Atlas.</source>
        <translation>Polygones avec une classe, comme l'Urban Atlas.</translation>
    </message>
    <message>
        <source>One test is made for each class.</source>
        <translation>Un test est fait pour chaque classe.</translation>
    </message>
    <message>
        <source>With more overlap the map depends less on where the tiles lie, and takes longer.</source>
        <translation>Avec plus de chevauchement, la carte dépend moins de la position des tuiles, et prend plus de temps.</translation>
    </message>
    <message>
        <source>What chance would give is measured by shifting the map at random so many times.</source>
        <translation>Ce que donnerait le hasard est mesuré en décalant la carte au hasard autant de fois.</translation>
    </message>
    <message>
        <source>Tiles with classes</source>
        <translation>Tuiles avec des classes</translation>
    </message>
    <message>
        <source>Report on the classifier</source>
        <translation>Rapport sur le classifieur</translation>
    </message>
    <message>
        <source>Report on the generative model</source>
        <translation>Rapport sur le modèle génératif</translation>
    </message>
    <message>
        <source>Report on found images</source>
        <translation>Rapport sur les images retrouvées</translation>
    </message>
    <message>
        <source>Ideal images</source>
        <translation>Images idéales</translation>
    </message>
    <message>
        <source>Places with ideal images</source>
        <translation>Lieux avec images idéales</translation>
    </message>
    <message>
        <source>Report on ideal images</source>
        <translation>Rapport sur les images idéales</translation>
    </message>
    <message>
        <source>Nearest real places</source>
        <translation>Lieux réels les plus proches</translation>
    </message>
    <message>
        <source>From here to there</source>
        <translation>D'ici à là-bas</translation>
    </message>
    <message>
        <source>Sheet of places</source>
        <translation>Planche des lieux</translation>
    </message>
    <message>
        <source>Report on the nearest places</source>
        <translation>Rapport sur les lieux les plus proches</translation>
    </message>
    <message>
        <source>Report on what differs</source>
        <translation>Rapport sur ce qui diffère</translation>
    </message>
    <message>
        <source>Orthophotos or satellite images of the city.</source>
        <translation>Orthophotos ou images satellite de la ville.</translation>
    </message>
    <message>
        <source>Zones with classes</source>
        <translation>Zones avec des classes</translation>
    </message>
    <message>
        <source>Polygons with a class, such as informal and formal.</source>
        <translation>Polygones avec une classe, comme informel et formel.</translation>
    </message>
    <message>
        <source>Field with the class</source>
        <translation>Champ avec la classe</translation>
    </message>
    <message>
        <source>What the classifier learns.</source>
        <translation>Ce que le classifieur apprend.</translation>
    </message>
    <message>
        <source>Class that places are to have</source>
        <translation>Classe que les lieux doivent avoir</translation>
    </message>
    <message>
        <source>One of the classes in the field, as it is written there.</source>
        <translation>L'une des classes du champ, écrite comme elle l'y est.</translation>
    </message>
    <message>
        <source>32 pixels are learnt in a quarter of an hour, 64 take an hour and more.</source>
        <translation>32 pixels s'apprennent en un quart d'heure, 64 prennent une heure et plus.</translation>
    </message>
    <message>
        <source>An hour on two cores is the least for 64 pixels. The same minutes give another model elsewhere.</source>
        <translation>Une heure sur deux cœurs est le minimum pour 64 pixels. Les mêmes minutes donnent un autre modèle ailleurs.</translation>
    </message>
    <message>
        <source>Number of places</source>
        <translation>Nombre de lieux</translation>
    </message>
    <message>
        <source>From which ideal images are drawn, chosen at random.</source>
        <translation>À partir desquels des images idéales sont générées, tirés au hasard.</translation>
    </message>
    <message>
        <source>Minimum distance of matches (metres)</source>
        <translation>Distance minimale des correspondances (mètres)</translation>
    </message>
    <message>
        <source>Places nearer than this are not taken for a match.</source>
        <translation>Les lieux plus proches que cela ne sont pas pris pour correspondance.</translation>
    </message>
    <message>
        <source>Maximum number of images to find in the model (empty: all)</source>
        <translation>Nombre maximal d'images à retrouver dans le modèle (vide : toutes)</translation>
    </message>
    <message>
        <source>Spread evenly over the imagery. Some 500 take minutes.</source>
        <translation>Réparties régulièrement sur l'imagerie. Quelque 500 prennent des minutes.</translation>
    </message>
    <message>
        <source>Two of the three ways of finding images learn it first; fewer are sooner done and less exact.</source>
        <translation>Deux des trois façons de retrouver des images s'apprennent d'abord ; moins d'images prend moins de temps et est moins exact.</translation>
    </message>
    <message>
        <source>Otherwise the run ends there, for what such a model draws says nothing of the place.</source>
        <translation>Sinon le calcul s'arrête là, car ce que génère un tel modèle ne dit rien du lieu.</translation>
    </message>
    <message>
        <source>Zones with urban types</source>
        <translation>Zones avec types urbains</translation>
    </message>
    <message>
        <source>Footprints, for the number, size, orientation and share of buildings in each tile.</source>
        <translation>Emprises au sol, pour le nombre, la taille, l'orientation et la part des bâtiments dans chaque tuile.</translation>
    </message>
    <message>
        <source>Centre lines, for the length of roads in each tile and its distance from a major road.</source>
        <translation>Axes, pour la longueur des routes dans chaque tuile et sa distance à une route principale.</translation>
    </message>
    <message>
        <source>Which roads are major ones, in the words of OpenStreetMap: primary, secondary and so on.</source>
        <translation>Quelles routes sont principales, dans les mots d'OpenStreetMap : primary, secondary et ainsi de suite.</translation>
    </message>
    <message>
        <source>Found images</source>
        <translation>Images retrouvées</translation>
    </message>
    <message>
        <source>Decision values of tiles</source>
        <translation>Valeurs de décision des tuiles</translation>
    </message>
    <message>
        <source>Decision values of zones</source>
        <translation>Valeurs de décision des zones</translation>
    </message>
    <message>
        <source>Directions and their evidence</source>
        <translation>Directions et ce qui parle pour elles</translation>
    </message>
    <message>
        <source>Report on directions</source>
        <translation>Rapport sur les directions</translation>
    </message>
    <message>
        <source>Stills</source>
        <translation>Images fixes</translation>
    </message>
    <message>
        <source>Report on stills</source>
        <translation>Rapport sur les images fixes</translation>
    </message>
    <message>
        <source>Fields such as income, health or deprivation; one direction is sought for each.</source>
        <translation>Champs tels que revenu, santé ou défavorisation ; une direction est cherchée pour chacun.</translation>
    </message>
    <message>
        <source>Meaning of high values (separated by ;)</source>
        <translation>Sens des valeurs hautes (séparés par ;)</translation>
    </message>
    <message>
        <source>Such as “richer; healthier”, in the order of the fields, so that every slider says where it goes.</source>
        <translation>Par exemple « plus riche; en meilleure santé », dans l'ordre des champs, pour que chaque curseur dise où il mène.</translation>
    </message>
    <message>
        <source>Audit for shortcuts</source>
        <translation>Audit des raccourcis</translation>
    </message>
    <message>
        <source>Report on recognition</source>
        <translation>Rapport sur la reconnaissance</translation>
    </message>
    <message>
        <source>Kinds of regions</source>
        <translation>Sortes de régions</translation>
    </message>
    <message>
        <source>Report on regions</source>
        <translation>Rapport sur les régions</translation>
    </message>
    <message>
        <source>Objects by city</source>
        <translation>Objets par ville</translation>
    </message>
    <message>
        <source>Report on objects</source>
        <translation>Rapport sur les objets</translation>
    </message>
    <message>
        <source>Two to fifty rasters.</source>
        <translation>De deux à cinquante rasters.</translation>
    </message>
    <message>
        <source>In the order of the rasters. Rasters of one name are one city.</source>
        <translation>Dans l'ordre des rasters. Des rasters de même nom sont une seule ville.</translation>
    </message>
    <message>
        <source>Land cover</source>
        <translation>Occupation du sol</translation>
    </message>
    <message>
        <source>Polygons with a class, in all cities: roofs, roads, green …</source>
        <translation>Polygones avec une classe, dans toutes les villes : toits, routes, végétation…</translation>
    </message>
    <message>
        <source>One test for each class.</source>
        <translation>Un test pour chaque classe.</translation>
    </message>
    <message>
        <source>Number of kinds of regions (empty: chosen by stability)</source>
        <translation>Nombre de sortes de régions (vide : choisi par la stabilité)</translation>
    </message>
    <message>
        <source>Into how many kinds the regions are sorted. Left empty, the largest number that is stable is taken.</source>
        <translation>En combien de sortes les régions sont triées. Vide : le plus grand nombre stable est pris.</translation>
    </message>
    <message>
        <source>explanation</source>
        <translation>explication</translation>
    </message>
    <message>
        <source>interpretability</source>
        <translation>interprétabilité</translation>
    </message>
    <message>
        <source>class activation map</source>
        <translation>carte d'activation de classe</translation>
    </message>
    <message>
        <source>Grad-CAM</source>
        <translation>Grad-CAM</translation>
    </message>
    <message>
        <source>null model</source>
        <translation>modèle nul</translation>
    </message>
    <message>
        <source>Urban Atlas</source>
        <translation>Urban Atlas</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>rapport de parts</translation>
    </message>
    <message>
        <source>explain</source>
        <translation>expliquer</translation>
    </message>
    <message>
        <source>saliency</source>
        <translation>saillance</translation>
    </message>
    <message>
        <source>attribution</source>
        <translation>attribution</translation>
    </message>
    <message>
        <source>HiResCAM</source>
        <translation>HiResCAM</translation>
    </message>
    <message>
        <source>heat map</source>
        <translation>carte de chaleur</translation>
    </message>
    <message>
        <source>deprivation</source>
        <translation>défavorisation</translation>
    </message>
    <message>
        <source>unsupervised</source>
        <translation>non supervisé</translation>
    </message>
    <message>
        <source>classification</source>
        <translation>classification</translation>
    </message>
    <message>
        <source>typology</source>
        <translation>typologie</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>transfert</translation>
    </message>
    <message>
        <source>predict</source>
        <translation>prédire</translation>
    </message>
    <message>
        <source>domain adaptation</source>
        <translation>adaptation de domaine</translation>
    </message>
    <message>
        <source>compare cities</source>
        <translation>comparer des villes</translation>
    </message>
    <message>
        <source>Change by census zone</source>
        <translation>Changement par zone de recensement</translation>
    </message>
    <message>
        <source>Urban ML</source>
        <translation>Urban ML</translation>
    </message>
    <message>
        <source>Finds urban types in the earlier of two images, finds the same types in the later one, and tells which tiles changed, from what into what, and how much of each census zone. Season, light and a shift between the images are measured and taken off, and the report says how much change would be found where there is none.</source>
        <translation>Cherche des types urbains dans la plus ancienne de deux images, retrouve les mêmes types dans la plus récente, et dit quelles tuiles ont changé, de quoi en quoi, et quelle part de chaque zone de recensement. La saison, la lumière et un décalage entre les images sont mesurés et retranchés, et le rapport dit combien de changement serait trouvé là où il n'y en a pas.</translation>
    </message>
    <message>
        <source>Tiles with their type at both dates, and how sure a change is.</source>
        <translation>Tuiles avec leur type aux deux dates, et la certitude d'un changement.</translation>
    </message>
    <message>
        <source>What changed, and how much is found where nothing changed.</source>
        <translation>Ce qui a changé, et combien est trouvé là où rien n'a changé.</translation>
    </message>
    <message>
        <source>How many tiles went from each type to each other.</source>
        <translation>Combien de tuiles sont passées de chaque type à chaque autre.</translation>
    </message>
    <message>
        <source>The zones with the share of their area that changed.</source>
        <translation>Les zones avec la part de leur aire qui a changé.</translation>
    </message>
    <message>
        <source>What each type looks like, and how stable the types are.</source>
        <translation>À quoi ressemble chaque type, et combien les types sont stables.</translation>
    </message>
    <message>
        <source>A raster with one cell per tile: the number of its urban type.</source>
        <translation>Un raster avec une cellule par tuile : le numéro de son type urbain.</translation>
    </message>
    <message>
        <source>python</source>
        <translation>python</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>versions</translation>
    </message>
    <message>
        <source>packages</source>
        <translation>paquets</translation>
    </message>
    <message>
        <source>gpu</source>
        <translation>gpu</translation>
    </message>
    <message>
        <source>diagnose</source>
        <translation>diagnostiquer</translation>
    </message>
    <message>
        <source>Clear the cache</source>
        <translation>Vider le cache</translation>
    </message>
    <message>
        <source>features</source>
        <translation>descripteurs</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>disque</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espace</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>supprimer</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservé</translation>
    </message>
    <message>
        <source>change detection</source>
        <translation>détection de changement</translation>
    </message>
    <message>
        <source>two dates</source>
        <translation>deux dates</translation>
    </message>
    <message>
        <source>transition matrix</source>
        <translation>matrice de transition</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>croissance</translation>
    </message>
    <message>
        <source>urbanisation</source>
        <translation>urbanisation</translation>
    </message>
    <message>
        <source>multitemporal</source>
        <translation>multitemporel</translation>
    </message>
    <message>
        <source>time</source>
        <translation>temps</translation>
    </message>
    <message>
        <source>radar</source>
        <translation>diagramme en radar</translation>
    </message>
    <message>
        <source>box plot</source>
        <translation>boîte à moustaches</translation>
    </message>
    <message>
        <source>median</source>
        <translation>médiane</translation>
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
        <translation>taille d'effet</translation>
    </message>
    <message>
        <source>number of clusters</source>
        <translation>nombre de groupes</translation>
    </message>
    <message>
        <source>stability</source>
        <translation>stabilité</translation>
    </message>
    <message>
        <source>k-means</source>
        <translation>k-moyennes</translation>
    </message>
    <message>
        <source>sankey</source>
        <translation>diagramme de Sankey</translation>
    </message>
    <message>
        <source>alluvial</source>
        <translation>diagramme alluvial</translation>
    </message>
    <message>
        <source>silhouette</source>
        <translation>silhouette</translation>
    </message>
    <message>
        <source>elbow</source>
        <translation>coude</translation>
    </message>
    <message>
        <source>bootstrap</source>
        <translation>bootstrap</translation>
    </message>
    <message>
        <source>architecture</source>
        <translation>architecture</translation>
    </message>
    <message>
        <source>initialisation</source>
        <translation>initialisation</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>graine</translation>
    </message>
    <message>
        <source>variance</source>
        <translation>variance</translation>
    </message>
    <message>
        <source>robustness</source>
        <translation>robustesse</translation>
    </message>
    <message>
        <source>Create a sample city</source>
        <translation>Créer une ville d'exemple</translation>
    </message>
    <message>
        <source>synthetic</source>
        <translation>synthétique</translation>
    </message>
    <message>
        <source>example</source>
        <translation>exemple</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>démonstration</translation>
    </message>
    <message>
        <source>imagery</source>
        <translation>imagerie</translation>
    </message>
    <message>
        <source>census</source>
        <translation>recensement</translation>
    </message>
    <message>
        <source>segmentation</source>
        <translation>segmentation</translation>
    </message>
    <message>
        <source>deep learning</source>
        <translation>apprentissage profond</translation>
    </message>
    <message>
        <source>what makes a city</source>
        <translation>ce qui fait une ville</translation>
    </message>
    <message>
        <source>visual elements</source>
        <translation>éléments visuels</translation>
    </message>
    <message>
        <source>prototype</source>
        <translation>prototype</translation>
    </message>
    <message>
        <source>Extract features of tiles</source>
        <translation>Extraire les descripteurs des tuiles</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>plongement</translation>
    </message>
    <message>
        <source>descriptor</source>
        <translation>descripteur</translation>
    </message>
    <message>
        <source>principal components</source>
        <translation>composantes principales</translation>
    </message>
    <message>
        <source>outlier</source>
        <translation>valeur atypique</translation>
    </message>
    <message>
        <source>anomaly</source>
        <translation>anomalie</translation>
    </message>
    <message>
        <source>scatter</source>
        <translation>nuage de points</translation>
    </message>
    <message>
        <source>thumbnails</source>
        <translation>vignettes</translation>
    </message>
    <message>
        <source>FaceLift</source>
        <translation>FaceLift</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>paires</translation>
    </message>
    <message>
        <source>Wilcoxon</source>
        <translation>Wilcoxon</translation>
    </message>
    <message>
        <source>land cover</source>
        <translation>occupation du sol</translation>
    </message>
    <message>
        <source>inpainting</source>
        <translation>remplissage d'image</translation>
    </message>
    <message>
        <source>sensitivity</source>
        <translation>sensibilité</translation>
    </message>
    <message>
        <source>before and after</source>
        <translation>avant et après</translation>
    </message>
    <message>
        <source>Install or repair the engine</source>
        <translation>Installer ou réparer le moteur</translation>
    </message>
    <message>
        <source>pip</source>
        <translation>pip</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>environnement</translation>
    </message>
    <message>
        <source>repair</source>
        <translation>réparer</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>serveur mandataire</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>wheels</source>
        <translation>fichiers wheel</translation>
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
        <translation>inversion</translation>
    </message>
    <message>
        <source>projector</source>
        <translation>projecteur</translation>
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
        <translation>latent</translation>
    </message>
    <message>
        <source>reconstruction</source>
        <translation>reconstruction</translation>
    </message>
    <message>
        <source>Join tiles to zones</source>
        <translation>Joindre les tuiles aux zones</translation>
    </message>
    <message>
        <source>area-weighted</source>
        <translation>pondéré par l'aire</translation>
    </message>
    <message>
        <source>zonal</source>
        <translation>zonal</translation>
    </message>
    <message>
        <source>overlay</source>
        <translation>superposition</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>parts</translation>
    </message>
    <message>
        <source>aggregate</source>
        <translation>agréger</translation>
    </message>
    <message>
        <source>interpolation</source>
        <translation>interpolation</translation>
    </message>
    <message>
        <source>InterFaceGAN</source>
        <translation>InterFaceGAN</translation>
    </message>
    <message>
        <source>latent space</source>
        <translation>espace latent</translation>
    </message>
    <message>
        <source>income</source>
        <translation>revenu</translation>
    </message>
    <message>
        <source>SVM</source>
        <translation>SVM</translation>
    </message>
    <message>
        <source>Map to publish</source>
        <translation>Carte à publier</translation>
    </message>
    <message>
        <source>print layout</source>
        <translation>mise en page</translation>
    </message>
    <message>
        <source>template</source>
        <translation>modèle de page</translation>
    </message>
    <message>
        <source>legend</source>
        <translation>légende</translation>
    </message>
    <message>
        <source>cartography</source>
        <translation>cartographie</translation>
    </message>
    <message>
        <source>pdf</source>
        <translation>pdf</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>figure</translation>
    </message>
    <message>
        <source>atlas</source>
        <translation>atlas</translation>
    </message>
    <message>
        <source>similar</source>
        <translation>semblable</translation>
    </message>
    <message>
        <source>nearest neighbour</source>
        <translation>plus proche voisin</translation>
    </message>
    <message>
        <source>image retrieval</source>
        <translation>recherche d'images</translation>
    </message>
    <message>
        <source>search</source>
        <translation>recherche</translation>
    </message>
    <message>
        <source>Predict status from imagery</source>
        <translation>Prédire le statut à partir d'images</translation>
    </message>
    <message>
        <source>apply model</source>
        <translation>appliquer un modèle</translation>
    </message>
    <message>
        <source>inference</source>
        <translation>inférence</translation>
    </message>
    <message>
        <source>novelty</source>
        <translation>nouveauté</translation>
    </message>
    <message>
        <source>street view</source>
        <translation>vues de rue</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>identité</translation>
    </message>
    <message>
        <source>shortcut</source>
        <translation>raccourci</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>biais</translation>
    </message>
    <message>
        <source>cross-validation</source>
        <translation>validation croisée</translation>
    </message>
    <message>
        <source>semantic segmentation</source>
        <translation>segmentation sémantique</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>rapport à la part</translation>
    </message>
    <message>
        <source>landmark</source>
        <translation>point de repère</translation>
    </message>
    <message>
        <source>pairwise</source>
        <translation>par paires</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>comparaison</translation>
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
        <translation>perception</translation>
    </message>
    <message>
        <source>Place Pulse</source>
        <translation>Place Pulse</translation>
    </message>
    <message>
        <source>crowdsourcing</source>
        <translation>production participative</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>classement</translation>
    </message>
    <message>
        <source>Sensitivity before clustering</source>
        <translation>Sensibilité avant le regroupement</translation>
    </message>
    <message>
        <source>Compares clusterings of imagery with every number of clusters given, then clusters with the number that was found to be stable. Where none is stable it says so, and clusters with the number that you name for that case.</source>
        <translation>Compare des regroupements de l'imagerie pour tous les nombres de groupes donnés, puis regroupe avec le nombre jugé stable. Si aucun n'est stable, il le dit et regroupe avec le nombre que vous indiquez pour ce cas.</translation>
    </message>
    <message>
        <source>How stable each number of clusters is, and which is recommended.</source>
        <translation>Combien chaque nombre de groupes est stable, et lequel est recommandé.</translation>
    </message>
    <message>
        <source>A row for each number of clusters: how stable it is.</source>
        <translation>Une ligne pour chaque nombre de groupes : combien il est stable.</translation>
    </message>
    <message>
        <source>Tiles with their cluster in each of the clusterings.</source>
        <translation>Tuiles avec leur groupe dans chacun des regroupements.</translation>
    </message>
    <message>
        <source>The types, to be found again in other images of the same kind.</source>
        <translation>Les types, à retrouver dans d'autres images de la même sorte.</translation>
    </message>
    <message>
        <source>Tiles with their urban type and its confidence.</source>
        <translation>Tuiles avec leur type urbain et sa confiance.</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>page web</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>interactive</source>
        <translation>interactif</translation>
    </message>
    <message>
        <source>Status and where the network looked</source>
        <translation>Statut et endroits où le réseau a regardé</translation>
    </message>
    <message>
        <source>Trains a model of a socio-economic value from imagery, with folds that are apart on the ground; maps what in the imagery speaks for high and for low values; and tests, class by class of land use, whether the network looked there more than chance would have it.</source>
        <translation>Entraîne un modèle d'une valeur socio-économique à partir d'images, avec des plis séparés sur le terrain ; cartographie ce qui, dans l'imagerie, parle pour des valeurs hautes et pour des valeurs basses ; et teste, classe d'usage du sol par classe, si le réseau y a regardé plus que par hasard.</translation>
    </message>
    <message>
        <source>The map, and how far to trust it.</source>
        <translation>La carte, et jusqu'où s'y fier.</translation>
    </message>
    <message>
        <source>A raster: above 0 speaks for high values, below 0 for low ones.</source>
        <translation>Un raster : au-dessus de 0 il parle pour des valeurs hautes, en dessous pour des basses.</translation>
    </message>
    <message>
        <source>The land use with the evidence that fell on each polygon.</source>
        <translation>L'usage du sol avec la contribution tombée sur chaque polygone.</translation>
    </message>
    <message>
        <source>Which classes the model looked at more than chance would have it.</source>
        <translation>Quelles classes le modèle a regardées plus que par hasard.</translation>
    </message>
    <message>
        <source>A row for each class: its share of the evidence, and the test.</source>
        <translation>Une ligne pour chaque classe : sa part de la contribution, et le test.</translation>
    </message>
    <message>
        <source>Tiles with the value and what a model not trained there predicts.</source>
        <translation>Tuiles avec la valeur et ce que prédit un modèle qui n'y a pas été entraîné.</translation>
    </message>
    <message>
        <source>How well the model predicts, where, and whether to rely on it.</source>
        <translation>Combien le modèle prédit bien, où, et s'il faut s'y fier.</translation>
    </message>
    <message>
        <source>How well the model predicts, beside simple baselines.</source>
        <translation>Combien le modèle prédit bien, à côté de références simples.</translation>
    </message>
    <message>
        <source>latent walk</source>
        <translation>parcours latent</translation>
    </message>
    <message>
        <source>stills</source>
        <translation>images fixes</translation>
    </message>
    <message>
        <source>matrix</source>
        <translation>matrice</translation>
    </message>
    <message>
        <source>activation maximisation</source>
        <translation>maximisation d'activation</translation>
    </message>
    <message>
        <source>counterfactual</source>
        <translation>contrefactuel</translation>
    </message>
    <message>
        <source>The ideal place nearby</source>
        <translation>Le lieu idéal à proximité</translation>
    </message>
    <message>
        <source>Trains a classifier and a generative model on the tiles of imagery, draws for some tiles what they would look like if the classifier were to see a class in them, finds the nearest real places of that class which look like it, and tells what differs between here and there. What is drawn is a hypothesis; the places are real.</source>
        <translation>Entraîne un classifieur et un modèle génératif sur les tuiles de l'imagerie, génère pour quelques tuiles ce à quoi elles ressembleraient si le classifieur y voyait une classe, trouve les lieux réels de cette classe les plus ressemblants, et dit ce qui diffère d'ici à là-bas. Ce qui est généré est une hypothèse ; les lieux sont réels.</translation>
    </message>
    <message>
        <source>How well classes are told apart on held-out ground.</source>
        <translation>Combien les classes sont distinguées sur du terrain réservé.</translation>
    </message>
    <message>
        <source>Tiles with their class, and what a model not trained there says.</source>
        <translation>Tuiles avec leur classe, et ce qu'en dit un modèle qui n'y a pas été entraîné.</translation>
    </message>
    <message>
        <source>What the matches have more or less of, in sentences.</source>
        <translation>Ce que les correspondances ont en plus ou en moins, en phrases.</translation>
    </message>
    <message>
        <source>A row for each measure, with its interval and test.</source>
        <translation>Une ligne pour chaque mesure, avec son intervalle et son test.</translation>
    </message>
    <message>
        <source>Samples of the model, marked as synthetic.</source>
        <translation>Échantillons du modèle, marqués comme synthétiques.</translation>
    </message>
    <message>
        <source>Whether the model may be trusted, and what it draws.</source>
        <translation>Si le modèle est digne de confiance, et ce qu'il génère.</translation>
    </message>
    <message>
        <source>Each beside the tile that it was drawn from, marked as synthetic.</source>
        <translation>Chacune à côté de la tuile dont elle est issue, marquée comme synthétique.</translation>
    </message>
    <message>
        <source>What two classifiers say of them before and after.</source>
        <translation>Ce qu'en disent deux classifieurs avant et après.</translation>
    </message>
    <message>
        <source>What two classifiers say of them, and what changed.</source>
        <translation>Ce qu'en disent deux classifieurs, et ce qui a changé.</translation>
    </message>
    <message>
        <source>Originals beside what the model makes of them.</source>
        <translation>Originaux à côté de ce que le modèle en fait.</translation>
    </message>
    <message>
        <source>Lines from each place to its matches.</source>
        <translation>Lignes de chaque lieu à ses correspondances.</translation>
    </message>
    <message>
        <source>Tiles of the class that look like the ideal images.</source>
        <translation>Tuiles de la classe qui ressemblent aux images idéales.</translation>
    </message>
    <message>
        <source>How like the ideal images they are.</source>
        <translation>Combien elles ressemblent aux images idéales.</translation>
    </message>
    <message>
        <source>Places, their ideal images, and the nearest real ones.</source>
        <translation>Lieux, leurs images idéales, et les lieux réels les plus proches.</translation>
    </message>
    <message>
        <source>Tile grid of a raster</source>
        <translation>Grille de tuiles d'un raster</translation>
    </message>
    <message>
        <source>tiles</source>
        <translation>tuiles</translation>
    </message>
    <message>
        <source>grid</source>
        <translation>grille</translation>
    </message>
    <message>
        <source>chips</source>
        <translation>imagettes</translation>
    </message>
    <message>
        <source>poverty</source>
        <translation>pauvreté</translation>
    </message>
    <message>
        <source>regression</source>
        <translation>régression</translation>
    </message>
    <message>
        <source>generative</source>
        <translation>génératif</translation>
    </message>
    <message>
        <source>draw</source>
        <translation>générer</translation>
    </message>
    <message>
        <source>Urban form of zones</source>
        <translation>Forme urbaine des zones</translation>
    </message>
    <message>
        <source>buildings</source>
        <translation>bâtiments</translation>
    </message>
    <message>
        <source>footprints</source>
        <translation>emprises au sol</translation>
    </message>
    <message>
        <source>roads</source>
        <translation>routes</translation>
    </message>
    <message>
        <source>orientation</source>
        <translation>orientation</translation>
    </message>
    <message>
        <source>ndvi</source>
        <translation>ndvi</translation>
    </message>
    <message>
        <source>population</source>
        <translation>population</translation>
    </message>
    <message>
        <source>density</source>
        <translation>densité</translation>
    </message>
    <message>
        <source>morphometrics</source>
        <translation>morphométrie</translation>
    </message>
    <message>
        <source>momepy</source>
        <translation>momepy</translation>
    </message>
    <message>
        <source>Urban types by census zone</source>
        <translation>Types urbains par zone de recensement</translation>
    </message>
    <message>
        <source>Finds urban types in imagery, measures the urban form of each tile from buildings and roads, and joins both to census or deprivation zones: the share of each type, the means of the measures, and how much of the zone is covered.</source>
        <translation>Cherche des types urbains dans l'imagerie, mesure la forme urbaine de chaque tuile d'après les bâtiments et les routes, et joint les deux aux zones de recensement ou de défavorisation : la part de chaque type, les moyennes des mesures, et quelle part de la zone est couverte.</translation>
    </message>
    <message>
        <source>Tiles with their urban type, its confidence, and their urban form.</source>
        <translation>Tuiles avec leur type urbain, sa confiance et leur forme urbaine.</translation>
    </message>
    <message>
        <source>The zones with the share of each urban type, by area.</source>
        <translation>Les zones avec la part de chaque type urbain, en aire.</translation>
    </message>
    <message>
        <source>Imagery from a web layer</source>
        <translation>Imagerie d'une couche web</translation>
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
        <translation>téléchargement</translation>
    </message>
    <message>
        <source>basemap</source>
        <translation>fond de carte</translation>
    </message>
    <message>
        <source>What deprivation looks like</source>
        <translation>À quoi ressemble la défavorisation</translation>
    </message>
    <message>
        <source>Trains a generative model of the tiles of imagery, finds every tile again in it, tests for each value of census or deprivation zones whether a direction of the model goes with it beyond chance, and draws what changes along it, as stills and as a page with sliders. What is drawn is a hypothesis, no evidence.</source>
        <translation>Entraîne un modèle génératif des tuiles de l'imagerie, y retrouve chaque tuile, teste pour chaque valeur de zones de recensement ou de défavorisation si une direction du modèle l'accompagne au-delà du hasard, et génère ce qui change le long d'elle, en images fixes et en une page avec curseurs. Ce qui est généré est une hypothèse, pas une preuve.</translation>
    </message>
    <message>
        <source>How far each tile lies along each direction.</source>
        <translation>À quelle distance chaque tuile se trouve le long de chaque direction.</translation>
    </message>
    <message>
        <source>Means over the zones, with how many tiles they are from.</source>
        <translation>Moyennes sur les zones, avec le nombre de tuiles dont elles viennent.</translation>
    </message>
    <message>
        <source>A row for each value and way of inversion.</source>
        <translation>Une ligne pour chaque valeur et façon d'inverser.</translation>
    </message>
    <message>
        <source>Which values have a direction beyond chance, and what it changes.</source>
        <translation>Quelles valeurs ont une direction au-delà du hasard, et ce qu'elle change.</translation>
    </message>
    <message>
        <source>Generator, discriminator and encoder, to be drawn from again.</source>
        <translation>Générateur, discriminateur et encodeur, pour générer à nouveau.</translation>
    </message>
    <message>
        <source>Tiles with the error of each way of finding them again.</source>
        <translation>Tuiles avec l'erreur de chaque façon de les retrouver.</translation>
    </message>
    <message>
        <source>One file that draws in the browser, without a network.</source>
        <translation>Un fichier qui génère dans le navigateur, sans réseau.</translation>
    </message>
    <message>
        <source>Matrices of places and directions.</source>
        <translation>Matrices de lieux et de directions.</translation>
    </message>
    <message>
        <source>Pictures of places along the directions, each marked as synthetic.</source>
        <translation>Images de lieux le long des directions, chacune marquée comme synthétique.</translation>
    </message>
    <message>
        <source>What makes a city recognisable</source>
        <translation>Ce qui rend une ville reconnaissable</translation>
    </message>
    <message>
        <source>Trains a model that tells cities apart, tests it on held-out ground and for shortcuts such as colour or sharpness; puts on the map what gave each city away and sorts these regions into recurring kinds; and says which objects they show, against chance.</source>
        <translation>Entraîne un modèle qui distingue des villes, le teste sur du terrain réservé et quant aux raccourcis comme la couleur ou la netteté ; cartographie ce qui a trahi chaque ville et trie ces régions en sortes récurrentes ; et dit quels objets elles montrent, comparé au hasard.</translation>
    </message>
    <message>
        <source>What is left where colour, sharpness or edges cannot help.</source>
        <translation>Ce qui reste quand la couleur, la netteté ou les contours ne peuvent pas aider.</translation>
    </message>
    <message>
        <source>How well each city is recognised, and for which other it is taken.</source>
        <translation>Combien chaque ville est reconnue, et pour quelle autre elle est prise.</translation>
    </message>
    <message>
        <source>Tiles with the city that they were taken for, out of fold.</source>
        <translation>Tuiles avec la ville pour laquelle elles ont été prises, hors pli.</translation>
    </message>
    <message>
        <source>Whether the cities are told apart, and by what.</source>
        <translation>Si les villes sont distinguées, et par quoi.</translation>
    </message>
    <message>
        <source>A row for each class and city: its share of the evidence, and the test.</source>
        <translation>Une ligne pour chaque classe et ville : sa part de la contribution, et le test.</translation>
    </message>
    <message>
        <source>Which objects the network looked at more than chance would have it.</source>
        <translation>Quels objets le réseau a regardés plus que par hasard.</translation>
    </message>
    <message>
        <source>What gave each city away, with its kind.</source>
        <translation>Ce qui a trahi chaque ville, avec sa sorte.</translation>
    </message>
    <message>
        <source>A row for each kind: how many regions, and of which cities.</source>
        <translation>Une ligne pour chaque sorte : combien de régions, et de quelles villes.</translation>
    </message>
    <message>
        <source>A card of pictures for each kind of regions.</source>
        <translation>Une planche d'images pour chaque sorte de régions.</translation>
    </message>
    <message>
        <source>for imagery and photographs, comes with the plugin</source>
        <translation>pour l'imagerie et les photographies, livré avec l'extension</translation>
    </message>
    <message>
        <source>for imagery from above, comes with the plugin</source>
        <translation>pour l'imagerie vue d'en haut, livré avec l'extension</translation>
    </message>
    <message>
        <source>textures alone, has learnt nothing</source>
        <translation>textures seules, n'a rien appris</translation>
    </message>
    <message>
        <source>small, of torchvision; choose the weights “imagenet”</source>
        <translation>petit, de torchvision ; choisissez les poids « imagenet »</translation>
    </message>
    <message>
        <source>larger, of torchvision; choose the weights “imagenet”</source>
        <translation>plus grand, de torchvision ; choisissez les poids « imagenet »</translation>
    </message>
    <message>
        <source>small and exact, of torchvision; choose the weights “imagenet”</source>
        <translation>petit et exact, de torchvision ; choisissez les poids « imagenet »</translation>
    </message>
    <message>
        <source>large and recent, of torchvision; choose the weights “imagenet”</source>
        <translation>grand et récent, de torchvision ; choisissez les poids « imagenet »</translation>
    </message>
    <message>
        <source>DINOv2, or another of timm after “timm:”; choose the weights “imagenet”</source>
        <translation>DINOv2, ou un autre réseau de timm après « timm: » ; choisissez les poids « imagenet »</translation>
    </message>
    <message>
        <source>a network of yours in an ONNX file, with its card network.json beside it</source>
        <translation>un réseau à vous dans un fichier ONNX, avec sa fiche network.json à côté</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>le processeur</translation>
    </message>
    <message>
        <source>the Apple GPU</source>
        <translation>le GPU Apple</translation>
    </message>
    <message>
        <source>the NVIDIA GPU</source>
        <translation>le GPU NVIDIA</translation>
    </message>
    <message>
        <source>Methods, and what was measured of them</source>
        <translation>Méthodes, et ce qui en a été mesuré (en anglais)</translation>
    </message>
    <message>
        <source>Model card of the encoders</source>
        <translation>Fiche de modèle des encodeurs (en anglais)</translation>
    </message>
    <message>
        <source>Model card of the generative base</source>
        <translation>Fiche de modèle de la base générative (en anglais)</translation>
    </message>
    <message>
        <source>Encoders of others</source>
        <translation>Encodeurs d'autres auteurs</translation>
    </message>
    <message>
        <source>Number of the tile</source>
        <translation>Numéro de la tuile</translation>
    </message>
    <message>
        <source>Row of the tile</source>
        <translation>Ligne de la tuile</translation>
    </message>
    <message>
        <source>Column of the tile</source>
        <translation>Colonne de la tuile</translation>
    </message>
    <message>
        <source>Valid part of the tile</source>
        <translation>Part valide de la tuile</translation>
    </message>
    <message>
        <source>Covered part of the area</source>
        <translation>Part couverte de l'aire</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Photographie</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>View of the panorama</source>
        <translation>Vue du panorama</translation>
    </message>
    <message>
        <source>Direction of the camera</source>
        <translation>Direction de l'appareil</translation>
    </message>
    <message>
        <source>Time of the photograph</source>
        <translation>Heure de la photographie</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Fold in which it was held out</source>
        <translation>Pli dans lequel elle a été réservée</translation>
    </message>
    <message>
        <source>Urban type</source>
        <translation>Type urbain</translation>
    </message>
    <message>
        <source>Number of the region</source>
        <translation>Numéro de la région</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Margin between the two nearest types</source>
        <translation>Marge entre les deux types les plus proches</translation>
    </message>
    <message>
        <source>Novelty (above 1: unlike what the model knows)</source>
        <translation>Nouveauté (au-dessus de 1 : différent de ce que connaît le modèle)</translation>
    </message>
    <message>
        <source>Mean novelty (above 1: unlike what the model knows)</source>
        <translation>Nouveauté moyenne (au-dessus de 1 : différent de ce que connaît le modèle)</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En mots</translation>
    </message>
    <message>
        <source>Distance from the centre of the type</source>
        <translation>Distance au centre du type</translation>
    </message>
    <message>
        <source>Urban type of # types</source>
        <translation>Type urbain, sur # types</translation>
    </message>
    <message>
        <source>Principal component #</source>
        <translation>Composante principale #</translation>
    </message>
    <message>
        <source>Whether it is an outlier</source>
        <translation>Atypique ou non</translation>
    </message>
    <message>
        <source>Rank among the outliers</source>
        <translation>Rang parmi les atypiques</translation>
    </message>
    <message>
        <source>Urban type at the first date</source>
        <translation>Type urbain à la première date</translation>
    </message>
    <message>
        <source>Urban type at the second date</source>
        <translation>Type urbain à la seconde date</translation>
    </message>
    <message>
        <source>Whether it changed</source>
        <translation>Changé ou non</translation>
    </message>
    <message>
        <source>Change of type</source>
        <translation>Changement de type</translation>
    </message>
    <message>
        <source>Why to look twice</source>
        <translation>Pourquoi regarder à deux fois</translation>
    </message>
    <message>
        <source>Changed part of the area</source>
        <translation>Part de l'aire qui a changé</translation>
    </message>
    <message>
        <source>Changed part, lower end of its 95 % interval</source>
        <translation>Part changée, borne inférieure de son intervalle à 95 %</translation>
    </message>
    <message>
        <source>Changed part, upper end of its 95 % interval</source>
        <translation>Part changée, borne supérieure de son intervalle à 95 %</translation>
    </message>
    <message>
        <source>Changed area</source>
        <translation>Aire changée</translation>
    </message>
    <message>
        <source>Number of compared tiles</source>
        <translation>Nombre de tuiles comparées</translation>
    </message>
    <message>
        <source>Part of the largest change</source>
        <translation>Part du plus grand changement</translation>
    </message>
    <message>
        <source>Part of urban type #</source>
        <translation>Part du type urbain #</translation>
    </message>
    <message>
        <source>Mean of *</source>
        <translation>Moyenne de *</translation>
    </message>
    <message>
        <source>Number of buildings</source>
        <translation>Nombre de bâtiments</translation>
    </message>
    <message>
        <source>Built area</source>
        <translation>Aire bâtie</translation>
    </message>
    <message>
        <source>Mean size of buildings</source>
        <translation>Taille moyenne des bâtiments</translation>
    </message>
    <message>
        <source>Built part of the ground</source>
        <translation>Part bâtie du sol</translation>
    </message>
    <message>
        <source>Mean turn of buildings from the compass points</source>
        <translation>Écart moyen des bâtiments aux points cardinaux</translation>
    </message>
    <message>
        <source>Spread of the turn of buildings</source>
        <translation>Dispersion de l'orientation des bâtiments</translation>
    </message>
    <message>
        <source>Length of roads</source>
        <translation>Longueur de routes</translation>
    </message>
    <message>
        <source>Distance to the nearest road</source>
        <translation>Distance à la route la plus proche</translation>
    </message>
    <message>
        <source>Distance to the nearest major road</source>
        <translation>Distance à la route principale la plus proche</translation>
    </message>
    <message>
        <source>Greenness (NDVI)</source>
        <translation>Végétation (NDVI)</translation>
    </message>
    <message>
        <source>Population density</source>
        <translation>Densité de population</translation>
    </message>
    <message>
        <source>Known value</source>
        <translation>Valeur connue</translation>
    </message>
    <message>
        <source>Known class</source>
        <translation>Classe connue</translation>
    </message>
    <message>
        <source>Predicted value</source>
        <translation>Valeur prédite</translation>
    </message>
    <message>
        <source>Mean of the predicted value</source>
        <translation>Moyenne de la valeur prédite</translation>
    </message>
    <message>
        <source>Predicted class</source>
        <translation>Classe prédite</translation>
    </message>
    <message>
        <source>Probability of the class</source>
        <translation>Probabilité de la classe</translation>
    </message>
    <message>
        <source>Likely classes</source>
        <translation>Classes probables</translation>
    </message>
    <message>
        <source>Lower end of the interval</source>
        <translation>Borne inférieure de l'intervalle</translation>
    </message>
    <message>
        <source>Upper end of the interval</source>
        <translation>Borne supérieure de l'intervalle</translation>
    </message>
    <message>
        <source>Residual: what the types leave unexplained</source>
        <translation>Résidu : ce que les types laissent inexpliqué</translation>
    </message>
    <message>
        <source>Local Moran's I of the residual</source>
        <translation>I de Moran local du résidu</translation>
    </message>
    <message>
        <source>Value and surroundings (HH: high among high)</source>
        <translation>Valeur et entourage (HH : haute parmi des hautes)</translation>
    </message>
    <message>
        <source>Significance of local Moran's I (q)</source>
        <translation>Signification du I de Moran local (q)</translation>
    </message>
    <message>
        <source>Evidence for the lowest values per pixel</source>
        <translation>Contribution en faveur des valeurs les plus basses, par pixel</translation>
    </message>
    <message>
        <source>Evidence for the highest values per pixel</source>
        <translation>Contribution en faveur des valeurs les plus hautes, par pixel</translation>
    </message>
    <message>
        <source>Distance of the two evidence maps</source>
        <translation>Distance des deux cartes de contribution</translation>
    </message>
    <message>
        <source>Divergence of the two evidence maps</source>
        <translation>Divergence des deux cartes de contribution</translation>
    </message>
    <message>
        <source>Verdict of the test</source>
        <translation>Verdict du test</translation>
    </message>
    <message>
        <source>Scale of the test</source>
        <translation>Échelle du test</translation>
    </message>
    <message>
        <source>Whether it was recognised</source>
        <translation>Reconnue ou non</translation>
    </message>
    <message>
        <source>Probability of *</source>
        <translation>Probabilité de *</translation>
    </message>
    <message>
        <source>Evidence in the region</source>
        <translation>Contribution dans la région</translation>
    </message>
    <message>
        <source>Part of the most frequent city</source>
        <translation>Part de la ville la plus fréquente</translation>
    </message>
    <message>
        <source>Error of pixels (*)</source>
        <translation>Erreur des pixels (*)</translation>
    </message>
    <message>
        <source>Perceptual error (*)</source>
        <translation>Erreur perceptuelle (*)</translation>
    </message>
    <message>
        <source>Structural similarity (*)</source>
        <translation>Similarité structurelle (*)</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Aire</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Type at the later date</source>
        <translation>Type à la date ultérieure</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Class of road</source>
        <translation>Catégorie de route</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Voies</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Number of the zone</source>
        <translation>Numéro de la zone</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Income index (100 is best)</source>
        <translation>Indice de revenu (100 est le mieux)</translation>
    </message>
    <message>
        <source>Health index (100 is best)</source>
        <translation>Indice de santé (100 est le mieux)</translation>
    </message>
    <message>
        <source>Environment index (100 is best)</source>
        <translation>Indice d'environnement (100 est le mieux)</translation>
    </message>
    <message>
        <source>Deprivation (100 is worst)</source>
        <translation>Défavorisation (100 est le pire)</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Similarité</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Number of the first image</source>
        <translation>Numéro de la première image</translation>
    </message>
    <message>
        <source>Number of the image like it</source>
        <translation>Numéro de l'image qui lui ressemble</translation>
    </message>
    <message>
        <source>Image like it</source>
        <translation>Image qui lui ressemble</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Probability before</source>
        <translation>Probabilité avant</translation>
    </message>
    <message>
        <source>Probability afterwards</source>
        <translation>Probabilité après</translation>
    </message>
    <message>
        <source>Probability by the second classifier</source>
        <translation>Probabilité selon le second classifieur</translation>
    </message>
    <message>
        <source>How much more of the match is *</source>
        <translation>Ce que la correspondance a en plus : *</translation>
    </message>
    <message>
        <source>Score from votes</source>
        <translation>Score d'après les votes</translation>
    </message>
    <message>
        <source>Standard deviation of the score</source>
        <translation>Écart-type du score</translation>
    </message>
    <message>
        <source>Number of votes</source>
        <translation>Nombre de votes</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Strate</translation>
    </message>
    <message>
        <source>Predicted by the model of the group</source>
        <translation>Prédit par le modèle de la strate</translation>
    </message>
    <message>
        <source>share</source>
        <translation>part</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0 à 1</translation>
    </message>
    <message>
        <source>−1 to 1</source>
        <translation>−1 à 1</translation>
    </message>
    <message>
        <source>persons/km²</source>
        <translation>personnes/km²</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>0 to 100</source>
        <translation>0 à 100</translation>
    </message>
    <message>
        <source>Copy to My Models</source>
        <translation>Copier dans mes modèles</translation>
    </message>
    <message>
        <source>Copied. “{}” is now under Models in the toolbox, where Edit Model opens it in the Model Designer.</source>
        <translation>Copié. « {} » se trouve maintenant sous Modèles dans la boîte à outils, où Éditer le modèle l'ouvre dans le modeleur graphique.</translation>
    </message>
    <message>
        <source>The model cannot be copied to {} ({}): choose another folder of models in the options.</source>
        <translation>Le modèle ne peut pas être copié vers {} ({}) : choisissez un autre dossier de modèles dans les options.</translation>
    </message>
    <message>
        <source>The model is there already: rename or delete {} to copy it again.</source>
        <translation>Le modèle y est déjà : renommez ou supprimez {} pour le copier à nouveau.</translation>
    </message>
    <message>
        <source>Starting the engine</source>
        <translation>Démarrage du moteur</translation>
    </message>
    <message>
        <source>Watch how it learns: {}</source>
        <translation>Suivre l'apprentissage : {}</translation>
    </message>
    <message>
        <source>The algorithm was cancelled.</source>
        <translation>Le traitement a été annulé.</translation>
    </message>
    <message>
        <source>The engine of Urban ML is not installed yet (missing: {}): run “Install or repair the engine”, under Urban ML → Engine in the toolbox (urbanml:installengine).</source>
        <translation>Le moteur d'Urban ML n'est pas encore installé (il manque : {}) : lancez « Installer ou réparer le moteur », sous Urban ML → Moteur dans la boîte à outils (urbanml:installengine).</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{} et {}</translation>
    </message>
    <message>
        <source>{}, about {} left</source>
        <translation>{}, encore environ {}</translation>
    </message>
    <message>
        <source>{}: {} of {}</source>
        <translation>{} : {} sur {}</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation>{} à {}</translation>
    </message>
    <message>
        <source>PyTorch for {}; {:.1f} GB on the disk, in your user folder. The packages of QGIS stay as they are.</source>
        <translation>PyTorch pour {} ; {:.1f} Go sur le disque, dans votre dossier d'utilisateur. Les paquets de QGIS restent tels quels.</translation>
    </message>
    <message>
        <source>Installing the engine …</source>
        <translation>Installation du moteur…</translation>
    </message>
    <message>
        <source>The engine is installed. For a first map, create a sample city and cluster its imagery.</source>
        <translation>Le moteur est installé. Pour une première carte, créez une ville d'exemple et regroupez son imagerie.</translation>
    </message>
    <message>
        <source>The engine was not installed.</source>
        <translation>Le moteur n'a pas été installé.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Before the first run: PyTorch and other packages, about {:.1f} GB and {} minutes.</source>
        <translation>Avant la première exécution : PyTorch et d'autres paquets, environ {:.1f} Go et {} minutes.</translation>
    </message>
    <message>
        <source>Install the engine</source>
        <translation>Installer le moteur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cluster urban types</source>
        <translation>Regrouper en types urbains</translation>
    </message>
    <message>
        <source>Fields that the output can hold as JSON text only: {}.</source>
        <translation>Champs que la sortie ne peut contenir que comme texte JSON : {}.</translation>
    </message>
    <message>
        <source>Fields renamed, because the output cannot hold their names: {}.</source>
        <translation>Champs renommés, car la sortie ne peut contenir leurs noms : {}.</translation>
    </message>
    <message>
        <source>Reading the layer “{}”</source>
        <translation>Lecture de la couche « {} »</translation>
    </message>
    <message>
        <source>The layer “{}” cannot be copied for the engine ({}): free some space in {}.</source>
        <translation>La couche « {} » ne peut pas être copiée pour le moteur ({}) : libérez de la place dans {}.</translation>
    </message>
    <message>
        <source>The layer “{}” cannot be copied whole to {}: free some space there.</source>
        <translation>La couche « {} » ne peut pas être copiée en entier vers {} : libérez-y de la place.</translation>
    </message>
    <message>
        <source>The layer “{}” cannot be copied to {} ({}): free some space there.</source>
        <translation>La couche « {} » ne peut pas être copiée vers {} ({}) : libérez-y de la place.</translation>
    </message>
    <message>
        <source>The field {} of the layer “{}” holds {}: choose a field of numbers or of text.</source>
        <translation>Le champ {} de la couche « {} » contient {} : choisissez un champ de nombres ou de texte.</translation>
    </message>
    <message>
        <source>The layer “{}” already has {}: the output holds the new values.</source>
        <translation>La couche « {} » a déjà {} : la sortie contient les nouvelles valeurs.</translation>
    </message>
    <message>
        <source>The layer “{}” has changed since it was read: the output holds it as it was then.</source>
        <translation>La couche « {} » a changé depuis sa lecture : la sortie la contient telle qu'elle était alors.</translation>
    </message>
    <message>
        <source>The output {} lacks the fields {}, which its format cannot hold: a GeoPackage can.</source>
        <translation>Il manque à la sortie {} les champs {}, que son format ne peut contenir : un GeoPackage le peut.</translation>
    </message>
    <message>
        <source>The engine's result {} cannot be read: run the algorithm again.</source>
        <translation>Le résultat du moteur {} ne peut pas être lu : relancez le traitement.</translation>
    </message>
    <message>
        <source>The output {} could not be written whole ({}): see whether its disk is full.</source>
        <translation>La sortie {} n'a pas pu être écrite en entier ({}) : voyez si son disque est plein.</translation>
    </message>
    <message>
        <source>The engine's rows are not those of the layer “{}”: run the algorithm again, and report it.</source>
        <translation>Les lignes du moteur ne sont pas celles de la couche « {} » : relancez le traitement, et signalez-le.</translation>
    </message>
    <message>
        <source>Writing features: {:,} of {:,}</source>
        <translation>Écriture des entités : {:,} sur {:,}</translation>
    </message>
    <message>
        <source>Give either rasters (INPUT) or photographs (PHOTOS), one of the two.</source>
        <translation>Indiquez soit des rasters (INPUT), soit des photographies (PHOTOS).</translation>
    </message>
    <message>
        <source>The parameter {} must be a whole number of at most {:,}, not {:g}.</source>
        <translation>Le paramètre {} doit être un nombre entier d'au plus {:,}, et non {:g}.</translation>
    </message>
    <message>
        <source>Choose the field with the paths of the photographs (PHOTO_FIELD).</source>
        <translation>Choisissez le champ avec les chemins des photographies (PHOTO_FIELD).</translation>
    </message>
    <message>
        <source>Choose a field for “{}” ({}).</source>
        <translation>Choisissez un champ pour « {} » ({}).</translation>
    </message>
    <message>
        <source>The page {} cannot be written: name a file that ends in .pdf, .png or .svg.</source>
        <translation>La page {} ne peut pas être écrite : indiquez un fichier qui finit par .pdf, .png ou .svg.</translation>
    </message>
    <message>
        <source>No coordinate reference system</source>
        <translation>Pas de système de coordonnées de référence</translation>
    </message>
    <message>
        <source>Scale bar</source>
        <translation>Barre d'échelle</translation>
    </message>
    <message>
        <source>North arrow</source>
        <translation>Flèche du nord</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Map made on {}</source>
        <translation>Carte réalisée le {}</translation>
    </message>
    <message>
        <source>Read with care: {}</source>
        <translation>À lire avec précaution : {}</translation>
    </message>
    <message>
        <source>The extent of the layer {} cannot be brought into {} ({}): give an extent.</source>
        <translation>L'emprise de la couche {} ne peut pas être amenée dans {} ({}) : donnez une emprise.</translation>
    </message>
    <message>
        <source>Made with Urban ML {} in QGIS {}</source>
        <translation>Réalisé avec Urban ML {} dans QGIS {}</translation>
    </message>
    <message>
        <source>The layer {} is empty: choose another, or an extent.</source>
        <translation>La couche {} est vide : choisissez-en une autre, ou une emprise.</translation>
    </message>
    <message>
        <source>The field {} of the layer {} has {} values: a page has room for 1 to {} maps of it.</source>
        <translation>Le champ {} de la couche {} a {} valeurs : une page a de la place pour 1 à {} cartes de celle-ci.</translation>
    </message>
    <message>
        <source>Features of {} and {} lie on the same ground: filter the layer {}, and map one at a time.</source>
        <translation>Des entités de {} et de {} sont sur le même terrain : filtrez la couche {}, et cartographiez-en une à la fois.</translation>
    </message>
    <message>
        <source>The layer {} has no field {}: choose a field of the first layer.</source>
        <translation>La couche {} n'a pas de champ {} : choisissez un champ de la première couche.</translation>
    </message>
    <message>
        <source>The file {} ({}) cannot be read as a raster: choose a GeoTIFF, VRT or another that GDAL opens.</source>
        <translation>Le fichier {} ({}) ne peut pas être lu comme raster : choisissez un GeoTIFF, un VRT ou un autre que GDAL ouvre.</translation>
    </message>
    <message>
        <source>The raster {} ({}) cannot be reached or read: check the address, or download it first.</source>
        <translation>Le raster {} ({}) ne peut pas être atteint ou lu : vérifiez l'adresse, ou téléchargez-le d'abord.</translation>
    </message>
    <message>
        <source>The raster {} ({}) does not exist: check the path.</source>
        <translation>Le raster {} ({}) n'existe pas : vérifiez le chemin.</translation>
    </message>
    <message>
        <source>The input {} ({}) is a pipe or a device and no file: save it to a file first.</source>
        <translation>L'entrée {} ({}) est un tube ou un périphérique et non un fichier : enregistrez-la d'abord dans un fichier.</translation>
    </message>
    <message>
        <source>Made on {} by “{}” of Urban ML {} in QGIS {}.</source>
        <translation>Réalisé le {} par « {} » d'Urban ML {} dans QGIS {}.</translation>
    </message>
    <message>
        <source>Made with Urban ML {}</source>
        <translation>Réalisé avec Urban ML {}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Chosen:</source>
        <translation>Choisi :</translation>
    </message>
    <message>
        <source>To make it again: {}</source>
        <translation>Pour le refaire : {}</translation>
    </message>
    <message>
        <source>Found:</source>
        <translation>Trouvé :</translation>
    </message>
    <message>
        <source>Evidence per pixel</source>
        <translation>Contribution par pixel</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>ni l'un ni l'autre</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>predicted {}</source>
        <translation>{} prédit</translation>
    </message>
    <message>
        <source>evidence against</source>
        <translation>contribution contre</translation>
    </message>
    <message>
        <source>evidence for</source>
        <translation>contribution pour</translation>
    </message>
    <message>
        <source>higher than expected, as around (HH)</source>
        <translation>plus haut qu'attendu, comme autour (HH)</translation>
    </message>
    <message>
        <source>lower than expected, as around (LL)</source>
        <translation>plus bas qu'attendu, comme autour (LL)</translation>
    </message>
    <message>
        <source>higher, though lower around (HL)</source>
        <translation>plus haut, quoique plus bas autour (HL)</translation>
    </message>
    <message>
        <source>lower, though higher around (LH)</source>
        <translation>plus bas, quoique plus haut autour (LH)</translation>
    </message>
    <message>
        <source>not significant</source>
        <translation>non significatif</translation>
    </message>
    <message>
        <source>below {}</source>
        <translation>moins de {}</translation>
    </message>
    <message>
        <source>{} and more</source>
        <translation>{} et plus</translation>
    </message>
    <message>
        <source>became {}</source>
        <translation>devenu {}</translation>
    </message>
    <message>
        <source>up to {}</source>
        <translation>jusqu'à {}</translation>
    </message>
    <message>
        <source>more than {}</source>
        <translation>plus de {}</translation>
    </message>
    <message>
        <source>Going on with a download that was broken off: {} of {} blocks are there.</source>
        <translation>Reprise d'un téléchargement interrompu : {} blocs sur {} sont là.</translation>
    </message>
    <message>
        <source>“{}” gave nothing in this extent: look whether the layer shows there, and whether it needs a login.</source>
        <translation>« {} » n'a rien donné dans cette emprise : voyez si la couche s'y affiche, et si elle demande une connexion.</translation>
    </message>
    <message>
        <source>{:,} × {:,} pixels of {:.3g} m, some {:,} tiles and {:,.0f} MB before compression</source>
        <translation>{:,} × {:,} pixels de {:.3g} m, quelque {:,} tuiles et {:,.0f} Mo avant compression</translation>
    </message>
    <message>
        <source>Reading “{}”: {}; up to {} requests at a time.</source>
        <translation>Lecture de « {} » : {} ; jusqu'à {} requêtes à la fois.</translation>
    </message>
    <message>
        <source>Credit: {}. Terms of use: {}; make sure that they allow what you do with it.</source>
        <translation>Crédits : {}. Conditions d'utilisation : {} ; assurez-vous qu'elles permettent ce que vous en faites.</translation>
    </message>
    <message>
        <source>“{}” has nothing finer than {:.3g} m here, so {:.3g} m it is and not {:.3g} m.</source>
        <translation>« {} » n'a ici rien de plus fin que {:.3g} m : ce sera donc {:.3g} m et non {:.3g} m.</translation>
    </message>
    <message>
        <source>Of {} of {} blocks “{}” gave nothing and of {} only a part, although asked again: the imagery has no data there.</source>
        <translation>Pour {} blocs sur {}, « {} » n'a rien donné, et pour {} seulement une partie, bien que demandés à nouveau : l'imagerie n'y a pas de données.</translation>
    </message>
    <message>
        <source>“{}” does not reach into the extent: zoom to the layer, or choose another extent.</source>
        <translation>« {} » n'atteint pas l'emprise : zoomez sur la couche, ou choisissez une autre emprise.</translation>
    </message>
    <message>
        <source>Asking how fine the imagery is</source>
        <translation>Recherche de la finesse de l'imagerie</translation>
    </message>
    <message>
        <source>“{}” shows nothing where it was asked in this extent: look whether the layer is drawn there, and zoom to it.</source>
        <translation>« {} » ne montre rien là où on l'a interrogé dans cette emprise : voyez si la couche s'y dessine, et zoomez dessus.</translation>
    </message>
    <message>
        <source>“{}” would be asked for {}, where {:,} tiles are allowed: zoom in or choose a smaller extent or a coarser resolution, or make it with “Imagery from a web layer”, whose limit you can set.</source>
        <translation>À « {} » on demanderait {}, alors que {:,} tuiles sont permises : zoomez, ou choisissez une emprise plus petite ou une résolution plus grossière, ou passez par « Imagerie d'une couche web », dont vous pouvez fixer la limite.</translation>
    </message>
    <message>
        <source>the layer does not say whom to credit</source>
        <translation>la couche ne dit pas qui créditer</translation>
    </message>
    <message>
        <source>the layer names none</source>
        <translation>la couche n'en nomme pas</translation>
    </message>
    <message>
        <source>“{}” has no coordinate reference system: assign one.</source>
        <translation>« {} » n'a pas de système de coordonnées de référence : attribuez-en un.</translation>
    </message>
    <message>
        <source>The middle of the extent ({:.3f}, {:.3f} in degrees) lies in no UTM zone: choose another extent.</source>
        <translation>Le milieu de l'emprise ({:.3f}, {:.3f} en degrés) n'est dans aucune zone UTM : choisissez une autre emprise.</translation>
    </message>
    <message>
        <source>The extent {} cannot be brought from {} into {}: choose an extent inside the layer.</source>
        <translation>L'emprise {} ne peut pas être amenée de {} à {} : choisissez une emprise à l'intérieur de la couche.</translation>
    </message>
    <message>
        <source>The imagery cannot be written ({}): choose another place.</source>
        <translation>L'imagerie ne peut pas être écrite ({}) : choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Of “{}” the extent of the map canvas is taken.</source>
        <translation>Pour « {} », l'emprise du canevas de carte est prise.</translation>
    </message>
    <message>
        <source>no coordinate reference system</source>
        <translation>aucun système de coordonnées de référence</translation>
    </message>
    <message>
        <source>a last line that is cut off</source>
        <translation>une dernière ligne tronquée</translation>
    </message>
    <message>
        <source>{:,} of {:,} features</source>
        <translation>{:,} entités sur {:,}</translation>
    </message>
    <message>
        <source>{:,} of {:,} geometries</source>
        <translation>{:,} géométries sur {:,}</translation>
    </message>
    <message>
        <source>speaks for lower values</source>
        <translation>parle pour des valeurs plus basses</translation>
    </message>
    <message>
        <source>speaks for higher values</source>
        <translation>parle pour des valeurs plus hautes</translation>
    </message>
    <message>
        <source>the highest values</source>
        <translation>les valeurs les plus hautes</translation>
    </message>
    <message>
        <source>the lowest values</source>
        <translation>les valeurs les plus basses</translation>
    </message>
    <message>
        <source>the predicted class</source>
        <translation>la classe prédite</translation>
    </message>
    <message>
        <source>speaks against {}</source>
        <translation>parle contre {}</translation>
    </message>
    <message>
        <source>speaks for {}</source>
        <translation>parle pour {}</translation>
    </message>
    <message>
        <source>{files} files were taken away from {folder}, {freed} GB.</source>
        <translation>{files} fichiers ont été supprimés de {folder}, {freed} Go.</translation>
    </message>
    <message>
        <source>Zones with their change need zones: choose a polygon layer (ZONES).</source>
        <translation>Les zones avec leur changement ont besoin de zones : choisissez une couche de polygones (ZONES).</translation>
    </message>
    <message>
        <source>speaks against the city</source>
        <translation>parle contre la ville</translation>
    </message>
    <message>
        <source>speaks for the city</source>
        <translation>parle pour la ville</translation>
    </message>
    <message>
        <source>Evidence for the city</source>
        <translation>Indices en faveur de la ville</translation>
    </message>
    <message>
        <source>The print layout “{}” is in the project: Project &gt; Layouts opens it.</source>
        <translation>La mise en page « {} » est dans le projet : Projet &gt; Mises en page l'ouvre.</translation>
    </message>
    <message>
        <source>There is no layer to map: choose one or more (LAYERS).</source>
        <translation>Il n'y a pas de couche à cartographier : choisissez-en une ou plusieurs (LAYERS).</translation>
    </message>
    <message>
        <source>Choose the zones (ZONES) that the predictions are to be joined to.</source>
        <translation>Choisissez les zones (ZONES) auxquelles joindre les prédictions.</translation>
    </message>
    <message>
        <source>mean of predicted {}</source>
        <translation>moyenne de {} prédit</translation>
    </message>
    <message>
        <source>Give an extent (EXTENT) or polygons (MASK), not both.</source>
        <translation>Donnez une emprise (EXTENT) ou des polygones (MASK), pas les deux.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Tells which land-use classes a network goes by: does the class hold more of the network's activation than its share of the ground, or is that no more than chance? Made after *Train a model of status from imagery* and *Map where a model looked*.</source>
        <translation>Dit d'après quelles classes d'usage du sol un réseau se guide : la classe porte-t-elle plus de l'activation du réseau que sa part du terrain, ou n'est-ce pas plus que le hasard ? S'utilise après *Entraîner un modèle de statut à partir d'images* et *Cartographier où un modèle a regardé*.</translation>
    </message>
    <message>
        <source>**Activation map**: evidence for the highest values. Negative values, if there are any, are taken as evidence for the lowest, unless a second raster, an **activation map for the lowest values**, on the same pixels says so.</source>
        <translation>**Carte d'activation** : contribution en faveur des valeurs les plus hautes. Les valeurs négatives, s'il y en a, sont prises pour une contribution en faveur des plus basses, sauf si un second raster, une **carte d'activation pour les valeurs les plus basses**, sur les mêmes pixels, le dit.</translation>
    </message>
    <message>
        <source>**Land use** and the **field with the land-use class**: polygons with a class, such as the Urban Atlas. Any CRS. Patches of a class that are smaller than four cells of the activation map cannot be told from their surroundings and are left out of the tests.</source>
        <translation>**Usage du sol** et **champ avec la classe d'usage du sol** : polygones avec une classe, comme l'Urban Atlas. SCR quelconque. Les taches d'une classe plus petites que quatre cellules de la carte d'activation ne se distinguent pas de leur entourage et sont exclues des tests.</translation>
    </message>
    <message>
        <source>**Predicted tiles**: polygons with `row`, `col` and `predicted`, as *Train a model of status from imagery* and *Predict status from imagery* write them. Where they also have `observed`, and predictions do not follow it more than two smooth maps would by chance, no class gets the verdict `more` or `less`: where such a network looks says nothing about the value. Without `observed` this cannot be tested, and a warning says so.</source>
        <translation>**Tuiles prédites** : polygones avec `row`, `col` et `predicted`, comme les écrivent *Entraîner un modèle de statut à partir d'images* et *Prédire le statut à partir d'images*. S'ils ont aussi `observed`, et si les prédictions ne le suivent pas plus que deux cartes lisses ne le feraient par hasard, aucune classe ne reçoit le verdict `more` ou `less` : où regarde un tel réseau ne dit rien de la valeur. Sans `observed` cela ne peut être testé, et un avertissement le dit.</translation>
    </message>
    <message>
        <source>**Imagery** and **model**, optional: without them it cannot be tested whether the class is *used* or merely looks conspicuous to any network.</source>
        <translation>**Imagerie** et **modèle**, facultatifs : sans eux on ne peut pas tester si la classe est *utilisée* ou si elle attire simplement l'œil de n'importe quel réseau.</translation>
    </message>
    <message>
        <source>**Number of random shifts**: chance is what the ratios become when the whole activation map is shifted over the land use. How many shifts there can be depends on the number of tiles, so there may be fewer.</source>
        <translation>**Nombre de décalages aléatoires** : le hasard est ce que deviennent les rapports quand toute la carte d'activation est décalée sur l'usage du sol. Le nombre de décalages possibles dépend du nombre de tuiles, il peut donc y en avoir moins.</translation>
    </message>
    <message>
        <source>**Land use with activation** keeps all polygons with their attributes and adds `poor` and `rich` (activation for the lowest and for the highest values per pixel of ground), `tv` (total-variation distance of the two maps inside the polygon, 0 to 1) and `kl` (symmetric Kullback-Leibler divergence). They are empty where the polygon is smaller than four cells of the activation map or lies off it. `verdict` and `scale` are those of the polygon's class, see below. From one signed raster, `tv` is 1 or close to it by construction.</source>
        <translation>**Usage du sol avec l'activation** garde tous les polygones avec leurs attributs et ajoute `poor` et `rich` (activation pour les valeurs les plus basses et les plus hautes par pixel de terrain), `tv` (distance en variation totale des deux cartes dans le polygone, 0 à 1) et `kl` (divergence symétrique de Kullback-Leibler). Ils sont vides là où le polygone est plus petit que quatre cellules de la carte d'activation ou en dehors d'elle. `verdict` et `scale` sont ceux de la classe du polygone, voir plus bas. Avec un seul raster signé, `tv` vaut par construction 1 ou presque.</translation>
    </message>
    <message>
        <source>**Classes** has a row a class, first those that hold more than their share and are used:</source>
        <translation>**Classes** a une ligne par classe, d'abord celles qui portent plus que leur part et sont utilisées :</translation>
    </message>
    <message>
        <source>`scale`: how the class was judged. `within tiles` if it shares tiles with other classes; `over the map` if it fills whole tiles, that is if more than half of its variance lies between tiles rather than inside them; `too few` if it could not be judged. The scale depends on the land use and the tiles alone, never on the activation. Over the map, `more` says that the network scores places of this class high, and not what in them it goes by. Smaller tiles make more classes fill tiles, larger ones fewer.</source>
        <translation>`scale` : comment la classe a été jugée. `within tiles` (dans les tuiles) si elle partage des tuiles avec d'autres classes ; `over the map` (sur la carte) si elle remplit des tuiles entières, c'est-à-dire si plus de la moitié de sa variance est entre les tuiles plutôt qu'à l'intérieur ; `too few` (trop peu) si elle n'a pas pu être jugée. L'échelle dépend de l'usage du sol et des tuiles seulement, jamais de l'activation. Sur la carte, `more` dit que le réseau donne un score élevé aux lieux de cette classe, et non ce qui l'y guide. Des tuiles plus petites font que plus de classes remplissent des tuiles, des plus grandes que moins.</translation>
    </message>
    <message>
        <source>`ratio`, `low`, `high`: activation of the class over what it would hold if the activation of each tile (over the map: of the whole map) were spread evenly, with a 95 % interval. 1 is its share. Ratios of the two scales do not compare.</source>
        <translation>`ratio`, `low`, `high` : activation de la classe rapportée à ce qu'elle porterait si l'activation de chaque tuile (sur la carte : de toute la carte) était répartie uniformément, avec un intervalle à 95 %. 1 est sa part. Les rapports des deux échelles ne se comparent pas.</translation>
    </message>
    <message>
        <source>`p`, `q`, `verdict`: against shifted maps, over the map also against random maps that are as patchy (the larger p counts). `more`, `less` or `chance`; `too few` if it lies in too few tiles. `q` holds the share of false findings among the classes; no class is surer than that the model has skill, so q is of the larger of its p and that of the skill. Give `MODEL` to have skill tested against models of random maps; without it the test is stricter.</source>
        <translation>`p`, `q`, `verdict` : contre des cartes décalées, sur la carte aussi contre des cartes aléatoires aussi regroupées dans l'espace (le plus grand p compte). `more`, `less` ou `chance` (plus, moins, hasard) ; `too few` si elle est dans trop peu de tuiles. `q` limite la part de fausses découvertes parmi les classes ; aucune classe n'est plus sûre que la compétence du modèle, si bien que q vient du plus grand de son p et de celui de la compétence. Donnez `MODEL` pour que la compétence soit testée contre des modèles de cartes aléatoires ; sans lui le test est plus sévère.</translation>
    </message>
    <message>
        <source>`left_out`: classes that were found first. Their ground, and one cell of the activation map around it, is left out of `ratio`, so that a neighbour is not accused of what spilled over. `p` and `q` then say what this test and that on all ground (`ratio_all`, `p_all`) both say; `p` is 1 where they disagree.</source>
        <translation>`left_out` : classes trouvées avant. Leur terrain, et une cellule de la carte d'activation autour, est exclu de `ratio`, afin qu'une voisine ne soit pas accusée de ce qui a débordé. `p` et `q` disent alors ce que disent ensemble ce test et celui sur tout le terrain (`ratio_all`, `p_all`) ; `p` vaut 1 s'ils se contredisent.</translation>
    </message>
    <message>
        <source>`used`: `yes` only if the verdict is `more`, networks with random weights hold less (`random_max`, `p_random`), and the prediction falls when the class is replaced by other ground of the tile (`change`) and more than when the same shape elsewhere is (`change_control`, `p_change`). A class that fills tiles is replaced by the nearest tile without it, and the control is that tile replaced by the next one. `not tested` if that was not all tested.</source>
        <translation>`used` : `yes` seulement si le verdict est `more`, si des réseaux aux poids aléatoires en portent moins (`random_max`, `p_random`), et si la prédiction baisse quand la classe est remplacée par un autre terrain de la tuile (`change`), et plus que quand la même forme ailleurs l'est (`change_control`, `p_change`). Une classe qui remplit des tuiles est remplacée par la tuile la plus proche sans elle, et le témoin est cette tuile remplacée par la suivante. `not tested` si tout cela n'a pas été testé.</translation>
    </message>
    <message>
        <source>`n_tiles` (tiles that can tell at this scale), `area` (m²), `share` of the ground, `ratio_mean` (plain mean over tiles), `ratio_map` and `p_map` (activation over what the class would hold if it were spread evenly over the whole map: for classes judged within tiles it decides nothing, for it also finds a class that merely lies where predictions are high), `p_turned` and `p_exchanged` (against tiles that are turned, or exchanged, each for itself: reported for comparison, for they find far too much by chance), and the same for the lowest values as `poor_…`.</source>
        <translation>`n_tiles` (tuiles qui peuvent renseigner à cette échelle), `area` (m²), `share` du terrain, `ratio_mean` (moyenne simple sur les tuiles), `ratio_map` et `p_map` (activation rapportée à ce que la classe porterait si elle était répartie uniformément sur toute la carte : pour les classes jugées dans les tuiles cela ne décide de rien, car cela trouve aussi une classe qui se trouve simplement là où les prédictions sont hautes), `p_turned` et `p_exchanged` (contre des tuiles tournées, ou échangées, chacune pour soi : donnés pour comparaison, car ils trouvent beaucoup trop par hasard), et les mêmes pour les valeurs les plus basses en `poor_…`.</translation>
    </message>
    <message>
        <source>**Report** shows the ratios along the predicted value with the band of chance, which classes draw activation to each other, whether the model merely follows the map of who lives where, what was tested and what was not.</source>
        <translation>**Rapport** montre les rapports le long de la valeur prédite avec la bande du hasard, quelles classes s'attirent de l'activation, si le modèle ne fait que suivre la carte de qui habite où, ce qui a été testé et ce qui ne l'a pas été.</translation>
    </message>
    <message>
        <source>After Levy Abitbol &amp; Karsai, *Interpretable socioeconomic status inference from aerial imagery through urban patterns* (Nature Machine Intelligence, 2020).</source>
        <translation>D'après Levy Abitbol &amp; Karsai, *Interpretable socioeconomic status inference from aerial imagery through urban patterns* (Nature Machine Intelligence, 2020).</translation>
    </message>
    <message>
        <source>Shows where a model of status, made by *Train a model of status from imagery*, looked: a raster on the pixels of the imagery whose values say how much each place speaks for the target. Nothing is rescaled from tile to tile, so values can be compared all over the map.</source>
        <translation>Montre où un modèle de statut, fait par *Entraîner un modèle de statut à partir d'images*, a regardé : un raster sur les pixels de l'imagerie dont les valeurs disent combien chaque lieu parle pour la cible. Rien n'est remis à l'échelle d'une tuile à l'autre, si bien que les valeurs se comparent sur toute la carte.</translation>
    </message>
    <message>
        <source>**Attribution method**: `hirescam`, the default, is the one whose values add up to the score of a tile with the networks `urban2` and `urban`, which read means *and* spreads of maps; what cancels within every tile is left out. `gradcam` averages over a tile what the gradient says about places, so it loses what comes from the spreads, about half of the score. `layercam` keeps what speaks for and drops what speaks against. `guidedgradcam` is Grad-CAM times the strength of the gradient at each pixel. `integratedgradients` works with any network, pixel by pixel and with much noise.</source>
        <translation>**Méthode d'attribution** : `hirescam`, par défaut, est celle dont les valeurs s'additionnent pour donner le score d'une tuile avec les réseaux `urban2` et `urban`, qui lisent moyennes *et* dispersions des cartes ; ce qui s'annule dans chaque tuile est omis. `gradcam` fait la moyenne sur une tuile de ce que le gradient dit des lieux, et perd ainsi ce qui vient des dispersions, environ la moitié du score. `layercam` garde ce qui parle pour et laisse tomber ce qui parle contre. `guidedgradcam` est Grad-CAM multiplié par la force du gradient en chaque pixel. `integratedgradients` marche avec n'importe quel réseau, pixel par pixel et avec beaucoup de bruit.</translation>
    </message>
    <message>
        <source>**Evidence for**: `score` (a higher value, or higher classes), `highest` or `lowest` class, or the class `predicted` for each tile. Instead, name **a class**. For a regression, `lowest` is the negative of `highest`; so it is for the binomial head, which has one number behind all classes.</source>
        <translation>**Contribution en faveur de** : *score* (une valeur plus haute, ou des classes plus hautes), la classe ou les valeurs *les plus hautes* ou *les plus basses*, ou la classe *prédite* pour chaque tuile. À la place, nommez **une classe**. Pour une régression, *les plus basses* est l'opposé des *plus hautes* ; il en va de même pour la tête binomiale, qui a un seul nombre derrière toutes les classes.</translation>
    </message>
    <message>
        <source>**Overlap of neighbouring tiles**: tiles overlap and are blended, so that no seam shows. With more overlap the map depends less on where the tiles lie, and takes longer: twice the overlapping tiles in each direction take four times as long.</source>
        <translation>**Chevauchement des tuiles voisines** : les tuiles se chevauchent et sont fondues, afin qu'aucune couture ne se voie. Avec plus de chevauchement la carte dépend moins de la position des tuiles, et prend plus de temps : deux fois plus de tuiles dans chaque direction prennent quatre fois plus de temps.</translation>
    </message>
    <message>
        <source>**Layer of the network**: `auto` takes, for `urban2` and `urban`, every layer that they read features from, and for other networks the last one that has 7 cells along a tile and through which all of the network goes, as small tiles leave later ones with cells as wide as a third of the tile. Of transformers of timm it is their patches. Models made with an ONNX file have no layers to look at, and are refused. `last` or a name takes one layer; an earlier one is finer, and may show a part of the evidence.</source>
        <translation>**Couche du réseau** : `auto` prend, pour `urban2` et `urban`, toutes les couches dont ils lisent des descripteurs, et pour d'autres réseaux la dernière qui a 7 cellules le long d'une tuile et par laquelle passe tout le réseau, car de petites tuiles laissent aux suivantes des cellules larges d'un tiers de la tuile. Pour les transformeurs de timm, ce sont leurs patchs. Les modèles faits avec un fichier ONNX n'ont pas de couches à regarder, et sont refusés. `last` ou un nom prend une seule couche ; une plus précoce est plus fine, et peut ne montrer qu'une partie de la contribution.</translation>
    </message>
    <message>
        <source>A model whose tiles were seen with their **context** is refused: what it goes by may lie outside of the tile.</source>
        <translation>Un modèle dont les tuiles ont été vues avec leur **contexte** est refusé : ce qui le guide peut se trouver hors de la tuile.</translation>
    </message>
    <message>
        <source>**Number of random orders and networks**: how many the map is compared with in the report.</source>
        <translation>**Nombre d'ordres aléatoires et de réseaux** : à combien la carte est comparée dans le rapport.</translation>
    </message>
    <message>
        <source>**Activation map**: in the unit of the score: that of the label for a regression, log-odds for classes. 0 is the average tile the model was made from. Ground that took part in training is explained by the model that was made without its fold, other ground by the model of all tiles. Pixels without data have no value.</source>
        <translation>**Carte d'activation** : dans l'unité du score : celle de l'étiquette pour une régression, des log-cotes pour des classes. 0 est la tuile moyenne dont le modèle est issu. Le terrain qui a servi à l'apprentissage est expliqué par le modèle fait sans son pli, l'autre par le modèle de toutes les tuiles. Les pixels sans données n'ont pas de valeur.</translation>
    </message>
    <message>
        <source>**Report** tells how far to trust the map: whether taking its places away changes the score more than random places or strong edges do (deletion and insertion), whether a network with random weights gives another map, and whether other methods agree.</source>
        <translation>**Rapport** dit jusqu'où se fier à la carte : si enlever ses lieux change le score plus que des lieux aléatoires ou des contours marqués (suppression et insertion), si un réseau aux poids aléatoires donne une autre carte, et si d'autres méthodes concordent.</translation>
    </message>
    <message>
        <source>*2nd* and *98th percentile*, *limit* (98th percentile of the absolute values, where the colours end), *completeness* and, with a report, the trust figures are numbers that a graphical model can branch on.</source>
        <translation>*2e* et *98e centile*, *limite* (98e centile des valeurs absolues, où finissent les couleurs), *complétude* et, avec un rapport, les chiffres de confiance sont des nombres dont un modèle graphique peut dépendre.</translation>
    </message>
    <message>
        <source>After Levy Abitbol &amp; Karsai, *Interpretable socioeconomic status inference from aerial imagery through urban patterns* (Nature Machine Intelligence 2020); Draelos &amp; Carin, *Use HiResCAM instead of Grad-CAM* (2020); Petsiuk et al., *RISE* (2018); Adebayo et al., *Sanity checks for saliency maps* (2018).</source>
        <translation>D'après Levy Abitbol &amp; Karsai, *Interpretable socioeconomic status inference from aerial imagery through urban patterns* (Nature Machine Intelligence 2020) ; Draelos &amp; Carin, *Use HiResCAM instead of Grad-CAM* (2020) ; Petsiuk et al., *RISE* (2018) ; Adebayo et al., *Sanity checks for saliency maps* (2018).</translation>
    </message>
    <message>
        <source>Finds the urban types of a model, made by *Cluster urban types*, in other cities, or at another date. Cluster 3 means the same everywhere, because the model keeps its own scaling of pixel values, resampling of tiles, network and centres. Give the rasters of all cities in one run to compare what they are made of.</source>
        <translation>Retrouve les types urbains d'un modèle, fait par *Regrouper en types urbains*, dans d'autres villes ou à une autre date. Le groupe 3 a partout le même sens, car le modèle garde sa propre mise à l'échelle des pixels, le rééchantillonnage des tuiles, le réseau et les centres. Donnez les rasters de toutes les villes en une fois pour comparer ce dont elles sont faites.</translation>
    </message>
    <message>
        <source>**Imagery**: one raster, or several, one for each city. They need the same kind of bands and about the same ground resolution as the raster the model was made from; a warning tells where they differ.</source>
        <translation>**Imagerie** : un raster, ou plusieurs, un par ville. Il leur faut la même sorte de bandes et à peu près la même résolution au sol que le raster dont le modèle est issu ; un avertissement dit où ils diffèrent.</translation>
    </message>
    <message>
        <source>**Photographs instead of imagery**: a layer of points with the paths of photographs in a field, as in *Cluster urban types*, for a model that was made from photographs. Models of tiles from above say nothing of photographs, nor the other way round. Of the alignments `standardise` and `coral` serve; cluster rasters there are none. **Panoramas** and the **crop** are as in *Cluster urban types*; they are those of the model, but for models of older versions, which do not say.</source>
        <translation>**Photographies à la place de l'imagerie** : une couche de points avec les chemins de photographies dans un champ, comme dans *Regrouper en types urbains*, pour un modèle issu de photographies. Les modèles de tuiles vues d'en haut ne disent rien des photographies, ni l'inverse. Des alignements, `standardise` et `coral` conviennent ; il n'y a pas de rasters des groupes. **Panoramas** et **rognage** sont comme dans *Regrouper en types urbains* ; ce sont ceux du modèle, sauf pour les modèles d'anciennes versions, qui ne le disent pas.</translation>
    </message>
    <message>
        <source>**Bands**: band numbers in the order of the model's own, such as `1,2,3`. The same for all rasters.</source>
        <translation>**Bandes** : numéros de bandes dans l'ordre de celles du modèle, par exemple `1,2,3`. Les mêmes pour tous les rasters.</translation>
    </message>
    <message>
        <source>**Alignment**: what to do about another camera, season or sun. `none` takes every image as it is. `radiometry` gives each band its own range of values in place of the model's. `standardise` moves the features of a city to the model's mean and spread, `coral` to its mean and covariance. `radiometry+standardise` does both, and did best on drawn cities with other palettes. Every alignment assumes that the city has **much the same mix of types** as the model's: a city that is all water is stretched until its ripples look like types. Try `none` first and read in the report what alignment would change.</source>
        <translation>**Alignement** : que faire d'un autre capteur, d'une autre saison ou d'un autre soleil. `none` (aucun) prend chaque image telle quelle. `radiometry` donne à chaque bande sa propre plage de valeurs à la place de celle du modèle. `standardise` ramène les descripteurs d'une ville à la moyenne et à la dispersion du modèle, `coral` à sa moyenne et à sa covariance. `radiometry+standardise` fait les deux, et a le mieux réussi sur des villes dessinées avec d'autres palettes. Tout alignement suppose que la ville a **à peu près le même mélange de types** que celle du modèle : une ville tout en eau est étirée jusqu'à ce que ses rides ressemblent à des types. Essayez d'abord `none` et lisez dans le rapport ce que l'alignement changerait.</translation>
    </message>
    <message>
        <source>Read the verdict first, in the log and at the top of the report: do the clusters of the model describe this raster? Its own tiles are clustered anew in the metric of the model, from the model's centres and without them, and compared with what the model says (**AGREEMENT**, adjusted Rand index, 1 is perfect). From 0.70 on, with at most half of the tiles novel, the clusters hold; below 0.50 they do not describe what is there, and a model of its own, or an alignment, is called for; between the two, and with fewer than 40 tiles, it cannot be told. In a trial on 457 pairs of images with known truth 97 of 100 that were said to hold kept at least four fifths of what an own model tells, and 13 of 100 that were said not to did so, too.</source>
        <translation>Lisez d'abord le verdict, dans le journal et en haut du rapport : les groupes du modèle décrivent-ils ce raster ? Ses propres tuiles sont regroupées à nouveau dans la métrique du modèle, à partir des centres du modèle et sans eux, et comparées à ce que dit le modèle (**AGREEMENT**, indice de Rand ajusté, 1 est parfait). À partir de 0,70, avec au plus la moitié des tuiles nouvelles, les groupes tiennent ; en dessous de 0,50 ils ne décrivent pas ce qui est là, et il faut un modèle propre ou un alignement ; entre les deux, et avec moins de 40 tuiles, on ne peut pas le dire. Dans un essai sur 457 paires d'images dont la vérité était connue, 97 sur 100 de celles dont il a été dit qu'ils tiennent gardaient au moins quatre cinquièmes de ce que dit un modèle propre, et 13 sur 100 de celles dont il a été dit le contraire aussi.</translation>
    </message>
    <message>
        <source>Look at `novelty` as well: above 1 a tile is unlike 99 % of the tiles the model was made from, and its cluster is only the least bad answer. Cities with more than a tenth of such tiles are named in a warning.</source>
        <translation>Regardez aussi `novelty` : au-dessus de 1, une tuile est différente de 99 % des tuiles dont le modèle est issu, et son groupe n'est que la moins mauvaise réponse. Un avertissement nomme les villes où plus d'un dixième des tuiles est ainsi.</translation>
    </message>
    <message>
        <source>**Clustered tiles** carry `tile_id`, `row`, `col`, `valid`, `cluster`, `confidence` (share of the clusterings of thirds of the tiles of the model's own city in which the tile gets the same cluster, 0 to 1; empty with models from before it was kept), `novelty`, `margin` (between the two nearest clusters, 0 to 1) and `city`, the name of the raster (or of the layer of photographs, which stay points and keep `photo`, `direction` and `timestamp`); `tile_id` counts within a city. Tiles of rasters in other coordinate reference systems are brought to that of the first raster, so put a raster first whose system holds for all. **Cluster raster** has one cell per tile, for a single raster; with several, the **folder for the cluster rasters** takes one of each city. **Cluster shares** is a table of `city`, `cluster`, `tiles`, `share`, `low` and `high`, the ends of the 95 % interval, and for each city `agreement` and `described` (yes, no, unclear or unknown). **Report** shows whether the model fits each image, small maps side by side, each cluster in every city, the mixes with their intervals, what alignment changes, and which cities are alike.</source>
        <translation>**Tuiles groupées** portent `tile_id`, `row`, `col`, `valid`, `cluster`, `confidence` (part des regroupements de tiers des tuiles de la ville du modèle dans lesquels la tuile reçoit le même groupe, 0 à 1 ; vide avec les modèles d'avant qu'elle soit gardée), `novelty`, `margin` (entre les deux groupes les plus proches, 0 à 1) et `city`, le nom du raster (ou de la couche de photographies, qui restent des points et gardent `photo`, `direction` et `timestamp`) ; `tile_id` compte au sein d'une ville. Les tuiles de rasters dans d'autres systèmes de coordonnées sont amenées dans celui du premier raster : mettez donc en premier un raster dont le système convient à tous. **Raster des groupes** a une cellule par tuile, pour un seul raster ; avec plusieurs, le **dossier pour les rasters des groupes** en reçoit un par ville. **Parts des groupes** est une table de `city`, `cluster`, `tiles`, `share`, `low` et `high`, les bornes de l'intervalle à 95 %, et pour chaque ville `agreement` et `described` (oui, non, incertain ou inconnu). **Rapport** montre si le modèle convient à chaque image, de petites cartes côte à côte, chaque groupe dans chaque ville, les mélanges avec leurs intervalles, ce que change l'alignement, et quelles villes se ressemblent.</translation>
    </message>
    <message>
        <source>After Metzler et al., *Phenotyping urban built and natural environments with high-resolution satellite images and unsupervised deep learning* (Science of the Total Environment, 2023); alignment after Sun, Feng and Saenko, *Return of frustratingly easy domain adaptation* (AAAI 2016).</source>
        <translation>D'après Metzler et al., *Phenotyping urban built and natural environments with high-resolution satellite images and unsupervised deep learning* (Science of the Total Environment, 2023) ; alignement d'après Sun, Feng et Saenko, *Return of frustratingly easy domain adaptation* (AAAI 2016).</translation>
    </message>
    <message>
        <source>Tells what the engine of Urban ML runs on and what it lacks.</source>
        <translation>Dit sur quoi tourne le moteur d'Urban ML et ce qui lui manque.</translation>
    </message>
    <message>
        <source>The engine is an ordinary Python program that QGIS starts for each run. This algorithm tries every package it needs, one by one, in a process of its own, so that a broken package cannot harm QGIS.</source>
        <translation>Le moteur est un programme Python ordinaire que QGIS démarre à chaque exécution. Ce traitement essaie chaque paquet dont il a besoin, un par un, dans un processus à part, afin qu'un paquet cassé ne puisse nuire à QGIS.</translation>
    </message>
    <message>
        <source>**Report** (HTML, opens offline): the packages with their versions and purposes, the Python and where the choice of it came from, the linear algebra library, processor, threads, GPUs, bfloat16, what the precision `auto` gives here and why, free memory and disk; and all of it as a text to copy into a bug report, without your name or folders.</source>
        <translation>**Rapport** (HTML, s'ouvre hors ligne) : les paquets avec leurs versions et leur rôle, le Python et d'où vient son choix, la bibliothèque d'algèbre linéaire, processeur, fils d'exécution, GPU, bfloat16, ce que donne ici la précision `auto` et pourquoi, mémoire et disque libres ; et tout cela comme texte à copier dans un rapport d'anomalie, sans votre nom ni vos dossiers.</translation>
    </message>
    <message>
        <source>**Outputs that a model can branch on**: *ready* (nothing that is needed is missing), the Python of the engine, the versions as JSON, what is missing, the text for a bug report, and the one command that installs what is missing.</source>
        <translation>**Sorties dont un modèle peut dépendre** : *prêt* (rien de nécessaire ne manque), le Python du moteur, les versions en JSON, ce qui manque, le texte pour un rapport d'anomalie, et la commande qui installe ce qui manque.</translation>
    </message>
    <message>
        <source>Which Python is used, in this order: the environment variable `URBAN_ML_PYTHON`; the setting under *Settings → Options → Processing → Providers → Urban ML*; the environment that *Install or repair the engine* made; the Python that QGIS runs on.</source>
        <translation>Quel Python est utilisé, dans cet ordre : la variable d'environnement `URBAN_ML_PYTHON` ; le réglage sous *Préférences → Options → Traitement → Fournisseurs de traitements → Urban ML* ; l'environnement fait par *Installer ou réparer le moteur* ; le Python sur lequel tourne QGIS.</translation>
    </message>
    <message>
        <source>Empties the cache: the folder in which Urban ML keeps what a network said of tiles, so that a later run on the same tiles does not compute it again.</source>
        <translation>Vide le cache : le dossier où Urban ML conserve ce qu'un réseau a dit de tuiles, afin qu'une exécution ultérieure sur les mêmes tuiles ne le recalcule pas.</translation>
    </message>
    <message>
        <source>Nothing has to be cleared for results to be right. Features are found again only if the pixels and holes of the tiles, the network with its weights, the precision, the processor and the versions of the libraries are the same, and a damaged file is computed anew. Clear the cache to free the disk. A run that is under way goes on, and computes what it no longer finds.</source>
        <translation>Rien n'a besoin d'être vidé pour que les résultats soient justes. Des descripteurs ne sont repris que si les pixels et les trous des tuiles, le réseau avec ses poids, la précision, le processeur et les versions des bibliothèques sont les mêmes, et un fichier endommagé est recalculé. Videz le cache pour libérer le disque. Une exécution en cours continue, et calcule ce qu'elle ne trouve plus.</translation>
    </message>
    <message>
        <source>How much may be kept, 4 GB unless you change it, is set under *Settings → Options → Processing → Providers → Urban ML*, or by the environment variable `URBAN_ML_CACHE_GB`, which goes before it; 0 keeps nothing. What was not used for longest makes room for what is new. Each run that uses the cache says in its log where it lies and how much it holds.</source>
        <translation>Combien peut être conservé, 4 Go sauf si vous le changez, se règle sous *Préférences → Options → Traitements → Fournisseurs → Urban ML*, ou par la variable d'environnement `URBAN_ML_CACHE_GB`, qui l'emporte ; 0 ne conserve rien. Ce qui n'a pas servi depuis le plus longtemps fait place à ce qui est nouveau. Chaque exécution qui utilise le cache dit dans son journal où il est et combien il contient.</translation>
    </message>
    <message>
        <source>**Outputs that a model can branch on**: the number of files taken away, and the gigabytes freed.</source>
        <translation>**Sorties sur lesquelles un modèle peut bifurquer** : le nombre de fichiers supprimés, et les gigaoctets libérés.</translation>
    </message>
    <message>
        <source>Tells which tiles changed their urban type between two dates, and how much of that would be found if nothing had changed. Two images of one place go through one model. The second is read on the grid of the first, whatever its CRS and resolution; a shift between them is measured and taken back; its light is matched to that of the first on ground that did not change. A tile changed if its cluster differs **and** it moved farther than tiles of its type move anyhow.</source>
        <translation>Dit quelles tuiles ont changé de type urbain entre deux dates, et combien en seraient trouvées si rien n'avait changé. Deux images d'un lieu passent par un même modèle. La seconde est lue sur la grille de la première, quels que soient son SCR et sa résolution ; un décalage entre elles est mesuré et corrigé ; sa lumière est ajustée à celle de la première sur le terrain qui n'a pas changé. Une tuile a changé si son groupe diffère **et** si elle s'est déplacée plus que ne le font de toute façon les tuiles de son type.</translation>
    </message>
    <message>
        <source>**Imagery of the first date** and **imagery of the second date**: the same bands at a similar resolution, of the same season if you can. Ground that only one of them shows is not compared.</source>
        <translation>**Imagerie de la première date** et **imagerie de la seconde date** : les mêmes bandes à une résolution semblable, de la même saison si possible. Le terrain que montre une seule d'entre elles n'est pas comparé.</translation>
    </message>
    <message>
        <source>**Model of urban types**: from *Cluster urban types*, best made from one of the two images. Leave it out to compare two **cluster rasters** of one model instead; then shift, light and false changes cannot be told.</source>
        <translation>**Modèle de types urbains** : de *Regrouper en types urbains*, au mieux fait à partir de l'une des deux images. Laissez-le vide pour comparer plutôt deux **rasters des groupes** d'un même modèle ; décalage, lumière et faux changements ne peuvent alors être connus.</translation>
    </message>
    <message>
        <source>**Zones**: polygons for change by zone, such as census areas.</source>
        <translation>**Zones** : polygones pour le changement par zone, par exemple des zones de recensement.</translation>
    </message>
    <message>
        <source>**Minimum confidence of a change**: 0.9 unless given; more if over 1 % of the tiles would be found changed where nothing did.</source>
        <translation>**Confiance minimale d'un changement** : 0,9 sauf indication contraire ; plus si plus de 1 % des tuiles étaient trouvées changées là où rien n'a changé.</translation>
    </message>
    <message>
        <source>**Tiles with their change** carry `before`, `after` (the type at both dates; `after` differs only where the change is sure), `changed` (0 or 1), `confidence` (probability that the tile lay on one side of the border between the types and lies on the other; 0 where the labels agree), `transition` (such as “3 → 5”) and `suspect`: why to look twice, such as a label that differs without being sure, or a type of which most changed alike, which is what a season does. `valid` is the share of pixels that both dates show; where it is less than half the tile has no type. **Transition table**: `from`, `to`, `tiles`, `area_m2`, `share` of all compared tiles with its 95 % interval `low` to `high`; rows with equal types are what stayed. **Zones with their change** keep their attributes and get `changed_share`, `changed_low`, `changed_high`, `changed_m2`, `compared_n` (tiles), `coverage`, `transition` (the largest) and `transition_share`; empty where no tile lies.</source>
        <translation>**Tuiles avec leur changement** portent `before`, `after` (le type aux deux dates ; `after` ne diffère que là où le changement est sûr), `changed` (0 ou 1), `confidence` (probabilité que la tuile ait été d'un côté de la limite entre les types et soit de l'autre ; 0 si les numéros concordent), `transition` (par exemple « 3 → 5 ») et `suspect` : pourquoi regarder à deux fois, par exemple un numéro qui diffère sans être sûr, ou un type dont la plupart des tuiles ont changé de la même façon, ce que fait une saison. `valid` est la part des pixels que montrent les deux dates ; où elle est de moins de la moitié, la tuile n'a pas de type. **Table des transitions** : `from`, `to`, `tiles`, `area_m2`, `share` de toutes les tuiles comparées avec son intervalle à 95 %, de `low` à `high` ; les lignes aux types égaux sont ce qui est resté. **Zones avec leur changement** gardent leurs attributs et reçoivent `changed_share`, `changed_low`, `changed_high`, `changed_m2`, `compared_n` (tuiles), `coverage`, `transition` (la plus grande) et `transition_share` ; vides là où il n'y a pas de tuile.</translation>
    </message>
    <message>
        <source>Read the **share of changed tiles** beside the **false-change rate**, the share found where nothing changed: the first image against itself, half a pixel off, in the light and with the noise of the second. It holds cameras and light, not seasons. The **report** shows the surest and the most doubtful changes side by side; look at them before anything else.</source>
        <translation>Lisez la **part des tuiles qui ont changé** à côté du **taux de faux changements**, la part trouvée là où rien n'a changé : la première image contre elle-même, décalée d'un demi-pixel, dans la lumière et avec le bruit de la seconde. Il couvre capteurs et lumière, non les saisons. Le **rapport** montre côte à côte les changements les plus sûrs et les plus douteux ; regardez-les avant tout.</translation>
    </message>
    <message>
        <source>After Nielsen, *The regularized iteratively reweighted MAD method for change detection* (IEEE Transactions on Image Processing, 2007), Canty and Nielsen, *Automatic radiometric normalization of multitemporal satellite imagery* (Remote Sensing of Environment, 2008) and Guizar-Sicairos et al., *Efficient subpixel image registration algorithms* (Optics Letters, 2008).</source>
        <translation>D'après Nielsen, *The regularized iteratively reweighted MAD method for change detection* (IEEE Transactions on Image Processing, 2007), Canty et Nielsen, *Automatic radiometric normalization of multitemporal satellite imagery* (Remote Sensing of Environment, 2008) et Guizar-Sicairos et al., *Efficient subpixel image registration algorithms* (Optics Letters, 2008).</translation>
    </message>
    <message>
        <source>Says what each cluster is made of, in measures such as *Urban form* gives, and how the clusters go with a census or deprivation field. Neighbouring polygons resemble each other, so they are no independent observations: all intervals and significance here take that into account.</source>
        <translation>Dit de quoi chaque groupe est fait, en mesures comme en donne *Forme urbaine des zones*, et comment les groupes vont avec un champ de recensement ou de défavorisation. Des polygones voisins se ressemblent, ce ne sont donc pas des observations indépendantes : tous les intervalles et tests d'ici en tiennent compte.</translation>
    </message>
    <message>
        <source>**Tiles or zones with a cluster and measures**: polygons, as *Cluster urban types* and then *Urban form* write them. Tiles with the fields `row` and `col` are compared as a grid.</source>
        <translation>**Tuiles ou zones avec un groupe et des mesures** : polygones, comme les écrivent *Regrouper en types urbains* puis *Forme urbaine des zones*. Les tuiles avec les champs `row` et `col` sont comparées comme une grille.</translation>
    </message>
    <message>
        <source>**Field with the cluster**: whole numbers from 1; empty or 0 is no cluster.</source>
        <translation>**Champ avec le groupe** : nombres entiers à partir de 1 ; vide ou 0 signifie aucun groupe.</translation>
    </message>
    <message>
        <source>**Measures**: numeric fields to compare. If none is chosen, all but `tile_id`, `row`, `col`, `valid`, `confidence`, `novelty`, `margin` and the like. Empty values are left out, measure by measure.</source>
        <translation>**Mesures** : champs numériques à comparer. Si aucun n'est choisi, tous sauf `tile_id`, `row`, `col`, `valid`, `confidence`, `novelty`, `margin` et semblables. Les valeurs vides sont écartées, mesure par mesure.</translation>
    </message>
    <message>
        <source>**Zones with cluster shares** (optional): polygons with `c1_share`, `c2_share`, …, as *Join tiles to zones* writes them. Zones of which tiles cover less than half are left out.</source>
        <translation>**Zones avec les parts des groupes** (facultatif) : polygones avec `c1_share`, `c2_share`, …, comme les écrit *Joindre les tuiles aux zones*. Les zones dont les tuiles couvrent moins de la moitié sont écartées.</translation>
    </message>
    <message>
        <source>**Census or deprivation fields of the zones**: set against the shares. What the clusters leave of the first one is mapped.</source>
        <translation>**Champs de recensement ou de défavorisation des zones** : confrontés aux parts. Ce que les groupes laissent du premier est cartographié.</translation>
    </message>
    <message>
        <source>**Number of random maps**: as patchy as the real one, to test against. More are drawn where many tests share the 5 %.</source>
        <translation>**Nombre de cartes aléatoires** : aussi regroupées dans l'espace que la vraie, pour tester contre elles. Plus sont tirées quand beaucoup de tests se partagent les 5 %.</translation>
    </message>
    <message>
        <source>**Profiled polygons** are the zones with `residual` (the first census field less what the cluster shares lead to expect, in its units), `local_i` (local Moran's I of it), `quadrant` (HH: higher than expected, as around; LL, HL, LH) and `local_q` (significant up to 0.05, corrected for the number of zones). Without zones they are the input with `in_words` (what its cluster is made of) and `cluster_distance` (from the centre of its cluster over all measures, in standard deviations of percentile ranks).</source>
        <translation>**Polygones caractérisés** sont les zones avec `residual` (le premier champ de recensement moins ce que les parts des groupes font attendre, dans ses unités), `local_i` (son I de Moran local), `quadrant` (HH : plus haut qu'attendu, comme autour ; LL, HL, LH) et `local_q` (significatif jusqu'à 0,05, corrigé du nombre de zones). Sans zones, ce sont les polygones d'entrée avec `in_words` (de quoi est fait son groupe) et `cluster_distance` (au centre de son groupe sur toutes les mesures, en écarts-types des rangs centiles).</translation>
    </message>
    <message>
        <source>**Table of clusters and measures** has a row for every cluster and measure: `n`, `n_effective` (independent tiles that would tell as much), `median` with a 95 % interval (`low`, `high`), `z` (median against that of all tiles, in robust standard deviations), `effect` (Cliff's delta against all other clusters, −1 to 1) with its interval, `p`, `q` and `words`, which are empty where the difference is not significant or negligible. **Report** shows all this with radar and box plots.</source>
        <translation>**Table des groupes et des mesures** a une ligne pour chaque groupe et mesure : `n`, `n_effective` (tuiles indépendantes qui en diraient autant), `median` avec un intervalle à 95 % (`low`, `high`), `z` (médiane par rapport à celle de toutes les tuiles, en écarts-types robustes), `effect` (delta de Cliff contre tous les autres groupes, −1 à 1) avec son intervalle, `p`, `q` et `words`, qui sont vides là où la différence n'est pas significative ou est négligeable. **Rapport** montre tout cela avec des diagrammes en radar et des boîtes à moustaches.</translation>
    </message>
    <message>
        <source>Outputs for models: the number of measures in which the clusters differ, the share of the first census field that they explain in zones not used for fitting, and Moran's I of what is left.</source>
        <translation>Sorties pour des modèles : le nombre de mesures par lesquelles les groupes diffèrent, la part du premier champ de recensement qu'ils expliquent dans des zones non utilisées pour l'ajustement, et le I de Moran de ce qui reste.</translation>
    </message>
    <message>
        <source>After Metzler et al., *Phenotyping urban built and natural environments with high-resolution satellite images and unsupervised deep learning* (Science of the Total Environment, 2023). Significance after Wagner &amp; Dray, *Generating spatially constrained null models for irregularly spaced data using Moran spectral randomization methods* (Methods in Ecology and Evolution, 2015).</source>
        <translation>D'après Metzler et al., *Phenotyping urban built and natural environments with high-resolution satellite images and unsupervised deep learning* (Science of the Total Environment, 2023). Signification d'après Wagner &amp; Dray, *Generating spatially constrained null models for irregularly spaced data using Moran spectral randomization methods* (Methods in Ecology and Evolution, 2015).</translation>
    </message>
    <message>
        <source>Says how many clusters hold on a raster, before you commit to one number. The tiles are described once for each tile size and clustered with every number of clusters; the report answers which number is stable, how clusters split as their number grows, whether tile sizes agree, and where the map changes. It may also answer that no number is stable: then the city is a continuum to the network, and any border between types would be yours.</source>
        <translation>Dit combien de groupes tiennent sur un raster, avant que vous ne vous engagiez sur un nombre. Les tuiles sont décrites une fois pour chaque taille et regroupées avec chaque nombre de groupes ; le rapport répond à ces questions : quel nombre est stable, comment les groupes se divisent quand leur nombre croît, si les tailles de tuile concordent, et où la carte change. Il peut aussi répondre qu'aucun nombre n'est stable : alors la ville est un continuum pour le réseau, et toute limite entre types serait la vôtre.</translation>
    </message>
    <message>
        <source>**Numbers of clusters**: a list such as `2,4,6,8`, or a range such as `2-16`. *Cluster urban types* tries 2 to 16 in the same way where it is given no number, and comes to the same answer for the same tiles and seed.</source>
        <translation>**Nombres de groupes** : une liste comme `2,4,6,8`, ou un intervalle comme `2-16`. *Regrouper en types urbains* essaie 2 à 16 de la même façon quand aucun nombre ne lui est donné, et arrive à la même réponse pour les mêmes tuiles et la même graine.</translation>
    </message>
    <message>
        <source>**Tile sizes**: one or several, in metres, such as `50,100`, or in pixels, such as `64,128`. Left empty, there is one of about 70 m of ground, as *Cluster urban types* takes. Each is described anew, which takes most of the time. Below 30 m tiles show roofs and trees, above 300 m mixtures, and a warning says so.</source>
        <translation>**Tailles de tuiles** : une ou plusieurs, en mètres, par exemple `50,100`, ou en pixels, par exemple `64,128`. Vide : une seule, d'environ 70 m de terrain, comme dans *Regrouper en types urbains*. Chacune est décrite à nouveau, ce qui prend l'essentiel du temps. En dessous de 30 m les tuiles montrent des toits et des arbres, au-dessus de 300 m des mélanges, et un avertissement le dit.</translation>
    </message>
    <message>
        <source>**Stride**: the tile size, unless given; where it is larger than a tile, the tile size is taken.</source>
        <translation>**Pas** : la taille de tuile, sauf indication contraire ; s'il est plus grand qu'une tuile, la taille de tuile est prise.</translation>
    </message>
    <message>
        <source>**Context**: how many times as wide as a tile the ground is that the network sees; see *Cluster urban types*.</source>
        <translation>**Contexte** : combien de fois le terrain que voit le réseau est aussi large qu'une tuile ; voir *Regrouper en types urbains*.</translation>
    </message>
    <message>
        <source>**Number of random seeds**: other seeds with which the clusters are found again. **Bootstrap resamples**: how often the tiles are drawn again and clustered, to be compared in pairs. More make the figures surer.</source>
        <translation>**Nombre de graines aléatoires** : autres graines avec lesquelles les groupes sont cherchés à nouveau. **Rééchantillonnages bootstrap** : combien de fois les tuiles sont tirées à nouveau et regroupées, pour être comparées par paires. Plus il y en a, plus les chiffres sont sûrs.</translation>
    </message>
    <message>
        <source>**Seed**: *Cluster urban types* with the same seed, tile size and number finds the clusters that were tried here; only their numbers may differ.</source>
        <translation>**Graine** : *Regrouper en types urbains* avec la même graine, la même taille de tuile et le même nombre trouve les groupes essayés ici ; seuls leurs numéros peuvent différer.</translation>
    </message>
    <message>
        <source>**Network** and **weights**: see *Extract features of tiles*.</source>
        <translation>**Réseau** et **poids** : voir *Extraire les descripteurs des tuiles*.</translation>
    </message>
    <message>
        <source>A number of clusters is recommended if resamples agree on it (adjusted Rand index of at least 0.80 on average, and more than sets of tiles without any structure give), if each of its clusters comes back (mean Jaccard similarity of at least 0.60), and if its clusters are apart (at most a third as many tiles half-way between two as within them). Of these numbers the largest is taken. Tiles whose quarters differ much, as they hold several types, count less in all of this. Silhouette, Davies-Bouldin index and elbow are shown for comparison.</source>
        <translation>Un nombre de groupes est recommandé si les rééchantillonnages s'accordent sur lui (indice de Rand ajusté d'au moins 0,80 en moyenne, et plus que n'en donnent des ensembles de tuiles sans aucune structure), si chacun de ses groupes revient (similarité de Jaccard moyenne d'au moins 0,60), et si ses groupes sont séparés (au plus un tiers autant de tuiles à mi-chemin entre deux qu'à l'intérieur). De ces nombres, le plus grand est pris. Les tuiles dont les quarts diffèrent beaucoup, car elles contiennent plusieurs types, comptent moins dans tout cela. Silhouette, indice de Davies-Bouldin et coude sont montrés pour comparaison.</translation>
    </message>
    <message>
        <source>**Tiles with every clustering** are those of the smallest tile size: `tile_id`, `row`, `col`, `valid`; `k2`, `k4` … the cluster with so many clusters, where a cluster keeps its number as long as at least half of its tiles stay together; `changes`, how often the place goes, from one number of clusters to the next, to a cluster that is neither its old one nor one split off from it; `stability`, the share of resamples in which the tile keeps its cluster, which *Cluster urban types* calls its confidence (of the recommended number for this tile size, or else the largest number above 6 whose clusters come back though they are not apart, or the number that resamples agree on most); `scales`, the share of the other tile sizes that put the place into the same cluster, empty where there is one tile size. The layer is coloured by the recommended number, or by `changes` where none is stable at this tile size.</source>
        <translation>**Tuiles avec chaque regroupement** sont celles de la plus petite taille : `tile_id`, `row`, `col`, `valid` ; `k2`, `k4` … le groupe avec autant de groupes, où un groupe garde son numéro tant qu'au moins la moitié de ses tuiles reste ensemble ; `changes`, combien de fois le lieu passe, d'un nombre de groupes au suivant, à un groupe qui n'est ni l'ancien ni issu de lui ; `stability`, la part des rééchantillonnages dans lesquels la tuile garde son groupe, que *Regrouper en types urbains* appelle sa confiance (du nombre recommandé pour cette taille de tuile, sinon du plus grand nombre au-dessus de 6 dont les groupes reviennent sans être séparés, ou du nombre sur lequel les rééchantillonnages s'accordent le plus) ; `scales`, la part des autres tailles de tuile qui mettent le lieu dans le même groupe, vide s'il y a une seule taille. La couche est colorée par le nombre recommandé, ou par `changes` si aucun n'est stable à cette taille de tuile.</translation>
    </message>
    <message>
        <source>**Table of stability** has a row for each tile size and number: `stability`, `low`, `high` (mean and middle 95 % of the pairs of resamples), `weakest`, `border`, `null_stability` and `null_limit` (mean and most of structureless tiles), `seeds`, `seeds_low`, `seeds_high`, `silhouette`, `davies_bouldin`, `within` (share of the variance left within clusters), `stable`, `recommended`, `why_not`, `tiles`. The numbers **RECOMMENDED**, **RECOMMENDED_TILE_SIZE** (0 where there is none) and **STABILITY** can steer a model.</source>
        <translation>**Table de stabilité** a une ligne pour chaque taille de tuile et nombre : `stability`, `low`, `high` (moyenne et 95 % du milieu des paires de rééchantillonnages), `weakest`, `border`, `null_stability` et `null_limit` (moyenne et borne pour des tuiles sans structure), `seeds`, `seeds_low`, `seeds_high`, `silhouette`, `davies_bouldin`, `within` (part de la variance restée dans les groupes), `stable`, `recommended`, `why_not`, `tiles`. Les nombres **RECOMMENDED**, **RECOMMENDED_TILE_SIZE** (0 s'il n'y en a pas) et **STABILITY** peuvent piloter un modèle.</translation>
    </message>
    <message>
        <source>After Metzler et al., *Phenotyping urban built and natural environments with high-resolution satellite images and unsupervised deep learning* (Science of the Total Environment, 2023); Ben-Hur et al., *A stability based method for discovering structure in clustered data* (2002); Tibshirani et al., *Estimating the number of clusters in a data set via the gap statistic* (2001); Hennig, *Cluster-wise assessment of cluster stability* (2007).</source>
        <translation>D'après Metzler et al., *Phenotyping urban built and natural environments with high-resolution satellite images and unsupervised deep learning* (Science of the Total Environment, 2023) ; Ben-Hur et al., *A stability based method for discovering structure in clustered data* (2002) ; Tibshirani et al., *Estimating the number of clusters in a data set via the gap statistic* (2001) ; Hennig, *Cluster-wise assessment of cluster stability* (2007).</translation>
    </message>
    <message>
        <source>Says whether it is the kind of network or its seed that decides what a city is recognised by. Several networks learn to tell the cities apart, each with several seeds, from the same images in the same folds; the evidence of each run is laid over the same objects; and what differs between the runs is parted into what lies between networks and what lies between seeds.</source>
        <translation>Dit si c'est la sorte de réseau ou sa graine qui décide de ce à quoi une ville est reconnue. Plusieurs réseaux apprennent à distinguer les villes, chacun avec plusieurs graines, à partir des mêmes images dans les mêmes plis ; les contributions de chaque calcul sont posées sur les mêmes objets ; et ce qui diffère entre les calculs est partagé entre ce qui tient aux réseaux et ce qui tient aux graines.</translation>
    </message>
    <message>
        <source>**Imagery** or **photographs**, with the cities as in *Recognise cities*; photographs with the **field with the city of each photograph** and, where there is one, the **field with the sequence of each photograph** (what one drive or walk has in common). What the objects are is said in one of the ways of *Objects in the regions*: for rasters **land cover** as polygons, with the **field with the land-cover class**, or **land cover as rasters with class numbers**; for photographs label images, or **fields with the share of each class in each photograph**; or a segmentation network.</source>
        <translation>**Imagerie** ou **photographies**, avec les villes comme dans *Reconnaître des villes* ; les photographies avec le **champ avec la ville de chaque photographie** et, s'il existe, le **champ avec la séquence de chaque photographie** (ce qu'un trajet en voiture ou à pied a en commun). Ce que sont les objets est dit de l'une des façons d'*Objets dans les régions* : pour des rasters l'**occupation du sol** en polygones, avec le **champ avec la classe d'occupation du sol**, ou l'**occupation du sol en rasters de numéros de classe** ; pour des photographies des images d'étiquettes, ou des **champs avec la part de chaque classe dans chaque photographie** ; ou un réseau de segmentation.</translation>
    </message>
    <message>
        <source>**Networks**: two or more, separated by commas: `urban2`, `urban`, torchvision's, such as `resnet18`, or timm's, such as `timm:resnet18`, but no ONNX files. `scattering` has nothing to learn and no maps; it can only be compared by the method `integratedgradients`.</source>
        <translation>**Réseaux** : deux ou plus, séparés par des virgules : `urban2`, `urban`, ceux de torchvision, tels que `resnet18`, ou ceux de timm, tels que `timm:resnet18`, mais pas de fichiers ONNX. `scattering` n'a rien à apprendre et pas de cartes ; il ne peut être comparé que par la méthode `integratedgradients`.</translation>
    </message>
    <message>
        <source>**Number of seeds**: how many runs of each network. Three are the least that is worth its time. With two networks and three seeds no p can be below 0.1; with four seeds it can be 0.03.</source>
        <translation>**Nombre de graines** : combien de calculs pour chaque réseau. Trois est le moins qui vaille son temps. Avec deux réseaux et trois graines aucun p ne peut descendre sous 0,1 ; avec quatre graines il peut valoir 0,03.</translation>
    </message>
    <message>
        <source>**Initial weights**: *given*, those of the plugin, or ImageNet's, which torchvision downloads once; or *none*, random ones, which every seed draws anew.</source>
        <translation>**Poids initiaux** : *donnés*, ceux de l'extension, ou ceux d'ImageNet, que torchvision télécharge une fois ; ou *aucun*, des poids aléatoires, que chaque graine tire à nouveau.</translation>
    </message>
    <message>
        <source>**Epochs of fine-tuning**: with given weights and 0 epochs a seed changes nothing, and the algorithm says so. From random weights, with some hundred images, train *all* of the network for 15 epochs or more. Learning leaves to chance in which order images are seen and how they are changed.</source>
        <translation>**Époques d'ajustement fin** : avec des poids donnés et 0 époque une graine ne change rien, et le traitement le dit. À partir de poids aléatoires, avec quelques centaines d'images, entraînez *tout* le réseau pendant 15 époques ou plus. L'apprentissage laisse au hasard l'ordre dans lequel les images sont vues et la façon dont elles sont modifiées.</translation>
    </message>
    <message>
        <source>**Learning rate**: 0 takes 0.0003 from given weights and 0.001 from random ones.</source>
        <translation>**Taux d'apprentissage** : 0 prend 0,0003 à partir de poids donnés et 0,001 à partir de poids aléatoires.</translation>
    </message>
    <message>
        <source>**Number of folds**, **block size**: the same for all runs, and as in *Recognise cities*. Evidence is always that of a model which had not seen the image. All other folds train it for the chosen number of epochs, without early stopping, which would take away a fold and let each run stop elsewhere.</source>
        <translation>**Nombre de plis**, **taille des blocs** : les mêmes pour tous les calculs, et comme dans *Reconnaître des villes*. Les contributions sont toujours celles d'un modèle qui n'avait pas vu l'image. Tous les autres plis l'entraînent pendant le nombre d'époques choisi, sans arrêt anticipé, qui prendrait un pli et laisserait chaque calcul s'arrêter ailleurs.</translation>
    </message>
    <message>
        <source>**Checkpoint folder**: a small file for each. A run that was broken off goes on with the next one, and networks or seeds may be added to a design that is done.</source>
        <translation>**Dossier de reprise** : un petit fichier pour chacun. Un calcul interrompu continue avec le suivant, et des réseaux ou des graines peuvent être ajoutés à un plan achevé.</translation>
    </message>
    <message>
        <source>Before it begins the log says how long it may take, estimated from a few images, and after each run its accuracy, its highest lifts and the time that is left. A run costs as much as *Recognise cities* with fine-tuning and *Discriminative regions* together.</source>
        <translation>Avant de commencer, le journal dit combien de temps cela peut prendre, estimé sur quelques images, et après chaque calcul son exactitude, ses rapports les plus élevés et le temps qui reste. Un calcul coûte autant que *Reconnaître des villes* avec ajustement fin et *Régions discriminantes* ensemble.</translation>
    </message>
    <message>
        <source>**Classes** has a row for each class, by its mean lift: `class`, `lift`, `lift_&lt;network&gt;`, `share_network` and `share_seed` (of the sum of squares between runs; they add up to 1), `share_common` (that part of the seed's which is alike in all networks), `f` (between networks over between seeds), `p`, `q`, and `omega2` with `omega2_low` and `omega2_high`, the network's share without what chance gives it, with a 95 % interval. **Runs** has a row for each run: `network`, `seed`, `accuracy`, `explained` (share of the evidence on classes with a name), `concentration`, `consistency`, `first_class`, `lift_&lt;class&gt;`, `seconds`. **Report** says it in sentences, such as “the network explains 71 % and the seed 29 %”, and how far masks overlap between seeds and between networks.</source>
        <translation>**Classes** a une ligne pour chaque classe, par son rapport moyen : `class`, `lift`, `lift_&lt;réseau&gt;`, `share_network` et `share_seed` (de la somme des carrés entre calculs ; elles font 1 ensemble), `share_common` (la partie de celle de la graine qui est la même dans tous les réseaux), `f` (entre réseaux sur entre graines), `p`, `q`, et `omega2` avec `omega2_low` et `omega2_high`, la part du réseau sans ce que lui donne le hasard, avec un intervalle à 95 %. **Calculs** a une ligne pour chaque calcul : `network`, `seed`, `accuracy`, `explained` (part de la contribution sur des classes nommées), `concentration`, `consistency`, `first_class`, `lift_&lt;classe&gt;`, `seconds`. **Rapport** le dit en phrases, comme « le réseau explique 71 % et la graine 29 % », et combien les masques se recouvrent entre graines et entre réseaux.</translation>
    </message>
    <message>
        <source>Look at the accuracies first: where a run does not recognise the cities, where it looked says nothing.</source>
        <translation>Regardez d'abord les exactitudes : là où un calcul ne reconnaît pas les villes, l'endroit où il a regardé ne dit rien.</translation>
    </message>
    <message>
        <source>After Shi, Khademi &amp; van Gemert, *Deep visual city recognition visualization* (2019).</source>
        <translation>D'après Shi, Khademi &amp; van Gemert, *Deep visual city recognition visualization* (2019).</translation>
    </message>
    <message>
        <source>Makes a city to try everything on: imagery of two dates with buildings, roads, land use and a census, all of which fit together. It is drawn from the seed: the same seed, size and pixel size give the same city.</source>
        <translation>Crée une ville sur laquelle tout essayer : imagerie de deux dates avec bâtiments, routes, usage du sol et recensement, qui vont tous ensemble. Elle est tirée de la graine : mêmes graine, taille et taille de pixel donnent la même ville.</translation>
    </message>
    <message>
        <source>The city has thirteen urban types: old centre, planned grid, terraces, detached houses with gardens, apartment slabs, informal fabric turned off the grid, industry, retail with parking, parks, woodland, farmland, water and bare ground. A picture 1 km wide or more (size × pixel size) shows them all; a smaller one shows some.</source>
        <translation>La ville a treize types urbains : centre ancien, damier planifié, maisons en bande, maisons individuelles avec jardin, barres d'immeubles, habitat informel tourné par rapport à la trame, industrie, commerce avec parking, parcs, bois, terres cultivées, eau et sol nu. Une image large de 1 km ou plus (taille × taille du pixel) les montre tous ; une plus petite en montre quelques-uns.</translation>
    </message>
    <message>
        <source>**Seed**: each seed is another city.</source>
        <translation>**Graine** : chaque graine est une autre ville.</translation>
    </message>
    <message>
        <source>**Size**: width and height in pixels, 256 or more. Painting 4096 pixels takes about a minute.</source>
        <translation>**Taille** : largeur et hauteur en pixels, 256 ou plus. Peindre 4096 pixels prend environ une minute.</translation>
    </message>
    <message>
        <source>**Pixel size**: 0.1 to 5 m. Cars show up to 1.6 m.</source>
        <translation>**Taille du pixel** : 0,1 à 5 m. Les voitures se voient jusqu'à 1,6 m.</translation>
    </message>
    <message>
        <source>**Roofs**: all of one material, if you like: clay tiles, slate or sheet metal. Cities made with different materials differ in nothing else, which is what *Recognise cities* should then find.</source>
        <translation>**Toits** : tous d'un même matériau, si vous voulez : tuiles en terre cuite, ardoise ou tôle. Des villes faites avec des matériaux différents ne diffèrent en rien d'autre, ce que *Reconnaître des villes* devrait alors trouver.</translation>
    </message>
    <message>
        <source>**Imagery** has four bands (red, green, blue, near infrared; 8 bits) and 0 as nodata around a turned flight strip. The **imagery at a later date** lies on the same grid, with another sun and season, and with real changes: slabs on farmland, the informal settlement grown, a wood cleared, industry turned to retail.</source>
        <translation>**Imagerie** a quatre bandes (rouge, vert, bleu, proche infrarouge ; 8 bits) et 0 comme nodata autour d'une bande de vol tournée. L'**imagerie à une date ultérieure** est sur la même grille, avec un autre soleil et une autre saison, et avec de vrais changements : des barres sur des terres cultivées, l'habitat informel étendu, un bois défriché, de l'industrie devenue commerce.</translation>
    </message>
    <message>
        <source>**Buildings** (first date): `type`, `height_m`.</source>
        <translation>**Bâtiments** (première date) : `type`, `height_m`.</translation>
    </message>
    <message>
        <source>**Roads** (first date): `highway` as in OpenStreetMap, `lanes`, `width_m`.</source>
        <translation>**Routes** (première date) : `highway` comme dans OpenStreetMap, `lanes`, `width_m`.</translation>
    </message>
    <message>
        <source>**Land use**: `type` at the first date, `type_later` at the second. Where they differ, something changed.</source>
        <translation>**Usage du sol** : `type` à la première date, `type_later` à la seconde. Là où ils diffèrent, quelque chose a changé.</translation>
    </message>
    <message>
        <source>**Census zones**: `zone_id`, `population`, `income`, `health` and `environment` (indices from 0 to 100, 100 is best) and `deprivation` (0 to 100, 100 is worst). Their borders follow neither tiles nor blocks.</source>
        <translation>**Zones de recensement** : `zone_id`, `population`, `income`, `health` et `environment` (indices de 0 à 100, 100 est le mieux) et `deprivation` (0 à 100, 100 est le pire). Leurs limites ne suivent ni tuiles ni îlots.</translation>
    </message>
    <message>
        <source>How the census is made, so that you can check what a model has found: each index is the sum, over the urban types, of the type's share of the zone times the type's value below, plus noise of at most 6 points. Then</source>
        <translation>Comment le recensement est fait, pour que vous puissiez vérifier ce qu'un modèle a trouvé : chaque indice est la somme, sur les types urbains, de la part du type dans la zone multipliée par la valeur du type ci-dessous, plus un bruit d'au plus 6 points. Puis</translation>
    </message>
    <message>
        <source>deprivation = 100 − (0.5 income + 0.25 health + 0.25 environment), plus noise of at most 3 points.</source>
        <translation>défavorisation = 100 − (0,5 revenu + 0,25 santé + 0,25 environnement), plus un bruit d'au plus 3 points.</translation>
    </message>
    <message>
        <source>The noise varies smoothly over about 900 m, so neighbouring zones err alike. Population follows from persons per km² in the same way, with up to 15 % of noise.</source>
        <translation>Le bruit varie doucement sur environ 900 m, si bien que des zones voisines se trompent de la même façon. La population suit de la même façon du nombre de personnes par km², avec jusqu'à 15 % de bruit.</translation>
    </message>
    <message>
        <source>| type | income | health | environment | persons/km² |</source>
        <translation>| type | revenu | santé | environnement | personnes/km² |</translation>
    </message>
    <message>
        <source>| old centre | 62 | 58 | 40 | 14,000 |</source>
        <translation>| centre ancien | 62 | 58 | 40 | 14 000 |</translation>
    </message>
    <message>
        <source>| terraces | 48 | 50 | 55 | 9,000 |</source>
        <translation>| maisons en bande | 48 | 50 | 55 | 9 000 |</translation>
    </message>
    <message>
        <source>| planned grid | 44 | 48 | 52 | 7,000 |</source>
        <translation>| damier planifié | 44 | 48 | 52 | 7 000 |</translation>
    </message>
    <message>
        <source>| apartment slabs | 34 | 42 | 50 | 15,000 |</source>
        <translation>| barres d'immeubles | 34 | 42 | 50 | 15 000 |</translation>
    </message>
    <message>
        <source>| detached | 86 | 82 | 82 | 2,200 |</source>
        <translation>| maisons individuelles | 86 | 82 | 82 | 2 200 |</translation>
    </message>
    <message>
        <source>| informal | 8 | 14 | 10 | 28,000 |</source>
        <translation>| habitat informel | 8 | 14 | 10 | 28 000 |</translation>
    </message>
    <message>
        <source>| industry | 38 | 34 | 16 | 300 |</source>
        <translation>| industrie | 38 | 34 | 16 | 300 |</translation>
    </message>
    <message>
        <source>| retail | 50 | 50 | 38 | 200 |</source>
        <translation>| commerce | 50 | 50 | 38 | 200 |</translation>
    </message>
    <message>
        <source>| park | 66 | 74 | 92 | 20 |</source>
        <translation>| parc | 66 | 74 | 92 | 20 |</translation>
    </message>
    <message>
        <source>| woodland | 62 | 72 | 96 | 5 |</source>
        <translation>| bois | 62 | 72 | 96 | 5 |</translation>
    </message>
    <message>
        <source>| farmland | 56 | 66 | 84 | 60 |</source>
        <translation>| terres cultivées | 56 | 66 | 84 | 60 |</translation>
    </message>
    <message>
        <source>| water | 60 | 68 | 88 | 0 |</source>
        <translation>| eau | 60 | 68 | 88 | 0 |</translation>
    </message>
    <message>
        <source>| bare | 30 | 36 | 28 | 50 |</source>
        <translation>| sol nu | 30 | 36 | 28 | 50 |</translation>
    </message>
    <message>
        <source>No real place is shown. The coordinates (UTM zone 34 South) lie inland of Cape Town.</source>
        <translation>Aucun lieu réel n'est montré. Les coordonnées (zone UTM 34 Sud) se trouvent à l'intérieur des terres près du Cap.</translation>
    </message>
    <message>
        <source>Learns urban types from imagery without labels. The raster is cut into tiles, a network describes each tile, and tiles that look alike form a cluster: terraces here, apartment slabs there, water, woods. You name the types afterwards, with the help of the report.</source>
        <translation>Apprend des types urbains à partir d'images, sans étiquettes. Le raster est découpé en tuiles, un réseau décrit chaque tuile, et les tuiles qui se ressemblent forment un groupe : maisons en bande ici, barres d'immeubles là, eau, bois. Vous nommez les types ensuite, avec l'aide du rapport.</translation>
    </message>
    <message>
        <source>**Photographs instead of imagery**: a layer of points with the paths of photographs in a field, such as QGIS's *Import geotagged photos* makes (field `photo`; relative paths start from the layer's folder). The square in the middle of each is brought to the tile size, upright, with transparent pixels as on white paper. What the layer lacks is taken from the files: an empty place, the heading (`direction`, or `heading`) and the time as the camera noted them (EXIF). Files that are missing or damaged are named and left out. `urban2` knows photographs, `urban` only cities from above; a larger network with ImageNet weights may tell more apart.</source>
        <translation>**Photographies à la place de l'imagerie** : une couche de points avec les chemins de photographies dans un champ, comme en crée *Importer des photos géolocalisées* de QGIS (champ `photo` ; les chemins relatifs partent du dossier de la couche). Le carré du milieu de chacune est ramené à la taille de tuile, redressé, les pixels transparents comme sur du papier blanc. Ce qui manque à la couche est pris dans les fichiers : un lieu vide, le cap (`direction`, ou `heading`) et l'heure telle que l'appareil les a notés (EXIF). Les fichiers manquants ou abîmés sont nommés et écartés. `urban2` connaît les photographies, `urban` seulement les villes vues d'en haut ; un plus grand réseau avec les poids ImageNet peut en distinguer davantage.</translation>
    </message>
    <message>
        <source>**Panoramas**: *middle*, the square in the middle as of any photograph; or *views*: each picture all around the camera (1.9 to 4 times as wide as high, with edges that meet) becomes four photographs with true perspective, 90° wide, a quarter of a turn apart and each with its own `direction` and `view` (degrees to the right of the middle). Give a model the same choice that it was made with.</source>
        <translation>**Panoramas** : *milieu*, le carré du milieu comme pour toute photographie ; ou *vues* : chaque image prise tout autour de l'appareil (1,9 à 4 fois plus large que haute, dont les bords se rejoignent) devient quatre photographies en perspective exacte, larges de 90°, séparées d'un quart de tour et chacune avec ses propres `direction` et `view` (degrés à droite du milieu). Donnez à un modèle le choix avec lequel il a été fait.</translation>
    </message>
    <message>
        <source>**Crop of photographs**: percent of width and height at each edge, before the square in the middle is taken, where a provider prints a mark or the car shows. A warning says where all photographs have a border in common. Views of panoramas never reach that far.</source>
        <translation>**Rognage des photographies** : pour cent de la largeur et de la hauteur à chaque bord, avant que le carré du milieu soit pris, là où un fournisseur imprime une marque ou bien où la voiture se voit. Un avertissement dit où toutes les photographies ont un bord en commun. Les vues de panoramas ne vont jamais jusque-là.</translation>
    </message>
    <message>
        <source>**Number of clusters**: how many types to tell apart. Left empty, it is found by the rule of *How many clusters?* on the same features: the largest number from 2 to 16 whose clusters come back when tiles are resampled, more surely than by chance, and are apart from each other. Where there is no such number, as on most real imagery, the largest number above 6 whose clusters come back is taken, though they blend into each other, or else 6; the log, the report and the model say so, and which number is the most stable. A tile that holds two types, whose quarters differ more than is usual, counts less when clusters are sought.</source>
        <translation>**Nombre de groupes** : combien de types distinguer. Vide : il est trouvé par la règle de *Combien de groupes ?* sur les mêmes descripteurs : le plus grand nombre de 2 à 16 dont les groupes reviennent quand les tuiles sont rééchantillonnées, plus sûrement que par hasard, et sont séparés les uns des autres. S'il n'y a pas de tel nombre, comme sur la plupart des images réelles, on prend le plus grand nombre au-dessus de 6 dont les groupes reviennent, bien qu'ils se fondent l'un dans l'autre, ou sinon 6 ; le journal, le rapport et le modèle le disent, et quel nombre est le plus stable. Une tuile qui contient deux types, dont les quarts diffèrent plus que d'ordinaire, compte moins dans la recherche des groupes.</translation>
    </message>
    <message>
        <source>**Tile size**: in metres on the ground, or in pixels. Left empty, a tile has about 70 m of ground: so many pixels as suit the ground resolution, 128 at 0.5 m (and 128 where the resolution is not known). The log names it in pixels and metres, and so does the report. A tile should hold a piece of urban fabric, not one house: 50 to 150 m on the ground. Below 30 m clusters are of roofs and trees, above 300 m of mixtures, and a warning says so.</source>
        <translation>**Taille des tuiles** : en mètres au sol, ou en pixels. Vide : une tuile a environ 70 m de terrain, avec autant de pixels qu'il convient à la résolution au sol, 128 à 0,5 m (et 128 si la résolution n'est pas connue). Le journal la donne en pixels et en mètres, le rapport aussi. Une tuile devrait contenir un morceau de tissu urbain, pas une seule maison : 50 à 150 m au sol. En dessous de 30 m les groupes sont de toits et d'arbres, au-dessus de 300 m de mélanges, et un avertissement le dit.</translation>
    </message>
    <message>
        <source>**Stride**: smaller than the tile size, tiles overlap. That helps where there are few: some 100, and 20 for each cluster, are wanted; where there are fewer, log and report advise a stride of half a tile. Tiles that overlap are alike because they show the same ground, so the stability of their clusters is flattered.</source>
        <translation>**Pas** : plus petit que la taille des tuiles, celles-ci se chevauchent. Cela aide quand elles sont peu nombreuses : il en faut une centaine, et 20 par groupe ; s'il y en a moins, journal et rapport conseillent un pas d'une demi-tuile. Des tuiles qui se chevauchent se ressemblent parce qu'elles montrent le même terrain, si bien que la stabilité de leurs groupes est flattée.</translation>
    </message>
    <message>
        <source>**Context**: how many times as wide as a tile the ground is that the network sees, with the tile in its middle: 1, the default, is the tile alone, 2 is a square of twice its side. The result for a tile then also depends on what lies around it; its place, its share of valid pixels and its pictures stay its own. It costs as much time as tiles of that size. The model keeps it.</source>
        <translation>**Contexte** : combien de fois le terrain que voit le réseau est aussi large qu'une tuile, avec la tuile au milieu : 1, par défaut, est la tuile seule, 2 un carré de côté double. Le résultat d'une tuile dépend alors aussi de ce qui l'entoure ; son lieu, sa part de pixels valides et ses images restent les siens. Cela coûte autant de temps que des tuiles de cette taille. Le modèle le garde.</translation>
    </message>
    <message>
        <source>**Epochs**: rounds of self-training, in which the clusters teach the network and the network finds the clusters again. 0, the default, clusters the features as they are: `urban2` is meant for that, and `scattering` has nothing to train. More can pay with a network of torchvision's with ImageNet weights: the most stable round is kept, so rounds cost time and little else. With a **checkpoint folder**, a run that was interrupted goes on where it stopped, and a page there, `progress.html`, shows how self-training goes. The folder holds the features of all tiles (10 kB a tile by `urban`, 48 kB by `urban2`), which another number of clusters starts from (without epochs); empty it when they are no longer needed. Without it, features that take more than 1 GB lie on the disk of the cache as long as the run lasts.</source>
        <translation>**Époques** : tours d'auto-apprentissage, dans lesquels les groupes instruisent le réseau et le réseau trouve à nouveau les groupes. 0, par défaut, regroupe les descripteurs tels quels : `urban2` est fait pour cela, et `scattering` n'a rien à entraîner. Plus peut être utile avec un réseau de torchvision aux poids ImageNet : le tour le plus stable est gardé, si bien que les tours coûtent du temps et guère autre chose. Avec un **dossier de reprise**, un calcul interrompu reprend là où il s'est arrêté, et une page, `progress.html`, y montre comment l'auto-apprentissage avance. Le dossier contient les descripteurs de toutes les tuiles (10 ko par tuile avec `urban`, 48 ko avec `urban2`), dont part aussi un autre nombre de groupes (sans époques) ; videz-le quand ils ne servent plus. Sans lui, les descripteurs qui prennent plus de 1 Go restent sur le disque du cache tant que dure l'exécution.</translation>
    </message>
    <message>
        <source>**Random seed**: the same inputs and seed give the same result. Where another seed would give another map, the log, and the first sentence of the report, say that the map is unstable, how many of the tiles move, and which clusters can be relied upon all the same. A map that is the same for every seed may still depend on the tiles that happen to be in it: the report says how many tiles would move if other tiles of the same place were taken, or, with fewer than 40 tiles, that this cannot be told.</source>
        <translation>**Graine aléatoire** : les mêmes entrées et la même graine donnent le même résultat. Si une autre graine donnait une autre carte, le journal et la première phrase du rapport disent que la carte est instable, combien de tuiles bougent, et à quels groupes on peut tout de même se fier. Une carte qui est la même pour toutes les graines peut encore dépendre des tuiles qui s'y trouvent : le rapport dit combien de tuiles bougeraient si d'autres tuiles du même lieu étaient prises, ou, avec moins de 40 tuiles, que cela ne peut être dit.</translation>
    </message>
    <message>
        <source>**Clustered tiles** carry `tile_id`, `row`, `col`, `valid` (share of valid pixels), `cluster` (1 to K; empty where less than half of a tile is valid), `confidence` (share of clusterings of a third of the tiles in which the tile stays in its cluster: from 0.9 on about nine in ten tiles or more are in the same cluster of a map made from other tiles), `novelty` (above 1: unlike 99 % of the tiles the model was made from) and `margin` (between the two nearest clusters: 0 on their border, 1 at the centre of one). Photographs become points with the same fields and `photo`, their path, and with `direction` and `timestamp` where the layer or the files say them. **Cluster raster**, which is made only if you ask for it, has one cell per tile, 0 where there is none; photographs have none. **Model** holds everything needed to find the same clusters elsewhere. **Report** shows what each cluster looks like and how far to trust it.</source>
        <translation>**Tuiles groupées** portent `tile_id`, `row`, `col`, `valid` (part de pixels valides), `cluster` (1 à K ; vide si moins de la moitié d'une tuile est valide), `confidence` (part des regroupements d'un tiers des tuiles dans lesquels la tuile reste dans son groupe : à partir de 0,9 environ neuf tuiles sur dix ou plus sont dans le même groupe d'une carte faite d'autres tuiles), `novelty` (au-dessus de 1 : différente de 99 % des tuiles dont le modèle est issu) et `margin` (entre les deux groupes les plus proches : 0 sur leur limite, 1 au centre de l'un). Les photographies deviennent des points avec les mêmes champs et `photo`, leur chemin, et avec `direction` et `timestamp` si la couche ou les fichiers les disent. **Raster des groupes**, fait seulement si vous le demandez, a une cellule par tuile, 0 là où il n'y en a pas ; les photographies n'en ont pas. **Modèle** contient tout ce qu'il faut pour retrouver les mêmes groupes ailleurs. **Rapport** montre à quoi ressemble chaque groupe et jusqu'où s'y fier.</translation>
    </message>
    <message>
        <source>After Caron et al., *Deep clustering for unsupervised learning of visual features* (ECCV 2018) and Metzler et al., *Phenotyping urban built and natural environments with high-resolution satellite images and unsupervised deep learning* (Science of the Total Environment, 2023).</source>
        <translation>D'après Caron et al., *Deep clustering for unsupervised learning of visual features* (ECCV 2018) et Metzler et al., *Phenotyping urban built and natural environments with high-resolution satellite images and unsupervised deep learning* (Science of the Total Environment, 2023).</translation>
    </message>
    <message>
        <source>Shows what gave each city away to a model of *Recognise cities*: regions on the map, or in photographs, and which kinds of them recur. A region is a connected part of the ground (or of a picture) with much evidence for its own city; regions that look alike form a cluster, shown as a sheet of pictures with the cities that share it.</source>
        <translation>Montre ce qui a trahi chaque ville à un modèle de *Reconnaître des villes* : des régions sur la carte, ou dans des photographies, et quelles sortes en reviennent. Une région est une partie connexe du terrain (ou d'une image) avec une forte contribution en faveur de sa propre ville ; les régions qui se ressemblent forment un groupe, montré comme une planche d'images avec les villes qui le partagent.</translation>
    </message>
    <message>
        <source>**Imagery** or **photographs**: best those that the model was made from, with the same bands and mask. Each image is then explained by the model that had not seen it. Others are explained by the model of all its images; their city is that which you name (**city names**, one for each raster, or the **field with the city of each photograph**), else the model's best guess, and then nothing is said of its errors.</source>
        <translation>**Imagerie** ou **photographies** : au mieux celles dont le modèle est issu, avec les mêmes bandes et le même masque. Chaque image est alors expliquée par le modèle qui ne l'avait pas vue. Les autres sont expliquées par le modèle de toutes ses images ; leur ville est celle que vous nommez (**noms des villes**, un par raster, ou le **champ avec la ville de chaque photographie**), sinon la meilleure supposition du modèle, et rien n'est alors dit de ses erreurs.</translation>
    </message>
    <message>
        <source>**Share of pixels to mask**: of the pixels of each city those with the most evidence, 20 % by default. One threshold holds for all images of a city, so an image with little evidence has little in its mask. With **one threshold for all cities** masks can be compared between cities, too, but a city with weaker evidence than the others may have none. What speaks against a city is never masked, so the mask may be smaller than asked for.</source>
        <translation>**Part des pixels de chaque ville à masquer** : des pixels de chaque ville, ceux à la plus forte contribution, 20 % par défaut. Un seuil vaut pour toutes les images d'une ville, si bien qu'une image à faible contribution a peu dans son masque. Avec **un seuil unique pour toutes les villes**, les masques se comparent aussi entre villes, mais une ville à contribution plus faible que les autres peut n'en avoir aucun. Ce qui parle contre une ville n'est jamais masqué, le masque peut donc être plus petit que demandé.</translation>
    </message>
    <message>
        <source>**Minimum area of a region**: as a share of an image, 1 % by default. Regions larger than a tile are cut along the grid of tiles.</source>
        <translation>**Aire minimale d'une région** : en part d'une image, 1 % par défaut. Les régions plus grandes qu'une tuile sont coupées le long de la grille de tuiles.</translation>
    </message>
    <message>
        <source>**Number of clusters**: left empty, the largest number from 2 to 16 that is stable, as in *Cluster urban types*.</source>
        <translation>**Nombre de groupes** : vide, le plus grand nombre stable de 2 à 16, comme dans *Regrouper en types urbains*.</translation>
    </message>
    <message>
        <source>**Overlap of neighbouring tiles** (rasters): more is smoother and slower; 0.5 explains each place four times, 0.8 some 25 times.</source>
        <translation>**Chevauchement des tuiles voisines** (rasters) : plus est plus lisse et plus lent ; 0,5 explique chaque lieu quatre fois, 0,8 quelque 25 fois.</translation>
    </message>
    <message>
        <source>**Attribution method** and **layer**: see *Map where a model looked*. *hirescam* with the layer *auto* adds up to the score with the networks `urban2` and `urban`. `scattering` has no layers: choose *integratedgradients*.</source>
        <translation>**Méthode d'attribution** et **couche** : voir *Cartographier où un modèle a regardé*. *hirescam* avec la couche *auto* s'additionne pour donner le score avec les réseaux `urban2` et `urban`. `scattering` n'a pas de couches : choisissez *integratedgradients*.</translation>
    </message>
    <message>
        <source>**Maximum number of regions**: the strongest of each city, of all cities as many; the log says how many there were.</source>
        <translation>**Nombre maximal de régions** : les plus fortes de chaque ville, autant pour toutes ; le journal dit combien il y en avait.</translation>
    </message>
    <message>
        <source>**Seed**: of clusters and of chance.</source>
        <translation>**Graine** : des groupes et du hasard.</translation>
    </message>
    <message>
        <source>**Discriminative regions**: polygons for rasters, in the CRS of the first raster (in degrees where rasters differ); for photographs their points, with the box `left, top, right, bottom` in pixels of the square that the network saw. Coloured by cluster. Fields:</source>
        <translation>**Régions discriminantes** : polygones pour des rasters, dans le SCR du premier raster (en degrés si les rasters diffèrent) ; pour des photographies leurs points, avec le cadre `left, top, right, bottom` en pixels du carré que le réseau a vu. Colorées par groupe. Champs :</translation>
    </message>
    <message>
        <source>`region`, `image` (number of the tile or photograph in the layer of *Recognise cities*), `source` (raster or layer).</source>
        <translation>`region`, `image` (numéro de la tuile ou de la photographie dans la couche de *Reconnaître des villes*), `source` (raster ou couche).</translation>
    </message>
    <message>
        <source>`city`, `predicted`, `correct`: errors are kept beside the hits. Evidence is always for the true city, also where the image was taken for another one.</source>
        <translation>`city`, `predicted`, `correct` : les erreurs sont gardées à côté des réussites. La contribution est toujours en faveur de la vraie ville, même si l'image a été prise pour une autre.</translation>
    </message>
    <message>
        <source>`weight`: share of all evidence for its city that lies in the region. `evidence`: its mean, in log-odds against the mean of the other cities.</source>
        <translation>`weight` : part de toute la contribution en faveur de sa ville qui se trouve dans la région. `evidence` : sa moyenne, en log-cotes par rapport à la moyenne des autres villes.</translation>
    </message>
    <message>
        <source>`image_share`: area as a share of an image; `area` in m² (rasters).</source>
        <translation>`image_share` : aire en part d'une image ; `area` en m² (rasters).</translation>
    </message>
    <message>
        <source>`cluster`; `purity`: share of the most frequent city in that cluster; `share`: share of the region's own city there.</source>
        <translation>`cluster` ; `purity` : part de la ville la plus fréquente dans ce groupe ; `share` : part qu'y a la propre ville de la région.</translation>
    </message>
    <message>
        <source>`photo`, `crop` (photographs): path of the photograph, and the file of the region's picture in the folder of masks.</source>
        <translation>`photo`, `crop` (photographies) : chemin de la photographie, et fichier de l'image de la région dans le dossier des masques.</translation>
    </message>
    <message>
        <source>**Folder for the evidence**: of each raster `&lt;name&gt;.tif`, of each photograph `&lt;number&gt;_&lt;name&gt;.tif`, float32; positive speaks for the city, NaN is invalid. The threshold of the mask stands in the tag `URBAN_ML_THRESHOLD`. Of photographs also a picture of each region. *Objects in the regions* reads this folder.</source>
        <translation>**Dossier pour les contributions** : pour chaque raster `&lt;nom&gt;.tif`, pour chaque photographie `&lt;numéro&gt;_&lt;nom&gt;.tif`, en float32 ; le positif parle pour la ville, NaN est invalide. Le seuil du masque est dans l'étiquette `URBAN_ML_THRESHOLD`. Pour les photographies, aussi une image de chaque région. *Objets dans les régions* lit ce dossier.</translation>
    </message>
    <message>
        <source>**Clusters of regions**: regions, images, the most frequent city, `purity` and what chance gives (`by_chance`, `p`, `q`), the cities that share it (a tenth of its regions or more), `weight`, and the share in images that were recognised (`correct`). Chance deals the cities out to whole photographs, or blocks of ground, since the regions of one are alike.</source>
        <translation>**Groupes de régions** : régions, images, la ville la plus fréquente, `purity` et ce que donne le hasard (`by_chance`, `p`, `q`), les villes qui le partagent (un dixième de ses régions ou plus), `weight`, et la part dans des images reconnues (`correct`). Le hasard distribue les villes à des photographies entières, ou à des blocs de terrain, car les régions de l'un se ressemblent.</translation>
    </message>
    <message>
        <source>**Report**: first whether each city has places of its own. Where a model goes by a tint, or hardly tells the cities apart, places with as much evidence are nearly as frequent in the other cities: the report then says that the evidence does not clearly lie in places of its own, and how much more frequent such places are; its regions are to be read as things only where the pictures of a kind show one. A city that is recognised by what it lacks shows ordinary places. Then the sheets of the clusters, the strongest regions of each city, and those of images that were taken for another city.</source>
        <translation>**Rapport** : d'abord si chaque ville a des lieux qui lui sont propres. Là où un modèle se guide d'une teinte, ou distingue à peine les villes, des lieux à contribution aussi forte sont presque aussi fréquents dans les autres villes : le rapport dit alors que la contribution ne se trouve pas clairement en des lieux propres, et combien plus fréquents ils sont ; ses régions ne sont à lire comme des choses que là où les images d'une sorte en montrent une. Une ville reconnue à ce qui lui manque montre des lieux ordinaires. Ensuite les planches des groupes, les régions les plus fortes de chaque ville, et celles des images prises pour une autre ville.</translation>
    </message>
    <message>
        <source>Describes every tile of a raster by the features of a network and writes them as a raster: one cell per tile, one band per feature. Or describes photographs and writes them as points: one field per feature.</source>
        <translation>Décrit chaque tuile d'un raster par les descripteurs d'un réseau et les écrit comme un raster : une cellule par tuile, une bande par descripteur. Ou décrit des photographies et les écrit comme des points : un champ par descripteur.</translation>
    </message>
    <message>
        <source>The features are what *Cluster urban types* works on. Use them in your own statistics, or to compare places.</source>
        <translation>Les descripteurs sont ce sur quoi travaille *Regrouper en types urbains*. Utilisez-les dans vos propres statistiques, ou pour comparer des lieux.</translation>
    </message>
    <message>
        <source>**Photographs instead of imagery**: a layer of points with the paths of photographs in a field, such as QGIS's *Import geotagged photos* makes (field `photo`; relative paths start from the layer's folder). The square in the middle of each is brought to the tile size, upright, with transparent pixels as on white paper. What the layer lacks is taken from the files: an empty place, the heading (`direction`, or `heading`) and the time as the camera noted them (EXIF). Files that are missing or damaged are named and left out. Skip the **feature raster** (one cell per tile, one band per feature) then and choose **Photographs with their features**: points with `photo`, `direction` and `timestamp` where they are known, and the features `f1`, `f2` and so on.</source>
        <translation>**Photographies à la place de l'imagerie** : une couche de points avec les chemins de photographies dans un champ, comme en crée *Importer des photos géolocalisées* de QGIS (champ `photo` ; les chemins relatifs partent du dossier de la couche). Le carré du milieu de chacune est ramené à la taille de tuile, redressé, les pixels transparents comme sur du papier blanc. Ce qui manque à la couche est pris dans les fichiers : un lieu vide, le cap (`direction`, ou `heading`) et l'heure telle que l'appareil les a notés (EXIF). Les fichiers manquants ou abîmés sont nommés et écartés. Passez alors le **raster de descripteurs** (une cellule par tuile, une bande par descripteur) et choisissez **Photographies avec leurs descripteurs** : des points avec `photo`, `direction` et `timestamp` s'ils sont connus, et les descripteurs `f1`, `f2` et ainsi de suite.</translation>
    </message>
    <message>
        <source>**Tile size**: in metres on the ground, or in pixels. Left empty, a tile has about 70 m of ground: so many pixels as suit the ground resolution, 128 at 0.5 m (and 128 where the resolution is not known). The log names it in pixels and metres.</source>
        <translation>**Taille des tuiles** : en mètres au sol, ou en pixels. Vide : une tuile a environ 70 m de terrain, avec autant de pixels qu'il convient à la résolution au sol, 128 à 0,5 m (et 128 si la résolution n'est pas connue). Le journal la donne en pixels et en mètres.</translation>
    </message>
    <message>
        <source>**Context**: how many times as wide as a tile the ground is that the network sees, with the tile in its middle: 1, the default, is the tile alone, 2 is a square of twice its side. The result for a tile then also depends on what lies around it; its place, its share of valid pixels and its pictures stay its own. It costs as much time as tiles of that size.</source>
        <translation>**Contexte** : combien de fois le terrain que voit le réseau est aussi large qu'une tuile, avec la tuile au milieu : 1, par défaut, est la tuile seule, 2 un carré de côté double. Le résultat d'une tuile dépend alors aussi de ce qui l'entoure ; son lieu, sa part de pixels valides et ses images restent les siens. Cela coûte autant de temps que des tuiles de cette taille.</translation>
    </message>
    <message>
        <source>**Network**: `urban2` (two small networks side by side, one trained on drawn cities, one on photographs of things; they come with the plugin: nothing to download, fast without a GPU), `urban` (the first of them alone, as in versions before), `scattering` (fixed wavelets, without any training) or any of torchvision's classification networks by name, such as `resnet18` or `efficientnet_b0`.</source>
        <translation>**Réseau** : `urban2` (deux petits réseaux côte à côte, l'un entraîné sur des villes dessinées, l'autre sur des photographies d'objets ; ils sont livrés avec l'extension : rien à télécharger, rapides sans GPU), `urban` (le premier d'entre eux seul, comme dans les versions d'avant), `scattering` (ondelettes fixes, sans aucun apprentissage) ou n'importe quel réseau de classification de torchvision par son nom, tel que `resnet18` ou `efficientnet_b0`.</translation>
    </message>
    <message>
        <source>**Of timm**: `timm:NAME`, such as `timm:vit_small_patch14_dinov2` or, with its kind of weights, `timm:resnet50.a1_in1k`. *Install or repair the engine* installs timm if you choose **Networks of timm, too**. Transformers are described by averages over their patches.</source>
        <translation>**De timm** : `timm:NOM`, tel que `timm:vit_small_patch14_dinov2` ou, avec sa sorte de poids, `timm:resnet50.a1_in1k`. *Installer ou réparer le moteur* installe timm si vous choisissez **Aussi les réseaux de timm**. Les transformeurs sont décrits par des moyennes sur leurs patchs.</translation>
    </message>
    <message>
        <source>**Your own**: the path of an ONNX file, such as `/data/network.onnx`, with a card `/data/network.json` beside it that says how it takes pictures: `{"size": 224, "mean": [0.485, 0.456, 0.406], "std": [0.229, 0.224, 0.225]}`. Its model asks for that very file again, where it was or beside the model. Nobody can tell where such a network looked, and it cannot be fine-tuned. *Encoders of others* in the documentation describes cards and weights.</source>
        <translation>**Le vôtre** : le chemin d'un fichier ONNX, tel que `/data/network.onnx`, avec à côté une fiche `/data/network.json` qui dit comment il prend les images : `{"size": 224, "mean": [0.485, 0.456, 0.406], "std": [0.229, 0.224, 0.225]}`. Son modèle demande de nouveau ce fichier même, là où il était ou à côté du modèle. Personne ne peut dire où un tel réseau a regardé, et il ne peut pas être affiné. *Encodeurs d'autres auteurs*, dans la documentation, décrit fiches et poids.</translation>
    </message>
    <message>
        <source>**Weights**: what comes with the plugin (`urban2` and `urban`) or in an ONNX file; ImageNet's of torchvision, or those that timm has for a network, whatever these were learnt from (downloaded once and kept, with their hash checked; the log names the licence that timm states); a local file; or none. `scattering` has none.</source>
        <translation>**Poids** : ceux livrés avec l'extension (`urban2` et `urban`) ou dans un fichier ONNX ; ceux d'ImageNet de torchvision, ou ceux que timm a pour un réseau, quoi que ce soit dont ils aient été appris (téléchargés une fois et gardés, leur empreinte vérifiée ; le journal nomme la licence que timm indique) ; un fichier local ; ou aucun. `scattering` n'en a pas.</translation>
    </message>
    <message>
        <source>**Ground resolution**: `urban2` and `urban` know 0.1 to 2 m per pixel. They average the pixels of finer imagery, enlarge those of coarser imagery, and the log says so. Beyond 4 m their features say less.</source>
        <translation>**Résolution au sol** : `urban2` et `urban` connaissent 0,1 à 2 m par pixel. Ils font la moyenne des pixels d'images plus fines, agrandissent ceux d'images plus grossières, et le journal le dit. Au-delà de 4 m leurs descripteurs en disent moins.</translation>
    </message>
    <message>
        <source>**Precision**: `auto` uses bfloat16 for learnt networks on processors that are known to be fast at it (*Check the engine* says), else float32. What was used stands in the metadata of the output.</source>
        <translation>**Précision** : `auto` utilise bfloat16 pour les réseaux appris sur les processeurs connus pour y être rapides (*Vérifier le moteur* le dit), sinon float32. Ce qui a été utilisé est dans les métadonnées de la sortie.</translation>
    </message>
    <message>
        <source>Tiles with less than half of their pixels valid get no features (nodata, NaN). A tile's features do not depend on the batch size.</source>
        <translation>Les tuiles dont moins de la moitié des pixels est valide n'ont pas de descripteurs (nodata, NaN). Les descripteurs d'une tuile ne dépendent pas de la taille des lots.</translation>
    </message>
    <message>
        <source>Shows how the tiles of a city differ in what a network notes about them: as a plane on which tiles that look alike lie together, with their pictures, and as a map in colours. Use it to see what a feature raster or a model tells apart, which clusters run into each other, and which tiles are unlike all others: clouds, seams, places like no other.</source>
        <translation>Montre comment les tuiles d'une ville diffèrent dans ce qu'un réseau en note : comme un plan où les tuiles qui se ressemblent sont voisines, avec leurs images, et comme une carte en couleurs. Utilisez-le pour voir ce que distingue un raster de descripteurs ou un modèle, quels groupes se fondent l'un dans l'autre, et quelles tuiles ne ressemblent à aucune autre : nuages, coutures, lieux uniques.</translation>
    </message>
    <message>
        <source>Give one of these:</source>
        <translation>Donnez l'un de ceux-ci :</translation>
    </message>
    <message>
        <source>**Imagery** and **model**: the model, made by *Cluster urban types*, describes the tiles of the imagery and gives them their clusters.</source>
        <translation>**Imagerie** et **modèle** : le modèle, fait par *Regrouper en types urbains*, décrit les tuiles de l'imagerie et leur donne leurs groupes.</translation>
    </message>
    <message>
        <source>**Feature raster**, made by *Extract features of tiles*, with the **imagery** that it was made from for the pictures; without imagery the page has none. **Cluster raster** colours the tiles, or a **model** does that reads these features (it sees whole tiles then and not their quarters, so single tiles may get another cluster than in *Cluster urban types*).</source>
        <translation>**Raster de descripteurs**, fait par *Extraire les descripteurs des tuiles*, avec l'**imagerie** dont il est issu pour les images ; sans imagerie la page n'en a pas. **Raster des groupes** colore les tuiles, ou un **modèle** qui lit ces descripteurs le fait (il voit alors des tuiles entières et non leurs quarts, si bien que quelques tuiles peuvent recevoir un autre groupe que dans *Regrouper en types urbains*).</translation>
    </message>
    <message>
        <source>**Photographs instead of imagery** and a **model** that was made from photographs. The output has a point for each, with `photo`, `direction` and `timestamp` where they are known, and the report shows them; skip the raster of colours. **Panoramas** and the **crop** are as in *Cluster urban types*; they are those of the model, but for models of older versions, which do not say.</source>
        <translation>**Photographies à la place de l'imagerie** et un **modèle** issu de photographies. La sortie a un point pour chacune, avec `photo`, `direction` et `timestamp` s'ils sont connus, et le rapport les montre ; passez le raster de couleurs. **Panoramas** et **rognage** sont comme dans *Regrouper en types urbains* ; ce sont ceux du modèle, sauf pour les modèles d'anciennes versions, qui ne le disent pas.</translation>
    </message>
    <message>
        <source>**Projection in the report**: `pca` is the flat plane along which tiles differ most; lengths on it mean what they seem to. `umap` bends it so that neighbours stay together, and lengths mean little; it needs the package umap-learn. The layers are those of `pca` either way.</source>
        <translation>**Projection dans le rapport** : `pca` est le plan le long duquel les tuiles diffèrent le plus ; les longueurs y signifient ce qu'elles semblent. `umap` le courbe pour que les voisines restent ensemble, et les longueurs y signifient peu ; il a besoin du paquet umap-learn. Les couches sont de toute façon celles de `pca`.</translation>
    </message>
    <message>
        <source>**Number of thumbnails**: at most so many, spread evenly over it. In the page, point at a tile or tap it to see its picture.</source>
        <translation>**Nombre de vignettes** : au plus autant, réparties régulièrement. Dans la page, pointez ou touchez une tuile pour voir son image.</translation>
    </message>
    <message>
        <source>**Tiles in the feature space** carry `tile_id`, `row`, `col`, `cluster` (where clusters are known), `pc1`, `pc2`, `pc3` (principal components), `outlier` (above 1: unlike the others) and `outlier_rank` (1 for the most unlike). With a model `outlier` is its novelty; otherwise it weighs how far a tile is from its nearest neighbours and from the main components. Without imagery a tile is the cell of the feature raster.</source>
        <translation>**Tuiles dans l'espace des descripteurs** portent `tile_id`, `row`, `col`, `cluster` (si les groupes sont connus), `pc1`, `pc2`, `pc3` (composantes principales), `outlier` (au-dessus de 1 : différente des autres) et `outlier_rank` (1 pour la plus différente). Avec un modèle, `outlier` est sa nouveauté ; sinon il pèse à quelle distance une tuile est de ses plus proches voisines et des composantes principales. Sans imagerie une tuile est la cellule du raster de descripteurs.</translation>
    </message>
    <message>
        <source>**Feature space as colours** is a raster of one cell per tile: the first component as red, the second as green, the third as blue, 0 where there is no tile. All three have one stretch, so the more two colours differ, the more two tiles do. Its tags say how to turn a colour back into components.</source>
        <translation>**Espace des descripteurs en couleurs** est un raster d'une cellule par tuile : la première composante en rouge, la deuxième en vert, la troisième en bleu, 0 là où il n'y a pas de tuile. Toutes trois ont le même étirement : plus deux couleurs diffèrent, plus deux tuiles diffèrent. Ses étiquettes disent comment retrouver les composantes à partir d'une couleur.</translation>
    </message>
    <message>
        <source>**Share of the variance in the first three components** says how much of all differences these colours show. After a model it is often small, because the model brings out many faint differences.</source>
        <translation>**Part de la variance dans les trois premières composantes** dit combien de toutes les différences ces couleurs montrent. Après un modèle elle est souvent petite, car le modèle fait ressortir beaucoup de différences faibles.</translation>
    </message>
    <message>
        <source>Components after Pearson, *On lines and planes of closest fit to systems of points in space* (Philosophical Magazine, 1901); the plane of tiles after Metzler et al., *Phenotyping urban built and natural environments with high-resolution satellite images and unsupervised deep learning* (Science of the Total Environment, 2023).</source>
        <translation>Composantes d'après Pearson, *On lines and planes of closest fit to systems of points in space* (Philosophical Magazine, 1901) ; le plan de tuiles d'après Metzler et al., *Phenotyping urban built and natural environments with high-resolution satellite images and unsupervised deep learning* (Science of the Total Environment, 2023).</translation>
    </message>
    <message>
        <source>Says **what differs** between images and their matches, such as places and the nearest real places that a classifier finds better, and **which class of things the score of the matches rests on**.</source>
        <translation>Dit **ce qui diffère** entre des images et leurs correspondances, par exemple des lieux et les lieux réels les plus proches qu'un classifieur juge mieux, et **sur quelle classe de choses repose le score des correspondances**.</translation>
    </message>
    <message>
        <source>**Pairs**: the lines of *Nearest real images*, from each image to its matches. Their fields `source_id` and `match_id` (the `tile_id` of both images) say which images they join; the ends of the lines must lie on them.</source>
        <translation>**Paires** : les lignes d'*Images réelles les plus proches*, de chaque image à ses correspondances. Leurs champs `source_id` et `match_id` (le `tile_id` des deux images) disent quelles images elles relient ; les extrémités des lignes doivent être sur elles.</translation>
    </message>
    <message>
        <source>**Imagery** or **photographs**: the images among which the pairs were found; where sources and matches are of several rasters, all of them. **Tile size** and **stride** as the pairs were made; a model brings its own.</source>
        <translation>**Imagerie** ou **photographies** : les images parmi lesquelles les paires ont été trouvées ; si sources et correspondances sont de plusieurs rasters, tous. **Taille des tuiles** et **pas** comme les paires ont été faites ; un modèle apporte les siens.</translation>
    </message>
    <message>
        <source>**Model of status**: of *Train a model of status from imagery*. Its value, or the probability of each class, is compared, and its score is what classes are replaced for, that of the **class whose score is studied**.</source>
        <translation>**Modèle de statut** : d'*Entraîner un modèle de statut à partir d'images*. Sa valeur, ou la probabilité de chaque classe, est comparée, et son score est ce pour quoi des classes sont remplacées, celui de la **classe dont le score est étudié**.</translation>
    </message>
    <message>
        <source>**Model of urban types**: of *Cluster urban types*, made from the same tiles. The share of images in each cluster is compared.</source>
        <translation>**Modèle de types urbains** : de *Regrouper en types urbains*, fait des mêmes tuiles. La part des images dans chaque groupe est comparée.</translation>
    </message>
    <message>
        <source>Classes of things in the images, in **one** of these ways:</source>
        <translation>Classes de choses dans les images, de l'**une** de ces façons :</translation>
    </message>
    <message>
        <source>For rasters, **land cover**: polygons with the **field with the land-cover class**; or **land cover as rasters with class numbers**, one or several.</source>
        <translation>Pour des rasters, l'**occupation du sol** : polygones avec le **champ avec la classe d'occupation du sol** ; ou l'**occupation du sol en rasters de numéros de classe**, un ou plusieurs.</translation>
    </message>
    <message>
        <source>For photographs, a **folder of label images**, named like them, with one band of class numbers.</source>
        <translation>Pour des photographies, un **dossier d'images d'étiquettes**, nommées comme elles, avec une bande de numéros de classe.</translation>
    </message>
    <message>
        <source>For photographs, **fields with the share of each class in each photograph**, 0 to 1 or in per cent. They do not say where a class lies, so that none can be replaced.</source>
        <translation>Pour des photographies, des **champs avec la part de chaque classe dans chaque photographie**, 0 à 1 ou en pour cent. Ils ne disent pas où se trouve une classe, si bien qu'aucune ne peut être remplacée.</translation>
    </message>
    <message>
        <source>A **segmentation network of torchvision**, or your own **segmentation network in an ONNX file**.</source>
        <translation>Un **réseau de segmentation de torchvision**, ou votre propre **réseau de segmentation en fichier ONNX**.</translation>
    </message>
    <message>
        <source>**Class names**: a text or CSV file with `number, name` on each line; numbers need one.</source>
        <translation>**Noms des classes** : un fichier texte ou CSV avec `numéro, nom` sur chaque ligne ; les numéros en ont besoin.</translation>
    </message>
    <message>
        <source>**Zones with measures of urban form**: of *Urban form of zones*, or any polygons, with the **fields with the measures**. A tile takes the mean by area, a photograph that of its zone.</source>
        <translation>**Zones avec des mesures de forme urbaine** : de *Forme urbaine des zones*, ou tous polygones, avec les **champs avec les mesures**. Une tuile prend la moyenne par aire, une photographie celle de sa zone.</translation>
    </message>
    <message>
        <source>Whatever is given is compared; colour and texture always are. For each measure the mean of a source's matches is held against the source. The difference is **shown** where its 95 % interval holds no 0 and q, the share of false findings among all measures, is small enough. Neighbours are alike and several sources may share a match, so intervals and tests go by **blocks of ground** and by the matches; fewer than 10 sources in 8 blocks are not enough for a test, and the table says so. What the model of status says is tested apart from the rest: matches are often chosen by it.</source>
        <translation>Tout ce qui est donné est comparé ; couleur et texture toujours. Pour chaque mesure, la moyenne des correspondances d'une source est comparée à la source. La différence est **montrée** là où son intervalle à 95 % ne contient pas 0 et où q, la part de fausses découvertes parmi toutes les mesures, est assez petit. Les voisins se ressemblent et plusieurs sources peuvent partager une correspondance, si bien qu'intervalles et tests vont par **blocs de terrain** et par correspondances ; moins de 10 sources dans 8 blocs ne suffisent pas pour un test, et la table le dit. Ce que dit le modèle de statut est testé à part du reste : les correspondances sont souvent choisies par lui.</translation>
    </message>
    <message>
        <source>**Replacement**: with a model of status, and classes whose pixels are known, each class is replaced in the matches, one at a time, by other texture of the same image, and the image is scored again (one that the model learnt from by the model that had not seen its ground). Beside each stands a control: a mask of the same shape elsewhere in the image, filled in the same way. The score **rests on** a class where it falls clearly more without the class than by the control, and at least twice as far. A class that fills more than 60 % of an image is not replaced there.</source>
        <translation>**Remplacement** : avec un modèle de statut, et des classes dont les pixels sont connus, chaque classe est remplacée dans les correspondances, une à la fois, par une autre texture de la même image, et l'image reçoit un nouveau score (une image dont le modèle a appris, par le modèle qui n'avait pas vu son terrain). À côté de chacune est un témoin : un masque de même forme ailleurs dans l'image, rempli de la même façon. Le score **repose sur** une classe là où il baisse clairement plus sans la classe que par le témoin, et au moins deux fois autant. Une classe qui remplit plus de 60 % d'une image n'y est pas remplacée.</translation>
    </message>
    <message>
        <source>**Pairs with their differences**: the lines with a field `d_…` for each measure, the match's value less the source's, coloured by the measure that differs most clearly.</source>
        <translation>**Paires avec leurs différences** : les lignes avec un champ `d_…` pour chaque mesure, la valeur de la correspondance moins celle de la source, colorées par la mesure qui diffère le plus nettement.</translation>
    </message>
    <message>
        <source>**What differs** (table): `before`, `after`, `difference` with its 95 % interval (`low`, `high`), `p` (Wilcoxon's signed-rank test by blocks), `q`, `agreeing` (share of sources whose difference has the sign of the mean), `pairs` (sources), `blocks`, `shown`, and a `sentence` such as “share of greenery +12 points (8.2 to 16), in 87 % of pairs”. Shares and probabilities go from 0 to 1 in the table and are told in points (per cent of the whole) in sentences.</source>
        <translation>**Ce qui diffère** (table) : `before`, `after`, `difference` avec son intervalle à 95 % (`low`, `high`), `p` (test des rangs signés de Wilcoxon par blocs), `q`, `agreeing` (part des sources dont la différence a le signe de la moyenne), `pairs` (sources), `blocks`, `shown`, et une phrase `sentence` comme « part de végétation +12 points (8,2 à 16), dans 87 % des paires ». Parts et probabilités vont de 0 à 1 dans la table et sont dites en points (pour cent du tout) dans les phrases.</translation>
    </message>
    <message>
        <source>**What the score rests on** (table): for each class the number of `images`, the mean `area` replaced, the score `before`, `without` the class and with the `control`; the `drop` of the score (log-odds of a class; the value itself of a regression), the `control_drop`, their difference (`excess`) with intervals, `p`, `q`, `times_control`, `drop_per_tenth` (for a tenth of the image), and `rests`.</source>
        <translation>**Ce sur quoi repose le score** (table) : pour chaque classe le nombre d'`images`, l'aire moyenne remplacée `area`, le score avant `before`, sans la classe `without` et avec le témoin `control` ; la baisse `drop` du score (log-cotes d'une classe ; la valeur elle-même d'une régression), `control_drop`, leur différence (`excess`) avec intervalles, `p`, `q`, `times_control`, `drop_per_tenth` (pour un dixième de l'image), et `rests`.</translation>
    </message>
    <message>
        <source>Pairs are no experiment: a difference says what came along with the choice of matches, not what would follow from building it. Do not judge a place, or those who live there, by it.</source>
        <translation>Des paires ne sont pas une expérience : une différence dit ce qui est venu avec le choix des correspondances, non ce qui suivrait si on le construisait. Ne jugez pas d'après elle un lieu, ni ceux qui y vivent.</translation>
    </message>
    <message>
        <source>After Joglekar et al., *FaceLift: a transparent deep learning framework to beautify urban scenes* (2020).</source>
        <translation>D'après Joglekar et al., *FaceLift: a transparent deep learning framework to beautify urban scenes* (2020).</translation>
    </message>
    <message>
        <source>Makes a Python environment for the engine of Urban ML, in your user folder. No administrator rights are needed.</source>
        <translation>Crée un environnement Python pour le moteur d'Urban ML, dans votre dossier d'utilisateur. Aucun droit d'administrateur n'est nécessaire.</translation>
    </message>
    <message>
        <source>The environment lies over the packages that the Python of QGIS already has, and holds each of them at its version: NumPy and all else that QGIS uses never moves. Only what is lacking is fetched from PyPI, and only the engine sees it.</source>
        <translation>L'environnement repose sur les paquets que le Python de QGIS a déjà, et maintient chacun à sa version : NumPy et tout ce qu'utilise QGIS ne bougent jamais. Seul ce qui manque est pris sur PyPI, et seul le moteur le voit.</translation>
    </message>
    <message>
        <source>**Take everything from PyPI**: on Debian and Ubuntu, PyTorch, rasterio and their like come from the system, and where they are missing the message names the command that installs them. With this option they are fetched, too, and no administrator is needed.</source>
        <translation>**Tout prendre sur PyPI** : sur Debian et Ubuntu, PyTorch, rasterio et semblables viennent du système, et s'ils manquent le message nomme la commande qui les installe. Avec cette option ils sont téléchargés aussi, et aucun administrateur n'est nécessaire.</translation>
    </message>
    <message>
        <source>**Networks of timm, too**: installs the library timm (3 MB), which has over a thousand networks by name (`timm:…` as **Network**), for the algorithms that describe tiles. Once installed it stays, also when you repair the engine.</source>
        <translation>**Aussi les réseaux de timm** : installe la bibliothèque timm (3 Mo), qui a plus de mille réseaux par leur nom (`timm:…` comme **Réseau**), pour les algorithmes qui décrivent des tuiles. Une fois installée, elle reste, même quand vous réparez le moteur.</translation>
    </message>
    <message>
        <source>**Folder of wheels**: for a machine without a network. Fill the folder on another machine with the same system and the same version of Python: `python -m pip download --only-binary=:all: --dest FOLDER torch torchvision rasterio geopandas scikit-learn Rtree safetensors plotly threadpoolctl psutil openvino` (and `timm`, if you want it).</source>
        <translation>**Dossier de fichiers wheel** : pour une machine sans réseau. Remplissez le dossier sur une autre machine avec le même système et la même version de Python : `python -m pip download --only-binary=:all: --dest FOLDER torch torchvision rasterio geopandas scikit-learn Rtree safetensors plotly threadpoolctl psutil openvino` (et `timm`, si vous le voulez).</translation>
    </message>
    <message>
        <source>PyTorch comes in the build that suits the machine:</source>
        <translation>PyTorch vient dans la version qui convient à la machine :</translation>
    </message>
    <message>
        <source>| System | Without a GPU of NVIDIA's | With one, by its driver |</source>
        <translation>| Système | Sans GPU NVIDIA | Avec un, selon son pilote |</translation>
    </message>
    <message>
        <source>| Linux | for the processor (some 0.5 GB with all else) | 570 or newer: CUDA 12.8; 528.33 or newer: CUDA 12.6; 452.39 or newer: CUDA 11.8; older: for the processor (some 3 GB with CUDA) |</source>
        <translation>| Linux | pour le processeur (quelque 0,5 Go avec tout le reste) | 570 ou plus récent : CUDA 12.8 ; 528.33 ou plus récent : CUDA 12.6 ; 452.39 ou plus récent : CUDA 11.8 ; plus ancien : pour le processeur (quelque 3 Go avec CUDA) |</translation>
    </message>
    <message>
        <source>| Windows | PyPI's, for the processor | as on Linux |</source>
        <translation>| Windows | celle de PyPI, pour le processeur | comme sous Linux |</translation>
    </message>
    <message>
        <source>| macOS | PyPI's, which uses the GPU of Apple's own processors | |</source>
        <translation>| macOS | celle de PyPI, qui utilise le GPU des processeurs d'Apple | |</translation>
    </message>
    <message>
        <source>Where the build with CUDA cannot be had for this Python, PyPI's is taken and a warning says so.</source>
        <translation>Si la version avec CUDA n'existe pas pour ce Python, celle de PyPI est prise et un avertissement le dit.</translation>
    </message>
    <message>
        <source>It needs the internet once. The proxy and the certificates are those of QGIS (*Settings → Options → Network*, and *Authentication → Manage Certificates*), or else those of pip (`pip config`). A download that breaks off is taken up again; what came whole is kept. A package that is merely useful, and cannot be had for this Python, is reported and left out. Running the algorithm again makes the environment anew, which mends whatever broke in it.</source>
        <translation>Il faut internet une fois. Le serveur mandataire et les certificats sont ceux de QGIS (*Préférences → Options → Réseau*, et *Authentification → Gérer les certificats*), sinon ceux de pip (`pip config`). Un téléchargement interrompu est repris ; ce qui est arrivé entier est gardé. Un paquet seulement utile, qui n'existe pas pour ce Python, est signalé et laissé de côté. Relancer le traitement refait l'environnement, ce qui répare ce qui s'y est cassé.</translation>
    </message>
    <message>
        <source>The environment lies in `~/.local/share/urban_ml` (Linux), `~/Library/Application Support/urban_ml` (macOS) or `%LOCALAPPDATA%\urban_ml` (Windows); deleting that folder removes it.</source>
        <translation>L'environnement se trouve dans `~/.local/share/urban_ml` (Linux), `~/Library/Application Support/urban_ml` (macOS) ou `%LOCALAPPDATA%\urban_ml` (Windows) ; supprimer ce dossier l'enlève.</translation>
    </message>
    <message>
        <source>Finds images again in a generative model: for each image it seeks the latent, a list of numbers, from which the model draws something as like it as can be. Where images have latents, *Directions of a value* can ask which way a value of the ground grows among them, and *Draw along directions* can show it.</source>
        <translation>Retrouve des images dans un modèle génératif : pour chaque image il cherche le vecteur latent, une liste de nombres, à partir duquel le modèle génère quelque chose d'aussi ressemblant que possible. Une fois que les images ont des vecteurs latents, *Directions d'une valeur* peut demander dans quelle direction une valeur du terrain y croît, et *Générer le long de directions* peut le montrer.</translation>
    </message>
    <message>
        <source>**Generative model**: made by *Train a generative model*, or the *model with encoders* of an earlier run, whose encoders are used and not made again. A model that was found unusable is refused, unless you choose to **continue**.</source>
        <translation>**Modèle génératif** : fait par *Entraîner un modèle génératif*, ou le *modèle avec encodeurs* d'un calcul antérieur, dont les encodeurs sont utilisés et non refaits. Un modèle jugé inutilisable est refusé, sauf si vous choisissez de **continuer**.</translation>
    </message>
    <message>
        <source>**Imagery** or **photographs**: of the kind that the model was made from, with the same bands; most often the same images.</source>
        <translation>**Imagerie** ou **photographies** : de la sorte dont le modèle est issu, avec les mêmes bandes ; le plus souvent les mêmes images.</translation>
    </message>
    <message>
        <source>**Inversion methods**, any of three. *optimisation* seeks the latent of each image by itself, in **steps**: slow (some 100 images a minute and core at 64 pixels), and mostly nearest to the picture. *encoder* is a network that tells the latent at once, with a little change for each layer. *iterative* is a network that looks at the image and at what it has drawn of it so far, five times. The published comparison found the encoders' latents to say more of deprivation, and those of optimisation to be truer to the picture; take all three and compare.</source>
        <translation>**Méthodes d'inversion**, de une à trois. *optimisation* cherche le vecteur latent de chaque image à part, en plusieurs **pas** : lent (quelque 100 images par minute et par cœur à 64 pixels), et le plus souvent le plus proche de l'image. *encodeur* est un réseau qui donne le vecteur latent d'un coup, avec un petit changement pour chaque couche. *itératif* est un réseau qui regarde cinq fois l'image et ce qu'il en a généré jusque-là. La comparaison publiée a trouvé que les vecteurs latents des encodeurs en disent plus sur la défavorisation, et que ceux de l'optimisation sont plus fidèles à l'image ; prenez les trois et comparez.</translation>
    </message>
    <message>
        <source>**Maximum number of images**: where there are more, so many are taken, evenly spread.</source>
        <translation>**Nombre maximal d'images** : s'il y en a plus, ce nombre en est pris, réparti régulièrement.</translation>
    </message>
    <message>
        <source>**Training images for each encoder** and **maximum training time**: whichever ends first. Encoders learn from the images themselves, turned and mirrored as they may be, and from no value. As long as the minutes do not end it, the same input gives the same result on one machine; where they do, a warning says so.</source>
        <translation>**Images d'apprentissage pour chaque encodeur** et **durée maximale d'apprentissage** : ce qui finit en premier. Les encodeurs apprennent des images elles-mêmes, tournées et en miroir quand elles le permettent, et d'aucune valeur. Tant que les minutes ne finissent pas en premier, la même entrée donne le même résultat sur une machine ; sinon un avertissement le dit.</translation>
    </message>
    <message>
        <source>**Checkpoint folder**: keeps the state of the run, so that one that was interrupted ends as if it had not been. A page in it shows how encoders learn.</source>
        <translation>**Dossier de reprise** : garde l'état du calcul, afin qu'un calcul interrompu finisse comme s'il ne l'avait pas été. Une page y montre comment apprennent les encodeurs.</translation>
    </message>
    <message>
        <source>**Device**: a GPU makes everything some ten times as fast.</source>
        <translation>**Matériel de calcul** : un GPU rend tout environ dix fois plus rapide.</translation>
    </message>
    <message>
        <source>**Random seed**: of encoders, and of the noise in optimisation.</source>
        <translation>**Graine aléatoire** : des encodeurs, et du bruit dans l'optimisation.</translation>
    </message>
    <message>
        <source>**Latents**: a file for the algorithms that follow. It belongs to this generative model alone.</source>
        <translation>**Vecteurs latents** : un fichier pour les traitements qui suivent. Il n'appartient qu'à ce modèle génératif.</translation>
    </message>
    <message>
        <source>**Images with their errors of reconstruction**: the tiles or photographs, coloured by the distance of the best method. Fields for each method: `l2_…` (difference of colours, from 0 to 1: the root of the mean square), `perceptual_…` (distance of what the bundled encoder sees, 0 for the same picture, 2 at most) and `ssim_…` (structural similarity, 1 for the same picture).</source>
        <translation>**Images avec leurs erreurs de reconstruction** : les tuiles ou photographies, colorées par la distance de la meilleure méthode. Champs pour chaque méthode : `l2_…` (différence de couleurs, de 0 à 1 : racine du carré moyen), `perceptual_…` (distance de ce que voit l'encodeur fourni, 0 pour la même image, au plus 2) et `ssim_…` (similarité structurelle, 1 pour la même image).</translation>
    </message>
    <message>
        <source>**Model with encoders**: a copy of the model that also holds the encoders. Give it in place of the model to find other images without learning again.</source>
        <translation>**Modèle avec encodeurs** : une copie du modèle qui contient aussi les encodeurs. Donnez-la à la place du modèle pour retrouver d'autres images sans apprendre à nouveau.</translation>
    </message>
    <message>
        <source>**Table of inversion methods**: medians of the measures and between which values nine of ten images lie; `recognised`, the share of images whose reconstruction is nearer to them than to 31 others; `perceptual_held_out`, the distance for images that the encoders did not learn from.</source>
        <translation>**Table des méthodes d'inversion** : médianes des mesures et entre quelles valeurs se trouvent neuf images sur dix ; `recognised`, la part des images dont la reconstruction est plus proche d'elles que de 31 autres ; `perceptual_held_out`, la distance pour des images dont les encodeurs n'ont pas appris.</translation>
    </message>
    <message>
        <source>**Report**: images beside what each method reconstructs, those found best, as usual and worst; the distances; how the encoders learnt. Look at what is lost: reconstructions are drawn, not real, and what a model cannot draw no direction in it can show.</source>
        <translation>**Rapport** : des images à côté de ce que chaque méthode reconstruit, les mieux retrouvées, les habituelles et les pires ; les distances ; comment les encodeurs ont appris. Regardez ce qui se perd : les reconstructions sont générées, non réelles, et ce qu'un modèle ne peut générer, aucune direction en lui ne peut le montrer.</translation>
    </message>
    <message>
        <source>The perceptual distance is not LPIPS, whose weights do not come with the plugin: compare its values with one another only.</source>
        <translation>La distance perceptuelle n'est pas LPIPS, dont les poids ne sont pas livrés avec l'extension : ne comparez ses valeurs qu'entre elles.</translation>
    </message>
    <message>
        <source>After Knuutila, *Using GANs to study visual aspects of social processes* (2023), with the projector of StyleGAN2 (Karras et al. 2020), encoder4editing (Tov et al. 2021) and ReStyle (Alaluf et al. 2021).</source>
        <translation>D'après Knuutila, *Using GANs to study visual aspects of social processes* (2023), avec le projecteur de StyleGAN2 (Karras et al. 2020), encoder4editing (Tov et al. 2021) et ReStyle (Alaluf et al. 2021).</translation>
    </message>
    <message>
        <source>Joins tiles to census or deprivation zones. Each tile weighs by exactly the area that it shares with a zone.</source>
        <translation>Joint des tuiles à des zones de recensement ou de défavorisation. Chaque tuile pèse exactement par l'aire qu'elle partage avec une zone.</translation>
    </message>
    <message>
        <source>**Tiles**: polygons with a field `cluster` (as *Cluster urban types* writes them), with numeric fields, or both.</source>
        <translation>**Tuiles** : polygones avec un champ `cluster` (comme les écrit *Regrouper en types urbains*), avec des champs numériques, ou les deux.</translation>
    </message>
    <message>
        <source>**Zones**: polygons. All are kept, with their attributes, geometry and CRS.</source>
        <translation>**Zones** : polygones. Tous sont gardés, avec leurs attributs, géométrie et SCR.</translation>
    </message>
    <message>
        <source>**Fields to average**: numeric fields of the tiles, each of which becomes an area-weighted mean.</source>
        <translation>**Champs dont faire la moyenne** : champs numériques des tuiles, dont chacun devient une moyenne pondérée par l'aire.</translation>
    </message>
    <message>
        <source>The **joined zones** are the zones with these fields added:</source>
        <translation>Les **zones jointes** sont les zones avec ces champs ajoutés :</translation>
    </message>
    <message>
        <source>`c1_share`, `c2_share`, …: the share of each cluster in the part of the zone that tiles with a cluster cover. They sum to 1. Multiply by `coverage` for the share of the whole zone.</source>
        <translation>`c1_share`, `c2_share`, … : la part de chaque groupe dans la partie de la zone que couvrent des tuiles avec un groupe. Leur somme est 1. Multipliez par `coverage` pour la part de toute la zone.</translation>
    </message>
    <message>
        <source>`&lt;field&gt;_mean`: the area-weighted mean over the part of the zone that tiles with a value in this field cover.</source>
        <translation>`&lt;champ&gt;_mean` : la moyenne pondérée par l'aire sur la partie de la zone que couvrent des tuiles avec une valeur dans ce champ.</translation>
    </message>
    <message>
        <source>`coverage`: the share of the zone's area, 0 to 1, under tiles with a cluster; if the tiles have no field `cluster`, under tiles with a value in any of the chosen fields.</source>
        <translation>`coverage` : la part de l'aire de la zone, 0 à 1, sous des tuiles avec un groupe ; si les tuiles n'ont pas de champ `cluster`, sous des tuiles avec une valeur dans l'un des champs choisis.</translation>
    </message>
    <message>
        <source>`tile_count`: the number of tiles that share an area with the zone, with or without a value.</source>
        <translation>`tile_count` : le nombre de tuiles qui partagent une aire avec la zone, avec ou sans valeur.</translation>
    </message>
    <message>
        <source>Where nothing covers a zone, shares and means are empty and `coverage` is 0. Where tiles overlap (a stride smaller than the tile size), each weighs by its own area, so ground under two tiles weighs twice in shares and means; in `coverage` it counts once.</source>
        <translation>Là où rien ne couvre une zone, parts et moyennes sont vides et `coverage` vaut 0. Là où des tuiles se chevauchent (un pas plus petit que la taille des tuiles), chacune pèse par sa propre aire, si bien que le terrain sous deux tuiles compte double dans les parts et les moyennes ; dans `coverage` il compte une fois.</translation>
    </message>
    <message>
        <source>Areas are measured in the CRS of the zones if it is projected, in metres and true to scale there, else in that of the tiles, else in the local UTM zone. Layers in another CRS are reprojected corner by corner.</source>
        <translation>Les aires sont mesurées dans le SCR des zones s'il est projeté, en mètres et fidèle à l'échelle à cet endroit, sinon dans celui des tuiles, sinon dans la zone UTM locale. Les couches d'un autre SCR sont reprojetées sommet par sommet.</translation>
    </message>
    <message>
        <source>Looks for the direction in which a value grows in the latent space of a generative model: which way images go that have more of it. Tells for every value whether there is such a direction **beyond chance**, how well it tells unseen ground, and what changes in images along it.</source>
        <translation>Cherche la direction dans laquelle croît une valeur dans l'espace latent d'un modèle génératif : vers où vont les images qui en ont plus. Dit pour chaque valeur s'il y a une telle direction **au-delà du hasard**, combien elle renseigne sur du terrain jamais vu, et ce qui change dans les images le long d'elle.</translation>
    </message>
    <message>
        <source>**Generative model**: of *Train a generative model*. **Latents of images**: of *Find images in the model*, by the same model.</source>
        <translation>**Modèle génératif** : d'*Entraîner un modèle génératif*. **Vecteurs latents des images** : de *Retrouver des images dans le modèle*, par le même modèle.</translation>
    </message>
    <message>
        <source>**Polygons with values**, such as a census, and the **fields with the values**: numeric fields, each with its own direction. An image takes the mean of the polygons under it, by area. In their place points that lie where the images lie: the layer of the photographs, or that of *Find images in the model*, whose polygons will do as well.</source>
        <translation>**Polygones avec des valeurs**, comme un recensement, et les **champs avec les valeurs** : champs numériques, chacun avec sa propre direction. Une image prend la moyenne des polygones sous elle, par aire. À leur place des points qui sont là où sont les images : la couche des photographies, ou celle de *Retrouver des images dans le modèle*, dont les polygones conviennent aussi.</translation>
    </message>
    <message>
        <source>**Share of images in the high and in the low group**: the border between the two is the direction. Images between them serve to test it.</source>
        <translation>**Part des images dans le groupe haut et dans le groupe bas** : la limite entre les deux est la direction. Les images entre elles servent à la tester.</translation>
    </message>
    <message>
        <source>**Meaning of high values**: words for pages and pictures, such as “more deprived”; for several fields, separated by semicolons. An index of deprivation may run either way: say which.</source>
        <translation>**Sens des valeurs hautes** : des mots pour les pages et les images, comme « plus défavorisé » ; pour plusieurs champs, séparés par des points-virgules. Un indice de défavorisation peut aller dans un sens ou dans l'autre : dites lequel.</translation>
    </message>
    <message>
        <source>**The images that were inverted**: rasters are looked for where they were; photographs have to be given again. What a regression on the images themselves reaches stands beside the latents as the best that could be had.</source>
        <translation>**Les images qui ont été inversées** : les rasters sont cherchés là où ils étaient ; les photographies doivent être données à nouveau. Ce qu'atteint une régression sur les images elles-mêmes est donné à côté des vecteurs latents comme le mieux qu'on puisse avoir.</translation>
    </message>
    <message>
        <source>**Model of urban types**, **model of status**: of the same tiles; what they say is followed along each direction.</source>
        <translation>**Modèle de types urbains**, **modèle de statut** : des mêmes tuiles ; ce qu'ils disent est suivi le long de chaque direction.</translation>
    </message>
    <message>
        <source>**Number of random maps**: each is as patchy as the value. With fewer than 100 nothing could be called beyond chance.</source>
        <translation>**Nombre de cartes aléatoires** : chacune aussi regroupée dans l'espace que la valeur. Avec moins de 100 rien ne pourrait être dit au-delà du hasard.</translation>
    </message>
    <message>
        <source>A direction is **found** where fewer than 5 % of the random maps, which the same regression learns in the same held-out blocks of ground, are told as well as the value, over all values and ways of inversion together, and the interval of the AUC lies above 0.5. What was not found is marked so, and nothing is drawn from it by default.</source>
        <translation>Une direction est **trouvée** là où moins de 5 % des cartes aléatoires, que la même régression apprend dans les mêmes blocs de terrain réservés, sont devinées aussi bien que la valeur, sur toutes les valeurs et façons d'inverser ensemble, et où l'intervalle de l'AUC est au-dessus de 0,5. Ce qui n'a pas été trouvé est marqué ainsi, et rien n'en est généré par défaut.</translation>
    </message>
    <message>
        <source>**Directions** is the file that *Draw along directions* and *Slider page* read. It holds, for every value and way of inversion, walks of up to four kinds: `normal`, straight across the border between low and high; `covariance`, as images differ that differ in their decision value; `projected`, across the border without changing the decision values of the other fields; `conditional`, as images differ that are alike in the other fields. All are tried on images of unseen ground, and the one that changes images most like the value does is chosen.</source>
        <translation>**Directions** est le fichier que lisent *Générer le long de directions* et *Page avec curseurs*. Il contient, pour chaque valeur et façon d'inverser, des parcours de quatre types au plus : `normal`, droit à travers la limite entre bas et haut ; `covariance`, comme diffèrent les images dont la valeur de décision diffère ; `projected`, à travers la limite sans changer les valeurs de décision des autres champs ; `conditional`, comme diffèrent les images semblables dans les autres champs. Tous sont essayés sur des images de terrain jamais vu, et celui qui change les images le plus comme le fait la valeur est choisi.</translation>
    </message>
    <message>
        <source>**Images with decision values** carry `tile_id`, `row`, `col`, the values and, of each value and way of inversion, `&lt;field&gt;_&lt;inversion&gt;`: the decision value, above 0 for high, by a border that had not seen the image's ground. **Polygons with decision values** are those of the labels with the means of these, `images` and `coverage`.</source>
        <translation>**Images avec valeurs de décision** portent `tile_id`, `row`, `col`, les valeurs et, pour chaque valeur et façon d'inverser, `&lt;champ&gt;_&lt;inversion&gt;` : la valeur de décision, au-dessus de 0 pour haut, selon une limite qui n'avait pas vu le terrain de l'image. **Polygones avec valeurs de décision** sont ceux des étiquettes avec leurs moyennes, `images` et `coverage`.</translation>
    </message>
    <message>
        <source>**Table of directions** is a table of `precision`, `recall`, `f1`, `auc` (`low`, `high`: its 95 % interval), `p` (over all values and inversions; `p_alone` by itself) and `found`, with the rank correlation over all images, ridge regression on latents (`ridge_…`) and on the images (`image_…`). **Audit** is a table of attributes: `green`, `brightness`, `hue`, `edges`, `texture`, `built`, and `read: &lt;field&gt;`, what a regression on features of pictures says; `change` from two standard deviations below to two above, `ratio` against 95 % of walks to anywhere, and `in_images`, what differs between images.</source>
        <translation>**Table des directions** est une table de `precision`, `recall`, `f1`, `auc` (`low`, `high` : son intervalle à 95 %), `p` (sur toutes les valeurs et inversions ; `p_alone` à elle seule) et `found`, avec la corrélation des rangs sur toutes les images, la régression ridge sur les vecteurs latents (`ridge_…`) et sur les images (`image_…`). **Audit** est une table d'attributs : `green`, `brightness`, `hue`, `edges`, `texture`, `built`, et `read: &lt;champ&gt;`, ce que dit une régression sur des descripteurs d'images ; `change` de deux écarts-types en dessous à deux au-dessus, `ratio` par rapport à 95 % des parcours vers n'importe où, et `in_images`, ce qui diffère entre images.</translation>
    </message>
    <message>
        <source>A direction is a visual hypothesis, not evidence of a cause. Do not judge a place, or those who live there, by it.</source>
        <translation>Une direction est une hypothèse visuelle, non la preuve d'une cause. Ne jugez pas d'après elle un lieu, ni ceux qui y vivent.</translation>
    </message>
    <message>
        <source>After Knuutila, *Using GANs to study visual aspects of social processes* (2023), and Shen et al., *Interpreting the Latent Space of GANs for Semantic Face Editing* (2020).</source>
        <translation>D'après Knuutila, *Using GANs to study visual aspects of social processes* (2023), et Shen et al., *Interpreting the Latent Space of GANs for Semantic Face Editing* (2020).</translation>
    </message>
    <message>
        <source>Makes a page that can be published from any layers: a map for each, with title, legend, scale, north arrow, coordinate reference system, date, credit and what to be careful about. It becomes a print layout of the project (*Project &gt; Layouts*), where everything can be moved and edited or saved as a template, and a PDF, PNG or SVG file if you like.</source>
        <translation>Fait une page à publier de n'importe quelles couches : une carte pour chacune, avec titre, légende, échelle, flèche du nord, système de coordonnées de référence, date, crédits et précautions de lecture. Elle devient une mise en page du projet (*Projet &gt; Mises en page*), où tout peut être déplacé et modifié ou enregistré comme modèle, et, si vous voulez, un fichier PDF, PNG ou SVG.</translation>
    </message>
    <message>
        <source>**Layers**: one or several, in the order of their maps. Choose the *Clustered tiles* for a map of urban types, *Predicted tiles* or *Zones with predictions* for a map of status, *Tiles with their change* and *Zones with their change* for change, *Discriminative regions* or *Recognised images* for what gives cities away. They are drawn as they look in the project; a file that is not in the project is drawn in the style that is stored with it.</source>
        <translation>**Couches** : une ou plusieurs, dans l'ordre de leurs cartes. Choisissez les *Tuiles groupées* pour une carte des types urbains, les *Tuiles prédites* ou les *Zones avec les prédictions* pour une carte du statut, les *Tuiles avec leur changement* et les *Zones avec leur changement* pour le changement, les *Régions discriminantes* ou les *Images reconnues* pour ce qui trahit les villes. Elles sont dessinées comme elles apparaissent dans le projet ; un fichier qui n'est pas dans le projet est dessiné dans le style enregistré avec lui.</translation>
    </message>
    <message>
        <source>**Field of the first layer, each value of which has a map of its own, such as city**: for layers of several cities. Every map is of one scale and shows the place of one value; where the layer is in degrees each is drawn in the UTM zone of its place.</source>
        <translation>**Champ de la première couche, dont chaque valeur a une carte à elle, comme la ville** : pour les couches de plusieurs villes. Toutes les cartes sont à une même échelle et chacune montre le lieu d'une valeur ; si la couche est en degrés, chacune est dessinée dans le fuseau UTM de son lieu.</translation>
    </message>
    <message>
        <source>**Imagery below them**, one raster or several: shines through layers that are drawn half transparent, as tiles are.</source>
        <translation>**Imagerie en dessous**, un raster ou plusieurs : transparaît à travers les couches dessinées à demi transparentes, comme le sont les tuiles.</translation>
    </message>
    <message>
        <source>**Title**: unless given, the name of the first layer, or the title in its metadata.</source>
        <translation>**Titre** : sauf indication contraire, le nom de la première couche, ou le titre de ses métadonnées.</translation>
    </message>
    <message>
        <source>**Credit**: unless given, whatever the metadata of the layers say, which layers of this plugin take over from the imagery that they were made from.</source>
        <translation>**Crédits** : sauf indication contraire, ce que disent les métadonnées des couches, que les couches de cette extension reprennent de l'imagerie dont elles sont issues.</translation>
    </message>
    <message>
        <source>**Print what to be careful about**: the first limits of the method, from the layers' metadata, four at most.</source>
        <translation>**Imprimer les précautions de lecture** : les premières limites de la méthode, d'après les métadonnées des couches, quatre au plus.</translation>
    </message>
    <message>
        <source>**Dots per inch** of a picture, and of maps with transparent layers in a PDF: 200 unless given.</source>
        <translation>**Points par pouce** d'une image, et des cartes avec des couches transparentes dans un PDF : 200 sauf indication contraire.</translation>
    </message>
    <message>
        <source>**Page**: a file that ends in .pdf, .png or .svg.</source>
        <translation>**Page** : un fichier qui finit par .pdf, .png ou .svg.</translation>
    </message>
    <message>
        <source>**Extent**: of all maps; that of the first layer unless given. Maps are drawn in the coordinate reference system of the project, or else in that of the first layer.</source>
        <translation>**Emprise** : de toutes les cartes ; celle de la première couche sauf indication contraire. Les cartes sont dessinées dans le système de coordonnées de référence du projet, sinon dans celui de la première couche.</translation>
    </message>
    <message>
        <source>The legend is laid in as many columns as fit below its map, so there may be any number of classes; the page is as long as what is on it. Layers that are not in the project have no layout there, for it would be empty later; then only the file is made.</source>
        <translation>La légende est disposée en autant de colonnes qu'il en tient sous sa carte, si bien qu'il peut y avoir un nombre quelconque de classes ; la page est aussi longue que ce qui y est. Les couches qui ne sont pas dans le projet n'y ont pas de mise en page, car elle serait vide plus tard ; seul le fichier est alors fait.</translation>
    </message>
    <message>
        <source>Finds the real images that are most like some images: *places like this one*. Or the real images nearest to what a generative model drew: the nearest real place that has what a classifier asks for.</source>
        <translation>Trouve les images réelles les plus semblables à certaines images : *lieux comme celui-ci*. Ou les images réelles les plus proches de ce qu'a généré un modèle génératif : le lieu réel le plus proche qui a ce que demande un classifieur.</translation>
    </message>
    <message>
        <source>**What is looked for** is one of two:</source>
        <translation>**Ce qui est cherché** est l'un des deux :</translation>
    </message>
    <message>
        <source>**Images to find others like**: points or polygons; each image under them is a source. Choose *selected features only* for the selected tiles or photographs of a layer. A point stands for the tile that it lies in, or for the photographs nearest to it (within 30 m); a polygon for all images whose middle lies in it. **Imagery under these**: another raster than the one that is searched: choose a place in one city, and find others like it in another.</source>
        <translation>**Images dont chercher des semblables** : points ou polygones ; chaque image sous eux est une source. Choisissez *Entités sélectionnées uniquement* pour les tuiles ou photographies sélectionnées d'une couche. Un point vaut pour la tuile où il est, ou pour les photographies les plus proches (à moins de 30 m) ; un polygone pour toutes les images dont le milieu est dedans. **Imagerie sous celles-ci** : un autre raster que celui où l'on cherche : choisissez un lieu dans une ville, et trouvez-en d'autres comme lui dans une autre.</translation>
    </message>
    <message>
        <source>**Templates**, of *Ideal images of a category* (or the latents of *Find images in the model*), with the **generative model** that draws them.</source>
        <translation>**Images idéales**, d'*Images idéales d'une catégorie* (ou les vecteurs latents de *Retrouver des images dans le modèle*), avec le **modèle génératif** qui les génère.</translation>
    </message>
    <message>
        <source>**Imagery to search**, or **photographs**: where matches are found. Images are compared by a **model** of *Cluster urban types*, *Train a model of status from imagery* or *Recognise cities*; without one, by a **network**. Tiles are cut as the model, or the generative model, cuts them.</source>
        <translation>**Imagerie dans laquelle chercher**, ou **photographies** : là où les correspondances sont trouvées. Les images sont comparées par un **modèle** de *Regrouper en types urbains*, *Entraîner un modèle de statut à partir d'images* ou *Reconnaître des villes* ; sans modèle, par un **réseau**. Les tuiles sont découpées comme les découpe le modèle, ou le modèle génératif.</translation>
    </message>
    <message>
        <source>**Class of the matches**: only images of this class are found. It is that of the model (of a model of values `highest` or `lowest`, a fifth of the images each), or of a layer. **Layer with the class of the images**: polygons, or points that lie where the images lie, with the class in the **field with the class of the images**.</source>
        <translation>**Classe des correspondances** : seules des images de cette classe sont trouvées. C'est celle du modèle (pour un modèle de valeurs `highest` ou `lowest`, un cinquième des images chacune), ou celle d'une couche. **Couche avec la classe des images** : polygones, ou points situés là où sont les images, avec la classe dans le **champ avec la classe des images**.</translation>
    </message>
    <message>
        <source>**Number of matches for each source**: the most alike first. None of them is the source itself, shows the same ground or panorama, or lies nearer than the **minimum distance**. **Field with the sequence of each photograph**: those of the source's sequence are not found.</source>
        <translation>**Nombre de correspondances pour chaque source** : les plus semblables d'abord. Aucune n'est la source elle-même, ne montre le même terrain ou panorama, ni n'est plus près que la **distance minimale**. **Champ avec la séquence de chaque photographie** : celles de la séquence de la source ne sont pas trouvées.</translation>
    </message>
    <message>
        <source>**Classes with locked shares**: a match differs in each of their shares by at most a tenth of the image (or another **largest difference of a locked share**). A tenth does not hold a class that covers less than that, such as vehicles, and these may follow the class of the matches: with the largest difference **as a part of the average share of its class** of 0.5, a class that covers 2 % of an image on average may differ by 1 %. Fewer sources have a match then. The presets lock all classes, or all but trees, roads or buildings, which are told by their names (such as *greenery*, *street*, *roof*); or give the **names of the locked classes**. One of these says where classes lie: **land cover**, as polygons with a **field with the land-cover class** or as rasters with class numbers; of photographs label images, or **fields with the share of each class in each photograph**; or a segmentation network. Where an image shows no class at all, its shares are not known, and it is not found.</source>
        <translation>**Classes aux parts verrouillées** : une correspondance diffère dans chacune de leurs parts d'au plus un dixième de l'image (ou d'une autre **plus grande différence d'une part verrouillée**). Un dixième ne tient pas une classe qui couvre moins que cela, comme les véhicules, et celle-ci peut suivre la classe des correspondances : avec une plus grande différence **en fraction de la part moyenne de sa classe** de 0,5, une classe qui couvre en moyenne 2 % d’une image peut différer de 1 %. Moins de sources ont alors une correspondance. Les choix tout faits verrouillent toutes les classes, ou toutes sauf les arbres, les routes ou les bâtiments, reconnus à leurs noms (tels que *greenery*, *street*, *roof*) ; ou donnez les **noms des classes verrouillées**. L'un de ceux-ci dit où sont les classes : **occupation du sol**, en polygones avec un **champ avec la classe d'occupation du sol** ou en rasters de numéros de classe ; pour des photographies des images d'étiquettes, ou des **champs avec la part de chaque classe dans chaque photographie** ; ou un réseau de segmentation. Là où une image ne montre aucune classe, ses parts ne sont pas connues, et elle n'est pas trouvée.</translation>
    </message>
    <message>
        <source>**Matches**: the images that were found, one feature for each pair, with `source_id` and `match_id` (numbers of the images, `tile_id` in other layers), `source` and `match` (their names), `similarity`, `rank`, `distance` (metres), `class` where it is known, `more_&lt;class&gt;` for each locked class (by how much more of the match it covers), and what is known of the image.</source>
        <translation>**Correspondances** : les images trouvées, une entité par paire, avec `source_id` et `match_id` (numéros des images, `tile_id` dans d'autres couches), `source` et `match` (leurs noms), `similarity`, `rank`, `distance` (mètres), `class` si elle est connue, `more_&lt;classe&gt;` pour chaque classe verrouillée (de combien elle couvre plus de la correspondance), et ce qui est connu de l'image.</translation>
    </message>
    <message>
        <source>**Lines from source to match** have the same pairs; the arrow points to the match. **Sheet of pictures**: a PNG file with up to 24 sources, a row each. **Report**: the sheets, a map, how alike the matches are beside images at random, what was kept, and what was left out.</source>
        <translation>**Lignes de la source à la correspondance** ont les mêmes paires ; la flèche pointe vers la correspondance. **Planche d'images** : un fichier PNG avec jusqu'à 24 sources, une ligne chacune. **Rapport** : les planches, une carte, combien les correspondances ressemblent à côté d'images au hasard, ce qui a été gardé, et ce qui a été écarté.</translation>
    </message>
    <message>
        <source>Similarity is the cosine between what the network notes of two images, less what it notes of the average one: 1 is the same image, 0 no more alike than any two. All images are compared with each source. What looks alike need not be alike: the network knows pixels only, and in imagery of another day or camera it notes that, too.</source>
        <translation>La similarité est le cosinus entre ce que le réseau note de deux images, moins ce qu'il note de l'image moyenne : 1 est la même image, 0 pas plus semblable que deux images quelconques. Toutes les images sont comparées à chaque source. Ce qui se ressemble à l'image n'est pas forcément semblable : le réseau ne connaît que des pixels, et dans des images d'un autre jour ou d'un autre capteur il note aussi cela.</translation>
    </message>
    <message>
        <source>After Joglekar and others, *FaceLift: a transparent deep learning framework to beautify urban scenes* (2020).</source>
        <translation>D'après Joglekar et d'autres, *FaceLift: a transparent deep learning framework to beautify urban scenes* (2020).</translation>
    </message>
    <message>
        <source>Applies a model of *Train a model of status from imagery* to rasters: every tile gets a predicted value, an interval, and how unlike the tiles of training it is.</source>
        <translation>Applique un modèle d'*Entraîner un modèle de statut à partir d'images* à des rasters : chaque tuile reçoit une valeur prédite, un intervalle, et combien elle diffère des tuiles d'apprentissage.</translation>
    </message>
    <message>
        <source>**Model of status**: a file that *Train a model of status from imagery* wrote.</source>
        <translation>**Modèle de statut** : un fichier écrit par *Entraîner un modèle de statut à partir d'images*.</translation>
    </message>
    <message>
        <source>**Stride**: pixels from one tile to the next; with less than the tile size of the model, tiles overlap.</source>
        <translation>**Pas** : pixels d'une tuile à la suivante ; en dessous de la taille des tuiles du modèle, les tuiles se chevauchent.</translation>
    </message>
    <message>
        <source>**Zones with predictions** are those zones with the new fields.</source>
        <translation>**Zones avec les prédictions** sont ces zones avec les nouveaux champs.</translation>
    </message>
    <message>
        <source>**Imagery**: one or several rasters of about the ground resolution that the model was made at. Pixel values are scaled as the model's own were, so imagery of another sensor or season may need matching first.</source>
        <translation>**Imagerie** : un ou plusieurs rasters d'à peu près la résolution au sol à laquelle le modèle a été fait. Les valeurs des pixels sont mises à l'échelle comme l'ont été celles du modèle, si bien que des images d'un autre capteur ou d'une autre saison peuvent demander d'abord un ajustement.</translation>
    </message>
    <message>
        <source>**Photographs instead of imagery**: points with a field that holds the paths of photographs, for a model that was trained on photographs. **Panoramas** and the **crop** are as in *Cluster urban types*; they are those of the model, but for models of older versions, which do not say.</source>
        <translation>**Photographies à la place de l'imagerie** : points avec un champ qui contient les chemins des photographies, pour un modèle entraîné sur des photographies. **Panoramas** et **rognage** sont comme dans *Regrouper en types urbains* ; ce sont ceux du modèle, sauf pour les modèles d'anciennes versions, qui ne le disent pas.</translation>
    </message>
    <message>
        <source>**Zones to average predictions over**: each gets `predicted_mean` and `novelty_mean`, weighted by area, with `coverage` and `tile_count` (of photographs, plain means and `tile_count`). The **field of the zones with known values**, if there is one, is compared with the prediction; this is the only honest test in another city.</source>
        <translation>**Zones sur lesquelles faire la moyenne des prédictions** : chacune reçoit `predicted_mean` et `novelty_mean`, pondérées par l'aire, avec `coverage` et `tile_count` (pour des photographies, des moyennes simples et `tile_count`). Le **champ des zones avec les valeurs connues**, s'il y en a un, est comparé à la prédiction ; c'est le seul test honnête dans une autre ville.</translation>
    </message>
    <message>
        <source>**Predicted tiles** carry, of photographs, `photo`, `direction`, `view` and `timestamp` where they are known, and `predicted`, `low` and `high`, `novelty` and `fold`. On ground that the model was trained on, a tile is predicted by the part of the model that had not seen it, and `fold` says which; elsewhere `fold` is empty. A `novelty` above 1 means: farther from every tile of training than 99 % of those are from the tiles of other folds; do not trust prediction or interval there. A low novelty is no proof of the contrary (see below). Where the classes are ordered, `low` and `high` are the ends of the set of likely classes; `predicted_class`, `probability` and `likely` stand beside. **Prediction raster** has one cell per tile and the bands predicted, low, high and novelty.</source>
        <translation>**Tuiles prédites** portent, pour des photographies, `photo`, `direction`, `view` et `timestamp` s'ils sont connus, et `predicted`, `low` et `high`, `novelty` et `fold`. Sur le terrain où le modèle a été entraîné, une tuile est prédite par la partie du modèle qui ne l'avait pas vue, et `fold` dit laquelle ; ailleurs `fold` est vide. Une `novelty` au-dessus de 1 veut dire : plus loin de toutes les tuiles d'apprentissage que ne le sont 99 % de celles-ci des tuiles d'autres plis ; n'y faites confiance ni à la prédiction ni à l'intervalle. Une nouveauté basse n'est pas une preuve du contraire (voir plus bas). Si les classes sont ordonnées, `low` et `high` sont les bouts de l'ensemble des classes probables ; `predicted_class`, `probability` et `likely` sont à côté. **Raster des prédictions** a une cellule par tuile et les bandes predicted, low, high et novelty.</translation>
    </message>
    <message>
        <source>`low` and `high` are drawn from the errors at held-out tiles with like predictions, so they are narrow where the model is seldom wrong, one-sided near a bound, and never beyond the values that there can be (0 and 1 for shares). They hold nine in ten tiles of places like those where the model was tested. Another city may not be such a place.</source>
        <translation>`low` et `high` viennent des erreurs sur des tuiles réservées aux prédictions semblables ; ils sont donc étroits là où le modèle se trompe rarement, d'un seul côté près d'une borne, et jamais au-delà des valeurs possibles (0 et 1 pour des parts). Ils contiennent neuf tuiles sur dix de lieux comme ceux où le modèle a été testé. Une autre ville peut ne pas être un tel lieu.</translation>
    </message>
    <message>
        <source>A model that was made from **one image** may be wrong everywhere in another, and a warning says so. Novelty tells much and promises nothing: over 154 pairs of images (two sheets of Mumbai, drone imagery of Zanzibar and Banepa, drawn cities in several palettes), R² in the second image was below 0 in 34 of the 38 pairs with more than half of the tiles above 1, but also in 8 of the 98 pairs with less than a tenth, and in 48 of these it was lower by 0.3 or more than in held-out ground of the first image. The only test is a known value: give zones and their field.</source>
        <translation>Un modèle fait d'**une seule image** peut se tromper partout dans une autre, et un avertissement le dit. La nouveauté dit beaucoup et ne promet rien : sur 154 paires d'images (deux feuilles de Mumbai, des images de drone de Zanzibar et de Banepa, des villes dessinées dans plusieurs palettes), R² dans la seconde image était en dessous de 0 dans 34 des 38 paires où plus de la moitié des tuiles était au-dessus de 1, mais aussi dans 8 des 98 paires où moins d'un dixième l'était, et dans 48 de celles-ci il était plus bas de 0,3 ou plus que sur du terrain réservé de la première image. Le seul test est une valeur connue : donnez des zones et leur champ.</translation>
    </message>
    <message>
        <source>Learns to tell cities apart by what images show of them, and says how well each is recognised on ground that was held out, which are confused with which, and whether they were recognised by their ground or by a **shortcut**: another camera's tint, a blur, a border, compression.</source>
        <translation>Apprend à distinguer des villes par ce qu'en montrent les images, et dit combien chacune est reconnue sur du terrain réservé, lesquelles sont confondues avec lesquelles, et si elles ont été reconnues à leur terrain ou par un **raccourci** : la teinte d'un autre capteur, un flou, un bord, la compression.</translation>
    </message>
    <message>
        <source>**Imagery**: rasters, each of which is a city named by its file; or **city names**, one for each raster in their order, so that several rasters may be one city. In their place points with the paths of **photographs**, a **field with the city of each photograph** and, where there is one, a **field with the sequence of each photograph** (what one drive or walk has in common).</source>
        <translation>**Imagerie** : des rasters, dont chacun est une ville nommée par son fichier ; ou **noms des villes**, un par raster dans leur ordre, si bien que plusieurs rasters peuvent être une ville. À leur place des points avec les chemins de **photographies**, un **champ avec la ville de chaque photographie** et, s'il existe, un **champ avec la séquence de chaque photographie** (ce qu'un trajet en voiture ou à pied a en commun).</translation>
    </message>
    <message>
        <source>**Folds**: whole blocks of ground are held out, as wide as images are correlated (range of the variogram of their main component) unless a **block size** is given, and every fold has blocks of every city. Photographs are held out by sequence, from the field or else from position and time (up to five minutes and 100 m from one to the next); others within 30 m of those held out do not train. Tiles that share pixels with held-out ones do not train either.</source>
        <translation>**Plis** : des blocs entiers de terrain sont réservés, aussi larges que les images sont corrélées (portée du variogramme de leur composante principale) sauf si une **taille des blocs** est donnée, et chaque pli a des blocs de chaque ville. Les photographies sont réservées par séquence, d'après le champ ou sinon d'après position et heure (jusqu'à cinq minutes et 100 m de l'une à l'autre) ; d'autres à moins de 30 m de celles qui sont réservées ne servent pas à l'apprentissage. Les tuiles qui partagent des pixels avec des tuiles réservées n'y servent pas non plus.</translation>
    </message>
    <message>
        <source>**Continue with too little data**: a verdict needs 20 images of each city. With fewer the run stops and says so; with this option it goes on, and every output says that it is no verdict.</source>
        <translation>**Continuer avec trop peu de données** : un verdict demande 20 images de chaque ville. Avec moins, le calcul s'arrête et le dit ; avec cette option il continue, et chaque sortie dit que ce n'est pas un verdict.</translation>
    </message>
    <message>
        <source>**Epochs**: 0, the default, uses the network as it is and takes minutes. More fine-tune its last stage or all of it, fold by fold; with the weights *none* and *all* of the network, it is trained from random weights. **Augmented copies** let the model also learn from each image in other light, tint, contrast and noise, so that it relies less on a camera.</source>
        <translation>**Époques** : 0, par défaut, utilise le réseau tel quel et prend des minutes. Plus ajustent son dernier étage ou le tout, pli par pli ; avec les poids *aucun* et *tout* le réseau, il est entraîné à partir de poids aléatoires. **Copies augmentées** : le modèle apprend aussi de chaque image avec une autre lumière, teinte, contraste et bruit, pour s'appuyer moins sur un capteur.</translation>
    </message>
    <message>
        <source>**Checkpoint folder**: with one, a run that was interrupted goes on where it stopped: images are described a thousand at a time, and each fold is tuned epoch by epoch.</source>
        <translation>**Dossier de reprise** : avec lui, un calcul interrompu reprend là où il s'est arrêté : les images sont décrites par milliers, et chaque pli est ajusté époque par époque.</translation>
    </message>
    <message>
        <source>**Tile size**: as in *Train a model of status from imagery*. Rasters should have one ground resolution: a network tells cities apart by the size of things in pixels, too. Rasters may lie in different coordinate reference systems; distances are measured in metres where each lies.</source>
        <translation>**Taille des tuiles** : comme dans *Entraîner un modèle de statut à partir d'images*. Les rasters devraient avoir une même résolution au sol : un réseau distingue aussi les villes par la taille des choses en pixels. Les rasters peuvent être dans des systèmes de coordonnées différents ; les distances sont mesurées en mètres là où est chacun.</translation>
    </message>
    <message>
        <source>**Recognised images** carry `city`, `predicted`, `correct`, `fold` and `p_` with the name of each city, all out of fold; where the inputs differ in their coordinate reference system, in longitude and latitude. **Cities** is a table of recall, precision and F1 with intervals, and what each city is most confused with. **Audit of shortcuts** is a table of what became of accuracy when images were changed: `grey`; `tint`, where each image is brought to the same mean and spread in each band; `sharpness`, where all are blurred to the least sharp city and made coarser; `border`, without the outer tenth; `compression`, all alike; and, where rasters differ in it, `resolution`, where tiles are cut and resampled to as many metres at the coarsest resolution and made equally sharp. `accuracy` is that of heads that learnt anew from changed images, `drop` how much less that is, with its limits `low` and `high`; `as_it_is` is that of the model without learning anew; `shortcut` says whether cities are recognised by what is gone. **Report** shows all of it, with baselines (colour moments, sharpness and noise, the border alone, oriented filters), a tree of cities by likeness, pictures of what was recognised and mistaken, and maps of the errors. **Model** is what *Discriminative regions* explains.</source>
        <translation>**Images reconnues** portent `city`, `predicted`, `correct`, `fold` et `p_` avec le nom de chaque ville, le tout hors pli ; si les entrées diffèrent par leur système de coordonnées, en longitude et latitude. **Villes** est une table de rappel, précision et F1 avec intervalles, et de ce avec quoi chaque ville est le plus confondue. **Audit des raccourcis** est une table de ce qu'est devenue l'exactitude quand les images ont été changées : `grey` ; `tint`, où chaque image est ramenée aux mêmes moyenne et dispersion dans chaque bande ; `sharpness`, où toutes sont floutées jusqu'à la ville la moins nette et rendues plus grossières ; `border`, sans le dixième extérieur ; `compression`, toutes de même ; et, si les rasters y diffèrent, `resolution`, où les tuiles sont découpées et rééchantillonnées à autant de mètres, à la résolution la plus grossière, et rendues également nettes. `accuracy` est celle de têtes qui ont réappris sur les images changées, `drop` de combien elle est moindre, avec ses bornes `low` et `high` ; `as_it_is` est celle du modèle sans réapprendre ; `shortcut` dit si des villes sont reconnues à ce qui a disparu. **Rapport** montre tout cela, avec des références (moments de couleur, netteté et bruit, le bord seul, filtres orientés), un arbre des villes par ressemblance, des images de ce qui a été reconnu et confondu, et des cartes des erreurs. **Modèle** est ce qu'explique *Régions discriminantes*.</translation>
    </message>
    <message>
        <source>Two cities count as told apart only where the accuracy between them exceeds chance **and** what two halves of one city reach, cut and told apart in the same way.</source>
        <translation>Deux villes ne comptent comme distinguées que si l'exactitude entre elles dépasse le hasard **et** ce qu'atteignent deux moitiés d'une ville, découpées et distinguées de la même façon.</translation>
    </message>
    <message>
        <source>Tells which objects a network goes by when it recognises a city: how much of the evidence lies on balconies, trees or roofs, against how much of the pictures they cover. Made after *Recognise cities* and *Discriminative regions*.</source>
        <translation>Dit à quels objets se guide un réseau quand il reconnaît une ville : quelle part de la contribution est sur des balcons, des arbres ou des toits, comparée à la part des images qu'ils couvrent. S'utilise après *Reconnaître des villes* et *Régions discriminantes*.</translation>
    </message>
    <message>
        <source>**Folder with the evidence of all images**: the one that *Discriminative regions* wrote. It holds, for each raster or photograph, the evidence for its own city, as the model that had not seen it scores it.</source>
        <translation>**Dossier avec les contributions de toutes les images** : celui qu'a écrit *Régions discriminantes*. Il contient, pour chaque raster ou photographie, la contribution en faveur de sa propre ville, selon le modèle qui ne l'avait pas vu.</translation>
    </message>
    <message>
        <source>What the objects are, in **one** of these ways:</source>
        <translation>Ce que sont les objets, de l'**une** de ces façons :</translation>
    </message>
    <message>
        <source>For rasters, **land cover**: polygons with the **field with the land-cover class**; or **land cover as rasters with class numbers**, one or several. Any CRS and pixel size. It is read by windows, so its size does not matter. Tiles without any class are left out.</source>
        <translation>Pour des rasters, l'**occupation du sol** : polygones avec le **champ avec la classe d'occupation du sol** ; ou l'**occupation du sol en rasters de numéros de classe**, un ou plusieurs. SCR et taille de pixel quelconques. Elle est lue par fenêtres, sa taille n'importe donc pas. Les tuiles sans aucune classe sont écartées.</translation>
    </message>
    <message>
        <source>For photographs, a **folder of label images**: PNG or TIFF, named like the photographs but for the ending, of the same size, with one band of class numbers.</source>
        <translation>Pour des photographies, un **dossier d'images d'étiquettes** : PNG ou TIFF, nommées comme les photographies à l'extension près, de même taille, avec une bande de numéros de classe.</translation>
    </message>
    <message>
        <source>For photographs, **fields with the share of each class in each photograph**, 0 to 1 or in per cent. They do not say where in a photograph a class lies: it can only be told whether photographs with more of it hold more evidence, not whether the network looked at it.</source>
        <translation>Pour des photographies, des **champs avec la part de chaque classe dans chaque photographie**, 0 à 1 ou en pour cent. Ils ne disent pas où se trouve une classe dans une photographie : on peut seulement dire si les photographies qui en ont plus portent plus de contribution, non si le réseau l'a regardée.</translation>
    </message>
    <message>
        <source>A **segmentation network of torchvision**, which knows the 20 classes of Pascal VOC (person, car, bus, potted plant …) in photographs taken from the ground. Its weights are fetched once, like those of other networks.</source>
        <translation>Un **réseau de segmentation de torchvision**, qui connaît les 20 classes de Pascal VOC (personne, voiture, bus, plante en pot …) dans des photographies prises du sol. Ses poids sont téléchargés une fois, comme ceux d'autres réseaux.</translation>
    </message>
    <message>
        <source>Your own **segmentation network in an ONNX file**, with the list of its classes, counted from 0, and what values it takes. It runs with OpenVINO and takes one picture (1, 3, height, width) in red, green and blue; what it gives is (1, classes, height, width) or one class number for each pixel. For rasters, give the **imagery** that they were made from, named like them.</source>
        <translation>Votre propre **réseau de segmentation en fichier ONNX**, avec la liste de ses classes, comptées à partir de 0, et les valeurs qu'il attend. Il tourne avec OpenVINO et prend une image (1, 3, hauteur, largeur) en rouge, vert et bleu ; ce qu'il donne est (1, classes, hauteur, largeur) ou un numéro de classe par pixel. Pour des rasters, donnez l'**imagerie** dont ils sont issus, nommée comme eux.</translation>
    </message>
    <message>
        <source>**Class names**: a text or CSV file with `number, name` on each line, or a name a line, counted from 0. Names such as `void`, `background` or `unlabelled` name nothing. Without a list every number but 0 is a class.</source>
        <translation>**Noms des classes** : un fichier texte ou CSV avec `numéro, nom` sur chaque ligne, ou un nom par ligne, compté à partir de 0. Des noms comme `void`, `background` ou `unlabelled` ne nomment rien. Sans liste, tout numéro sauf 0 est une classe.</translation>
    </message>
    <message>
        <source>**Photographs**: the layer that the masks were made from, with the field with their paths and the **field with the city of each photograph**. With a **field with the sequence of each photograph** those of one drive or walk are kept together; without it sequences follow from position and time, as in *Recognise cities*. **Panoramas** and **crop** are those of the masks, but for masks of older versions, which do not say.</source>
        <translation>**Photographies** : la couche dont les masques sont issus, avec le champ avec leurs chemins et le **champ avec la ville de chaque photographie**. Avec un **champ avec la séquence de chaque photographie** celles d'un trajet restent ensemble ; sans lui les séquences suivent de la position et de l'heure, comme dans *Reconnaître des villes*. **Panoramas** et **rognage** sont ceux des masques, sauf pour les masques d'anciennes versions, qui ne le disent pas.</translation>
    </message>
    <message>
        <source>**Classes by city** has a row for each class and city, and one for all cities together (`all`), classes that were found first:</source>
        <translation>**Classes par ville** a une ligne pour chaque classe et ville, et une pour toutes les villes ensemble (`all`), d'abord les classes trouvées :</translation>
    </message>
    <message>
        <source>`mask_share`, `base_share`: share of the evidence, and of all pixels.</source>
        <translation>`mask_share`, `base_share` : part de la contribution, et de tous les pixels.</translation>
    </message>
    <message>
        <source>`lift`, `low`, `high`: the first over the second, with a 95 % interval from blocks of ground or sequences. 1 is no more than its share. Every pixel weighs by its evidence; images weigh by theirs. `lift_top` is the same in the thresholded mask, which cannot exceed one over the mask's share (5 for a fifth): rank by `lift`.</source>
        <translation>`lift`, `low`, `high` : la première sur la seconde, avec un intervalle à 95 % d'après des blocs de terrain ou des séquences. 1 n'est pas plus que sa part. Chaque pixel pèse par sa contribution ; les images pèsent par la leur. `lift_top` est le même dans le masque à seuil, qui ne peut dépasser un sur la part du masque (5 pour un cinquième) : classez par `lift`.</translation>
    </message>
    <message>
        <source>`presence`: of the images that show the class, the share in which the thresholded mask meets any of it.</source>
        <translation>`presence` : parmi les images qui montrent la classe, la part dans laquelle le masque à seuil en touche.</translation>
    </message>
    <message>
        <source>`log_odds`, `log_odds_low`, `log_odds_high`: how much more common the class is in the masks of the city than in those of the others (natural logarithm of the ratio of odds). It also depends on how common the class is there.</source>
        <translation>`log_odds`, `log_odds_low`, `log_odds_high` : combien la classe est plus fréquente dans les masques de la ville que dans ceux des autres (logarithme naturel du rapport de cotes). Cela dépend aussi de sa fréquence à cet endroit.</translation>
    </message>
    <message>
        <source>`p`, `q`, `verdict`: whether chance would give as much. The evidence is shifted while the objects stay: whole maps by whole tiles; photographs exchange theirs within their city, so that sky above and road below count as nothing special. `q` holds the share of false findings among all classes and cities, and is never below the doubt that the city is recognised at all, or that the class carries more than its share of that. `more`, `chance`, or `too few` images to tell.</source>
        <translation>`p`, `q`, `verdict` : si le hasard en donnerait autant. La contribution est décalée tandis que les objets restent : les cartes entières par tuiles entières ; les photographies échangent la leur au sein de leur ville, si bien que le ciel en haut et la route en bas ne comptent pas comme particuliers. `q` limite la part de fausses découvertes parmi toutes les classes et villes, et n'est jamais en dessous du doute que la ville soit reconnue, ou que la classe en porte plus que sa part. `more`, `chance`, ou `too few`, trop peu d'images pour le dire.</translation>
    </message>
    <message>
        <source>`left_out`: classes that were found first. Their ground and a margin are left out when this class is tested, so that a wall is not accused of what spilled over from the sign on it.</source>
        <translation>`left_out` : classes trouvées avant. Leur terrain et une marge sont écartés quand cette classe est testée, afin qu'un mur ne soit pas accusé de ce qui a débordé de l'enseigne posée dessus.</translation>
    </message>
    <message>
        <source>`images`: how many were used.</source>
        <translation>`images` : combien ont été utilisées.</translation>
    </message>
    <message>
        <source>`carried_share` (in the rows of all cities): how much of what tells the cities apart lies on the class, 1 for all of it; `carried_lift`, `carried_low`, `carried_high`, `carried_p`: that over its share of the pixels, and how surely it is more. Evidence is summed with its sign here: a class that speaks for one city wherever it stands gains there what it loses elsewhere, and carries nothing. `carried_p` is no smaller than beside the classes that carry more for their size, away from their ground and a margin: windows above signs catch what spills over from the signs.</source>
        <translation>`carried_share` (dans les lignes de toutes les villes) : combien de ce qui distingue les villes est sur la classe, 1 pour tout ; `carried_lift`, `carried_low`, `carried_high`, `carried_p` : cela rapporté à sa part des pixels, et combien il est sûr que c'est plus. La contribution est ici additionnée avec son signe : une classe qui parle pour une ville où qu'elle soit y gagne ce qu'elle perd ailleurs, et ne porte rien. `carried_p` n'est pas plus petit qu'à côté des classes qui portent davantage pour leur taille, loin de leur terrain et d'une marge : des fenêtres au-dessus d'enseignes attrapent ce qui déborde des enseignes.</translation>
    </message>
    <message>
        <source>**Report** says it in sentences, such as “in Paris the network looked at balconies 3.1 (2.2 to 4.4) times as much as its share, in Graz no more than chance”, shows the lifts with their intervals by city, what is characteristic of which city, and how much of the evidence has a name at all.</source>
        <translation>**Rapport** le dit en phrases, comme « à Paris le réseau a regardé les balcons 3,1 (2,2 à 4,4) fois autant que leur part, à Graz pas plus que par hasard », montre les rapports avec leurs intervalles par ville, ce qui est caractéristique de quelle ville, et quelle part de la contribution a seulement un nom.</translation>
    </message>
    <message>
        <source>Names from a network carry its mistakes: what it takes for another class is counted as that. A tint or another camera lies everywhere and has no lift; the audit of *Recognise cities* tells of it.</source>
        <translation>Les noms donnés par un réseau portent ses erreurs : ce qu'il prend pour une autre classe est compté comme elle. Une teinte ou un autre capteur sont partout et n'ont pas de rapport à la part ; l'audit de *Reconnaître des villes* en parle.</translation>
    </message>
    <message>
        <source>Makes a score of each image from votes between pairs of images, such as “which of the two looks safer?”, with how sure it is; and tests whether the raters see the same order at all.</source>
        <translation>Fait de votes entre paires d'images, comme « laquelle des deux semble plus sûre ? », un score de chaque image, avec sa certitude ; et teste si les votants voient seulement le même ordre.</translation>
    </message>
    <message>
        <source>**Votes**: a table with a row for each vote between two images, in any order.</source>
        <translation>**Votes** : une table avec une ligne pour chaque vote entre deux images, dans un ordre quelconque.</translation>
    </message>
    <message>
        <source>**Left image** and **right image**: the fields with the ids of the two.</source>
        <translation>**Image de gauche** et **image de droite** : les champs avec les identifiants des deux.</translation>
    </message>
    <message>
        <source>**Winner**: the field that holds the id of the image that won, or *left*, *right* or *tie* (*equal* and *draw* will do as well).</source>
        <translation>**Gagnante** : le champ qui contient l'identifiant de l'image gagnante, ou *left* (gauche), *right* (droite) ou *tie* (égalité ; *equal* et *draw* conviennent aussi).</translation>
    </message>
    <message>
        <source>**Rater**: the field that says who voted, where it is known. What is particular to a rater then stays out of the scores: votes at random, a lean to the left or right, a taste for ties.</source>
        <translation>**Votant** : le champ qui dit qui a voté, s'il est connu. Ce qui est propre à un votant reste alors hors des scores : votes au hasard, penchant pour la gauche ou la droite, goût des égalités.</translation>
    </message>
    <message>
        <source>**Images**: the layer that gets the scores, such as the points of photographs. Images of the votes that it does not have count for the others.</source>
        <translation>**Images** : la couche qui reçoit les scores, par exemple les points des photographies. Les images des votes qu'elle n'a pas comptent pour les autres.</translation>
    </message>
    <message>
        <source>**Id of the images**: the field of that layer with the ids that the votes name.</source>
        <translation>**Identifiant des images** : le champ de cette couche avec les identifiants que nomment les votes.</translation>
    </message>
    <message>
        <source>**Least number of votes**: an image with fewer gets no score. From some 20 votes an image on the order is sound; with 4 only the ends of it are.</source>
        <translation>**Nombre minimal de votes** : une image qui en a moins ne reçoit pas de score. À partir d'une vingtaine de votes par image l'ordre est solide ; avec 4 seuls ses bouts le sont.</translation>
    </message>
    <message>
        <source>**Class low below** and **class high above**: where an image has a class. Between the two it has none, so that a model learns from clear cases; give both the same value to leave out nobody.</source>
        <translation>**Classe basse en dessous de** et **classe haute au-dessus de** : où une image a une classe. Entre les deux elle n'en a pas, afin qu'un modèle apprenne de cas clairs ; donnez la même valeur aux deux pour n'écarter personne.</translation>
    </message>
    <message>
        <source>**Scored images** carry `score`, `sd` (its standard deviation), `votes` and `class`. Scores are on TrueSkill's scale: 25 is the middle, and they spread by 25/3 before anybody has voted. Of two images, the one that scores 4 points more wins some three votes of four. **Table of raters** says who voted: how often, `agreement` with the scores of the others' votes and its `q` (above 0.05 it is not shown that a rater goes by what the others see), `trust` (0 for votes at random, 1 for nothing but what others see), the lean to one `side` in points, and the share of `ties` between equals. **Report** shows the order with its uncertainty, the raters, and what cannot be compared.</source>
        <translation>**Images avec un score** portent `score`, `sd` (son écart-type), `votes` et `class`. Les scores sont sur l'échelle de TrueSkill : 25 est le milieu, et ils se dispersent de 25/3 avant tout vote. De deux images, celle qui a 4 points de plus gagne environ trois votes sur quatre. **Table des votants** dit qui a voté : combien de fois, `agreement` avec les scores des votes des autres et son `q` (au-dessus de 0,05 il n'est pas montré qu'un votant se guide à ce que voient les autres), `trust` (0 pour des votes au hasard, 1 pour rien que ce que voient les autres), le penchant vers un côté `side` en points, et la part d'égalités `ties` entre égales. **Rapport** montre l'ordre avec son incertitude, les votants, et ce qui ne peut être comparé.</translation>
    </message>
    <message>
        <source>Where no chain of votes leads from some images to the others, this is told, and only the largest group is put into classes: scores of different groups do not compare. Where every winner stands on the left, as in tables of winners and losers, a lean to one side is not looked for.</source>
        <translation>Si aucune chaîne de votes ne mène de certaines images aux autres, cela est dit, et seul le plus grand ensemble est mis en classes : les scores d'ensembles différents ne se comparent pas. Si toute gagnante est à gauche, comme dans les tables de gagnants et perdants, un penchant d'un côté n'est pas cherché.</translation>
    </message>
    <message>
        <source>To learn the score or the class from imagery, *Train a model of status from imagery* wants polygons: make some around the points first (*Buffer*), or join the scores to tiles.</source>
        <translation>Pour apprendre le score ou la classe à partir d'images, *Entraîner un modèle de statut à partir d'images* veut des polygones : faites-en d'abord autour des points (*Tampon*), ou joignez les scores à des tuiles.</translation>
    </message>
    <message>
        <source>All votes count at once (Davidson's extension of the Bradley–Terry model to ties, with TrueSkill's prior), so the result is the same in any order of the table; TrueSkill itself, which FaceLift used, depends on it. After Joglekar et al., *FaceLift: a transparent deep learning framework to beautify urban scenes* (Royal Society Open Science, 2020).</source>
        <translation>Tous les votes comptent à la fois (extension de Davidson du modèle de Bradley–Terry aux égalités, avec l'a priori de TrueSkill), si bien que le résultat est le même quel que soit l'ordre de la table ; TrueSkill lui-même, qu'utilisait FaceLift, en dépend. D'après Joglekar et al., *FaceLift: a transparent deep learning framework to beautify urban scenes* (Royal Society Open Science, 2020).</translation>
    </message>
    <message>
        <source>Makes one HTML file on which a generative model draws in the browser: two pictures side by side, a place as the model has it and the same place with more or less of each value, a slider a value, and *another place*. It opens from a memory stick, needs no network and asks for none, and works with keyboard, mouse and touch, light or dark.</source>
        <translation>Fait un fichier HTML dans lequel un modèle génératif génère dans le navigateur : deux images côte à côte, un lieu tel que l'a le modèle et le même lieu avec plus ou moins de chaque valeur, un curseur par valeur, et *un autre lieu*. Il s'ouvre depuis une clé USB, n'a besoin d'aucun réseau et n'en demande pas, et marche au clavier, à la souris et au toucher, clair ou sombre.</translation>
    </message>
    <message>
        <source>**Generative model**, **latents of images**, **directions**: of *Train a generative model*, *Find images in the model* and *Directions of a value*, all of one model. A model that was found unusable is refused unless asked for.</source>
        <translation>**Modèle génératif**, **vecteurs latents des images**, **directions** : d'*Entraîner un modèle génératif*, *Retrouver des images dans le modèle* et *Directions d'une valeur*, tous d'un même modèle. Un modèle jugé inutilisable est refusé sauf demande.</translation>
    </message>
    <message>
        <source>**Fields**: names of values, separated by commas; left empty, all. A value without a direction beyond chance gets no slider unless asked for, and then says so.</source>
        <translation>**Champs** : noms de valeurs, séparés par des virgules ; vide : tous. Une valeur sans direction au-delà du hasard n'a pas de curseur sauf demande, et le dit alors.</translation>
    </message>
    <message>
        <source>**Number of images on the page**, chosen by the **seed**; or **numbers of images**, such as `12, 40-45`, as in the field `tile_id` of layers. The page names them by these numbers.</source>
        <translation>**Nombre d'images sur la page**, tirées d'après la **graine** ; ou **numéros d'images**, par exemple `12, 40-45`, comme dans le champ `tile_id` des couches. La page les nomme par ces numéros.</translation>
    </message>
    <message>
        <source>**Page title**: the names of the fields, unless given.</source>
        <translation>**Titre de la page** : les noms des champs, sauf indication contraire.</translation>
    </message>
    <message>
        <source>**Inversion method**: one for all sliders, so that all start from the same picture; *auto* takes the one with the most directions, and of these the one that tells most of unseen ground (AUC). **Type of direction**: *auto* takes that which changed images best in the audit.</source>
        <translation>**Méthode d'inversion** : une pour tous les curseurs, afin que tous partent de la même image ; *auto* prend celle qui a le plus de directions, et parmi elles celle qui en dit le plus sur du terrain jamais vu (AUC). **Type de direction** : *auto* prend celui qui a le mieux changé les images lors de l'audit.</translation>
    </message>
    <message>
        <source>**Page with sliders**: under each slider stands what lies at its ends (such as *less income* and *more income*) and how well the value is told on unseen ground. Its ends are those of real images (1st and 99th percentile), its mark is where the place stands among them, and at the mark the picture is that of the place to the last pixel. Where several sliders together lead beyond what any real image shows, the page says so. Every picture bears the word “synthetic”.</source>
        <translation>**Page avec curseurs** : sous chaque curseur est dit ce qui se trouve à ses bouts (comme *moins de revenu* et *plus de revenu*) et combien la valeur est devinée sur du terrain jamais vu. Ses bouts sont ceux des images réelles (1er et 99e centile), sa marque est l'endroit où le lieu se trouve parmi elles, et à la marque l'image est celle du lieu au pixel près. Là où plusieurs curseurs ensemble mènent au-delà de ce que montre une image réelle, la page le dit. Chaque image porte le mot « synthetic ».</translation>
    </message>
    <message>
        <source>The model's weights lie in the page in half precision; pictures differ from those of the engine by less than a tenth of a level of 255. At 64 pixels the page has some 3 MB and draws 10 to 30 pictures a second. A browser without the means, or without JavaScript, shows stills.</source>
        <translation>Les poids du modèle sont dans la page en demi-précision ; les images diffèrent de celles du moteur de moins d'un dixième de niveau sur 255. À 64 pixels la page pèse quelque 3 Mo et génère 10 à 30 images par seconde. Un navigateur qui n'en a pas les moyens, ou sans JavaScript, montre des images fixes.</translation>
    </message>
    <message>
        <source>The page says what it is and what it is not: a visual hypothesis, no evidence. Pass it on whole.</source>
        <translation>La page dit ce qu'elle est et ce qu'elle n'est pas : une hypothèse visuelle, non une preuve. Transmettez-la entière.</translation>
    </message>
    <message>
        <source>After Knuutila, *This inequality does not exist* (2022).</source>
        <translation>D'après Knuutila, *This inequality does not exist* (2022).</translation>
    </message>
    <message>
        <source>Draws images as a generative model has them, and as they would look with less and with more of a value: stills, as matrices, as pairs, and each by itself. Every picture bears the word “synthetic” in its pixels and in its file.</source>
        <translation>Génère des images telles que les a un modèle génératif, et telles qu'elles seraient avec moins et avec plus d'une valeur : des images fixes, en matrices, en paires, et chacune à part. Chaque image porte le mot « synthetic » dans ses pixels et dans son fichier.</translation>
    </message>
    <message>
        <source>**Generative model**: of *Train a generative model*. One that was found to be memorised, collapsed, poor, or made from too few images is refused unless asked for.</source>
        <translation>**Modèle génératif** : d'*Entraîner un modèle génératif*. Un modèle jugé mémorisé, effondré, mauvais, ou fait de trop peu d'images est refusé sauf demande.</translation>
    </message>
    <message>
        <source>**Latents of images**: of *Find images in the model*, by the same model. Left empty, random samples of the model are drawn in their place.</source>
        <translation>**Vecteurs latents des images** : de *Retrouver des images dans le modèle*, par le même modèle. Vide : des échantillons aléatoires du modèle sont générés à leur place.</translation>
    </message>
    <message>
        <source>**Directions**: of *Directions of a value*, in the same model. A value without a direction beyond chance is not drawn unless asked for.</source>
        <translation>**Directions** : de *Directions d'une valeur*, dans le même modèle. Une valeur sans direction au-delà du hasard n'est pas générée sauf demande.</translation>
    </message>
    <message>
        <source>**Fields**: names of values, separated by commas; left empty, all.</source>
        <translation>**Champs** : noms de valeurs, séparés par des virgules ; vide : tous.</translation>
    </message>
    <message>
        <source>**Number of images along each direction**: an odd number; the image as the model has it stands in the middle. A step is a number of standard deviations of the positions of real images on the direction.</source>
        <translation>**Nombre d'images le long de chaque direction** : un nombre impair ; l'image telle que l'a le modèle est au milieu. Un pas est un nombre d'écarts-types des positions des images réelles sur la direction.</translation>
    </message>
    <message>
        <source>**Number of images to draw from**, chosen by the **seed**; or **numbers of images**, such as `12, 40-45`, as in the field `tile_id` of layers.</source>
        <translation>**Nombre d'images de départ**, tirées d'après la **graine** ; ou **numéros d'images**, par exemple `12, 40-45`, comme dans le champ `tile_id` des couches.</translation>
    </message>
    <message>
        <source>**Inversion method**: one for all values of a run, so that all rows start from the same picture; *auto* takes the one with the most directions, and of these the one that tells most of unseen ground (AUC). **Type of direction**: *auto* takes that which changed images best in the audit.</source>
        <translation>**Méthode d'inversion** : une pour toutes les valeurs d'un calcul, afin que toutes les lignes partent de la même image ; *auto* prend celle qui a le plus de directions, et parmi elles celle qui en dit le plus sur du terrain jamais vu (AUC). **Type de direction** : *auto* prend celui qui a le mieux changé les images lors de l'audit.</translation>
    </message>
    <message>
        <source>**Truncation of random samples**: 1 draws all that the model can, less draws what is more usual, 0 only the mean.</source>
        <translation>**Troncature des échantillons aléatoires** : 1 génère tout ce que peut le modèle, moins génère ce qui est plus habituel, 0 seulement la moyenne.</translation>
    </message>
    <message>
        <source>**Continue beyond the range of real images**: steps end at the 1st and 99th percentile of real images, counted from where the image stands itself. Beyond, pictures are artefacts.</source>
        <translation>**Continuer au-delà de la plage des images réelles** : les pas finissent au 1er et au 99e centile des images réelles, comptés depuis l'endroit où est l'image elle-même. Au-delà, les images sont des artefacts.</translation>
    </message>
    <message>
        <source>**Folder for the drawn images**, new or empty: of each field `along_&lt;field&gt;.png` (several places along one value, a place a row); of each place `place_&lt;number&gt;.png` (one place along several values, a value a row), `pair_&lt;number&gt;_&lt;field&gt;.png` (as it is, and farthest towards more), `still_&lt;number&gt;.png` and `still_&lt;number&gt;_&lt;field&gt;_&lt;step&gt;.png`. Pixels are squares of 4 by 4 (2 by 2 in matrices) at 64 pixels, so that nothing is smoothed. The text of each PNG file holds the model's fingerprint, the parameters, and the IPTC's term for pictures that an algorithm made.</source>
        <translation>**Dossier pour les images générées**, nouveau ou vide : pour chaque champ `along_&lt;champ&gt;.png` (plusieurs lieux le long d'une valeur, un lieu par ligne) ; pour chaque lieu `place_&lt;numéro&gt;.png` (un lieu le long de plusieurs valeurs, une valeur par ligne), `pair_&lt;numéro&gt;_&lt;champ&gt;.png` (tel quel, et au plus loin vers plus), `still_&lt;numéro&gt;.png` et `still_&lt;numéro&gt;_&lt;champ&gt;_&lt;pas&gt;.png`. Les pixels sont des carrés de 4 sur 4 (2 sur 2 dans les matrices) à 64 pixels, afin que rien ne soit lissé. Le texte de chaque fichier PNG contient l'empreinte du modèle, les paramètres, et le terme de l'IPTC pour les images faites par un algorithme.</translation>
    </message>
    <message>
        <source>**Places of the drawn images**: points with `tile_id`, `source`, `row`, `col`, `inversion`, `picture` and, of each value, `&lt;field&gt;_own` (its position, in standard deviations from the mean of real images), `&lt;field&gt;_least` and `&lt;field&gt;_most` (its farthest steps).</source>
        <translation>**Lieux des images générées** : points avec `tile_id`, `source`, `row`, `col`, `inversion`, `picture` et, pour chaque valeur, `&lt;champ&gt;_own` (sa position, en écarts-types depuis la moyenne des images réelles), `&lt;champ&gt;_least` et `&lt;champ&gt;_most` (ses pas les plus lointains).</translation>
    </message>
    <message>
        <source>**Report**: what was drawn and what was not, the matrices, and what speaks for each direction.</source>
        <translation>**Rapport** : ce qui a été généré et ce qui ne l'a pas été, les matrices, et ce qui parle pour chaque direction.</translation>
    </message>
    <message>
        <source>A picture is a visual hypothesis, not evidence: it shows what goes together with a value in the images that the model has seen, which may be a bystander. Do not show it as a place, and do not decide about a place by it.</source>
        <translation>Une image est une hypothèse visuelle, non une preuve : elle montre ce qui va avec une valeur dans les images que le modèle a vues, et qui peut n'être que concomitant. Ne la montrez pas comme un lieu, et ne décidez pas d'un lieu d'après elle.</translation>
    </message>
    <message>
        <source>After Knuutila, *Using GANs to study visual aspects of social processes* (2023).</source>
        <translation>D'après Knuutila, *Using GANs to study visual aspects of social processes* (2023).</translation>
    </message>
    <message>
        <source>Draws what a place would look like if a classifier were to see more of a category in it: the latent of an image in a generative model climbs on what the classifier says of the picture. A second classifier, which the ascent does not follow, chooses and judges what comes out. Every picture bears the word “synthetic” in its pixels and in its file.</source>
        <translation>Génère ce à quoi ressemblerait un lieu si un classifieur y voyait plus d'une catégorie : le vecteur latent d'une image dans un modèle génératif monte selon ce que le classifieur dit de l'image. Un second classifieur, que la montée ne suit pas, choisit et juge ce qui en sort. Chaque image porte le mot « synthetic » dans ses pixels et dans son fichier.</translation>
    </message>
    <message>
        <source>**Classifier**: of *Train a model of status from imagery*, with classes, ordered classes or a value.</source>
        <translation>**Classifieur** : d'*Entraîner un modèle de statut à partir d'images*, avec des classes, des classes ordonnées ou une valeur.</translation>
    </message>
    <message>
        <source>**Generative model**: of *Train a generative model*, from images of the same kind, size and bands. One that was found to be memorised, collapsed, poor, or made from too few images is refused unless asked for.</source>
        <translation>**Modèle génératif** : d'*Entraîner un modèle génératif*, à partir d'images de même sorte, taille et bandes. Un modèle jugé mémorisé, effondré, mauvais, ou fait de trop peu d'images est refusé sauf demande.</translation>
    </message>
    <message>
        <source>**Latents of images**: of *Find images in the model*. Left empty, the imagery or the photographs given below are found here by the encoder of the generative model (2,000 images at most, evenly spread); where there are none either, templates set out from random samples of the generative model: the bare template of a class.</source>
        <translation>**Vecteurs latents des images** : de *Retrouver des images dans le modèle*. Vide : l'imagerie ou les photographies données plus bas sont retrouvées ici par l'encodeur du modèle génératif (2 000 images au plus, réparties régulièrement) ; s'il n'y en a pas non plus, les images idéales partent d'échantillons aléatoires du modèle génératif : la pure image idéale d'une classe.</translation>
    </message>
    <message>
        <source>**Target class**: the name of a class. Of ordered classes and of values also `highest` (taken if left empty) or `lowest`, of ordered classes `score`, their mean.</source>
        <translation>**Classe visée** : le nom d'une classe. Pour des classes ordonnées et des valeurs aussi `highest` (prise si le champ est vide) ou `lowest`, pour des classes ordonnées `score`, leur moyenne.</translation>
    </message>
    <message>
        <source>**Second classifier**: another file of *Train a model of status from imagery* for the same classes, with another network or from other ground. Left empty, one is made here if the images that the classifier was trained on are given below: with another network, and from one fold of these images, which the classifier that is followed then has not learnt from. Where none can be made, the report says so in its first sentence, and what the second one says stays empty.</source>
        <translation>**Second classifieur** : un autre fichier d'*Entraîner un modèle de statut à partir d'images* pour les mêmes classes, avec un autre réseau ou d'un autre terrain. Vide : il est fait ici si les images sur lesquelles le classifieur a été entraîné sont données plus bas : avec un autre réseau, et d'un pli de ces images, dont le classifieur suivi n'a alors pas appris. Si aucun ne peut être fait, le rapport le dit dans sa première phrase, et ce que dit le second reste vide.</translation>
    </message>
    <message>
        <source>**Number of images to draw from**, chosen at random by the **seed**, without those of the class already unless asked for; or **numbers of images**, such as `12, 40-45`, as in the field `tile_id` of layers.</source>
        <translation>**Nombre d'images de départ**, tirées au hasard d'après la **graine**, sans celles qui sont déjà de la classe sauf demande ; ou **numéros d'images**, par exemple `12, 40-45`, comme dans le champ `tile_id` des couches.</translation>
    </message>
    <message>
        <source>**Inversion method**: *auto* takes the encoder if it is there, then the iterative one.</source>
        <translation>**Méthode d'inversion** : *auto* prend l'encodeur s'il existe, sinon l'itérative.</translation>
    </message>
    <message>
        <source>**Attributes to lock** and **model whose score to lock**: what must stay as it is, such as `brightness`, or the value that another model of status tells. Ascent loses what it has in common with the way in which they grow; what has drifted nevertheless is measured and taken back.</source>
        <translation>**Attributs à verrouiller** et **modèle dont le score est à verrouiller** : ce qui doit rester tel quel, comme la luminosité, ou la valeur que dit un autre modèle de statut. La montée perd ce qu'elle a en commun avec la façon dont ils croissent ; ce qui a dérivé malgré tout est mesuré et corrigé (`brightness`).</translation>
    </message>
    <message>
        <source>**Length of steps** and **maximum distance from the image**: 1 is as far as two random images of the generative model are apart. The **prior** holds a template back by its distance from the image, or by how rare it is among the images of the model.</source>
        <translation>**Longueur des pas** et **distance maximale à l'image** : 1 est la distance entre deux images aléatoires du modèle génératif. L'**a priori** retient une image idéale par sa distance à l'image, ou par sa rareté parmi les images du modèle.</translation>
    </message>
    <message>
        <source>**Starts for each template**: further ones lie near the image; the best is taken.</source>
        <translation>**Départs pour chaque image idéale** : les autres sont près de l'image ; le meilleur est pris.</translation>
    </message>
    <message>
        <source>**Template**: the image that the second classifier prefers (ascent ends when that one gains no more); or the first of which the classifier is sure (0.9), which is the least change; or the image after all steps.</source>
        <translation>**Image idéale** : l'image que préfère le second classifieur (la montée finit quand celui-ci n'y gagne plus) ; ou la première dont le classifieur est sûr (0,9), ce qui est le moindre changement ; ou l'image après tous les pas.</translation>
    </message>
    <message>
        <source>**Imagery that the classifier was trained on**: rasters, or photographs in their place, for the second classifier, and for the images where no latents are given.</source>
        <translation>**Imagerie sur laquelle le classifieur a été entraîné** : des rasters, ou des photographies à leur place, pour le second classifieur, et pour les images quand aucun vecteur latent n'est donné.</translation>
    </message>
    <message>
        <source>**Folder for the drawn images**, new or empty: `template_&lt;number&gt;.png` and `pair_&lt;number&gt;.png` (the image as the generative model has it, and its template) of each, and `sheet.png`. The text of each PNG file holds the model's fingerprint, the parameters, and the IPTC's term for pictures that an algorithm made.</source>
        <translation>**Dossier pour les images générées**, nouveau ou vide : `template_&lt;numéro&gt;.png` et `pair_&lt;numéro&gt;.png` (l'image telle que l'a le modèle génératif, et son image idéale) de chacune, et `sheet.png`. Le texte de chaque fichier PNG contient l'empreinte du modèle, les paramètres, et le terme de l'IPTC pour les images faites par un algorithme.</translation>
    </message>
    <message>
        <source>**Images with their scores**: `tile_id`, `source`, `row`, `col`, `inversion`, `target`, `p_before` and `p_after` (what the classifier says of the image as the generative model has it, and of its template), `p_second_before` and `p_second` (the second classifier), `distance` (1: as far as two random images), `steps` and `picture`. Of values the fields are called `value_before` and so on.</source>
        <translation>**Images avec leurs scores** : `tile_id`, `source`, `row`, `col`, `inversion`, `target`, `p_before` et `p_after` (ce que dit le classifieur de l'image telle que l'a le modèle génératif, et de son image idéale), `p_second_before` et `p_second` (le second classifieur), `distance` (1 : comme deux images aléatoires), `steps` et `picture`. Pour des valeurs les champs s'appellent `value_before` et ainsi de suite.</translation>
    </message>
    <message>
        <source>**Templates**: their latents, under the numbers and places of their images, for *Nearest real images*.</source>
        <translation>**Images idéales** : leurs vecteurs latents, sous les numéros et lieux de leurs images, pour *Images réelles les plus proches*.</translation>
    </message>
    <message>
        <source>**Report**: pairs, what both classifiers say on the way up, what ascent to the last step and ascent on pixels would have made of the same images, and what else changed in the pictures. Ascent on pixels shows how a classifier is deceived: the first one is sure, and the second one sees nothing.</source>
        <translation>**Rapport** : des paires, ce que disent les deux classifieurs en montant, ce qu'auraient fait des mêmes images la montée jusqu'au dernier pas et une montée sur les pixels, et ce qui d'autre a changé dans les images. La montée sur les pixels montre comment un classifieur est trompé : le premier est sûr, et le second ne voit rien.</translation>
    </message>
    <message>
        <source>A template is a visual hypothesis: it shows what the classifier goes by, which may be a bystander. It is neither a plan nor a forecast. Do not show it as a place, and do not decide about a place by it.</source>
        <translation>Une image idéale est une hypothèse visuelle : elle montre ce qui guide le classifieur, et qui peut n'être que concomitant. Ce n'est ni un plan ni une prévision. Ne la montrez pas comme un lieu, et ne décidez pas d'un lieu d'après elle.</translation>
    </message>
    <message>
        <source>Lays a regular grid of square tiles over a raster and writes the tiles that hold at least one valid pixel.</source>
        <translation>Pose une grille régulière de tuiles carrées sur un raster et écrit les tuiles qui contiennent au moins un pixel valide.</translation>
    </message>
    <message>
        <source>The grid starts at the raster's first row and column and covers every pixel; the last tiles may reach beyond the raster. Pixels marked by a nodata value (of the file, or set in the layer's properties), a mask, an alpha band or NaN are invalid, and so are pixels outside the mask polygons.</source>
        <translation>La grille commence à la première ligne et à la première colonne du raster et couvre chaque pixel ; les dernières tuiles peuvent dépasser le raster. Les pixels marqués par une valeur nodata (du fichier, ou fixée dans les propriétés de la couche), un masque, une bande alpha ou NaN sont invalides, de même que ceux hors des polygones du masque.</translation>
    </message>
    <message>
        <source>**Tile size**: side of a tile in metres on the ground, or in pixels. Left empty, a tile has about 70 m of ground: so many pixels as suit the ground resolution, 128 at 0.5 m (and 128 where the resolution is not known). The log names it in pixels and metres.</source>
        <translation>**Taille des tuiles** : côté d'une tuile en mètres au sol, ou en pixels. Vide : une tuile a environ 70 m de terrain, avec autant de pixels qu'il convient à la résolution au sol, 128 à 0,5 m (et 128 si la résolution n'est pas connue). Le journal la donne en pixels et en mètres.</translation>
    </message>
    <message>
        <source>**Stride**: pixels from one tile to the next. Smaller than the tile size, tiles overlap.</source>
        <translation>**Pas** : pixels d'une tuile à la suivante. Plus petit que la taille des tuiles, celles-ci se chevauchent.</translation>
    </message>
    <message>
        <source>**Tiles** are squares with the fields `tile_id`, `row` and `col` (its cell in the label and feature rasters) and `valid`, the share of valid pixels from 0 to 1.</source>
        <translation>**Tuiles** sont des carrés avec les champs `tile_id`, `row` et `col` (sa cellule dans les rasters des groupes et de descripteurs) et `valid`, la part de pixels valides de 0 à 1.</translation>
    </message>
    <message>
        <source>Learns a value that polygons carry (income, deprivation, rents) from imagery, and says whether the imagery really tells it. The rasters are cut into tiles, a network describes each tile, and a simple model on these descriptions predicts the value. Every prediction is for ground that its model had not seen.</source>
        <translation>Apprend à partir d'images une valeur que portent des polygones (revenu, défavorisation, loyers), et dit si les images la disent vraiment. Les rasters sont découpés en tuiles, un réseau décrit chaque tuile, et un modèle simple sur ces descriptions prédit la valeur. Chaque prédiction est pour du terrain que son modèle n'avait pas vu.</translation>
    </message>
    <message>
        <source>**Imagery**: one or several rasters; or, in their place, points with the paths of **photographs**; **panoramas** and the **crop** are as in *Cluster urban types*.</source>
        <translation>**Imagerie** : un ou plusieurs rasters ; ou, à leur place, des points avec les chemins de **photographies** ; **panoramas** et **rognage** sont comme dans *Regrouper en types urbains*.</translation>
    </message>
    <message>
        <source>**Labelled polygons, or points on images** and the **field to learn**: a tile takes the area-weighted mean of the polygons under it. Points label the tile that holds them, or the photograph in their place (within a metre): such are surveyed households, and the output of *Scores from votes*; tables and report then call each point a polygon. Polygons without a value are left out, and so are tiles that are labelled by less than the **minimum labelled share**. The field must hold a value, not a number that merely identifies the polygon, such as `fid`; a warning says so where it seems to.</source>
        <translation>**Polygones étiquetés, ou points sur des images** et **champ à apprendre** : une tuile prend la moyenne, pondérée par l'aire, des polygones sous elle. Des points étiquettent la tuile qui les contient, ou la photographie à leur place (à moins d'un mètre) : tels sont des ménages enquêtés, et la sortie de *Scores d'après des votes* ; tables et rapport appellent alors chaque point un polygone. Les polygones sans valeur sont écartés, de même que les tuiles étiquetées pour moins que la **part étiquetée minimale**. Le champ doit contenir une valeur, non un numéro qui ne fait qu'identifier le polygone, comme `fid` ; un avertissement le dit là où il semble le faire.</translation>
    </message>
    <message>
        <source>**Learn the field as**: *a number*; *ordered classes*, cut from a number into classes with as many polygons each (or at **breaks**, or inside each raster); or *classes* of any kind, where a tile takes the class with the largest share.</source>
        <translation>**Apprendre le champ comme** : *un nombre* ; *des classes ordonnées*, découpées dans un nombre en classes d'autant de polygones chacune (ou à des **limites**, ou dans chaque raster) ; ou *des classes* quelconques, où une tuile prend la classe à la plus grande part.</translation>
    </message>
    <message>
        <source>**The value describes**: *the average over its polygon*, such as an income, a rate or a share, where the model learns what its tiles must hold for the average to come true, so that the map is finer than the polygons; or *every place in its polygon*, such as the class of a land use as 0 or 1. For classes it makes no difference.</source>
        <translation>**La valeur décrit** : *la moyenne de son polygone*, comme un revenu, un taux ou une part, où le modèle apprend ce que ses tuiles doivent contenir pour que la moyenne soit juste, si bien que la carte est plus fine que les polygones ; ou *chaque lieu de son polygone*, comme la classe d'un usage du sol codée 0 ou 1. Pour des classes, cela ne change rien.</translation>
    </message>
    <message>
        <source>**Cross-validation**: *spatial blocks* hold out whole squares of ground, as wide as the value is correlated (range of its variogram) unless a **block size** is given. *Random polygons* are held out among their neighbours, which makes scores optimistic; they are run for comparison in any case. No fold splits a polygon.</source>
        <translation>**Validation croisée** : des *blocs spatiaux* réservent des carrés entiers de terrain, aussi larges que la valeur est corrélée (portée de son variogramme) sauf si une **taille des blocs** est donnée. Des *polygones tirés au hasard* sont réservés parmi leurs voisins, ce qui rend les scores optimistes ; ils sont calculés de toute façon, pour comparaison. Aucun pli ne coupe un polygone.</translation>
    </message>
    <message>
        <source>**Prediction model**: *ridge* for values, *logit* for shares between 0 and 1 (divide percentages by 100); *corn*, *softmax*, *svm* or *binomial* for ordered classes; *softmax* or *svm* for classes. *Binomial* has one score behind all classes, so its maps of the poorest and the richest class are exact negatives of each other. *Auto* takes *logit* for a value that lies between 0 and 1 throughout and passes one half somewhere, such as the share of informal ground or a 0/1 field of land use; *ridge* for any other value; *corn* or *softmax* for classes.</source>
        <translation>**Modèle de prédiction** : *ridge* pour des valeurs, *logit* pour des parts entre 0 et 1 (divisez les pourcentages par 100) ; *corn*, *softmax*, *svm* ou *binomial* pour des classes ordonnées ; *softmax* ou *svm* pour des classes. *Binomial* a un seul score derrière toutes les classes, si bien que ses cartes de la classe la plus pauvre et de la plus riche sont l'exact opposé l'une de l'autre. *Auto* prend *logit* pour une valeur qui est partout entre 0 et 1 et dépasse quelque part un demi, comme la part de terrain informel ou un champ 0/1 d'usage du sol ; *ridge* pour toute autre valeur ; *corn* ou *softmax* pour des classes.</translation>
    </message>
    <message>
        <source>**Augmented copies**: each tile is also learnt in other light, tint, contrast and noise, mirrored and turned (photographs only mirrored), because another image will have been taken on another day by another camera. Copies cost time: 0 takes a fifth of it, and suits a model that will only ever see its own image.</source>
        <translation>**Copies augmentées** : chaque tuile est aussi apprise avec une autre lumière, teinte, contraste et bruit, en miroir et tournée (les photographies seulement en miroir), car une autre image aura été prise un autre jour par un autre capteur. Les copies coûtent du temps : 0 en prend un cinquième, et convient à un modèle qui ne verra jamais que sa propre image.</translation>
    </message>
    <message>
        <source>**Reach of labels to unlabelled neighbours that look alike**: where only few tiles have a label, others within this distance that look like a labelled one are learnt from with its label, too. How alike they must look is found from pairs of labelled tiles in different polygons; where such pairs do not share their label, no neighbour takes any. None of them is tested on, none lies nearer to held-out ground than to what trains, and the report has the results with and without them in the same folds. It goes with 0 epochs.</source>
        <translation>**Portée des étiquettes vers les voisins ressemblants sans étiquette** : si peu de tuiles ont une étiquette, d'autres à cette distance qui ressemblent à une tuile étiquetée servent aussi à l'apprentissage avec son étiquette. Combien elles doivent ressembler est trouvé sur des paires de tuiles étiquetées de polygones différents ; si de telles paires ne partagent pas leur étiquette, aucune voisine n'en prend. On ne teste sur aucune d'elles, aucune n'est plus près du terrain réservé que de ce qui apprend, et le rapport a les résultats avec et sans elles dans les mêmes plis. Cela va avec 0 époque.</translation>
    </message>
    <message>
        <source>**Groups to judge within** and their field: polygons of geographic context, such as urban and rural ground, or tiles with clusters (points in the same places, of photographs). Within each group a model of its own is made and judged beside the one of all, in the same folds, on the same tiles. Predictions, model and maps stay those of all tiles.</source>
        <translation>**Strates dans lesquelles juger** et leur champ : polygones de contexte géographique, comme terrain urbain et rural, ou tuiles avec des groupes (pour des photographies, des points aux mêmes lieux). Dans chaque strate un modèle propre est fait et jugé à côté de celui de toutes, dans les mêmes plis, sur les mêmes tuiles. Prédictions, modèle et cartes restent ceux de toutes les tuiles.</translation>
    </message>
    <message>
        <source>**Groups**: the field of that layer with the name or number of the group.</source>
        <translation>**Strates** : le champ de cette couche avec le nom ou le numéro de la strate.</translation>
    </message>
    <message>
        <source>**Epochs**: 0, the default, uses the network as it is and takes seconds. More fine-tune its last stage or all of it, fold by fold, and a fold keeps the network as it was where that served better.</source>
        <translation>**Époques** : 0, par défaut, utilise le réseau tel quel et prend des secondes. Plus ajustent son dernier étage ou le tout, pli par pli, et un pli garde le réseau tel quel là où cela servait mieux.</translation>
    </message>
    <message>
        <source>**Checkpoint folder**: with one, a run that was interrupted goes on where it stopped: tiles are described a thousand at a time, and each fold is tuned epoch by epoch. A page there, `progress.html`, shows how tuning goes.</source>
        <translation>**Dossier de reprise** : avec lui, un calcul interrompu reprend là où il s'est arrêté : les tuiles sont décrites par milliers, et chaque pli est ajusté époque par époque. Une page, `progress.html`, y montre comment avance l'ajustement.</translation>
    </message>
    <message>
        <source>**Tile size**: in metres on the ground, or in pixels. Left empty, a tile has about 70 m of ground: so many pixels as suit the ground resolution, 128 at 0.5 m (and 128 where the resolution is not known). The log names it in pixels and metres. It should be smaller than the polygons, so that a tile has one label; and large enough to show a piece of the city: 50 to 150 m.</source>
        <translation>**Taille des tuiles** : en mètres au sol, ou en pixels. Vide : une tuile a environ 70 m de terrain, avec autant de pixels qu'il convient à la résolution au sol, 128 à 0,5 m (et 128 si la résolution n'est pas connue). Le journal la donne en pixels et en mètres. Elle devrait être plus petite que les polygones, pour qu'une tuile ait une seule étiquette ; et assez grande pour montrer un morceau de la ville : 50 à 150 m.</translation>
    </message>
    <message>
        <source>**Context**: how many times as wide as a tile the ground is that the network sees, with the tile in its middle: 1, the default, is the tile alone, 2 is a square of twice its side. The result for a tile then also depends on what lies around it; its place, its share of valid pixels and its pictures stay its own. It costs as much time as tiles of that size. The model keeps it. Folds then keep apart what shares any ground that is seen, and evidence cannot be mapped by *Map where a model looked*.</source>
        <translation>**Contexte** : combien de fois le terrain que voit le réseau est aussi large qu'une tuile, avec la tuile au milieu : 1, par défaut, est la tuile seule, 2 un carré de côté double. Le résultat d'une tuile dépend alors aussi de ce qui l'entoure ; son lieu, sa part de pixels valides et ses images restent les siens. Cela coûte autant de temps que des tuiles de cette taille. Le modèle le garde. Les plis séparent alors ce qui partage du terrain vu, et les contributions ne peuvent pas être cartographiées par *Cartographier où un modèle a regardé*.</translation>
    </message>
    <message>
        <source>**Predicted tiles** carry, of photographs, `photo`, `direction`, `view` and `timestamp` where they are known, and `observed`, `predicted`, `low` and `high` (an interval that is to hold nine tiles in ten), `fold` and `covered` (labelled share). The label of a tile is that of its polygons, which the tile itself may well differ from, so measures per polygon say more than those per tile. A predicted value never leaves the range of the labels that its model has seen; where labels are averages it may by as much as they differ, but it keeps their sign where all have the same, and lies between 0 and 1 where all of them do. Classes are numbered from 1; `observed_class`, `predicted_class`, `probability` and `likely` (the classes that cannot be ruled out) stand beside. With groups, `group` and `within` (what the model of the group alone says; empty where it has none) stand there, too. **Model** holds the network, the prediction model and one for each fold, so that maps can explain each tile by the model that had not seen it. **Table of measures** is a table of all figures with their intervals. **Report** compares blocked with random folds and with baselines that know less: the mean, the nearest labelled tiles, colour statistics and, if given, **polygons with measures of urban form**. A model that does not beat them says nothing new.</source>
        <translation>**Tuiles prédites** portent, pour des photographies, `photo`, `direction`, `view` et `timestamp` s'ils sont connus, et `observed`, `predicted`, `low` et `high` (un intervalle qui doit contenir neuf tuiles sur dix), `fold` et `covered` (part étiquetée). L'étiquette d'une tuile est celle de ses polygones, dont la tuile elle-même peut bien différer, si bien que les mesures par polygone en disent plus que celles par tuile. Une valeur prédite ne quitte jamais la plage des étiquettes que son modèle a vues ; si les étiquettes sont des moyennes elle le peut d'autant qu'elles diffèrent, mais elle garde leur signe si toutes ont le même, et reste entre 0 et 1 si toutes y sont. Les classes sont numérotées à partir de 1 ; `observed_class`, `predicted_class`, `probability` et `likely` (les classes qui ne peuvent être exclues) sont à côté. Avec des strates, `group` et `within` (ce que dit le modèle de la strate seule ; vide si elle n'en a pas) y sont aussi. **Modèle** contient le réseau, le modèle de prédiction et un par pli, afin que des cartes puissent expliquer chaque tuile par le modèle qui ne l'avait pas vue. **Table des mesures** est une table de tous les chiffres avec leurs intervalles. **Rapport** compare les plis en blocs aux plis tirés au hasard et à des références qui en savent moins : la moyenne, les tuiles étiquetées les plus proches, des statistiques de couleur et, si elles sont données, des **polygones avec des mesures de forme urbaine**. Un modèle qui ne les bat pas n'apporte rien de nouveau.</translation>
    </message>
    <message>
        <source>At least 30 labelled tiles in 10 polygons are needed, and some hundred are better. The outputs `R2`, `MAE`, `SPEARMAN`, `ACCURACY` and `KAPPA` are per polygon, out of fold; those that do not apply are left out.</source>
        <translation>Il faut au moins 30 tuiles étiquetées dans 10 polygones, et quelques centaines valent mieux. Les sorties `R2`, `MAE`, `SPEARMAN`, `ACCURACY` et `KAPPA` sont par polygone, hors pli ; celles qui ne s'appliquent pas sont omises.</translation>
    </message>
    <message>
        <source>After Levy Abitbol &amp; Karsai, *Interpretable socioeconomic status inference from aerial imagery through urban patterns* (Nature Machine Intelligence, 2020), with blocked validation after Roberts et al. (Ecography, 2017).</source>
        <translation>D'après Levy Abitbol &amp; Karsai, *Interpretable socioeconomic status inference from aerial imagery through urban patterns* (Nature Machine Intelligence, 2020), avec une validation par blocs d'après Roberts et al. (Ecography, 2017).</translation>
    </message>
    <message>
        <source>Learns to draw what a place looks like: a **generative model** (StyleGAN2) of the tiles of rasters, or of photographs. *Find images in the model*, *Directions of a value*, *Draw along directions* and *Slider page* work with what it writes.</source>
        <translation>Apprend à générer ce à quoi ressemble un lieu : un **modèle génératif** (StyleGAN2) des tuiles de rasters, ou de photographies. *Retrouver des images dans le modèle*, *Directions d'une valeur*, *Générer le long de directions* et *Page avec curseurs* travaillent avec ce qu'il écrit.</translation>
    </message>
    <message>
        <source>**Imagery**: rasters of one band or three, cut into **tiles** of about 70 m unless a size is given, or points with the paths of **photographs**. A model needs many images: below 500 different ones it is said to have too few. A smaller **stride** than the tile size gives more of them.</source>
        <translation>**Imagerie** : des rasters d'une ou de trois bandes, découpés en **tuiles** d'environ 70 m sauf si une taille est donnée, ou des points avec les chemins de **photographies**. Un modèle a besoin de beaucoup d'images : en dessous de 500 différentes, il est dit en avoir trop peu. Un **pas** plus petit que la taille des tuiles en donne plus.</translation>
    </message>
    <message>
        <source>**Size of the generated images**: 64 pixels learn in minutes to hours on a processor, 128 take four times as long.</source>
        <translation>**Taille des images générées** : 64 pixels s'apprennent en minutes ou en heures sur un processeur, 128 prennent quatre fois plus de temps.</translation>
    </message>
    <message>
        <source>**Training time**: an hour on two cores shows some 200,000 to 300,000 images. With a **checkpoint folder** the run goes on where it stopped, tomorrow or after a break, and a page in it shows how it goes: drawn samples, losses, and whether the discriminator memorises its images. The same minutes give another model on another machine; a number of **training images to show** gives the same again.</source>
        <translation>**Durée d'apprentissage** : une heure sur deux cœurs montre quelque 200 000 à 300 000 images. Avec un **dossier de reprise** le calcul continue là où il s'est arrêté, demain ou après une pause, et une page y montre comment il avance : échantillons générés, pertes, et si le discriminateur mémorise ses images. Les mêmes minutes donnent un autre modèle sur une autre machine ; un nombre d'**images d'apprentissage à montrer** redonne le même.</translation>
    </message>
    <message>
        <source>**Which images**: a model of few images has no room for everything. With **marked examples** (points or polygons with a **field with 1 for images to learn from, 0 for others**, ten or more of either) only images like those marked 1 are learnt from, as a logistic regression on their features tells; with **buildings** only tiles of which these cover at least a share.</source>
        <translation>**Quelles images** : un modèle de peu d'images n'a pas de place pour tout. Avec des **exemples marqués** (points ou polygones avec un **champ avec 1 pour les images à apprendre, 0 pour les autres**, dix ou plus de chacun) seules des images comme celles marquées 1 sont apprises, selon une régression logistique sur leurs descripteurs ; avec des **bâtiments** seules les tuiles dont ils couvrent au moins une part.</translation>
    </message>
    <message>
        <source>**Start training from**: the bundled base, which has learnt to draw cities seen from above and saves most of the time; nothing; or another generative model.</source>
        <translation>**Commencer l'apprentissage à partir de** : la base livrée, qui a appris à générer des villes vues d'en haut et épargne l'essentiel du temps ; rien ; ou un autre modèle génératif.</translation>
    </message>
    <message>
        <source>**Model** holds generator, discriminator and encoder. **Drawn images** is a sheet of samples, each marked as synthetic. **Report** says first whether the model may be trusted (`VERDICT`): *usable*; *too few images*; *collapsed*, where it draws the same again and again; *memorised*, where it draws its examples; *poor*, where what it draws is farther from real images than these are at half their resolution. What is not usable is refused by what follows unless told otherwise. **Measures of the model** is a table of kernel distance, recall, coverage and the rest.</source>
        <translation>**Modèle** contient générateur, discriminateur et encodeur. **Images générées** est une planche d'échantillons, chacun marqué comme synthétique. **Rapport** dit d'abord si le modèle est digne de confiance (`VERDICT`) : *utilisable* ; *trop peu d'images* ; *effondré*, s'il génère toujours la même chose ; *mémorisé*, s'il génère ses exemples ; *mauvais*, si ce qu'il génère est plus loin des images réelles que celles-ci à demi-résolution. Ce qui n'est pas utilisable est refusé par la suite, sauf indication contraire. **Mesures du modèle** est une table de la distance à noyau, du rappel, de la couverture et du reste.</translation>
    </message>
    <message>
        <source>What is drawn is a **hypothesis** about how a place looks. It is no evidence, no photograph, and no prediction for any house; it must not be used to judge people, to set prices or to decide who gets what.</source>
        <translation>Ce qui est généré est une **hypothèse** sur l'aspect d'un lieu. Ce n'est ni une preuve, ni une photographie, ni une prédiction pour une maison ; cela ne doit servir ni à juger des personnes, ni à fixer des prix, ni à décider qui reçoit quoi.</translation>
    </message>
    <message>
        <source>After Knuutila, *Using GANs to study visual aspects of social processes* (2023), and Karras et al. (2020).</source>
        <translation>D'après Knuutila, *Using GANs to study visual aspects of social processes* (2023), et Karras et al. (2020).</translation>
    </message>
    <message>
        <source>Measures the urban form of **zones**: census tracts, tiles, any polygons. All inputs but the zones are optional; each adds its fields to a copy of the zones, **urban form**.</source>
        <translation>Mesure la forme urbaine de **zones** : secteurs de recensement, tuiles, polygones quelconques. Toutes les entrées sauf les zones sont facultatives ; chacune ajoute ses champs à une copie des zones, **forme urbaine**.</translation>
    </message>
    <message>
        <source>**Buildings** (polygons): `bld_count`, `bld_area` (m²), `bld_mean` (m²), `bld_share` (0 to 1), `bld_orient` and `bld_orient_sd` (degrees). A building is counted in the zone that holds its representative point, and once where the point is on a common border. The area is clipped to the zone; where footprints overlap, both count. The mean is of the whole footprints of the counted buildings. Orientation is the deviation of a building's longest axis from north, south, east and west, from 0 (along them) to 45: planned fabric is turned alike, so its standard deviation is small.</source>
        <translation>**Bâtiments** (polygones) : `bld_count`, `bld_area` (m²), `bld_mean` (m²), `bld_share` (0 à 1), `bld_orient` et `bld_orient_sd` (degrés). Un bâtiment est compté dans la zone qui contient son point représentatif, et une seule fois si ce point est sur une limite commune. L'aire est coupée à la zone ; si des emprises se chevauchent, les deux comptent. La moyenne est celle des emprises entières des bâtiments comptés. L'orientation est l'écart du plus long axe d'un bâtiment au nord, sud, est et ouest, de 0 (le long d'eux) à 45 : un tissu planifié est tourné de la même façon, si bien que son écart-type est petit.</translation>
    </message>
    <message>
        <source>**Roads** (lines): `road_len` (m, clipped to the zone; a road along a border is in both zones), `road_dist` and `major_dist` (m from the zone's centroid to the nearest road and the nearest major road, wherever it lies). A road is major if the **field with the road class** holds one of the **classes of major roads**, which are separated by commas.</source>
        <translation>**Routes** (lignes) : `road_len` (m, coupée à la zone ; une route le long d'une limite est dans les deux zones), `road_dist` et `major_dist` (m du centroïde de la zone à la route la plus proche et à la route principale la plus proche, où qu'elle soit). Une route est principale si le **champ avec la catégorie de route** contient l'une des **catégories des routes principales**, séparées par des virgules.</translation>
    </message>
    <message>
        <source>**NDVI**: a raster with one band of NDVI, or imagery together with the numbers of its **red band** and **near-infrared band** (advanced). `ndvi` is the mean over valid pixels, each weighted by exactly the part of it that lies in the zone. Scale and offset that the file declares are applied, a colour table is not; a warning tells of values outside −1 to 1.</source>
        <translation>**NDVI** : un raster à une bande de NDVI, ou des images avec les numéros de leur **bande rouge** et de leur **bande du proche infrarouge** (avancé). `ndvi` est la moyenne sur les pixels valides, chacun pesant exactement par la partie de lui qui est dans la zone. L'échelle et le décalage que déclare le fichier sont appliqués, une table de couleurs non ; un avertissement signale les valeurs hors de −1 à 1.</translation>
    </message>
    <message>
        <source>**Field with the population**: how many people live in each zone, for `pop_density` (persons/km²).</source>
        <translation>**Champ avec la population** : combien de personnes vivent dans chaque zone, pour `pop_density` (personnes/km²).</translation>
    </message>
    <message>
        <source>Everything is measured in metres that are true on the ground: in the CRS of the zones if it is projected, in metres and true to scale there, else in the local UTM zone, and where that is too narrow in an equal-area projection, with a warning. Never in degrees or Web Mercator. The log and the output `MEASURING_CRS` say which. North is the north of that grid.</source>
        <translation>Tout est mesuré en mètres justes au sol : dans le SCR des zones s'il est projeté, en mètres et fidèle à l'échelle à cet endroit, sinon dans la zone UTM locale, et si elle est trop étroite dans une projection équivalente, avec un avertissement. Jamais en degrés ni en Web Mercator. Le journal et la sortie `MEASURING_CRS` disent dans lequel. Le nord est le nord de cette grille.</translation>
    </message>
    <message>
        <source>Fields are empty where they are undefined, such as the mean size of no buildings. Zones keep their attributes, geometry, order and CRS, as they were when the algorithm began; a field that already has the name of a measure is replaced, with a warning. Curves are measured as polylines (to 0.01 % of their area). Invalid polygons are repaired for measuring.</source>
        <translation>Les champs sont vides là où ils ne sont pas définis, comme la taille moyenne d'aucun bâtiment. Les zones gardent leurs attributs, géométrie, ordre et SCR, tels qu'ils étaient au début du traitement ; un champ qui a déjà le nom d'une mesure est remplacé, avec un avertissement. Les courbes sont mesurées comme des polylignes (à 0,01 % de leur aire). Les polygones invalides sont réparés pour la mesure.</translation>
    </message>
    <message>
        <source>Orientation after Schirmer &amp; Axhausen, *A multiscale classification of urban morphology* (Journal of Transport and Land Use, 2015), as in momepy (Fleischmann, 2019).</source>
        <translation>Orientation d'après Schirmer &amp; Axhausen, *A multiscale classification of urban morphology* (Journal of Transport and Land Use, 2015), comme dans momepy (Fleischmann, 2019).</translation>
    </message>
    <message>
        <source>Reads a layer that only QGIS can open (XYZ tiles, WMS, WMTS, WCS, ArcGIS services, rasters in PostGIS or in memory) into a GeoTIFF, through QGIS's own connection with its cache, proxy and logins. Every other algorithm reads such layers by itself; make the GeoTIFF first where several are to work on the same imagery, where the extent is large, or where results must be traceable.</source>
        <translation>Lit une couche que seul QGIS peut ouvrir (tuiles XYZ, WMS, WMTS, WCS, services ArcGIS, rasters dans PostGIS ou en mémoire) dans un GeoTIFF, par la connexion de QGIS avec son cache, son serveur mandataire et ses identifiants. Tous les autres traitements lisent de telles couches d'eux-mêmes ; faites d'abord le GeoTIFF si plusieurs doivent travailler sur les mêmes images, si l'emprise est grande, ou si les résultats doivent être traçables.</translation>
    </message>
    <message>
        <source>**Web layer**: what to read. Services draw red, green, blue; other layers give their values.</source>
        <translation>**Couche web** : ce qu'il faut lire. Les services dessinent rouge, vert, bleu ; d'autres couches donnent leurs valeurs.</translation>
    </message>
    <message>
        <source>**Extent**: where; left empty, all of the layer. Or **polygons whose extent is taken instead**.</source>
        <translation>**Emprise** : où ; vide : toute la couche. Ou **polygones dont l'emprise est prise à la place**.</translation>
    </message>
    <message>
        <source>**Metres per pixel**: the finest that the service really has there unless given, found by asking at three places: a service that is asked for more only enlarges what it has. Pixels finer than that are never made. Services that have no fixed resolutions are asked in steps of two.</source>
        <translation>**Mètres par pixel** : sauf indication contraire, le plus fin que le service possède vraiment à cet endroit, trouvé en l'interrogeant en trois lieux : un service auquel on demande plus ne fait qu'agrandir ce qu'il a. Jamais de pixels plus fins que cela. Les services sans résolutions fixes sont interrogés par pas de deux.</translation>
    </message>
    <message>
        <source>**Maximum number of tiles**: the run ends before it starts where the service would be asked for more. How many tiles and megabytes it will be is told first. QGIS has up to six requests under way at a time; tiles that were not given are asked for three times.</source>
        <translation>**Nombre maximal de tuiles** : le calcul s'arrête avant de commencer s'il fallait en demander plus au service. Le nombre de tuiles et de mégaoctets est dit avant. QGIS a jusqu'à six requêtes en cours à la fois ; les tuiles qui n'ont pas été données sont demandées trois fois.</translation>
    </message>
    <message>
        <source>**Imagery** is a GeoTIFF in the CRS of the service where that is true to scale (to 1 %), else in its UTM zone. Where the service gave nothing there is no data. The credit that the layer names stands in its metadata (`TIFFTAG_COPYRIGHT`), with the address of the service but no key.</source>
        <translation>**Imagerie** est un GeoTIFF dans le SCR du service si celui-ci est fidèle à l'échelle (à 1 %), sinon dans sa zone UTM. Là où le service n'a rien donné, il n'y a pas de données. Les crédits que nomme la couche sont dans ses métadonnées (`TIFFTAG_COPYRIGHT`), avec l'adresse du service mais sans clé.</translation>
    </message>
    <message>
        <source>A download that was cancelled or broken off goes on from where it ended when it is run again within a week.</source>
        <translation>Un téléchargement annulé ou interrompu reprend là où il a fini s'il est relancé dans la semaine.</translation>
    </message>
    <message>
        <source>Most services allow pictures to be looked at, and not all allow them to be stored or analysed. The log names the credit and the terms as far as the layer states them; whether they allow your work is for you to make sure.</source>
        <translation>La plupart des services permettent de regarder leurs images, et tous ne permettent pas de les stocker ni de les analyser. Le journal nomme les crédits et les conditions tant que la couche les indique ; à vous de vous assurer qu'elles permettent votre travail.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>buildings</source>
        <translation>bâtiments</translation>
    </message>
    <message>
        <source>examples</source>
        <translation>exemples</translation>
    </message>
    <message>
        <source>images</source>
        <translation>images</translation>
    </message>
    <message>
        <source>input</source>
        <translation>entrée</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>masque</translation>
    </message>
    <message>
        <source>photographs</source>
        <translation>photographies</translation>
    </message>
    <message>
        <source>predictions</source>
        <translation>prédictions</translation>
    </message>
    <message>
        <source>roads</source>
        <translation>routes</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>sources</translation>
    </message>
    <message>
        <source>tiles</source>
        <translation>tuiles</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>votes</translation>
    </message>
    <message>
        <source>zones</source>
        <translation>zones</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>polygons</source>
        <translation>polygones</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>pixels</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>exécutions</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>paires</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>blocs</translation>
    </message>
    <message>
        <source>clusters</source>
        <translation>groupes</translation>
    </message>
    <message>
        <source>tile</source>
        <translation>tuile</translation>
    </message>
    <message>
        <source>photograph</source>
        <translation>photographie</translation>
    </message>
    <message>
        <source>usable tile</source>
        <translation>tuile utilisable</translation>
    </message>
    <message>
        <source>usable tiles</source>
        <translation>tuiles utilisables</translation>
    </message>
    <message>
        <source>random network</source>
        <translation>réseau aléatoire</translation>
    </message>
    <message>
        <source>random networks</source>
        <translation>réseaux aléatoires</translation>
    </message>
    <message>
        <source>run</source>
        <translation>exécution</translation>
    </message>
    <message>
        <source>pair</source>
        <translation>paire</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>template</source>
        <translation>image idéale</translation>
    </message>
    <message>
        <source>templates</source>
        <translation>images idéales</translation>
    </message>
    <message>
        <source>band</source>
        <translation>bande</translation>
    </message>
    <message>
        <source>bands</source>
        <translation>bandes</translation>
    </message>
    <message>
        <source>one band</source>
        <translation>une bande</translation>
    </message>
    <message>
        <source>whole numbers</source>
        <translation>nombres entiers</translation>
    </message>
    <message>
        <source>sequences</source>
        <translation>séquences</translation>
    </message>
    <message>
        <source>blocks of ground</source>
        <translation>blocs de terrain</translation>
    </message>
    <message>
        <source> inside the mask</source>
        <translation> à l'intérieur du masque</translation>
    </message>
    <message>
        <source>: corrected</source>
        <translation> : corrigé</translation>
    </message>
    <message>
        <source>finer</source>
        <translation>plus fin</translation>
    </message>
    <message>
        <source>coarser</source>
        <translation>plus grossier</translation>
    </message>
    <message>
        <source>more</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>less</source>
        <translation>moins</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>plus haut</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>plus bas</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>le hasard</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>cluster tells</source>
        <translation>groupe ne suffit</translation>
    </message>
    <message>
        <source>clusters tell</source>
        <translation>groupes ne suffisent</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>is not numeric</source>
        <translation>n'est pas numérique</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sans raison donnée</translation>
    </message>
    <message>
        <source>photographs (PHOTOS)</source>
        <translation>des photographies (PHOTOS)</translation>
    </message>
    <message>
        <source>imagery (INPUT)</source>
        <translation>de l'imagerie (INPUT)</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>le réseau</translation>
    </message>
    <message>
        <source>the seed</source>
        <translation>la graine</translation>
    </message>
    <message>
        <source>the frozen network</source>
        <translation>le réseau figé</translation>
    </message>
    <message>
        <source>smaller tiles</source>
        <translation>des tuiles plus petites</translation>
    </message>
    <message>
        <source>more photographs</source>
        <translation>plus de photographies</translation>
    </message>
    <message>
        <source>low</source>
        <translation>bas</translation>
    </message>
    <message>
        <source>high</source>
        <translation>haut</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>any</source>
        <translation>quelconque</translation>
    </message>
    <message>
        <source>the clusters</source>
        <translation>les groupes</translation>
    </message>
    <message>
        <source>one tile has</source>
        <translation>une tuile a</translation>
    </message>
    <message>
        <source>No tile has</source>
        <translation>Aucune tuile n'a</translation>
    </message>
    <message>
        <source>; search more images</source>
        <translation> ; cherchez parmi plus d'images</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>le processeur</translation>
    </message>
    <message>
        <source>the NVIDIA GPU</source>
        <translation>le GPU NVIDIA</translation>
    </message>
    <message>
        <source>the Apple GPU</source>
        <translation>le GPU d'Apple</translation>
    </message>
    <message>
        <source>This map</source>
        <translation>Cette carte</translation>
    </message>
    <message>
        <source>land use</source>
        <translation>occupation du sol</translation>
    </message>
    <message>
        <source>tile size</source>
        <translation>taille de tuile</translation>
    </message>
    <message>
        <source>tile sizes</source>
        <translation>tailles de tuile</translation>
    </message>
    <message>
        <source>too few images</source>
        <translation>trop peu d'images</translation>
    </message>
    <message>
        <source>much darker</source>
        <translation>beaucoup plus sombre</translation>
    </message>
    <message>
        <source>much brighter</source>
        <translation>beaucoup plus claire</translation>
    </message>
    <message>
        <source>of another tint</source>
        <translation>d'une autre teinte</translation>
    </message>
    <message>
        <source>urban form</source>
        <translation>forme urbaine</translation>
    </message>
    <message>
        <source>{0} tiles have</source>
        <translation>{0} tuiles ont</translation>
    </message>
    <message>
        <source>{0} is stable: {1} {2}, and {3}.</source>
        <translation>{0} est stable : {1} {2}, et {3}.</translation>
    </message>
    <message>
        <source>(adjusted Rand index {0})</source>
        <translation>(indice de Rand ajusté {0})</translation>
    </message>
    <message>
        <source>blocks are {0} m wide</source>
        <translation>les blocs font {0} m de large</translation>
    </message>
    <message>
        <source>Drawing along {0}</source>
        <translation>Dessin le long de {0}</translation>
    </message>
    <message>
        <source>Run {0} of {1} ({2}, seed {3})</source>
        <translation>Exécution {0} sur {1} ({2}, graine {3})</translation>
    </message>
    <message>
        <source>Learning: {0} thousand images</source>
        <translation>Apprentissage : {0} milliers d'images</translation>
    </message>
    <message>
        <source>Fine-tuning {0}, epochs</source>
        <translation>Ajustement fin {0}, époques</translation>
    </message>
    <message>
        <source>{0} Closest comes {1}, but {2}.</source>
        <translation>{0} Le plus près en est {1}, mais {2}.</translation>
    </message>
    <message>
        <source> Also stable, but coarser: {0}.</source>
        <translation> Stable aussi, mais plus grossier : {0}.</translation>
    </message>
    <message>
        <source>A generative model learns</source>
        <translation>Un modèle génératif apprend</translation>
    </message>
    <message>
        <source>Looking for holes</source>
        <translation>Recherche de trous</translation>
    </message>
    <message>
        <source>Fine-tuning {0}</source>
        <translation>Ajustement fin {0}</translation>
    </message>
    <message>
        <source>The job cannot be read: it must be JSON of the form {"task": name, "parameters": {…}}, as the plugin of this version writes it.</source>
        <translation>La tâche ne peut pas être lue : elle doit être du JSON de la forme {"task": name, "parameters": {…}}, comme l'extension de cette version l'écrit.</translation>
    </message>
    <message>
        <source>Loading the libraries</source>
        <translation>Chargement des bibliothèques</translation>
    </message>
    <message>
        <source>The engine has no task {0}: the plugin and its engine are of different versions.</source>
        <translation>Le moteur n'a pas de tâche {0} : l'extension et son moteur sont de versions différentes.</translation>
    </message>
    <message>
        <source>The Python at {0} lacks the package {1}: run the algorithm “Install or repair the engine” (urbanml:installengine), or see “Check the engine”.</source>
        <translation>Au Python de {0} manque le paquet {1} : lancez l'algorithme « Installer ou réparer le moteur » (urbanml:installengine), ou voyez « Vérifier le moteur ».</translation>
    </message>
    <message>
        <source>The file {0} does not exist: check the path.</source>
        <translation>Le fichier {0} n'existe pas : vérifiez le chemin.</translation>
    </message>
    <message>
        <source>The job {0} cannot be read ({1}): check the path.</source>
        <translation>La tâche {0} ne peut pas être lue ({1}) : vérifiez le chemin.</translation>
    </message>
    <message>
        <source>The disk is full: free some space or choose another folder for the outputs.</source>
        <translation>Le disque est plein : libérez de l'espace ou choisissez un autre dossier pour les sorties.</translation>
    </message>
    <message>
        <source>A package cannot be loaded ({0}). {1}</source>
        <translation>Un paquet ne peut pas être chargé ({0}). {1}</translation>
    </message>
    <message>
        <source>The predictions carry no observed values, so whether the model has skill was not tested; where a model without skill looks says nothing about the value. Give the tiles of “traincnn” to have it tested.</source>
        <translation>Les prédictions ne portent pas de valeurs observées, donc il n'a pas été testé si le modèle prédit quelque chose ; où regarde un modèle qui ne prédit rien ne dit rien de la valeur. Donnez les tuiles de « traincnn » pour que ce soit testé.</translation>
    </message>
    <message>
        <source>The predictions do not follow what was observed more than chance would have it (rank correlation {0}, {1}, {2}). Where such a network looks says nothing about the value, so no class is said to hold more or less than its share.</source>
        <translation>Les prédictions ne suivent pas ce qui a été observé plus que par hasard (corrélation de rang {0}, {1}, {2}). Où regarde un tel réseau ne dit rien de la valeur, donc d'aucune classe il n'est dit qu'elle porte plus ou moins que sa part.</translation>
    </message>
    <message>
        <source>Reading layers</source>
        <translation>Lecture des couches</translation>
    </message>
    <message>
        <source>Reading activation and land use</source>
        <translation>Lecture de l'activation et de l'occupation du sol</translation>
    </message>
    <message>
        <source>Moving the activation about the land use</source>
        <translation>Déplacement de l'activation sur l'occupation du sol</translation>
    </message>
    <message>
        <source>Comparing classes</source>
        <translation>Comparaison des classes</translation>
    </message>
    <message>
        <source>Scoring polygons</source>
        <translation>Calcul des scores des polygones</translation>
    </message>
    <message>
        <source>{0} draws cannot give a p below 0.05: choose {1} or more.</source>
        <translation>{0} tirages ne peuvent pas donner un p inférieur à 0,05 : choisissez {1} ou plus.</translation>
    </message>
    <message>
        <source>A level of {0} is no share of false findings: choose one above 0 and below 0.5.</source>
        <translation>Un niveau de {0} n'est pas une part de fausses découvertes : choisissez-en un au-dessus de 0 et au-dessous de 0,5.</translation>
    </message>
    <message>
        <source>{0} cannot say what is usual: choose 10 or more.</source>
        <translation>{0} ne peut pas dire ce qui est habituel : choisissez 10 ou plus.</translation>
    </message>
    <message>
        <source>The {0} is given without the {1}: give both, or neither.</source>
        <translation>Il y a « {0} » sans « {1} » : donnez les deux, ou aucun des deux.</translation>
    </message>
    <message>
        <source>The {0} can be moved in only {1} ways, too few to tell anything from chance: choose predictions of a larger area, or smaller tiles.</source>
        <translation>Déplacement de « {0} » : seulement {1} façons sont possibles, trop peu pour distinguer quoi que ce soit du hasard ; choisissez des prédictions d'une zone plus grande, ou des tuiles plus petites.</translation>
    </message>
    <message>
        <source>Patches of land use smaller than {0} cells of the activation map, left out of the tests: {1}.</source>
        <translation>Taches d'occupation du sol plus petites que {0} cellules de la carte d'activation, laissées hors des tests : {1}.</translation>
    </message>
    <message>
        <source>{0}: narrower than a cell of the activation map, so what lies beside counts in part as theirs.</source>
        <translation>{0} : plus étroit qu'une cellule de la carte d'activation, donc ce qui est à côté compte en partie avec.</translation>
    </message>
    <message>
        <source>{0} of the polygons have no score: they lie off the map or are too small for it.</source>
        <translation>Polygones sans score : {0}. Ils sont hors de la carte ou trop petits pour elle.</translation>
    </message>
    <message>
        <source>Both maps come from one signed raster, so no pixel is in both: tv is 1 or close to it by construction.</source>
        <translation>Les deux cartes viennent d'un même raster signé, donc aucun pixel n'est dans les deux : tv vaut 1 ou presque par construction.</translation>
    </message>
    <message>
        <source>The two activation rasters are alike in every polygon: did you give the same one twice?</source>
        <translation>Les deux rasters d'activation sont pareils dans chaque polygone : avez-vous donné deux fois le même ?</translation>
    </message>
    <message>
        <source>The map can be moved in only {0} ways, so no p is below {1}: a class needs a strong effect to be found.</source>
        <translation>La carte ne peut être déplacée que de {0} façons, donc aucun p n'est inférieur à {1} : il faut un effet fort pour qu'une classe soit trouvée.</translation>
    </message>
    <message>
        <source>activation for the lowest</source>
        <translation>activation pour les plus basses</translation>
    </message>
    <message>
        <source>cell of the network's map (pixels)</source>
        <translation>cellule de la carte du réseau (pixels)</translation>
    </message>
    <message>
        <source>least tiles of a class</source>
        <translation>nombre minimal de tuiles d'une classe</translation>
    </message>
    <message>
        <source>least tiles of a pair</source>
        <translation>nombre minimal de tuiles d'une paire</translation>
    </message>
    <message>
        <source>No tile of the raster {0} has half of its pixels valid: choose another raster or mask.</source>
        <translation>Aucune tuile du raster {0} n'a la moitié de ses pixels valides : choisissez un autre raster ou masque.</translation>
    </message>
    <message>
        <source>The raster has no coordinate reference system, so nothing tells which tiles the model was made from: all are explained by the model of all tiles, which has seen its own.</source>
        <translation>Le raster n'a pas de système de coordonnées, donc rien ne dit de quelles tuiles le modèle a été fait : toutes sont expliquées par le modèle de toutes les tuiles, qui a vu les siennes.</translation>
    </message>
    <message>
        <source>Opening the model</source>
        <translation>Ouverture du modèle</translation>
    </message>
    <message>
        <source>The overlap of {0} must lie between 0 and {1}: correct this parameter.</source>
        <translation>Le recouvrement de {0} doit être entre 0 et {1} : corrigez ce paramètre.</translation>
    </message>
    <message>
        <source>The model was made in {0}; evidence is worked out in {1}.</source>
        <translation>Le modèle a été fait en {0} ; la contribution est calculée en {1}.</translation>
    </message>
    <message>
        <source>Looking at a sample of tiles</source>
        <translation>Examen d'un échantillon de tuiles</translation>
    </message>
    <message>
        <source>Mapping activation</source>
        <translation>Cartographie de l'activation</translation>
    </message>
    <message>
        <source>The model {0} was made from photographs, which show no ground from above to map: choose a model made from rasters.</source>
        <translation>Le modèle {0} a été fait de photographies, qui ne montrent pas de sol vu d'en haut à cartographier : choisissez un modèle fait de rasters.</translation>
    </message>
    <message>
        <source>The model gives one number</source>
        <translation>Le modèle donne un seul nombre</translation>
    </message>
    <message>
        <source>The model has one score behind it</source>
        <translation>Le modèle n'a qu'un score derrière lui</translation>
    </message>
    <message>
        <source>{0}, so the maps of lowest and highest are exact negatives of each other: what looks like evidence for one is the absence of evidence for the other.</source>
        <translation>{0}, donc les cartes du plus bas et du plus haut sont exactement le négatif l'une de l'autre : ce qui semble parler pour l'un est l'absence de ce qui parle pour l'autre.</translation>
    </message>
    <message>
        <source>The method {0} accounts for {1} of the differences between the scores of tiles: the rest of what the model went by is not on this map. “hirescam” with the layer “auto” is complete for the networks “urban2” and “urban”.</source>
        <translation>La méthode {0} rend compte de {1} des différences entre les scores des tuiles : le reste de ce que le modèle a suivi n'est pas sur cette carte. « hirescam » avec la couche « auto » est complète pour les réseaux « urban2 » et « urban ».</translation>
    </message>
    <message>
        <source>Measuring how far to trust the map</source>
        <translation>Mesure de la confiance à accorder à la carte</translation>
    </message>
    <message>
        <source>The raster {0} is smaller than one tile of {1} pixels, as the model sees them: choose a larger raster, or train a model with a smaller tile size.</source>
        <translation>Le raster {0} est plus petit qu'une tuile de {1} pixels, telle que le modèle la voit : choisissez un raster plus grand, ou entraînez un modèle avec des tuiles plus petites.</translation>
    </message>
    <message>
        <source>The map that the model was made with</source>
        <translation>La carte avec laquelle le modèle a été fait</translation>
    </message>
    <message>
        <source>No raster was given: choose one or several (INPUT), or photographs (PHOTOS).</source>
        <translation>Aucun raster n'a été donné : choisissez-en un ou plusieurs (INPUT), ou des photographies (PHOTOS).</translation>
    </message>
    <message>
        <source>One cluster raster cannot hold {0} cities: leave LABELS empty and give LABELS_FOLDER, the folder in which each city gets its own.</source>
        <translation>Un seul raster de groupes ne peut pas contenir {0} villes : laissez LABELS vide et donnez LABELS_FOLDER, le dossier où chaque ville reçoit le sien.</translation>
    </message>
    <message>
        <source>There is no alignment called {0}: choose one of {1}.</source>
        <translation>Il n'y a pas d'alignement appelé {0} : choisissez-en un parmi {1}.</translation>
    </message>
    <message>
        <source>Photographs have a light of their own each, which the alignment {0} cannot match: choose standardise or coral.</source>
        <translation>Chaque photographie a sa propre lumière, que l'alignement {0} ne peut pas faire correspondre : choisissez standardise ou coral.</translation>
    </message>
    <message>
        <source>{0}: writing tiles</source>
        <translation>{0} : écriture des tuiles</translation>
    </message>
    <message>
        <source>The tiles of {0} cannot be brought to the coordinate reference system of the first raster, which does not reach there: put a raster first whose system holds for all cities, such as EPSG:4326.</source>
        <translation>Les tuiles de {0} ne peuvent pas être amenées dans le système de coordonnées du premier raster, qui ne va pas jusque-là : mettez en premier un raster dont le système vaut pour toutes les villes, comme EPSG:4326.</translation>
    </message>
    <message>
        <source>In the coordinate reference system of the first raster the tiles of {0} have {1} times their true area: measure nothing there, or apply the model to that city by itself.</source>
        <translation>Dans le système de coordonnées du premier raster les tuiles de {0} ont {1} fois leur aire réelle : n'y mesurez rien, ou appliquez le modèle à cette ville seule.</translation>
    </message>
    <message>
        <source>The image of {0} is {1} (compared with the image that the model was made from).</source>
        <translation>L'image de {0} est {1} (comparée à l'image dont le modèle a été fait).</translation>
    </message>
    <message>
        <source>{0} of the tiles of {1} are unlike 99 % of those the model was made from: their clusters say little.</source>
        <translation>{0} des tuiles de {1} ne ressemblent pas à 99 % de celles dont le modèle a été fait : leurs groupes disent peu.</translation>
    </message>
    <message>
        <source>The tiles of {0} differ from each other only {1} as much as those of the model. If it has fewer types, alignment has stretched its small differences into types that are not there.</source>
        <translation>Les tuiles de {0} ne diffèrent entre elles que {1} autant que celles du modèle. Si la ville a moins de types, l'alignement a étiré ses petites différences en types qui n'y sont pas.</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Écriture du rapport</translation>
    </message>
    <message>
        <source>The raster {0} has no coordinate reference system, so its tiles cannot lie in one layer with those of the others: assign one first.</source>
        <translation>Le raster {0} n'a pas de système de coordonnées, donc ses tuiles ne peuvent pas être dans une même couche que celles des autres : attribuez-en un d'abord.</translation>
    </message>
    <message>
        <source>The network {0} lets no gradients through, as it is an ONNX file, so nobody can tell where it looked: make the model with another network, such as urban2 or one of timm, to map its evidence.</source>
        <translation>Le réseau {0} ne laisse pas passer de gradients, car c'est un fichier ONNX, si bien que personne ne peut dire où il a regardé : faites le modèle avec un autre réseau, comme urban2 ou un réseau de timm, pour cartographier ses contributions.</translation>
    </message>
    <message>
        <source>There is no method called {0}: choose one of {1}.</source>
        <translation>Il n'y a pas de méthode appelée {0} : choisissez-en une parmi {1}.</translation>
    </message>
    <message>
        <source>The network {0} has no layers with maps to look at: choose the method “integratedgradients”.</source>
        <translation>Le réseau {0} n'a pas de couches à cartes à regarder : choisissez la méthode « integratedgradients ».</translation>
    </message>
    <message>
        <source>The network has no layer {0} with maps: choose one of {1}.</source>
        <translation>Le réseau n'a pas de couche {0} à cartes : choisissez-en une parmi {1}.</translation>
    </message>
    <message>
        <source>No zone lies on tiles that were compared: choose zones of the same place.</source>
        <translation>Aucune zone ne couvre des tuiles qui ont été comparées : choisissez des zones du même lieu.</translation>
    </message>
    <message>
        <source>The rasters {0} and {1} have hardly a valid pixel in common: choose images that overlap, and check their nodata values and the mask.</source>
        <translation>Les rasters {0} et {1} n'ont guère de pixel valide en commun : choisissez des images qui se recouvrent, et vérifiez leurs valeurs nodata et le masque.</translation>
    </message>
    <message>
        <source>Measuring shift and light</source>
        <translation>Mesure du décalage et de la lumière</translation>
    </message>
    <message>
        <source>Band {0} of {1} is compared, but {2} has {3}: choose images with the same bands, or bands that both have.</source>
        <translation>La bande {0} de {1} est comparée, mais {2} a {3} : choisissez des images aux mêmes bandes, ou des bandes que les deux ont.</translation>
    </message>
    <message>
        <source>The shift between the two images could not be measured ({0} of {1} windows agree): it is not corrected, so see whether roads lie on each other before you trust a change.</source>
        <translation>Le décalage entre les deux images n'a pas pu être mesuré ({0} fenêtres sur {1} concordent) : il n'est pas corrigé, donc voyez si les routes se superposent avant de vous fier à un changement.</translation>
    </message>
    <message>
        <source>The second image lies {0} pixels off ({1} columns, {2} rows){3}.</source>
        <translation>La seconde image est décalée de {0} pixels ({1} colonnes, {2} lignes){3}.</translation>
    </message>
    <message>
        <source>The rasters {0} and {1} have only one tile in common, and one tells nothing about chance: choose larger images, or a model with smaller tiles.</source>
        <translation>Les rasters {0} et {1} n'ont qu'une tuile en commun, et une seule ne dit rien du hasard : choisissez des images plus grandes, ou un modèle à tuiles plus petites.</translation>
    </message>
    <message>
        <source>Describing tiles</source>
        <translation>Description des tuiles</translation>
    </message>
    <message>
        <source>Counting false changes</source>
        <translation>Comptage des faux changements</translation>
    </message>
    <message>
        <source>The raster {0} holds clusters, and the model {1} needs imagery: choose the images, or leave the model out to compare two cluster rasters.</source>
        <translation>Le raster {0} contient des groupes, et le modèle {1} a besoin d'imagerie : choisissez les images, ou omettez le modèle pour comparer deux rasters de groupes.</translation>
    </message>
    <message>
        <source>The rasters {0} and {1} have no tile in common of which both see {2}: choose images that overlap more, and check their nodata values and the mask.</source>
        <translation>Les rasters {0} et {1} n'ont aucune tuile en commun dont les deux voient {2} : choisissez des images qui se recouvrent davantage, et vérifiez leurs valeurs nodata et le masque.</translation>
    </message>
    <message>
        <source>most of cluster {0} changed alike: season?</source>
        <translation>la plus grande part du groupe {0} a changé de la même façon : la saison ?</translation>
    </message>
    <message>
        <source>unlike anything the model knows</source>
        <translation>différente de tout ce que le modèle connaît</translation>
    </message>
    <message>
        <source>Reading clusters</source>
        <translation>Lecture des groupes</translation>
    </message>
    <message>
        <source>Only labels were compared: shift, light and false changes cannot be told, and tiles at the border of two types flip by chance. Give the images and the model for a change that you mean to publish.</source>
        <translation>Seules des étiquettes ont été comparées : décalage, lumière et faux changements ne peuvent pas être dits, et des tuiles à la limite de deux types basculent par hasard. Donnez les images et le modèle pour un changement que vous voulez publier.</translation>
    </message>
    <message>
        <source>Cluster rasters do not say how sure they are: the minimum confidence was not used.</source>
        <translation>Les rasters de groupes ne disent pas combien ils sont sûrs : la confiance minimale n'a pas servi.</translation>
    </message>
    <message>
        <source>The cluster rasters {0} and {1} have {2} tiles in common: choose rasters of one place.</source>
        <translation>Les rasters de groupes {0} et {1} ont {2} tuiles en commun : choisissez des rasters d'un même lieu.</translation>
    </message>
    <message>
        <source>The cluster raster {0} holds numbers up to {1}: choose one of at most {2} clusters.</source>
        <translation>Le raster de groupes {0} contient des numéros jusqu'à {1} : choisissez-en un d'au plus {2} groupes.</translation>
    </message>
    <message>
        <source>No model was given, and the raster {0} holds no clusters: give the model, or the cluster rasters that “deepcluster” and “applydeepcluster” wrote with one model.</source>
        <translation>Aucun modèle n'a été donné, et le raster {0} ne contient pas de groupes : donnez le modèle, ou les rasters de groupes que « deepcluster » et « applydeepcluster » ont écrits avec un même modèle.</translation>
    </message>
    <message>
        <source>The cluster rasters {0} and {1} come from different models, so their numbers mean different types: apply one model to both dates.</source>
        <translation>Les rasters de groupes {0} et {1} viennent de modèles différents, donc leurs numéros désignent des types différents : appliquez un même modèle aux deux dates.</translation>
    </message>
    <message>
        <source>The tiles of {0} are {1} m long and those of {2} {3} m: apply the model to images of one resolution, with one stride.</source>
        <translation>Les tuiles de {0} font {1} m de long et celles de {2} {3} m : appliquez le modèle à des images d'une même résolution, avec un même pas.</translation>
    </message>
    <message>
        <source>The raster {0} has no coordinate reference system and the other date has one: assign it, so that the two can be laid over each other.</source>
        <translation>Le raster {0} n'a pas de système de coordonnées et l'autre date en a un : attribuez-le, afin que les deux puissent être superposés.</translation>
    </message>
    <message>
        <source>The rasters {0} and {1} do not overlap: choose two images of the same place, and check their coordinate reference systems.</source>
        <translation>Les rasters {0} et {1} ne se recouvrent pas : choisissez deux images du même lieu, et vérifiez leurs systèmes de coordonnées.</translation>
    </message>
    <message>
        <source>The raster {0} cannot be brought to the CRS of {1} ({2}): reproject it first.</source>
        <translation>Le raster {0} ne peut pas être amené dans le SCR de {1} ({2}) : reprojetez-le d'abord.</translation>
    </message>
    <message>
        <source>importing it ends Python (exit code {0})</source>
        <translation>l'importer met fin à Python (code de sortie {0})</translation>
    </message>
    <message>
        <source>Without {0} there is no {1}.</source>
        <translation>Sans {0}, pas de {1}.</translation>
    </message>
    <message>
        <source>The engine is ready</source>
        <translation>Le moteur est prêt</translation>
    </message>
    <message>
        <source>The engine is not ready</source>
        <translation>Le moteur n'est pas prêt</translation>
    </message>
    <message>
        <source>Trying packages</source>
        <translation>Essai des paquets</translation>
    </message>
    <message>
        <source>The reference BLAS makes matrix products 18 to 62 times slower: install {0}.</source>
        <translation>La BLAS de référence rend les produits de matrices 18 à 62 fois plus lents : installez {0}.</translation>
    </message>
    <message>
        <source>There is a GPU of NVIDIA's (driver {0}), but PyTorch is built for the processor alone: run “Install or repair the engine” to use it, with everything taken from PyPI.</source>
        <translation>Il y a un GPU NVIDIA (pilote {0}), mais PyTorch est fait pour le processeur seul : lancez « Installer ou réparer le moteur » pour l'utiliser, en prenant tout de PyPI.</translation>
    </message>
    <message>
        <source>Processor cores, threads of torch</source>
        <translation>Cœurs du processeur, fils de torch</translation>
    </message>
    <message>
        <source>Precision “auto” for learnt networks</source>
        <translation>Précision « auto » pour les réseaux appris</translation>
    </message>
    <message>
        <source>Free disk for temporary files</source>
        <translation>Disque libre pour les fichiers temporaires</translation>
    </message>
    <message>
        <source>The least confidence is {0}: choose a number from 0 to less than 1.</source>
        <translation>La confiance minimale est {0} : choisissez un nombre de 0 à moins de 1.</translation>
    </message>
    <message>
        <source>Change by zone needs zones and an output for them: give both or neither.</source>
        <translation>Le changement par zone demande des zones et une sortie pour elles : donnez les deux ou aucune.</translation>
    </message>
    <message>
        <source>Writing tiles</source>
        <translation>Écriture des tuiles</translation>
    </message>
    <message>
        <source>Measuring change by zone</source>
        <translation>Mesure du changement par zone</translation>
    </message>
    <message>
        <source>{0} of the tiles changed, {1} to {2}: not distinguishable from no change, where up to {3} would be found too.</source>
        <translation>{0} des tuiles ont changé, de {1} à {2} : cela ne se distingue pas de l'absence de changement, où jusqu'à {3} seraient trouvées aussi.</translation>
    </message>
    <message>
        <source>Clusters are found from 2 on, and {0} was asked for: choose at least 2.</source>
        <translation>On trouve des groupes à partir de 2, et {0} a été demandé : choisissez au moins 2.</translation>
    </message>
    <message>
        <source>{0} clusters were asked for, but there are only {1} tiles: choose fewer.</source>
        <translation>{0} groupes ont été demandés, mais il n'y a que {1} tuiles : choisissez-en moins.</translation>
    </message>
    <message>
        <source>The tiles have {0} features and the model was fitted on {1}: use the bands, tile size and network of the model.</source>
        <translation>Les tuiles ont {0} descripteurs et le modèle a été ajusté sur {1} : utilisez les bandes, la taille de tuile et le réseau du modèle.</translation>
    </message>
    <message>
        <source>it has fewer than two “classes”</source>
        <translation>il a moins de deux « classes »</translation>
    </message>
    <message>
        <source>it has {0} axes of {1} features</source>
        <translation>il a {0} axes de {1} descripteurs</translation>
    </message>
    <message>
        <source>the tensor “clusters.offsets” is of {0} parts of a tile, not {1}</source>
        <translation>le tenseur « clusters.offsets » est de {0} parties d'une tuile, non de {1}</translation>
    </message>
    <message>
        <source>the tensor “clusters.centroids” holds the same place twice</source>
        <translation>le tenseur « clusters.centroids » contient deux fois le même lieu</translation>
    </message>
    <message>
        <source>the tensor “clusters.basis” does not hold perpendicular axes of length 1</source>
        <translation>le tenseur « clusters.basis » ne contient pas d'axes perpendiculaires de longueur 1</translation>
    </message>
    <message>
        <source>the tensor “clusters.metric” measures no distances</source>
        <translation>le tenseur « clusters.metric » ne mesure pas de distances</translation>
    </message>
    <message>
        <source>the tensor “{0}” has {1} dimensions, not {2}</source>
        <translation>le tenseur « {0} » a {1} dimensions, non {2}</translation>
    </message>
    <message>
        <source>Some features are not finite numbers: check the raster for NaN outside its nodata mask.</source>
        <translation>Certains descripteurs ne sont pas des nombres finis : cherchez des NaN du raster hors de son masque nodata.</translation>
    </message>
    <message>
        <source>The features of some tiles are no finite numbers, so they have no cluster: check the values of the raster, and make the model again if they are right.</source>
        <translation>Les descripteurs de certaines tuiles ne sont pas des nombres finis, donc elles n'ont pas de groupe : vérifiez les valeurs du raster, et refaites le modèle si elles sont justes.</translation>
    </message>
    <message>
        <source>{0} clusters were asked for, but only {1} of the {2} tiles differ from each other in what the network sees: choose fewer clusters, other bands or a larger tile size.</source>
        <translation>{0} groupes ont été demandés, mais seules {1} des {2} tuiles diffèrent entre elles dans ce que le réseau voit : choisissez moins de groupes, d'autres bandes ou des tuiles plus grandes.</translation>
    </message>
    <message>
        <source>another seed moves about {0} of the tiles to another cluster</source>
        <translation>une autre graine fait passer environ {0} des tuiles dans un autre groupe</translation>
    </message>
    <message>
        <source>{0} is unstable: {1}, and {2} can be relied upon.</source>
        <translation>{0} n'est pas stable : {1}, et on peut se fier à {2}.</translation>
    </message>
    <message>
        <source>{0} has {1} tiles, too few to tell whether it is stable: {2}, and what other tiles of the same place would change shows from {3} tiles on.</source>
        <translation>{0} a {1} tuiles, trop peu pour juger de la stabilité : {2}, et ce que d'autres tuiles du même lieu changeraient se voit à partir de {3} tuiles.</translation>
    </message>
    <message>
        <source>as many other tiles of the same place would move about {0}</source>
        <translation>autant d'autres tuiles du même lieu en feraient changer environ {0}</translation>
    </message>
    <message>
        <source>none of the clusters</source>
        <translation>aucun des groupes</translation>
    </message>
    <message>
        <source>each cluster by and large, but not its borders,</source>
        <translation>chaque groupe en gros, mais non ses limites,</translation>
    </message>
    <message>
        <source>another seed gives another map, in which about {0} of the tiles are in another cluster</source>
        <translation>une autre graine donne une autre carte, où environ {0} des tuiles sont dans un autre groupe</translation>
    </message>
    <message>
        <source>{0}, and as many other tiles of the same place give another map, in which about {1} are in another cluster</source>
        <translation>{0}, et autant d'autres tuiles du même lieu donnent une autre carte, où environ {1} sont dans un autre groupe</translation>
    </message>
    <message>
        <source>{0} depends little on the seed, and more on the tiles: {1} {2}, and {3}.</source>
        <translation>{0} dépend peu de la graine, et davantage des tuiles : {1} {2}, et {3}.</translation>
    </message>
    <message>
        <source>This network has no weights to train: the tiles are clustered by its fixed features.</source>
        <translation>Ce réseau n'a pas de poids à entraîner : les tuiles sont groupées d'après ses descripteurs fixes.</translation>
    </message>
    <message>
        <source>Training, round {0} of {1}</source>
        <translation>Entraînement, tour {0} sur {1}</translation>
    </message>
    <message>
        <source>Describing tiles, round {0} of {1}</source>
        <translation>Description des tuiles, tour {0} sur {1}</translation>
    </message>
    <message>
        <source>Describing tiles by the best round</source>
        <translation>Description des tuiles par le meilleur tour</translation>
    </message>
    <message>
        <source>Drawing random maps</source>
        <translation>Tirage de cartes aléatoires</translation>
    </message>
    <message>
        <source>Drawing blocks of ground</source>
        <translation>Tirage de blocs de terrain</translation>
    </message>
    <message>
        <source>Setting zones against clusters</source>
        <translation>Comparaison des zones et des groupes</translation>
    </message>
    <message>
        <source>Zone fields were chosen without zones: choose the zones that hold them.</source>
        <translation>Des champs de zones ont été choisis sans zones : choisissez les zones qui les contiennent.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>What the clusters of {0} are made of</source>
        <translation>Ce dont sont faits les groupes de {0}</translation>
    </message>
    <message>
        <source>Opening the raster</source>
        <translation>Ouverture du raster</translation>
    </message>
    <message>
        <source>Give the tile sizes in pixels (TILE_SIZE) or in metres (TILE_METRES), not both.</source>
        <translation>Donnez les tailles de tuile en pixels (TILE_SIZE) ou en mètres (TILE_METRES), non les deux.</translation>
    </message>
    <message>
        <source>Seeds are compared in pairs and {0} was asked for: choose 2 or more.</source>
        <translation>Les graines sont comparées par paires et {0} a été demandé : choisissez 2 ou plus.</translation>
    </message>
    <message>
        <source>Resamples are compared in pairs and {0} was asked for: choose 2 or more.</source>
        <translation>Les rééchantillons sont comparés par paires et {0} a été demandé : choisissez 2 ou plus.</translation>
    </message>
    <message>
        <source>{0} clusters cannot be made of {1} of {2} pixels: choose smaller numbers of clusters or smaller tiles.</source>
        <translation>{0} groupes ne peuvent pas être faits de {1} de {2} pixels : choisissez des nombres de groupes plus petits ou des tuiles plus petites.</translation>
    </message>
    <message>
        <source>Clustering {0} again and again</source>
        <translation>Regroupement répété de {0}</translation>
    </message>
    <message>
        <source>Describing {0}</source>
        <translation>Description de {0}</translation>
    </message>
    <message>
        <source>tile sizes in metres</source>
        <translation>tailles de tuile en mètres</translation>
    </message>
    <message>
        <source>{0} of {1} to do, of {2} images each: about {3}, estimated from a few images.</source>
        <translation>{0} sur {1} à faire, de {2} images chacun : environ {3}, estimé d'après quelques images.</translation>
    </message>
    <message>
        <source>Opening images</source>
        <translation>Ouverture des images</translation>
    </message>
    <message>
        <source>Comparing runs</source>
        <translation>Comparaison des exécutions</translation>
    </message>
    <message>
        <source>None of the images shows an object that has a name: choose objects and images of the same places.</source>
        <translation>Aucune des images ne montre un objet qui a un nom : choisissez des objets et des images des mêmes lieux.</translation>
    </message>
    <message>
        <source>With these weights and without fine-tuning a seed changes nothing in {0}: start from random weights (WEIGHTS none), or give some EPOCHS.</source>
        <translation>Avec ces poids et sans ajustement fin une graine ne change rien dans {0} : partez de poids aléatoires (WEIGHTS none), ou donnez quelques EPOCHS.</translation>
    </message>
    <message>
        <source>A seed changes nothing in {0}: the runs of such a network are one and the same, so what the seed explains is told by the other networks alone, and is too little.</source>
        <translation>Une graine ne change rien dans {0} : les exécutions d'un tel réseau n'en font qu'une, donc ce que la graine explique n'est dit que par les autres réseaux, et c'est trop peu.</translation>
    </message>
    <message>
        <source>All runs hold out blocks of {0} m, the distance up to which images are correlated to {1}.</source>
        <translation>Toutes les exécutions réservent des blocs de {0} m, la distance jusqu'à laquelle les images sont corrélées à {1}.</translation>
    </message>
    <message>
        <source>Taken from the folder: {0} that had been finished.</source>
        <translation>Repris du dossier : {0}, déjà terminé.</translation>
    </message>
    <message>
        <source>Planning the city</source>
        <translation>Conception du plan de la ville</translation>
    </message>
    <message>
        <source>Writing layers</source>
        <translation>Écriture des couches</translation>
    </message>
    <message>
        <source>The seed is {0}: give a whole number of 0 or more.</source>
        <translation>La graine est {0} : donnez un nombre entier de 0 ou plus.</translation>
    </message>
    <message>
        <source>The size is {0} pixels: give at least {1}.</source>
        <translation>La taille est de {0} pixels : donnez au moins {1}.</translation>
    </message>
    <message>
        <source>The pixel size is {0} m: give a length from {1} to {2} m.</source>
        <translation>La taille du pixel est de {0} m : donnez une longueur de {1} à {2} m.</translation>
    </message>
    <message>
        <source>There are no roofs called {0}: choose one of {1}.</source>
        <translation>Il n'y a pas de toits appelés {0} : choisissez-en un parmi {1}.</translation>
    </message>
    <message>
        <source>Building overviews</source>
        <translation>Construction des aperçus</translation>
    </message>
    <message>
        <source>Painting windows</source>
        <translation>Dessin des fenêtres</translation>
    </message>
    <message>
        <source>Opening the imagery</source>
        <translation>Ouverture de l'imagerie</translation>
    </message>
    <message>
        <source>Types are found by comparing {0}, and there is no more than {1}: choose {2}.</source>
        <translation>Les types se trouvent en comparant {0}, et il n'y a que {1} : choisissez {2}.</translation>
    </message>
    <message>
        <source>{0} {1} nothing apart: choose {2} or more.</source>
        <translation>{0} {1} pas à distinguer quoi que ce soit : choisissez {2} ou plus.</translation>
    </message>
    <message>
        <source>Looking for a number of clusters that is stable</source>
        <translation>Recherche d'un nombre de groupes stable</translation>
    </message>
    <message>
        <source>{0} clusters cannot be made of {1} {2}: choose fewer clusters or {3}.</source>
        <translation>{0} groupes ne peuvent pas être faits de {1} {2} : choisissez moins de groupes ou {3}.</translation>
    </message>
    <message>
        <source>Looking for regions</source>
        <translation>Recherche de régions</translation>
    </message>
    <message>
        <source>Writing regions</source>
        <translation>Écriture des régions</translation>
    </message>
    <message>
        <source>The share of {0} that is masked must lie between 0 and 1, such as 0.2: correct SHARE.</source>
        <translation>La part de {0} à masquer doit être entre 0 et 1, comme 0.2 : corrigez SHARE.</translation>
    </message>
    <message>
        <source>The overlap of {0} must lie between 0 and {1}: correct OVERLAP.</source>
        <translation>Le recouvrement de {0} doit être entre 0 et {1} : corrigez OVERLAP.</translation>
    </message>
    <message>
        <source>The least area of {0} of an image must lie between 0 and 1: correct LEAST.</source>
        <translation>L'aire minimale de {0} d'une image doit être entre 0 et 1 : corrigez LEAST.</translation>
    </message>
    <message>
        <source>{0} cluster tells nothing apart: choose 2 or more, or none to have it found.</source>
        <translation>{0} groupe ne distingue rien : choisissez 2 ou plus, ou rien pour que le nombre soit trouvé.</translation>
    </message>
    <message>
        <source>{0} regions cannot be sorted: keep 2 or more (REGIONS).</source>
        <translation>{0} régions ne peuvent pas être classées : gardez-en 2 ou plus (REGIONS).</translation>
    </message>
    <message>
        <source>No region of the {0} with the most evidence has {1} pixels ({2} of an image): lower LEAST, or raise SHARE.</source>
        <translation>Aucune région de {0} à la plus forte contribution n'a {1} pixels ({2} d'une image) : abaissez LEAST, ou augmentez SHARE.</translation>
    </message>
    <message>
        <source>{0} regions were found, of which the {1} strongest are kept, as many of each city where it has them (REGIONS).</source>
        <translation>{0} régions ont été trouvées, dont les {1} plus fortes sont gardées, autant de chaque ville là où elle en a (REGIONS).</translation>
    </message>
    <message>
        <source>The features in {0} ({1}, {2} numbers a tile) are not those that the model {3} reads ({4}, {5}): extract them with the network of the model, or give the imagery in their place.</source>
        <translation>Les descripteurs de {0} ({1}, {2} nombres par tuile) ne sont pas ceux que le modèle {3} lit ({4}, {5}) : extrayez-les avec le réseau du modèle, ou donnez l'imagerie à leur place.</translation>
    </message>
    <message>
        <source>The features in {0} were not extracted from the raster that the model was made from, so their scaling of pixel values may differ: give the imagery in their place to be sure of the clusters.</source>
        <translation>Les descripteurs de {0} n'ont pas été extraits du raster dont le modèle a été fait, donc leur mise à l'échelle des valeurs des pixels peut différer : donnez l'imagerie à leur place pour être sûr des groupes.</translation>
    </message>
    <message>
        <source>{0} features, and a plane takes {1}: choose a larger raster or smaller tiles, or check the nodata value and the mask.</source>
        <translation>{0} descripteurs, et un plan en demande {1} : choisissez un raster plus grand ou des tuiles plus petites, ou vérifiez la valeur nodata et le masque.</translation>
    </message>
    <message>
        <source>All {0} tiles have the same features, so that nothing tells them apart: check the bands of the imagery, or extract the features with another network.</source>
        <translation>Toutes les {0} tuiles ont les mêmes descripteurs, si bien que rien ne les distingue : vérifiez les bandes de l'imagerie, ou extrayez les descripteurs avec un autre réseau.</translation>
    </message>
    <message>
        <source>The feature raster {0} does not lie on the raster {1}: choose the raster from which its features were extracted, or leave the imagery out.</source>
        <translation>Le raster de descripteurs {0} ne se superpose pas au raster {1} : choisissez le raster dont ses descripteurs ont été extraits, ou omettez l'imagerie.</translation>
    </message>
    <message>
        <source>The label raster {0} has {1} different labels: choose one with 1 to {2}.</source>
        <translation>Le raster d'étiquettes {0} a {1} étiquettes différentes : choisissez-en un avec 1 à {2}.</translation>
    </message>
    <message>
        <source>The raster {0} has {1} and no features: choose one that “extractfeatures” wrote.</source>
        <translation>Le raster {0} a {1} et pas de descripteurs : choisissez-en un que « extractfeatures » a écrit.</translation>
    </message>
    <message>
        <source>The label raster {0} holds decimal numbers: choose one of whole numbers, 1 to K.</source>
        <translation>Le raster d'étiquettes {0} contient des nombres décimaux : choisissez-en un de nombres entiers, 1 à K.</translation>
    </message>
    <message>
        <source>The label raster {0} does not lie on the tiles: choose one that was made from the same raster with the same tile size and stride.</source>
        <translation>Le raster d'étiquettes {0} ne coïncide pas avec les tuiles : choisissez-en un fait du même raster avec la même taille de tuile et le même pas.</translation>
    </message>
    <message>
        <source>The method “umap” needs the package umap-learn, which the Python at {0} lacks: install it with “{1} -m pip install umap-learn”, or choose the method “pca”.</source>
        <translation>La méthode « umap » demande le paquet umap-learn, qui manque au Python de {0} : installez-le avec « {1} -m pip install umap-learn », ou choisissez la méthode « pca ».</translation>
    </message>
    <message>
        <source>Measuring the range of values</source>
        <translation>Mesure de l'étendue des valeurs</translation>
    </message>
    <message>
        <source>Preparing the network</source>
        <translation>Préparation du réseau</translation>
    </message>
    <message>
        <source>The features of photographs are points with a field each: give the output POINTS.</source>
        <translation>Les descripteurs de photographies sont des points avec un champ chacun : donnez la sortie POINTS.</translation>
    </message>
    <message>
        <source>The features of tiles are a raster: give the output OUTPUT.</source>
        <translation>Les descripteurs de tuiles sont un raster : donnez la sortie OUTPUT.</translation>
    </message>
    <message>
        <source>Only the features of photographs are points: skip the output POINTS.</source>
        <translation>Seuls les descripteurs de photographies sont des points : omettez la sortie POINTS.</translation>
    </message>
    <message>
        <source>Embedding tiles</source>
        <translation>Calcul des descripteurs des tuiles</translation>
    </message>
    <message>
        <source>The network gives {0} features, and a layer holds at most {1} fields: choose another network, such as urban2 or resnet18.</source>
        <translation>Le réseau donne {0} descripteurs, et une couche contient au plus {1} champs : choisissez un autre réseau, comme urban2 ou resnet18.</translation>
    </message>
    <message>
        <source>Opening the inputs</source>
        <translation>Ouverture des entrées</translation>
    </message>
    <message>
        <source>pictures on the plane</source>
        <translation>images sur le plan</translation>
    </message>
    <message>
        <source>There is nothing to show: give a feature raster of “extractfeatures”, or a model of “deepcluster” with the imagery.</source>
        <translation>Il n'y a rien à montrer : donnez un raster de descripteurs de « extractfeatures », ou un modèle de « deepcluster » avec l'imagerie.</translation>
    </message>
    <message>
        <source>A model alone has no tiles: give the imagery, or a feature raster.</source>
        <translation>Un modèle seul n'a pas de tuiles : donnez l'imagerie, ou un raster de descripteurs.</translation>
    </message>
    <message>
        <source>Feature and cluster rasters are of tiles: leave them out, and give the photographs (PHOTOS) with a model that was made from photographs.</source>
        <translation>Les rasters de descripteurs et de groupes sont faits de tuiles : omettez-les, et donnez les photographies (PHOTOS) avec un modèle fait de photographies.</translation>
    </message>
    <message>
        <source>The model brings its own clusters: leave the label raster out, or the model.</source>
        <translation>Le modèle apporte ses propres groupes : omettez le raster d'étiquettes, ou le modèle.</translation>
    </message>
    <message>
        <source>{0} pictures cannot be shown: choose 0 or more.</source>
        <translation>{0} images ne peuvent pas être montrées : choisissez 0 ou plus.</translation>
    </message>
    <message>
        <source>Reading the features</source>
        <translation>Lecture des descripteurs</translation>
    </message>
    <message>
        <source>There is nothing to describe tiles by: give a feature raster, or imagery and a model.</source>
        <translation>Il n'y a rien pour décrire les tuiles : donnez un raster de descripteurs, ou de l'imagerie et un modèle.</translation>
    </message>
    <message>
        <source>Finding the principal axes</source>
        <translation>Recherche des axes principaux</translation>
    </message>
    <message>
        <source>Cutting out pictures</source>
        <translation>Découpage des images</translation>
    </message>
    <message>
        <source>The network {0} cannot be read as ONNX ({1}): export it anew.</source>
        <translation>Le réseau {0} ne peut pas être lu comme ONNX ({1}) : exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>The network {0} does not take one square picture of (1, bands, side, side): export it anew, so that it does.</source>
        <translation>Le réseau {0} ne prend pas une image carrée de (1, bandes, côté, côté) : exportez-le de nouveau, pour qu'il le fasse.</translation>
    </message>
    <message>
        <source>The network {0} does not exist: check the path.</source>
        <translation>Le réseau {0} n'existe pas : vérifiez le chemin.</translation>
    </message>
    <message>
        <source>ONNX files need the package openvino, which the engine's Python lacks: run “Install or repair the engine”, or choose something else in place of the ONNX file.</source>
        <translation>Les fichiers ONNX ont besoin du paquet openvino, qui manque au Python du moteur : lancez « Installer ou réparer le moteur », ou choisissez autre chose à la place du fichier ONNX.</translation>
    </message>
    <message>
        <source>The network {0} fails on a picture of {1} × {2} pixels: export it for pictures of any size, or of one.</source>
        <translation>Le réseau {0} échoue sur une image de {1} × {2} pixels : exportez-le pour des images de toute taille, ou d'une seule.</translation>
    </message>
    <message>
        <source>The network {0} has no card: write beside it the file {1} with {2}, the pixels along the side of the pictures that it takes, and the mean and spread of their bands (of 0…1).</source>
        <translation>Le réseau {0} n'a pas de fiche : écrivez à côté le fichier {1} avec {2}, les pixels le long du côté des images qu'il prend, et la moyenne et l'écart de leurs bandes (de 0…1).</translation>
    </message>
    <message>
        <source>The network {0} takes {1} bands, and the images have {2}: choose {3} of them (BANDS), or another network.</source>
        <translation>Le réseau {0} prend {1} bandes, et les images en ont {2} : choisissez-en {3} (BANDS), ou un autre réseau.</translation>
    </message>
    <message>
        <source>The card of the network {0} has the mean of {1} bands, and it takes {2}: write one number for each of them, or one for all.</source>
        <translation>La fiche du réseau {0} a la moyenne de {1} bandes, et il en prend {2} : écrivez un nombre pour chacune d'elles, ou un pour toutes.</translation>
    </message>
    <message>
        <source>The network {0} puts out {1}: say in its card which of them are the features, as "output".</source>
        <translation>Le réseau {0} donne {1} : dites dans sa fiche lesquels sont les descripteurs, comme "output".</translation>
    </message>
    <message>
        <source>The network {0} puts out {1} for a picture: export one that gives (1, D) features, (1, tokens, D) or (1, D, h, w) maps.</source>
        <translation>Le réseau {0} donne {1} pour une image : exportez-en un qui donne des descripteurs (1, D), des jetons (1, jetons, D) ou des cartes (1, D, h, w).</translation>
    </message>
    <message>
        <source>The network {0} has its weights in its own file: choose the weights “{1}” with it.</source>
        <translation>Le réseau {0} a ses poids dans son propre fichier : choisissez avec lui les poids « {1} ».</translation>
    </message>
    <message>
        <source>Weights: {0}, SHA-256 {1}, licence {2}</source>
        <translation>Poids : {0}, SHA-256 {1}, licence {2}</translation>
    </message>
    <message>
        <source>“mean” and “std” are not as many numbers, the latter above 0</source>
        <translation>« mean » et « std » ne sont pas autant de nombres, les derniers au-dessus de 0</translation>
    </message>
    <message>
        <source>“size” is {0}, and the network takes {1} pixels</source>
        <translation>« size » est {0}, et le réseau prend {1} pixels</translation>
    </message>
    <message>
        <source>The card {0} of a network cannot be used ({1}): write something like {2} there.</source>
        <translation>La fiche {0} d'un réseau ne peut pas être utilisée ({1}) : écrivez-y quelque chose comme {2}.</translation>
    </message>
    <message>
        <source>Weights: {0}, licence {1}, to be stored in {2}</source>
        <translation>Poids : {0}, licence {1}, à garder dans {2}</translation>
    </message>
    <message>
        <source>The {0} cannot be fetched from {1} ({2}): connect to the internet once, or fetch that file on another machine and choose it as weights file (WEIGHTS file).</source>
        <translation>« {0} » ne peut pas être téléchargé depuis {1} ({2}) : connectez-vous une fois à Internet, ou téléchargez ce fichier sur une autre machine et choisissez-le comme fichier de poids (WEIGHTS file).</translation>
    </message>
    <message>
        <source>timm {0} has no network called {1}: did you mean {2}?</source>
        <translation>timm {0} n'a pas de réseau appelé {1} : vouliez-vous dire {2} ?</translation>
    </message>
    <message>
        <source>timm {0} knows no weights called {1}: those of this network are {2}.</source>
        <translation>timm {0} ne connaît pas de poids appelés {1} : ceux de ce réseau sont {2}.</translation>
    </message>
    <message>
        <source>The network {0} does not say what it sees in a tile: choose another network.</source>
        <translation>Le réseau {0} ne dit pas ce qu'il voit dans une tuile : choisissez un autre réseau.</translation>
    </message>
    <message>
        <source>The network {0} describes no single picture: choose another network.</source>
        <translation>Le réseau {0} ne décrit pas une image seule : choisissez un autre réseau.</translation>
    </message>
    <message>
        <source>timm has no weights for {0} that can be fetched: choose a weights file, or none.</source>
        <translation>timm n'a pas de poids à télécharger pour {0} : choisissez un fichier de poids, ou aucun.</translation>
    </message>
    <message>
        <source>Weights: {0}, licence {1}, from {2}</source>
        <translation>Poids : {0}, licence {1}, de {2}</translation>
    </message>
    <message>
        <source>The {0} at {1} come without a hash, so nobody could tell whether they are whole: fetch the file with your browser, and choose it as weights file (WEIGHTS file).</source>
        <translation>« {0} », à l'adresse {1}, vient sans empreinte, si bien que personne ne pourrait dire s'il est entier : téléchargez le fichier avec votre navigateur, et choisissez-le comme fichier de poids (WEIGHTS file).</translation>
    </message>
    <message>
        <source>Networks of timm need the package timm, which the engine's Python lacks: run “Install or repair the engine” with “Networks of timm, too”, or choose another network.</source>
        <translation>Les réseaux de timm ont besoin du paquet timm, qui manque au Python du moteur : lancez « Installer ou réparer le moteur » avec « Aussi les réseaux de timm », ou choisissez un autre réseau.</translation>
    </message>
    <message>
        <source>timm {0} cannot make {1} for {2} bands ({3}): choose three bands, or another network.</source>
        <translation>timm {0} ne peut pas faire {1} pour {2} bandes ({3}) : choisissez trois bandes, ou un autre réseau.</translation>
    </message>
    <message>
        <source>The {0} at {1} are given only to whom their makers allow it: ask them there, fetch the file with your browser, and choose it as weights file (WEIGHTS file).</source>
        <translation>« {0} », à l'adresse {1}, n'est donné qu'à ceux que ses auteurs autorisent : demandez-le-leur là, téléchargez le fichier avec votre navigateur, et choisissez-le comme fichier de poids (WEIGHTS file).</translation>
    </message>
    <message>
        <source>clusters will be better with ImageNet weights, or with urban2, which comes with the plugin.</source>
        <translation>les groupes seront meilleurs avec des poids ImageNet, ou avec urban2, qui est fourni avec l'extension.</translation>
    </message>
    <message>
        <source>torchvision has no ImageNet weights for {0}: choose other weights or another network.</source>
        <translation>torchvision n'a pas de poids ImageNet pour {0} : choisissez d'autres poids ou un autre réseau.</translation>
    </message>
    <message>
        <source>No weights come with the plugin for {0}, so it starts from random ones: {1}</source>
        <translation>Aucun poids n'est fourni pour {0}, donc il part de poids aléatoires : {1}</translation>
    </message>
    <message>
        <source>There is no network called {0}: did you mean {1}?</source>
        <translation>Il n'y a pas de réseau appelé {0} : vouliez-vous dire {1} ?</translation>
    </message>
    <message>
        <source>{0} starts from random weights: {1}</source>
        <translation>{0} part de poids aléatoires : {1}</translation>
    </message>
    <message>
        <source>Weights: {0}, {1} {2}</source>
        <translation>Poids : {0}, {1} {2}</translation>
    </message>
    <message>
        <source>The weights file {0} does not fit {1} ({2}): choose the tensors of that very network.</source>
        <translation>Le fichier de poids {0} ne convient pas à {1} ({2}) : choisissez les tenseurs de ce réseau même.</translation>
    </message>
    <message>
        <source>it holds something else than tensors</source>
        <translation>il contient autre chose que des tenseurs</translation>
    </message>
    <message>
        <source>The {0} in {1} are damaged: delete that file and try again.</source>
        <translation>Fichier endommagé dans {1} : {0} ; supprimez-le et réessayez.</translation>
    </message>
    <message>
        <source>The weights file {0} does not exist: choose a .safetensors file.</source>
        <translation>Le fichier de poids {0} n'existe pas : choisissez un fichier .safetensors.</translation>
    </message>
    <message>
        <source>{0} tensors such as {1} are missing</source>
        <translation>{0} tenseurs comme {1} manquent</translation>
    </message>
    <message>
        <source>The {0} cannot be fetched from {1} ({2}): connect to the internet once, put the file in {3}, or choose other weights.</source>
        <translation>Téléchargement impossible depuis {1} ({2}) : {0} ; connectez-vous une fois à internet, mettez le fichier dans {3}, ou choisissez d'autres poids.</translation>
    </message>
    <message>
        <source>the tensor {0} holds no decimal numbers</source>
        <translation>le tenseur {0} ne contient pas de nombres décimaux</translation>
    </message>
    <message>
        <source>the tensor {0} holds values that are no finite numbers</source>
        <translation>le tenseur {0} contient des valeurs qui ne sont pas des nombres finis</translation>
    </message>
    <message>
        <source>to be stored in</source>
        <translation>à stocker dans</translation>
    </message>
    <message>
        <source>The network {0}, with which the model was made, does not exist: put it there, or beside the model.</source>
        <translation>Le réseau {0}, avec lequel le modèle a été fait, n'existe pas : mettez-le là, ou à côté du modèle.</translation>
    </message>
    <message>
        <source>The network {0} is not the one with which the model was made: its SHA-256 is not {1}…, so put that very file there, or beside the model.</source>
        <translation>Le réseau {0} n'est pas celui avec lequel le modèle a été fait : son SHA-256 n'est pas {1}… ; mettez donc là ce fichier même, ou à côté du modèle.</translation>
    </message>
    <message>
        <source>The latents of {0} have another length than those of this model: choose another base.</source>
        <translation>Les vecteurs latents de {0} ont une autre longueur que ceux de ce modèle : choisissez une autre base.</translation>
    </message>
    <message>
        <source>No model to start from was given: choose its file (BASE_FILE), or another BASE.</source>
        <translation>Aucun modèle de départ n'a été donné : choisissez son fichier (BASE_FILE), ou une autre BASE.</translation>
    </message>
    <message>
        <source>“size” is {0}, not one of {1}</source>
        <translation>« size » est {0}, non un parmi {1}</translation>
    </message>
    <message>
        <source>its network is {0}, not {1}</source>
        <translation>son réseau est {0}, non {1}</translation>
    </message>
    <message>
        <source>{0} belong to another generative model than {1}: choose the model with which they were made, or make them again with this one.</source>
        <translation>{0} : d'un autre modèle génératif que {1} ; choisissez le modèle avec lequel ils ont été faits, ou refaites-les avec celui-ci.</translation>
    </message>
    <message>
        <source>The generative model {0} was found to be “{1}” when it was trained, so what it draws says nothing of the place: train it on more images or for longer, or go on all the same (ANYWAY).</source>
        <translation>Le modèle génératif {0} a été jugé « {1} » à son entraînement, donc ce qu'il dessine ne dit rien du lieu : entraînez-le sur plus d'images ou plus longtemps, ou continuez quand même (ANYWAY).</translation>
    </message>
    <message>
        <source>Training goes on after {0} thousand images.</source>
        <translation>L'entraînement continue après {0} milliers d'images.</translation>
    </message>
    <message>
        <source>{0} images have less than {1} of built ground.</source>
        <translation>{0} images ont moins de {1} de sol bâti.</translation>
    </message>
    <message>
        <source>{0} images are unlike those marked 1 in {1}; examples left out in turn are told rightly with a balanced accuracy of {2}.</source>
        <translation>{0} images ne ressemblent pas à celles marquées 1 dans {1} ; les exemples écartés tour à tour sont reconnus avec une exactitude équilibrée de {2}.</translation>
    </message>
    <message>
        <source>No image is left by the filter: mark other examples, or ask for less built ground.</source>
        <translation>Le filtre ne laisse aucune image : marquez d'autres exemples, ou demandez moins de sol bâti.</translation>
    </message>
    <message>
        <source>Photographs have no ground that buildings could cover: leave BUILDINGS empty.</source>
        <translation>Les photographies n'ont pas de sol que des bâtiments pourraient couvrir : laissez BUILDINGS vide.</translation>
    </message>
    <message>
        <source>No building lies on the imagery: check the layer BUILDINGS and its CRS.</source>
        <translation>Aucun bâtiment n'est sur l'imagerie : vérifiez la couche BUILDINGS et son SCR.</translation>
    </message>
    <message>
        <source>{0} images are marked 1 and {1} are marked 0: mark {2} or more of either, so that the difference can be learnt (FILTER_FIELD).</source>
        <translation>{0} images sont marquées 1 et {1} sont marquées 0 : marquez-en {2} ou plus de chaque sorte, afin que la différence puisse être apprise (FILTER_FIELD).</translation>
    </message>
    <message>
        <source>Tiles have no fields of their own: give the layer with marked places (EXAMPLES).</source>
        <translation>Les tuiles n'ont pas de champs à elles : donnez la couche aux lieux marqués (EXAMPLES).</translation>
    </message>
    <message>
        <source>A generative model draws one band or three, and these are {0}: choose three (BANDS).</source>
        <translation>Un modèle génératif dessine une bande ou trois, et il y en a ici {0} : choisissez-en trois (BANDS).</translation>
    </message>
    <message>
        <source>No image has enough valid pixels: check nodata and mask.</source>
        <translation>Aucune image n'a assez de pixels valides : vérifiez nodata et masque.</translation>
    </message>
    <message>
        <source>The temporary folder {0} has no room for {1} images of {2} pixels ({3}): make room, or choose larger tiles or a smaller SIZE.</source>
        <translation>Le dossier temporaire {0} n'a pas la place pour {1} images de {2} pixels ({3}) : faites de la place, ou choisissez des tuiles plus grandes ou une SIZE plus petite.</translation>
    </message>
    <message>
        <source>{0}: not known of any pair</source>
        <translation>{0} : connu d'aucune paire</translation>
    </message>
    <message>
        <source>{0}: not enough pairs ({1} sources in {2} blocks of ground)</source>
        <translation>{0} : pas assez de paires ({1} sources dans {2} blocs de terrain)</translation>
    </message>
    <message>
        <source>{0}: no difference is shown, {1}</source>
        <translation>{0} : aucune différence n'est montrée, {1}</translation>
    </message>
    <message>
        <source>The model has no class called “{0}”: choose one of {1} (TARGET).</source>
        <translation>Le modèle n'a pas de classe appelée « {0} » : choisissez-en une parmi {1} (TARGET).</translation>
    </message>
    <message>
        <source>The model gives a value of {0} and has no class “{1}”: give no TARGET.</source>
        <translation>Le modèle donne une valeur de {0} et n'a pas de classe « {1} » : ne donnez pas de TARGET.</translation>
    </message>
    <message>
        <source>pixels like built or bare ground</source>
        <translation>pixels comme du sol bâti ou nu</translation>
    </message>
    <message>
        <source>The zones {0} lie under none of the images of the pairs: choose zones of the same place.</source>
        <translation>Les zones {0} ne sont sous aucune des images des paires : choisissez des zones du même lieu.</translation>
    </message>
    <message>
        <source>The model {0} sees tiles of {1} pixels every {2}, and the pairs are of tiles of {3} every {4}: choose a model made from the same tiles (CLUSTER_MODEL).</source>
        <translation>Le modèle {0} voit des tuiles de {1} pixels tous les {2}, et les paires sont de tuiles de {3} tous les {4} : choisissez un modèle fait des mêmes tuiles (CLUSTER_MODEL).</translation>
    </message>
    <message>
        <source>The pairs are no lines from an image to another: choose the lines of “Nearest real images”.</source>
        <translation>Les paires ne sont pas des lignes d'une image à une autre : choisissez les lignes des « Images réelles les plus proches ».</translation>
    </message>
    <message>
        <source>{0} join an image to itself: leave them out.</source>
        <translation>{0} relient une image à elle-même : omettez-les.</translation>
    </message>
    <message>
        <source>{0} of {1} lead from or to no image of their number, such as {2} {3}: give the images that the pairs were found among, in tiles of the same size and stride (TILE_SIZE, STRIDE, or a model made from them).</source>
        <translation>{0} sur {1} ne partent pas d'une image de leur numéro, ou n'y mènent pas, comme {2} {3} : donnez les images parmi lesquelles les paires ont été trouvées, en tuiles de la même taille et du même pas (TILE_SIZE, STRIDE, ou un modèle fait d'elles).</translation>
    </message>
    <message>
        <source>The pairs have no field {0} with the number of an image (tile_id): choose the lines of “Nearest real images”.</source>
        <translation>Les paires n'ont pas de champ {0} avec le numéro d'une image (tile_id) : choisissez les lignes des « Images réelles les plus proches ».</translation>
    </message>
    <message>
        <source>Replacing classes</source>
        <translation>Remplacement des classes</translation>
    </message>
    <message>
        <source>model of urban types</source>
        <translation>modèle des types urbains</translation>
    </message>
    <message>
        <source>measures of the zones</source>
        <translation>mesures des zones</translation>
    </message>
    <message>
        <source>most matches in which classes are replaced</source>
        <translation>nombre maximal de correspondances où des classes sont remplacées</translation>
    </message>
    <message>
        <source>Telling clusters</source>
        <translation>Détermination des groupes</translation>
    </message>
    <message>
        <source>Comparing pairs</source>
        <translation>Comparaison des paires</translation>
    </message>
    <message>
        <source>Measuring colours</source>
        <translation>Mesure des couleurs</translation>
    </message>
    <message>
        <source>Measuring classes</source>
        <translation>Mesure des classes</translation>
    </message>
    <message>
        <source>Telling status</source>
        <translation>Détermination du statut</translation>
    </message>
    <message>
        <source>shares do not say where a class lies (give label pictures or land cover)</source>
        <translation>des parts ne disent pas où est une classe (donnez des images d'étiquettes ou une occupation du sol)</translation>
    </message>
    <message>
        <source>the model sees more than the tile itself (CONTEXT)</source>
        <translation>le modèle voit plus que la tuile elle-même (CONTEXT)</translation>
    </message>
    <message>
        <source>No class was replaced, because {0}: which class the score rests on is not known.</source>
        <translation>Aucune classe n'a été remplacée, car {0} : sur quelle classe le score repose n'est pas connu.</translation>
    </message>
    <message>
        <source>Each match is shared by {0} pairs on average, so that pairs are less than they look: the tests go by the matches as well.</source>
        <translation>Chaque correspondance est partagée par {0} paires en moyenne, si bien que les paires sont moins nombreuses qu'elles ne semblent : les tests tiennent compte des correspondances aussi.</translation>
    </message>
    <message>
        <source>as far as differences are alike</source>
        <translation>aussi loin que les différences se ressemblent</translation>
    </message>
    <message>
        <source>The rasters have different numbers of bands: choose the bands that all of them have.</source>
        <translation>Les rasters ont des nombres de bandes différents : choisissez les bandes que tous ont.</translation>
    </message>
    <message>
        <source>The rasters have from {0} to {1} m per pixel, so things look of different size in them: resample them to one resolution before you trust the model.</source>
        <translation>Les rasters ont de {0} à {1} m par pixel, donc les choses y paraissent de tailles différentes : rééchantillonnez-les à une même résolution avant de vous fier au modèle.</translation>
    </message>
    <message>
        <source>The rasters have from {0} to {1} bands, and the first {2} of each are taken: choose the bands (BANDS) unless these show the same in all of them.</source>
        <translation>Les rasters ont de {0} à {1} bandes, et les {2} premières de chacun sont prises : choisissez les bandes (BANDS), à moins que celles-ci ne montrent la même chose dans tous.</translation>
    </message>
    <message>
        <source>Photographs lie at points and fill no raster: skip the output {0}.</source>
        <translation>Les photographies sont à des points et ne remplissent pas de raster : omettez la sortie {0}.</translation>
    </message>
    <message>
        <source>Give either rasters (INPUT) or photographs (PHOTOS), one of the two.</source>
        <translation>Donnez soit des rasters (INPUT) soit des photographies (PHOTOS), l'un des deux.</translation>
    </message>
    <message>
        <source>Photographs have no metres: give their side in pixels (TILE_SIZE).</source>
        <translation>Les photographies n'ont pas de mètres : donnez leur côté en pixels (TILE_SIZE).</translation>
    </message>
    <message>
        <source>Photographs are read whole, in red, green and blue: the bands, the stride and the context do not count.</source>
        <translation>Les photographies sont lues entières, en rouge, vert et bleu : les bandes, le pas et le contexte ne comptent pas.</translation>
    </message>
    <message>
        <source>The raster {0} has no coordinate reference system: assign one first.</source>
        <translation>Le raster {0} n'a pas de système de coordonnées : attribuez-en un d'abord.</translation>
    </message>
    <message>
        <source>Reading a sample of pixels</source>
        <translation>Lecture d'un échantillon de pixels</translation>
    </message>
    <message>
        <source>The raster {0} has no valid pixel{1}: check its nodata value, or choose another raster or mask.</source>
        <translation>Le raster {0} n'a pas de pixel valide{1} : vérifiez sa valeur nodata, ou choisissez un autre raster ou masque.</translation>
    </message>
    <message>
        <source>The raster {0} has no band {1}: choose from 1 to {2}.</source>
        <translation>Le raster {0} n'a pas de bande {1} : choisissez de 1 à {2}.</translation>
    </message>
    <message>
        <source>The raster {0} holds complex numbers: choose bands with real values.</source>
        <translation>Le raster {0} contient des nombres complexes : choisissez des bandes à valeurs réelles.</translation>
    </message>
    <message>
        <source>The mask {0} does not overlap the raster {1}: choose polygons over it.</source>
        <translation>Le masque {0} ne recouvre pas le raster {1} : choisissez des polygones sur lui.</translation>
    </message>
    <message>
        <source>The raster {0} lies where {1} has no metres: check its coordinate reference system.</source>
        <translation>Le raster {0} est là où {1} n'a pas de mètres : vérifiez son système de coordonnées.</translation>
    </message>
    <message>
        <source>The raster {0} has a colour table: it is read as the red, green and blue that it shows.</source>
        <translation>Le raster {0} a une table de couleurs : il est lu comme le rouge, le vert et le bleu qu'elle montre.</translation>
    </message>
    <message>
        <source>The raster {0} has no georeference: it is taken to lie where QGIS shows it, one unit a pixel from the origin, and its ground resolution is unknown.</source>
        <translation>Le raster {0} n'a pas de géoréférence : il est placé où QGIS le montre, une unité par pixel depuis l'origine, et sa résolution au sol est inconnue.</translation>
    </message>
    <message>
        <source>Band {0} of the raster {1} is marked as alpha but looks like near-infrared: its zeros are not taken for holes. Where they are, set a nodata value, or a mask.</source>
        <translation>La bande {0} du raster {1} est marquée comme alpha mais ressemble à du proche infrarouge : ses zéros ne sont pas pris pour des trous. S'ils le sont, fixez une valeur nodata, ou un masque.</translation>
    </message>
    <message>
        <source>{0} tiles of the raster {1} are of one colour, such as a margin or what a service did not have, and are left out.</source>
        <translation>{0} tuiles du raster {1} sont d'une seule couleur, comme une marge ou ce qu'un service n'avait pas, et sont laissées de côté.</translation>
    </message>
    <message>
        <source>A context of {0} times a tile cannot be: choose from 1 (the tile alone) to {1}.</source>
        <translation>Un contexte de {0} fois une tuile n'est pas possible : choisissez de 1 (la tuile seule) à {1}.</translation>
    </message>
    <message>
        <source>The raster {0} would have {1} tiles, more than the {2} that can be handled: choose a larger tile size or stride, or clip the raster.</source>
        <translation>Le raster {0} aurait {1} tuiles, plus que les {2} qui peuvent être traitées : choisissez des tuiles ou un pas plus grands, ou découpez le raster.</translation>
    </message>
    <message>
        <source>Looking for valid pixels</source>
        <translation>Recherche de pixels valides</translation>
    </message>
    <message>
        <source>The raster {0} has {1} × {2} pixels and no valid one was found: clip it to the ground that has data, or draw a mask around that.</source>
        <translation>Le raster {0} a {1} × {2} pixels et aucun pixel valide n'a été trouvé : découpez-le au terrain qui a des données, ou tracez un masque autour.</translation>
    </message>
    <message>
        <source>The mask is in {0} and the raster {1} has no coordinate reference system: the coordinates of the mask are taken for those of the raster.</source>
        <translation>Le masque est en {0} et le raster {1} n'a pas de système de coordonnées : les coordonnées du masque sont prises pour celles du raster.</translation>
    </message>
    <message>
        <source>The raster {0} has no coordinate reference system: the layers will lack one too.</source>
        <translation>Le raster {0} n'a pas de système de coordonnées : les couches n'en auront pas non plus.</translation>
    </message>
    <message>
        <source>Looking for valid pixels in every row</source>
        <translation>Recherche de pixels valides dans chaque ligne</translation>
    </message>
    <message>
        <source>Reading photographs</source>
        <translation>Lecture des photographies</translation>
    </message>
    <message>
        <source>None of the {0} photographs can be read. {1}</source>
        <translation>Aucune des {0} photographies ne peut être lue. {1}</translation>
    </message>
    <message>
        <source>{0} of {1} photographs cannot be read and are left out. {2}</source>
        <translation>{0} photographies sur {1} ne peuvent pas être lues et sont laissées de côté. {2}</translation>
    </message>
    <message>
        <source>{0} of {1} photographs are panoramas, of which only the square in the middle is seen, half of the horizon, bent: choose {2} for PANORAMAS to see them as four ordinary photographs each.</source>
        <translation>{0} photographies sur {1} sont des panoramas, dont seul le carré du milieu est vu, la moitié de l'horizon, courbée : choisissez {2} pour PANORAMAS afin de les voir chacun comme quatre photographies ordinaires.</translation>
    </message>
    <message>
        <source>Photographs of {0} pixels are too small to read: choose {1} or more.</source>
        <translation>Des photographies de {0} pixels sont trop petites pour être lues : choisissez {1} ou plus.</translation>
    </message>
    <message>
        <source>The tiles cannot be written to {0} ({1}): check the folder and its space.</source>
        <translation>Les tuiles ne peuvent pas être écrites dans {0} ({1}) : vérifiez le dossier et sa place.</translation>
    </message>
    <message>
        <source>choose larger tiles or a larger stride, or a mask</source>
        <translation>choisissez des tuiles ou un pas plus grands, ou un masque</translation>
    </message>
    <message>
        <source>choose larger tiles or a larger stride, fewer augmented copies (AUGMENT), or fewer polygons</source>
        <translation>choisissez des tuiles ou un pas plus grands, moins de copies augmentées (AUGMENT), ou moins de polygones</translation>
    </message>
    <message>
        <source>The features of {0} tiles take {1} GB on the disk of {2}, which has {3} GB to spare: free some space, or {4}.</source>
        <translation>Les descripteurs de {0} tuiles prennent {1} Go sur le disque de {2}, où {3} Go sont disponibles : libérez de l'espace, ou {4}.</translation>
    </message>
    <message>
        <source>{0} tiles take about {1} GB of memory, and this machine has {2} GB left: {3}.</source>
        <translation>{0} tuiles prennent environ {1} Go de mémoire, et il reste {2} Go à cette machine : {3}.</translation>
    </message>
    <message>
        <source>{0} of {1} pixels are few for {2} clusters ({3} a cluster and {4} in all are wanted)</source>
        <translation>{0} de {1} pixels sont peu pour {2} groupes ({3} par groupe et {4} en tout sont souhaités)</translation>
    </message>
    <message>
        <source>{0}: let tiles overlap with a stride of {1} pixels (STRIDE), which gives about {2}.</source>
        <translation>{0} : faites se recouvrir les tuiles avec un pas de {1} pixels (STRIDE), ce qui en donne environ {2}.</translation>
    </message>
    <message>
        <source>which comes next to the {0} m that were asked for</source>
        <translation>ce qui est le plus proche des {0} m demandés</translation>
    </message>
    <message>
        <source>Tiles of {0}.</source>
        <translation>Tuiles de {0}.</translation>
    </message>
    <message>
        <source>{0}: fewer clusters, a larger image or smaller tiles would make them surer.</source>
        <translation>{0} : moins de groupes, une image plus grande ou des tuiles plus petites les rendraient plus sûrs.</translation>
    </message>
    <message>
        <source>{0} are so large that most of them mix several types of ground: {1}.</source>
        <translation>{0} : elles sont si grandes que la plupart mêlent plusieurs types de terrain ; {1}.</translation>
    </message>
    <message>
        <source>Give the tile size in pixels (TILE_SIZE) or in metres (TILE_METRES), not both.</source>
        <translation>Donnez la taille des tuiles en pixels (TILE_SIZE) ou en mètres (TILE_METRES), non les deux.</translation>
    </message>
    <message>
        <source>Nothing tells how many metres a pixel of the raster {0} has: assign a coordinate reference system, or give the tile size in pixels (TILE_SIZE).</source>
        <translation>Rien ne dit combien de mètres fait un pixel du raster {0} : attribuez un système de coordonnées, ou donnez la taille des tuiles en pixels (TILE_SIZE).</translation>
    </message>
    <message>
        <source>Tiles of {0} m are less than {1} pixels of the raster {2}, too small to read: choose {3} m or more (TILE_METRES).</source>
        <translation>Des tuiles de {0} m font moins de {1} pixels du raster {2}, trop petit pour être lu : choisissez {3} m ou plus (TILE_METRES).</translation>
    </message>
    <message>
        <source>Tiles of {0} m are larger than the raster, whose shorter side has {1} m: choose fewer (TILE_METRES).</source>
        <translation>Des tuiles de {0} m sont plus grandes que le raster, dont le plus petit côté fait {1} m : choisissez moins (TILE_METRES).</translation>
    </message>
    <message>
        <source>which suits the ground resolution of {0} m per pixel</source>
        <translation>ce qui convient à la résolution au sol de {0} m par pixel</translation>
    </message>
    <message>
        <source>as no ground resolution is known that another size would suit</source>
        <translation>aucune résolution au sol n'étant connue à laquelle une autre taille conviendrait</translation>
    </message>
    <message>
        <source>{0} are so small that they show roofs and trees rather than types of built-up ground: choose {1} pixels ({2} m) or more, or leave the tile size empty.</source>
        <translation>{0} : elles sont si petites qu'elles montrent des toits et des arbres plutôt que des types de sol bâti ; choisissez {1} pixels ({2} m) ou plus, ou laissez la taille vide.</translation>
    </message>
    <message>
        <source>choose {0} pixels ({1} m) or fewer, or leave the tile size empty</source>
        <translation>choisissez {0} pixels ({1} m) ou moins, ou laissez la taille vide</translation>
    </message>
    <message>
        <source>Take everything from PyPI (no administrator needed)</source>
        <translation>Tout prendre de PyPI (sans administrateur)</translation>
    </message>
    <message>
        <source>Networks of timm, too</source>
        <translation>Aussi les réseaux de timm</translation>
    </message>
    <message>
        <source>Folder of wheels, instead of the network</source>
        <translation>Dossier de fichiers wheel, à la place du réseau</translation>
    </message>
    <message>
        <source>This QGIS is one of conda: “conda install -c conda-forge pytorch torchvision scikit-learn rasterio geopandas safetensors plotly threadpoolctl” in its environment gives it what the engine needs.</source>
        <translation>Ce QGIS est de conda : « conda install -c conda-forge pytorch torchvision scikit-learn rasterio geopandas safetensors plotly threadpoolctl » dans son environnement lui donne ce dont le moteur a besoin.</translation>
    </message>
    <message>
        <source>This QGIS has the Python of OSGeo4W: where its own packages are at fault, run OSGeo4W's Setup and update python3-core and python3-pip.</source>
        <translation>Ce QGIS a le Python d'OSGeo4W : si ses propres paquets sont en cause, lancez le Setup d'OSGeo4W et mettez à jour python3-core et python3-pip.</translation>
    </message>
    <message>
        <source>The system's C++ library is older than the packages need: update the system, or name a newer Python in the plugin's setting.</source>
        <translation>La bibliothèque C++ du système est plus ancienne que ne le demandent les paquets : mettez à jour le système, ou nommez un Python plus récent dans le réglage de l'extension.</translation>
    </message>
    <message>
        <source>A file may not be written, perhaps as another QGIS or a virus scanner holds it: close every other QGIS, then try again.</source>
        <translation>Un fichier ne peut pas être écrit, peut-être parce qu'un autre QGIS ou un antivirus le tient : fermez tout autre QGIS, puis réessayez.</translation>
    </message>
    <message>
        <source>A package was made for another version of NumPy than the one that is there: run “Install or repair the engine”.</source>
        <translation>Un paquet a été fait pour une autre version de NumPy que celle qui est là : lancez « Installer ou réparer le moteur ».</translation>
    </message>
    <message>
        <source>{0}; there may be no build for this version of Python</source>
        <translation>{0} ; il n'y a peut-être pas de version pour ce Python</translation>
    </message>
    <message>
        <source>pip could not install {0} ({1}): {2}</source>
        <translation>pip n'a pas pu installer {0} ({1}) : {2}</translation>
    </message>
    <message>
        <source>The disk is full: free about 1 GB to install {0}, then try again.</source>
        <translation>Le disque est plein : libérez environ 1 Go pour installer {0}, puis réessayez.</translation>
    </message>
    <message>
        <source>PyPI's certificate is not trusted here, so {0} cannot be installed: import your organisation's certificates in QGIS (Settings → Options → Authentication → Manage Certificates → Authorities), or name them with “pip config set global.cert FILE”, then try again.</source>
        <translation>Le certificat de PyPI n'est pas reconnu ici, donc {0} ne peut pas être installé : importez les certificats de votre organisation dans QGIS (Préférences → Options → Authentification → Gérer les certificats → Autorités), ou nommez-les avec « pip config set global.cert FILE », puis réessayez.</translation>
    </message>
    <message>
        <source>The proxy does not let PyPI through, so {0} cannot be installed: correct it in QGIS (Settings → Options → Network), or take the packages from a folder of wheels (WHEELS), then try again.</source>
        <translation>Le proxy ne laisse pas passer PyPI, donc {0} ne peut pas être installé : corrigez-le dans QGIS (Préférences → Options → Réseau), ou prenez les paquets d'un dossier de fichiers wheel (WHEELS), puis réessayez.</translation>
    </message>
    <message>
        <source>PyPI cannot be reached, so {0} cannot be installed: connect to the internet, name your proxy in QGIS (Settings → Options → Network), or take the packages from a folder of wheels (WHEELS), then try again.</source>
        <translation>PyPI ne peut pas être atteint, donc {0} ne peut pas être installé : connectez-vous à internet, nommez votre proxy dans QGIS (Préférences → Options → Réseau), ou prenez les paquets d'un dossier de fichiers wheel (WHEELS), puis réessayez.</translation>
    </message>
    <message>
        <source>Downloaded {0} of {1} MB</source>
        <translation>{0} Mo sur {1} téléchargés</translation>
    </message>
    <message>
        <source>Downloading again what broke off (attempt {0} of {1})</source>
        <translation>Nouveau téléchargement de ce qui s'est interrompu (essai {0} sur {1})</translation>
    </message>
    <message>
        <source>It does not work with the packages that are there ({0}). {1}</source>
        <translation>Il ne fonctionne pas avec les paquets qui sont là ({0}). {1}</translation>
    </message>
    <message>
        <source>mend that, then try again.</source>
        <translation>corrigez cela, puis réessayez.</translation>
    </message>
    <message>
        <source>Making an environment in {0}</source>
        <translation>Création d'un environnement dans {0}</translation>
    </message>
    <message>
        <source>The folder {0} cannot be written ({1}): allow it, or set XDG_DATA_HOME.</source>
        <translation>Le dossier {0} ne peut pas être écrit ({1}) : permettez-le, ou fixez XDG_DATA_HOME.</translation>
    </message>
    <message>
        <source>The Python at {0} cannot make virtual environments: {1}, then try again. {2}</source>
        <translation>Le Python de {0} ne peut pas faire d'environnements virtuels : {1}, puis réessayez. {2}</translation>
    </message>
    <message>
        <source>Another installation into {0} is going on: wait until it has ended.</source>
        <translation>Une autre installation dans {0} est en cours : attendez qu'elle soit terminée.</translation>
    </message>
    <message>
        <source>The folder {0} has no wheels (*.whl): fill it as the help says (WHEELS).</source>
        <translation>Le dossier {0} n'a pas de fichiers wheel (*.whl) : remplissez-le comme le dit l'aide (WHEELS).</translation>
    </message>
    <message>
        <source>URBAN_ML_PYTHON names another Python, which stays in use: clear it to use the new environment.</source>
        <translation>URBAN_ML_PYTHON nomme un autre Python, qui reste en usage : videz-la pour utiliser le nouvel environnement.</translation>
    </message>
    <message>
        <source>The Python at {0} does not run ({1}): reinstall it.</source>
        <translation>Le Python de {0} ne fonctionne pas ({1}) : réinstallez-le.</translation>
    </message>
    <message>
        <source>The Python at {0} lacks packages that this system provides: run “{1}” first, or choose to take everything from PyPI.</source>
        <translation>Au Python de {0} manquent des paquets que ce système fournit : lancez d'abord « {1} », ou choisissez de tout prendre de PyPI.</translation>
    </message>
    <message>
        <source>The folder {0} holds something else than an environment: choose an empty one.</source>
        <translation>Le dossier {0} contient autre chose qu'un environnement : choisissez-en un vide.</translation>
    </message>
    <message>
        <source>install its venv and pip</source>
        <translation>installez son venv et pip</translation>
    </message>
    <message>
        <source>The disk is full: free about 1 GB and try again.</source>
        <translation>Le disque est plein : libérez environ 1 Go et réessayez.</translation>
    </message>
    <message>
        <source>The engine in {0} is complete: nothing to do.</source>
        <translation>Le moteur dans {0} est complet : il n'y a rien à faire.</translation>
    </message>
    <message>
        <source>The Python at {0} could not make a virtual environment: {1}. {2}</source>
        <translation>Le Python de {0} n'a pas pu faire d'environnement virtuel : {1}. {2}</translation>
    </message>
    <message>
        <source>PyTorch for {0} cannot be had, so PyPI's own is taken. {1}</source>
        <translation>PyTorch pour {0} ne peut pas être obtenu, donc celui de PyPI est pris. {1}</translation>
    </message>
    <message>
        <source>Without {0} there is no {1}. {2}</source>
        <translation>Sans {0}, pas de {1}. {2}</translation>
    </message>
    <message>
        <source> But {0} of {1} runs hardly recognise the cities (accuracy {2}, where chance is {3}), so where they look says nothing.</source>
        <translation> Mais {0} exécutions sur {1} reconnaissent à peine les villes (exactitude {2}, où le hasard donne {3}), donc ce qu'elles regardent ne dit rien.</translation>
    </message>
    <message>
        <source>Of how the lift of objects differs between runs, the network explains {0} and the seed {1} ({2}): {3} matters more.</source>
        <translation>De la manière dont le rapport à la part des objets diffère entre les exécutions, le réseau explique {0} et la graine {1} ({2}) : {3} compte davantage.</translation>
    </message>
    <message>
        <source>{0}: the network explains {1}, the seed {2} (F {3}, {4}).</source>
        <translation>{0} : le réseau explique {1}, la graine {2} (F {3}, {4}).</translation>
    </message>
    <message>
        <source>beyond bounds, as the seed changes nothing</source>
        <translation>au-delà de toute borne, puisque la graine ne change rien</translation>
    </message>
    <message>
        <source>Not enough data for a verdict: {0}. For what it is worth: </source>
        <translation>Pas assez de données pour un verdict : {0}. À titre indicatif : </translation>
    </message>
    <message>
        <source>All runs give every class the same share of the evidence: neither network nor seed matters.</source>
        <translation>Toutes les exécutions donnent à chaque classe la même part de la contribution : ni le réseau ni la graine ne comptent.</translation>
    </message>
    <message>
        <source> In all {0} runs “{1}” has the highest lift.</source>
        <translation> Dans toutes les {0} exécutions, « {1} » a le rapport à sa part le plus élevé.</translation>
    </message>
    <message>
        <source> Which class has the highest lift depends on the run: {0}.</source>
        <translation> Quelle classe a le rapport à sa part le plus élevé dépend de l'exécution : {0}.</translation>
    </message>
    <message>
        <source>{0}: the same lift in all runs.</source>
        <translation>{0} : le même rapport à la part dans toutes les exécutions.</translation>
    </message>
    <message>
        <source>Reading objects</source>
        <translation>Lecture des objets</translation>
    </message>
    <message>
        <source>Fitting fold by fold</source>
        <translation>Ajustement pli par pli</translation>
    </message>
    <message>
        <source>{0} networks with {1} seeds each cannot tell what depends on which: give two or more of both.</source>
        <translation>{0} réseaux à {1} graines chacun ne peuvent pas dire ce qui dépend de quoi : donnez-en deux ou plus de chaque.</translation>
    </message>
    <message>
        <source>Encoders cannot learn from {0} images: give {1} or more, choose METHODS {2}, or give a model that has encoders already.</source>
        <translation>Des encodeurs ne peuvent pas apprendre de {0} images : donnez-en {1} ou plus, choisissez METHODS {2}, ou donnez un modèle qui a déjà des encodeurs.</translation>
    </message>
    <message>
        <source>The {0} method learns</source>
        <translation>La méthode {0} apprend</translation>
    </message>
    <message>
        <source>The time for the {0} method was up after {1} of {2} images, so its result depends on how fast this machine is: give more MINUTES, or fewer THOUSANDS.</source>
        <translation>Le temps de la méthode {0} était écoulé après {1} images sur {2}, donc son résultat dépend de la vitesse de cette machine : donnez plus de MINUTES, ou moins de THOUSANDS.</translation>
    </message>
    <message>
        <source>it has an encoder for “{0}”, which is no way of inversion</source>
        <translation>il a un encodeur pour « {0} », qui n'est pas une façon d'inverser</translation>
    </message>
    <message>
        <source>{0} images are taken, evenly spread, and {1} left out.</source>
        <translation>{0} images sont prises, réparties régulièrement, et {1} laissées de côté.</translation>
    </message>
    <message>
        <source>No image has enough valid pixels: check nodata and mask (MASK).</source>
        <translation>Aucune image n'a assez de pixels valides : vérifiez nodata et masque (MASK).</translation>
    </message>
    <message>
        <source>Reading images</source>
        <translation>Lecture des images</translation>
    </message>
    <message>
        <source>The latents {0} hold nothing that the model can draw: invert the images again.</source>
        <translation>Les vecteurs latents {0} ne contiennent rien que le modèle puisse dessiner : inversez à nouveau les images.</translation>
    </message>
    <message>
        <source>it names no “sources”, no “methods”, or one of these twice</source>
        <translation>il ne nomme pas de « sources », pas de « methods », ou nomme l'un d'eux deux fois</translation>
    </message>
    <message>
        <source>“methods” are not among {0}</source>
        <translation>« methods » ne sont pas parmi {0}</translation>
    </message>
    <message>
        <source>The images were not inverted by “{0}”, only by {1}: choose among these, or invert them with METHODS {2}.</source>
        <translation>Les images n'ont pas été inversées par « {0} », seulement par {1} : choisissez parmi ces méthodes, ou inversez-les avec METHODS {2}.</translation>
    </message>
    <message>
        <source>Finding images</source>
        <translation>Recherche des images</translation>
    </message>
    <message>
        <source>Comparing images with what is drawn</source>
        <translation>Comparaison des images avec ce qui est dessiné</translation>
    </message>
    <message>
        <source>Measured in {0}.</source>
        <translation>Mesuré en {0}.</translation>
    </message>
    <message>
        <source>The tiles and the zones do not overlap: choose layers of the same place.</source>
        <translation>Les tuiles et les zones ne se recouvrent pas : choisissez des couches du même lieu.</translation>
    </message>
    <message>
        <source>Some of the fields {0} differ only in case, which a GeoPackage does not tell apart: join them one by one.</source>
        <translation>Certains des champs {0} ne diffèrent que par la casse, qu'un GeoPackage ne distingue pas : joignez-les un par un.</translation>
    </message>
    <message>
        <source>The tiles layer has no field {0}: choose numeric fields to join.</source>
        <translation>La couche des tuiles n'a pas de champ {0} : choisissez des champs numériques à joindre.</translation>
    </message>
    <message>
        <source>Overlaying tiles and zones</source>
        <translation>Superposition des tuiles et des zones</translation>
    </message>
    <message>
        <source>Writing zones</source>
        <translation>Écriture des zones</translation>
    </message>
    <message>
        <source>The tiles hold cluster {0}, but {1} were asked for: raise the number.</source>
        <translation>Les tuiles contiennent le groupe {0}, mais {1} ont été demandés : augmentez le nombre.</translation>
    </message>
    <message>
        <source>The activation {0} has no valid value in the tiles: choose the raster that “activationmap” wrote.</source>
        <translation>L'activation {0} n'a pas de valeur valide dans les tuiles : choisissez le raster que « activationmap » a écrit.</translation>
    </message>
    <message>
        <source>The activation {0} is {1} everywhere in the tiles and says nothing: check how it was made.</source>
        <translation>L'activation {0} est {1} partout dans les tuiles et ne dit rien : vérifiez comment elle a été faite.</translation>
    </message>
    <message>
        <source>The activation {0} has no positive value in the tiles: give it as the activation for the lowest, and the one for the highest as the activation.</source>
        <translation>L'activation {0} n'a pas de valeur positive dans les tuiles : donnez-la comme l'activation pour les plus basses, et celle pour les plus hautes comme l'activation.</translation>
    </message>
    <message>
        <source>The activation rasters {0} and {1} do not lie on the same pixels: make both from the same imagery with the same parameters.</source>
        <translation>Les rasters d'activation {0} et {1} ne sont pas sur les mêmes pixels : faites les deux de la même imagerie avec les mêmes paramètres.</translation>
    </message>
    <message>
        <source>No tile of the predictions has a predicted value: choose the tiles of “traincnn” or “predict”.</source>
        <translation>Aucune tuile des prédictions n'a de valeur prédite : choisissez les tuiles de « traincnn » ou de « predict ».</translation>
    </message>
    <message>
        <source>Tiles of the predictions that do not lie on the activation raster, left out: {0}.</source>
        <translation>Tuiles des prédictions qui ne sont pas sur le raster d'activation, laissées de côté : {0}.</translation>
    </message>
    <message>
        <source>No polygon of the land use is as large as {0} cells of the activation map: choose coarser land use, or give the cell size if the map is finer than was taken.</source>
        <translation>Aucun polygone de l'occupation du sol n'est aussi grand que {0} cellules de la carte d'activation : choisissez une occupation du sol plus grossière, ou donnez la taille de cellule si la carte est plus fine que supposé.</translation>
    </message>
    <message>
        <source>The land use does not overlap the tiles of the predictions: choose land use and activation of one place.</source>
        <translation>L'occupation du sol ne recouvre pas les tuiles des prédictions : choisissez une occupation du sol et une activation d'un même lieu.</translation>
    </message>
    <message>
        <source>The tiles hold only one class, {0}: shares can be compared where there are two or more, so choose land use with more classes there.</source>
        <translation>Les tuiles ne contiennent qu'une classe, {0} : des parts se comparent là où il y en a deux ou plus, donc choisissez une occupation du sol qui y a plus de classes.</translation>
    </message>
    <message>
        <source>The field {0} of the {1} is missing: choose one of {2}.</source>
        <translation>Le champ {0} manque dans « {1} » : choisissez-en un parmi {2}.</translation>
    </message>
    <message>
        <source>The field {0} of the {1} names {2} class{3}: shares can be compared where there are two or more, so choose another field.</source>
        <translation>Le champ {0} de « {1} » nomme {2} classe{3} : des parts se comparent là où il y en a deux ou plus, donc choisissez un autre champ.</translation>
    </message>
    <message>
        <source>Explaining networks that have learnt nothing</source>
        <translation>Explication de réseaux qui n'ont rien appris</translation>
    </message>
    <message>
        <source>Taking classes out of the picture</source>
        <translation>Effacement des classes de l'image</translation>
    </message>
    <message>
        <source>The activation raster does not say how it was made, so random networks were explained by {0}: if it was made otherwise, do not compare them.</source>
        <translation>Le raster d'activation ne dit pas comment il a été fait, donc des réseaux aléatoires ont été expliqués par {0} : s'il a été fait autrement, ne les comparez pas.</translation>
    </message>
    <message>
        <source>The scattering network has no weights to draw anew: only the heads of the random networks differ.</source>
        <translation>Le réseau scattering n'a pas de poids à tirer à nouveau : seules les têtes des réseaux aléatoires diffèrent.</translation>
    </message>
    <message>
        <source>Most tiles lie where the model was not trained: they were put to the network of all folds.</source>
        <translation>La plupart des tuiles sont où le modèle n'a pas été entraîné : elles ont été soumises au réseau de tous les plis.</translation>
    </message>
    <message>
        <source>The predictions were not made from the imagery {0} with the tiles of the model: choose the imagery, the model and the predictions of one run.</source>
        <translation>Les prédictions n'ont pas été faites de l'imagerie {0} avec les tuiles du modèle : choisissez l'imagerie, le modèle et les prédictions d'une même exécution.</translation>
    </message>
    <message>
        <source>inside the tiles that it shares</source>
        <translation>dans les tuiles qu'elle partage</translation>
    </message>
    <message>
        <source>over the map, for it fills whole tiles</source>
        <translation>sur la carte, car elle remplit des tuiles entières</translation>
    </message>
    <message>
        <source>the test by {0} had too few tiles, so whether it is used stays open.</source>
        <translation>le test par {0} avait trop peu de tuiles, donc il reste ouvert si elle sert.</translation>
    </message>
    <message>
        <source> once the ground of {0} is left out</source>
        <translation> une fois le terrain de {0} mis à part</translation>
    </message>
    <message>
        <source>not judged: it lies in too few tiles.</source>
        <translation>non jugée : elle est dans trop peu de tuiles.</translation>
    </message>
    <message>
        <source>not told from {0}: more than its share on all ground, but too little of it is left{1}.</source>
        <translation>non distinguée de {0} : plus que sa part sur tout le terrain, mais il en reste trop peu{1}.</translation>
    </message>
    <message>
        <source>no verdict: the predictions do not follow what was observed.</source>
        <translation>pas de verdict : les prédictions ne suivent pas ce qui a été observé.</translation>
    </message>
    <message>
        <source>no clear verdict: {0} than its share on all ground, but not{1}.</source>
        <translation>pas de verdict clair : {0} que sa part sur tout le terrain, mais non{1}.</translation>
    </message>
    <message>
        <source>networks that have learnt nothing do not, and the prediction falls when it is replaced: it is used.</source>
        <translation>ce n'est pas le cas de réseaux qui n'ont rien appris, et la prédiction baisse quand elle est remplacée : elle sert.</translation>
    </message>
    <message>
        <source>whether it is used was not tested, for that takes the imagery and the model.</source>
        <translation>si elle sert n'a pas été testé, car il faut pour cela l'imagerie et le modèle.</translation>
    </message>
    <message>
        <source>but {0}: it cannot be called used.</source>
        <translation>mais {0} : on ne peut pas dire qu'elle sert.</translation>
    </message>
    <message>
        <source>networks that have learnt nothing</source>
        <translation>des réseaux qui n'ont rien appris</translation>
    </message>
    <message>
        <source>holds more activation than its share of the ground, {0}</source>
        <translation>porte plus d'activation que sa part du terrain, {0}</translation>
    </message>
    <message>
        <source>holds less activation than its share of the ground, {0}</source>
        <translation>porte moins d'activation que sa part du terrain, {0}</translation>
    </message>
    <message>
        <source>not distinguishable from chance, {0}</source>
        <translation>ne se distingue pas du hasard, {0}</translation>
    </message>
    <message>
        <source>networks that have learnt nothing hold as much</source>
        <translation>des réseaux qui n'ont rien appris en portent autant</translation>
    </message>
    <message>
        <source>the prediction does not fall when it is replaced</source>
        <translation>la prédiction ne baisse pas quand elle est remplacée</translation>
    </message>
    <message>
        <source>The tiles of the predictions do not lie on the activation raster: choose predictions and activation of the same place.</source>
        <translation>Les tuiles des prédictions ne sont pas sur le raster d'activation : choisissez des prédictions et une activation du même lieu.</translation>
    </message>
    <message>
        <source>The tiles of the predictions are not in line with the pixels of the activation raster, each in a row and column of its own: choose predictions and activation that were made from the same imagery.</source>
        <translation>Les tuiles des prédictions ne sont pas alignées sur les pixels du raster d'activation, chacune dans sa ligne et sa colonne : choisissez des prédictions et une activation faites de la même imagerie.</translation>
    </message>
    <message>
        <source>The model {0} sees tiles of {1} pixels and {2} bands at {3} m, and the generative model draws {4} pixels and {5} bands at {6} m: choose one made from the same tiles.</source>
        <translation>Le modèle {0} voit des tuiles de {1} pixels et {2} bandes à {3} m, et le modèle génératif dessine {4} pixels et {5} bandes à {6} m : choisissez-en un fait des mêmes tuiles.</translation>
    </message>
    <message>
        <source>Not enough data: without one fold and what lies beside it fewer than {0} images are left that are high, or low, in {1}: choose smaller blocks (BLOCK_SIZE), more images, or a larger QUANTILE.</source>
        <translation>Pas assez de données : sans un pli et ce qui est à côté, il reste moins de {0} images qui sont hautes, ou basses, en {1} : choisissez des blocs plus petits (BLOCK_SIZE), plus d'images, ou un QUANTILE plus grand.</translation>
    </message>
    <message>
        <source>“directions[{0}]” has no spread, or its low end above its high end</source>
        <translation>« directions[{0}] » n'a pas d'étendue, ou son extrémité basse au-dessus de la haute</translation>
    </message>
    <message>
        <source>There is no direction of {0}, only of {1}: choose among these (FIELDS).</source>
        <translation>Il n'y a pas de direction de {0}, seulement de {1} : choisissez parmi elles (FIELDS).</translation>
    </message>
    <message>
        <source>The direction of {0} is there only as: {1}: choose one of these.</source>
        <translation>La direction de {0} n'existe que comme : {1} ; choisissez l'une d'elles.</translation>
    </message>
    <message>
        <source>“inversions” are not among {0}</source>
        <translation>« inversions » ne sont pas parmi {0}</translation>
    </message>
    <message>
        <source>it holds no “directions”</source>
        <translation>il ne contient pas de « directions »</translation>
    </message>
    <message>
        <source>The images of the latents have no coordinate reference system, so that no labels can be laid over them: assign one to their imagery, and invert it again.</source>
        <translation>Les images des vecteurs latents n'ont pas de système de coordonnées, si bien qu'aucune étiquette ne peut leur être superposée : attribuez-en un à leur imagerie, et inversez-la à nouveau.</translation>
    </message>
    <message>
        <source>The latents are of one tile alone: invert more images.</source>
        <translation>Les vecteurs latents sont d'une seule tuile : inversez plus d'images.</translation>
    </message>
    <message>
        <source>The images and the labels of {0} do not overlap: choose layers of the same place.</source>
        <translation>Les images et les étiquettes de {0} ne se recouvrent pas : choisissez des couches du même lieu.</translation>
    </message>
    <message>
        <source>Only {0} images have a value of {1}, and a direction needs {2} or more: invert more images, or choose a field that is known of more of them.</source>
        <translation>Seules {0} images ont une valeur de {1}, et une direction en demande {2} ou plus : inversez plus d'images, ou choisissez un champ connu de plus d'entre elles.</translation>
    </message>
    <message>
        <source>All images have the same value of {0}: choose a field that varies among them.</source>
        <translation>Toutes les images ont la même valeur de {0} : choisissez un champ qui varie entre elles.</translation>
    </message>
    <message>
        <source>Only {0} images are high or low in {1}, and {2} of each are needed: choose a larger QUANTILE, more images, or a field with more different values.</source>
        <translation>Seules {0} images sont hautes ou basses en {1}, et il en faut {2} de chaque : choisissez un QUANTILE plus grand, plus d'images, ou un champ aux valeurs plus variées.</translation>
    </message>
    <message>
        <source>A direction was found beyond chance for {0}.</source>
        <translation>Une direction au-delà du hasard a été trouvée pour {0}.</translation>
    </message>
    <message>
        <source>No direction beyond chance was found for {0}: nothing should be drawn from it, and by default nothing is.</source>
        <translation>Aucune direction au-delà du hasard n'a été trouvée pour {0} : rien ne devrait en être dessiné, et par défaut rien ne l'est.</translation>
    </message>
    <message>
        <source>Looking for directions</source>
        <translation>Recherche de directions</translation>
    </message>
    <message>
        <source>Choose one or more fields of the labels, each once (FIELDS).</source>
        <translation>Choisissez un ou plusieurs champs des étiquettes, chacun une fois (FIELDS).</translation>
    </message>
    <message>
        <source>Only {0} images have values of all fields, and {1} are needed: look for the directions of the fields one by one.</source>
        <translation>Seules {0} images ont des valeurs de tous les champs, et il en faut {1} : cherchez les directions des champs une par une.</translation>
    </message>
    <message>
        <source>{0} images lack a value of one field or another, and are left out.</source>
        <translation>À {0} images manque une valeur d'un champ ou d'un autre, et elles sont laissées de côté.</translation>
    </message>
    <message>
        <source>Walking along directions</source>
        <translation>Parcours le long des directions</translation>
    </message>
    <message>
        <source>give the images that were inverted (INPUT, or PHOTOS), in the same order</source>
        <translation>donnez les images qui ont été inversées (INPUT, ou PHOTOS), dans le même ordre</translation>
    </message>
    <message>
        <source>The images are not where they were inverted from, so nothing is said of how well they tell the value themselves: give them (INPUT, or PHOTOS) to learn that.</source>
        <translation>Les images ne sont pas où elles ont été inversées, donc rien n'est dit de la façon dont elles disent elles-mêmes la valeur : donnez-les (INPUT, ou PHOTOS) pour l'apprendre.</translation>
    </message>
    <message>
        <source>Describing images</source>
        <translation>Description des images</translation>
    </message>
    <message>
        <source>The latents are of {0} sources, and {1} are given: {2}.</source>
        <translation>Les vecteurs latents sont de {0} sources, et {1} sont données : {2}.</translation>
    </message>
    <message>
        <source>The images {0} are not those that were inverted: {1}.</source>
        <translation>Les images {0} ne sont pas celles qui ont été inversées : {1}.</translation>
    </message>
    <message>
        <source>Reading the model</source>
        <translation>Lecture du modèle</translation>
    </message>
    <message>
        <source>The latents {0} are of {1} images, and a direction needs {2} or more: invert more images.</source>
        <translation>Les vecteurs latents {0} sont de {1} images, et une direction en demande {2} ou plus : inversez plus d'images.</translation>
    </message>
    <message>
        <source>The labels are points, over which nothing can be averaged: skip the output ZONES.</source>
        <translation>Les étiquettes sont des points, sur lesquels on ne peut pas faire de moyenne : omettez la sortie ZONES.</translation>
    </message>
    <message>
        <source>The checkpoint folder {0} is a file: choose a folder.</source>
        <translation>Le dossier de points de reprise {0} est un fichier : choisissez un dossier.</translation>
    </message>
    <message>
        <source>The checkpoint folder {0} belongs to a run with other inputs or parameters: choose another folder, or empty it to start anew.</source>
        <translation>Le dossier de points de reprise {0} appartient à une exécution avec d'autres entrées ou paramètres : choisissez un autre dossier, ou videz-le pour recommencer.</translation>
    </message>
    <message>
        <source>The checkpoint {0} cannot be written ({1}): choose another folder.</source>
        <translation>Le point de reprise {0} ne peut pas être écrit ({1}) : choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The checkpoint {0} is damaged: empty its folder to start anew.</source>
        <translation>Le point de reprise {0} est endommagé : videz son dossier pour recommencer.</translation>
    </message>
    <message>
        <source>the optimiser has no parameter {0}</source>
        <translation>l'optimiseur n'a pas de paramètre {0}</translation>
    </message>
    <message>
        <source>“generator” is no state of a generator</source>
        <translation>« generator » n'est pas l'état d'un générateur</translation>
    </message>
    <message>
        <source>Train a model of status from imagery</source>
        <translation>Entraîner un modèle de statut à partir d'images</translation>
    </message>
    <message>
        <source>Train a generative model</source>
        <translation>Entraîner un modèle génératif</translation>
    </message>
    <message>
        <source>Find images in the model</source>
        <translation>Retrouver des images dans le modèle</translation>
    </message>
    <message>
        <source>Directions of a value</source>
        <translation>Directions d'une valeur</translation>
    </message>
    <message>
        <source>The model {0} does not exist: check the path.</source>
        <translation>Le modèle {0} n'existe pas : vérifiez le chemin.</translation>
    </message>
    <message>
        <source>The file {0} was not written by Urban ML: choose a model made by {1}.</source>
        <translation>Le fichier {0} n'a pas été écrit par Urban ML : choisissez un modèle fait par {1}.</translation>
    </message>
    <message>
        <source>The model {0} was written by a newer Urban ML: update the plugin.</source>
        <translation>Le modèle {0} a été écrit par un Urban ML plus récent : mettez à jour l'extension.</translation>
    </message>
    <message>
        <source>The model {0} was made by {1}: choose one made by {2}.</source>
        <translation>Le modèle {0} a été fait par {1} : choisissez-en un fait par {2}.</translation>
    </message>
    <message>
        <source>the tensor “{0}” is missing</source>
        <translation>le tenseur « {0} » manque</translation>
    </message>
    <message>
        <source>the tensor “{0}” holds values that are not finite numbers</source>
        <translation>le tenseur « {0} » contient des valeurs qui ne sont pas des nombres finis</translation>
    </message>
    <message>
        <source>the tensor “{0}” holds values outside of {1} to {2}</source>
        <translation>le tenseur « {0} » contient des valeurs hors de {1} à {2}</translation>
    </message>
    <message>
        <source>the tensor “{0}” has the shape {1}, not {2}</source>
        <translation>le tenseur « {0} » a la forme {1}, non {2}</translation>
    </message>
    <message>
        <source>the tensor “{0}” is of type {1}, not {2}</source>
        <translation>le tenseur « {0} » est de type {1}, non {2}</translation>
    </message>
    <message>
        <source>The model {0} cannot be written ({1}): check folder and space.</source>
        <translation>Le modèle {0} ne peut pas être écrit ({1}) : vérifiez le dossier et sa place.</translation>
    </message>
    <message>
        <source>The model {0} is damaged ({1}): make it again with {2}.</source>
        <translation>Le modèle {0} est endommagé ({1}) : refaites-le avec {2}.</translation>
    </message>
    <message>
        <source>The file {0} is not a model, or is damaged: choose one that Urban ML wrote.</source>
        <translation>Le fichier {0} n'est pas un modèle, ou est endommagé : choisissez-en un qu'Urban ML a écrit.</translation>
    </message>
    <message>
        <source>its description has {0} characters</source>
        <translation>sa description a {0} caractères</translation>
    </message>
    <message>
        <source>seen of a tile</source>
        <translation>vu d'une tuile</translation>
    </message>
    <message>
        <source>“band_count” is {0}, and there are {1} “bands”</source>
        <translation>« band_count » est {0}, et il y a {1} « bands »</translation>
    </message>
    <message>
        <source>“scaling” has {0} bands, not {1}</source>
        <translation>« scaling » a {0} bandes, non {1}</translation>
    </message>
    <message>
        <source>“origin” has no mean and spread of bands</source>
        <translation>« origin » n'a pas la moyenne et l'écart des bandes</translation>
    </message>
    <message>
        <source>“scaling” does not go from a low to a high value in each band</source>
        <translation>« scaling » ne va pas d'une valeur basse à une haute dans chaque bande</translation>
    </message>
    <message>
        <source>the network {0} has no tensor {1}</source>
        <translation>le réseau {0} n'a pas de tenseur {1}</translation>
    </message>
    <message>
        <source>its network gives features that are no finite numbers</source>
        <translation>son réseau donne des descripteurs qui ne sont pas des nombres finis</translation>
    </message>
    <message>
        <source>tiles that are seen from above</source>
        <translation>des tuiles vues d'en haut</translation>
    </message>
    <message>
        <source>The model {0} was made from {1} and says nothing of {2}: give {3}, or a model that was made from {4}.</source>
        <translation>Le modèle {0} a été fait de {1} et ne dit rien de {2} : donnez {3}, ou un modèle fait de {4}.</translation>
    </message>
    <message>
        <source>side of a photograph</source>
        <translation>côté d'une photographie</translation>
    </message>
    <message>
        <source>“classes” are not numbered from 1 to {0}</source>
        <translation>« classes » ne sont pas numérotées de 1 à {0}</translation>
    </message>
    <message>
        <source>it does not hold the weights of the network {0}</source>
        <translation>il ne contient pas les poids du réseau {0}</translation>
    </message>
    <message>
        <source>The model {0} was made from photographs without {1} % at each edge, panoramas seen as “{2}”: these are seen alike, and what was chosen for them is not used.</source>
        <translation>Le modèle {0} a été fait de photographies sans {1} % à chaque bord, les panoramas étant vus comme « {2} » : celles-ci sont vues de même, et ce qui a été choisi pour elles ne sert pas.</translation>
    </message>
    <message>
        <source>The model {0} sees {1} times the side of a tile, so what it goes by may lie outside of the tile that it speaks of: train a model without context (CONTEXT 1) to map it.</source>
        <translation>Le modèle {0} voit {1} fois le côté d'une tuile, donc ce qu'il suit peut être hors de la tuile dont il parle : entraînez un modèle sans contexte (CONTEXT 1) pour le cartographier.</translation>
    </message>
    <message>
        <source>The model {0} reads {1} bands, not {2}: choose as many.</source>
        <translation>Le modèle {0} lit {1} bandes, non {2} : choisissez-en autant.</translation>
    </message>
    <message>
        <source>The model {0} reads bands {1}, but the raster {2} has {3}: choose a raster with the same bands, or say which bands stand for them.</source>
        <translation>Le modèle {0} lit les bandes {1}, mais le raster {2} a {3} : choisissez un raster aux mêmes bandes, ou dites quelles bandes les remplacent.</translation>
    </message>
    <message>
        <source>The model was made at {0} m per pixel and the raster {1} has {2} m: sizes differ {3} times, so resample the raster to {4} m before you trust the {5}.</source>
        <translation>Le modèle a été fait à {0} m par pixel et le raster {1} a {2} m : les tailles diffèrent de {3} fois, donc rééchantillonnez le raster à {4} m avant de vous fier aux résultats ({5}).</translation>
    </message>
    <message>
        <source>The tiles of the model {0} have {1} bands, and those of the raster {2} have {3}: choose a raster of the same kind, or as many bands.</source>
        <translation>Les tuiles du modèle {0} ont {1} bandes, et celles du raster {2} en ont {3} : choisissez un raster de la même sorte, ou autant de bandes.</translation>
    </message>
    <message>
        <source>differ by more than {0} in a locked share</source>
        <translation>diffèrent de plus de {0} dans une part verrouillée</translation>
    </message>
    <message>
        <source>differ in a locked share by more than {0} or {1} times its average</source>
        <translation>diffèrent dans une part verrouillée de plus de {0} ou de {1} fois sa moyenne</translation>
    </message>
    <message>
        <source>; change {0}, or search more images</source>
        <translation> ; changez {0}, ou cherchez parmi plus d'images</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>are of one image or overlap</source>
        <translation>sont d'une même image ou se recouvrent</translation>
    </message>
    <message>
        <source>are of one sequence</source>
        <translation>sont d'une même séquence</translation>
    </message>
    <message>
        <source>None of the images that are looked for has enough valid pixels: choose other SOURCES.</source>
        <translation>Aucune des images à rapprocher n'a assez de pixels valides : choisissez d'autres SOURCES.</translation>
    </message>
    <message>
        <source>Sources without enough valid pixels, left out: {0}.</source>
        <translation>Sources sans assez de pixels valides, laissées de côté : {0}.</translation>
    </message>
    <message>
        <source>Describing sources</source>
        <translation>Description des sources</translation>
    </message>
    <message>
        <source>Of {0} the image is not among those that are searched, so its land cover is not known: give the images that the templates were made from, or lock nothing (LOCK).</source>
        <translation>L'image de {0} n'est pas parmi celles où l'on cherche, donc son occupation du sol n'est pas connue : donnez les images dont les images idéales ont été faites, ou ne verrouillez rien (LOCK).</translation>
    </message>
    <message>
        <source>Reading classes</source>
        <translation>Lecture des classes</translation>
    </message>
    <message>
        <source>Sources where no class is known, so that nothing is like them: {0}.</source>
        <translation>Sources où aucune classe n'est connue, si bien que rien ne leur ressemble : {0}.</translation>
    </message>
    <message>
        <source>Nothing may be found for any source: {0}.</source>
        <translation>Rien ne peut être trouvé pour aucune source : {0}.</translation>
    </message>
    <message>
        <source>Nothing may be found for {0}: {1}.</source>
        <translation>Rien ne peut être trouvé pour {0} : {1}.</translation>
    </message>
    <message>
        <source>Reading classes of sources</source>
        <translation>Lecture des classes des sources</translation>
    </message>
    <message>
        <source>The images have no coordinate reference system, so nothing is near or far: assign one first.</source>
        <translation>Les images n'ont pas de système de coordonnées, donc rien n'est proche ni loin : attribuez-en un d'abord.</translation>
    </message>
    <message>
        <source>None of the classes {0} is called like {1}, so that “{2}” would lock all: name those to be locked (LOCKED) in place of the preset.</source>
        <translation>Aucune des classes {0} ne s'appelle comme {1}, si bien que « {2} » les verrouillerait toutes : nommez celles à verrouiller (LOCKED) à la place du préréglage.</translation>
    </message>
    <message>
        <source>All classes are called like {0}, so nothing is left to be locked: choose another preset.</source>
        <translation>Toutes les classes s'appellent comme {0}, donc il ne reste rien à verrouiller : choisissez un autre préréglage.</translation>
    </message>
    <message>
        <source>There is no class called {0} to be locked: choose among {1} (LOCKED).</source>
        <translation>Il n'y a pas de classe appelée {0} à verrouiller : choisissez parmi {1} (LOCKED).</translation>
    </message>
    <message>
        <source>Images that are looked for, under {0} features: {1}.</source>
        <translation>Images à rapprocher, sous {0} entités : {1}.</translation>
    </message>
    <message>
        <source>None of the features of SOURCES lies on an image: choose points or polygons on the imagery, or give the imagery on which they lie (SOURCES_INPUT).</source>
        <translation>Aucune des entités de SOURCES n'est sur une image : choisissez des points ou des polygones sur l'imagerie, ou donnez l'imagerie sur laquelle ils sont (SOURCES_INPUT).</translation>
    </message>
    <message>
        <source>The pictures marked “synthetic” were drawn by a generative model; the others are of real places.</source>
        <translation>Les images marquées « synthetic » ont été dessinées par un modèle génératif ; les autres sont de lieux réels.</translation>
    </message>
    <message>
        <source>Real and synthetic images</source>
        <translation>Images réelles et synthétiques</translation>
    </message>
    <message>
        <source>Images and what is like them</source>
        <translation>Images et ce qui leur ressemble</translation>
    </message>
    <message>
        <source>The field {0} of the classes is missing: choose one of {1}.</source>
        <translation>Le champ {0} des classes manque : choisissez-en un parmi {1}.</translation>
    </message>
    <message>
        <source>no image has a class</source>
        <translation>aucune image n'a de classe</translation>
    </message>
    <message>
        <source>No image is of the class “{0}”: {1} (TARGET).</source>
        <translation>Aucune image n'est de la classe « {0} » : {1} (TARGET).</translation>
    </message>
    <message>
        <source>imagery of the sources</source>
        <translation>imagerie des sources</translation>
    </message>
    <message>
        <source>class of the matches</source>
        <translation>classe des correspondances</translation>
    </message>
    <message>
        <source>matches of each source</source>
        <translation>correspondances de chaque source</translation>
    </message>
    <message>
        <source>a locked share may differ by</source>
        <translation>une part verrouillée peut différer de</translation>
    </message>
    <message>
        <source>a locked share may differ, as a part of its average, by</source>
        <translation>une part verrouillée peut différer, en fraction de sa moyenne, de</translation>
    </message>
    <message>
        <source>Opening the images</source>
        <translation>Ouverture des images</translation>
    </message>
    <message>
        <source>Photographs are searched, and rasters were given for the sources (SOURCES_INPUT): choose sources among the photographs, and leave the rasters out.</source>
        <translation>On cherche parmi des photographies, et des rasters ont été donnés pour les sources (SOURCES_INPUT) : choisissez des sources parmi les photographies, et omettez les rasters.</translation>
    </message>
    <message>
        <source>Nothing says which images are of the class “{0}”: give a model that knows it (MODEL), or a layer with the class of the images (CLASS_LAYER).</source>
        <translation>Rien ne dit quelles images sont de la classe « {0} » : donnez un modèle qui la connaît (MODEL), ou une couche avec la classe des images (CLASS_LAYER).</translation>
    </message>
    <message>
        <source>Shares of classes are to stay as they are (LOCK), and nothing says where these lie: give one of {0}, or lock nothing.</source>
        <translation>Des parts de classes doivent rester telles quelles (LOCK), et rien ne dit où ces classes sont : donnez l'un de {0}, ou ne verrouillez rien.</translation>
    </message>
    <message>
        <source>{0} is of no use, as no class is locked: choose LOCK or LOCKED.</source>
        <translation>{0} ne sert à rien, puisque aucune classe n'est verrouillée : choisissez LOCK ou LOCKED.</translation>
    </message>
    <message>
        <source>The raster has {0} m per pixel, {1} than the </source>
        <translation>Le raster a {0} m par pixel, {1} que les </translation>
    </message>
    <message>
        <source>{0} to {1} m that the bundled network was trained for</source>
        <translation>{0} à {1} m pour lesquels le réseau fourni a été entraîné</translation>
    </message>
    <message>
        <source>tiles are resampled to {0} m per pixel</source>
        <translation>les tuiles sont rééchantillonnées à {0} m par pixel</translation>
    </message>
    <message>
        <source>The file {0} of the bundled {1} is missing or damaged: reinstall the plugin.</source>
        <translation>Le fichier {0} du réseau fourni {1} manque ou est endommagé : réinstallez l'extension.</translation>
    </message>
    <message>
        <source>tiles of {0} pixels are too small to be averaged down to it</source>
        <translation>des tuiles de {0} pixels sont trop petites pour être ramenées à cette résolution</translation>
    </message>
    <message>
        <source>{0}: {1}, so choose a tile size of {2} or more.</source>
        <translation>{0} : {1}, donc choisissez une taille de tuile de {2} ou plus.</translation>
    </message>
    <message>
        <source>“ground_resolution” does not go from fine to coarse</source>
        <translation>« ground_resolution » ne va pas du fin au grossier</translation>
    </message>
    <message>
        <source>{0}: {1}, and features say less than on finer imagery.</source>
        <translation>{0} : {1}, et les descripteurs disent moins que sur une imagerie plus fine.</translation>
    </message>
    <message>
        <source>There is no device called {0}: choose auto, cpu, cuda or mps.</source>
        <translation>Il n'y a pas d'unité de calcul appelée {0} : choisissez auto, cpu, cuda ou mps.</translation>
    </message>
    <message>
        <source>This machine has no {0} device that PyTorch can use: choose “auto” or “cpu”.</source>
        <translation>Cette machine n'a pas d'unité {0} que PyTorch puisse utiliser : choisissez « auto » ou « cpu ».</translation>
    </message>
    <message>
        <source>Features of tiles are kept for later runs in {0}, which holds {1} of at most {2} GB. “Clear the cache” empties it, and the setting under Processing options bounds it.</source>
        <translation>Les descripteurs de tuiles sont conservés pour des exécutions ultérieures dans {0}, qui contient {1} Go sur {2} au plus. « Vider le cache » le vide, et le réglage sous les options des traitements le borne.</translation>
    </message>
    <message>
        <source>Features that an earlier run computed of the same tiles are taken from the cache.</source>
        <translation>Les descripteurs qu'une exécution antérieure a calculés des mêmes tuiles sont repris du cache.</translation>
    </message>
    <message>
        <source>Features are not kept for later runs: {0} cannot be written ({1}).</source>
        <translation>Les descripteurs ne sont pas conservés pour des exécutions ultérieures : {0} ne peut pas être écrit ({1}).</translation>
    </message>
    <message>
        <source>There are no weights called {0}: choose one of {1}.</source>
        <translation>Il n'y a pas de poids appelés {0} : choisissez parmi {1}.</translation>
    </message>
    <message>
        <source>{0} bands are too many for a network: choose at most {1}.</source>
        <translation>{0} bandes sont trop pour un réseau : choisissez-en au plus {1}.</translation>
    </message>
    <message>
        <source>Tiles cannot be resampled by {0}: choose a factor above 0 and up to {1}.</source>
        <translation>Les tuiles ne peuvent pas être rééchantillonnées par {0} : choisissez un facteur au-dessus de 0 et jusqu'à {1}.</translation>
    </message>
    <message>
        <source>Tiles of {0} pixels and {1} bands are too large for the network {2}: choose a tile size of at most {3}, or fewer bands.</source>
        <translation>Des tuiles de {0} pixels et {1} bandes sont trop grandes pour le réseau {2} : choisissez une taille de tuile d'au plus {3}, ou moins de bandes.</translation>
    </message>
    <message>
        <source>torchvision has no ImageNet weights for {0}: choose “bundled” with it, or another network.</source>
        <translation>torchvision n'a pas de poids ImageNet pour {0} : choisissez « bundled » avec lui, ou un autre réseau.</translation>
    </message>
    <message>
        <source>{0} starts from random weights: clusters will be better with the bundled ones.</source>
        <translation>{0} part de poids aléatoires : les groupes seront meilleurs avec ceux qui sont fournis.</translation>
    </message>
    <message>
        <source>The scattering network has no weights to learn: choose “bundled” or “none” with it.</source>
        <translation>Le réseau scattering n'a pas de poids à apprendre : choisissez « bundled » ou « none » avec lui.</translation>
    </message>
    <message>
        <source>CUDA devices are fast in bfloat16 from compute capability {0} on, and this one has {1}</source>
        <translation>Les unités CUDA sont rapides en bfloat16 à partir de la capacité de calcul {0}, et celle-ci a {1}</translation>
    </message>
    <message>
        <source>The network {0} cannot run in bfloat16 with the PyTorch and the processor of this machine: choose the precision “auto” or “float32”.</source>
        <translation>Le réseau {0} ne peut pas tourner en bfloat16 avec le PyTorch et le processeur de cette machine : choisissez la précision « auto » ou « float32 ».</translation>
    </message>
    <message>
        <source>{0} devices were not measured in bfloat16</source>
        <translation>Les unités {0} n'ont pas été mesurées en bfloat16</translation>
    </message>
    <message>
        <source>this PyTorch comes without oneDNN, which computes in bfloat16</source>
        <translation>ce PyTorch vient sans oneDNN, qui calcule en bfloat16</translation>
    </message>
    <message>
        <source>the processor has bfloat16, but this PyTorch or a setting of oneDNN does not use it</source>
        <translation>le processeur a bfloat16, mais ce PyTorch ou un réglage de oneDNN ne l'utilise pas</translation>
    </message>
    <message>
        <source>There is no precision called {0}: choose one of {1}.</source>
        <translation>Il n'y a pas de précision appelée {0} : choisissez-en une parmi {1}.</translation>
    </message>
    <message>
        <source>The model was made in {0} and is applied in {1}, which rounds differently: tiles that lie between two clusters may get another label than in the precision of the model, and values differ a little.</source>
        <translation>Le modèle a été fait en {0} et est appliqué en {1}, qui arrondit autrement : des tuiles entre deux groupes peuvent recevoir une autre étiquette que dans la précision du modèle, et les valeurs diffèrent un peu.</translation>
    </message>
    <message>
        <source>The network {0} runs on {1}, with numbers of the precision {2}.</source>
        <translation>Le réseau {0} tourne sur {1}, avec des nombres de précision {2}.</translation>
    </message>
    <message>
        <source>No tile of the raster {0} has {1} of valid pixels: choose smaller tiles, or check the nodata value and the mask.</source>
        <translation>Aucune tuile du raster {0} n'a {1} de pixels valides : choisissez des tuiles plus petites, ou vérifiez la valeur nodata et le masque.</translation>
    </message>
    <message>
        <source>The network {0} has never seen a street from the ground: {1}, or a network with ImageNet weights such as resnet18, is likely to tell more of photographs.</source>
        <translation>Le réseau {0} n'a jamais vu une rue depuis le sol : {1}, ou un réseau à poids ImageNet comme resnet18, dit sans doute davantage de photographies.</translation>
    </message>
    <message>
        <source>The weights file {0} gives features that are no finite numbers: choose other weights.</source>
        <translation>Le fichier de poids {0} donne des descripteurs qui ne sont pas des nombres finis : choisissez d'autres poids.</translation>
    </message>
    <message>
        <source>Nothing says what the numbers of classes mean: give the list of their names (CLASSES).</source>
        <translation>Rien ne dit ce que les numéros de classes signifient : donnez la liste de leurs noms (CLASSES).</translation>
    </message>
    <message>
        <source>Photographs without a label picture, whose classes are not known: {0}.</source>
        <translation>Photographies sans image d'étiquettes, dont les classes ne sont pas connues : {0}.</translation>
    </message>
    <message>
        <source>The raster {0} is read in {1} bands, and a segmentation network takes three: choose its red, green and blue (BANDS).</source>
        <translation>Le raster {0} est lu en {1} bandes, et un réseau de segmentation en prend trois : choisissez son rouge, son vert et son bleu (BANDS).</translation>
    </message>
    <message>
        <source>Shares do not say where in a photograph a class lies: give label pictures (LABELS) or a segmentation network in place of SHARES.</source>
        <translation>Des parts ne disent pas où dans une photographie est une classe : donnez des images d'étiquettes (LABELS) ou un réseau de segmentation à la place de SHARES.</translation>
    </message>
    <message>
        <source>The list of classes {0} does not exist: check the path.</source>
        <translation>La liste de classes {0} n'existe pas : vérifiez le chemin.</translation>
    </message>
    <message>
        <source>The list of classes {0} has the number {1} twice: give each class one number.</source>
        <translation>La liste de classes {0} a deux fois le numéro {1} : donnez un numéro à chaque classe.</translation>
    </message>
    <message>
        <source>The list of classes {0} holds no name: give one class a line, as “number, name” or names.</source>
        <translation>La liste de classes {0} ne contient pas de nom : donnez une classe par ligne, comme « numéro, nom » ou des noms.</translation>
    </message>
    <message>
        <source>The {0} holds numbers with decimals, which are no classes: choose one with class numbers.</source>
        <translation>Nombres décimaux, qui ne sont pas des classes, dans : {0} ; choisissez-en avec des numéros de classes.</translation>
    </message>
    <message>
        <source>The list of classes {0} is no text in UTF-8: save it as text or CSV.</source>
        <translation>La liste de classes {0} n'est pas un texte en UTF-8 : enregistrez-la comme texte ou CSV.</translation>
    </message>
    <message>
        <source>The folder of masks {0} does not exist: check the path.</source>
        <translation>Le dossier de masques {0} n'existe pas : vérifiez le chemin.</translation>
    </message>
    <message>
        <source>The folder {0} holds no masks (GeoTIFFs): choose the one that “discriminativeregions” wrote (MASKS).</source>
        <translation>Le dossier {0} ne contient pas de masques (GeoTIFF) : choisissez celui que « discriminativeregions » a écrit (MASKS).</translation>
    </message>
    <message>
        <source>The mask {0} is not square, as those of photographs are: give no photographs with it.</source>
        <translation>Le masque {0} n'est pas carré, comme le sont ceux de photographies : ne donnez pas de photographies avec lui.</translation>
    </message>
    <message>
        <source>No mask is called as one of the photographs, such as 0_{0}.tif: choose the photographs that the masks were made from.</source>
        <translation>Aucun masque ne s'appelle comme une des photographies, comme 0_{0}.tif : choisissez les photographies dont les masques ont été faits.</translation>
    </message>
    <message>
        <source>The raster {0} does not tell the threshold of its mask ({1}): choose the folder of masks that “discriminativeregions” wrote (MASKS).</source>
        <translation>Le raster {0} ne dit pas le seuil de son masque ({1}) : choisissez le dossier de masques que « discriminativeregions » a écrit (MASKS).</translation>
    </message>
    <message>
        <source>The mask {0} has no coordinate reference system, as those of photographs have none: give the photographs that the masks were made from (PHOTOS), or assign one.</source>
        <translation>Le masque {0} n'a pas de système de coordonnées, comme ceux de photographies : donnez les photographies dont les masques ont été faits (PHOTOS), ou attribuez-en un.</translation>
    </message>
    <message>
        <source>The mask {0} cannot be read: make the masks again.</source>
        <translation>Le masque {0} ne peut pas être lu : refaites les masques.</translation>
    </message>
    <message>
        <source>The label picture {0} has {1} × {2} pixels and its photograph {3} × {4}: both must show the same, pixel for pixel.</source>
        <translation>L'image d'étiquettes {0} a {1} × {2} pixels et sa photographie {3} × {4} : les deux doivent montrer la même chose, pixel pour pixel.</translation>
    </message>
    <message>
        <source>The folder of label pictures {0} does not exist: check the path.</source>
        <translation>Le dossier d'images d'étiquettes {0} n'existe pas : vérifiez le chemin.</translation>
    </message>
    <message>
        <source>No label picture in {0} is called as a photograph, such as {1}.png: choose the folder whose pictures bear the names of the photographs.</source>
        <translation>Aucune image d'étiquettes dans {0} ne s'appelle comme une photographie, comme {1}.png : choisissez le dossier dont les images portent les noms des photographies.</translation>
    </message>
    <message>
        <source>The label pictures {0} and {1} have one name: take one of them away.</source>
        <translation>Les images d'étiquettes {0} et {1} ont le même nom : retirez l'une d'elles.</translation>
    </message>
    <message>
        <source>The label picture {0} cannot be read: choose PNG or TIFF files.</source>
        <translation>L'image d'étiquettes {0} ne peut pas être lue : choisissez des fichiers PNG ou TIFF.</translation>
    </message>
    <message>
        <source>The label picture {0} has {1} bands, as of colours: write the numbers of classes in a picture of one band.</source>
        <translation>L'image d'étiquettes {0} a {1} bandes, comme des couleurs : écrivez les numéros des classes dans une image d'une bande.</translation>
    </message>
    <message>
        <source>No photograph with a mask shows an object that has a name: check the names of the classes.</source>
        <translation>Aucune photographie avec un masque ne montre un objet qui a un nom : vérifiez les noms des classes.</translation>
    </message>
    <message>
        <source>Masks that are of none of the photographs, left out: {0}.</source>
        <translation>Masques qui ne sont d'aucune des photographies, laissés de côté : {0}.</translation>
    </message>
    <message>
        <source>Photographs without a label picture, left out: {0}.</source>
        <translation>Photographies sans image d'étiquettes, laissées de côté : {0}.</translation>
    </message>
    <message>
        <source>The shares of {0} are negative: correct the table.</source>
        <translation>Les parts de {0} sont négatives : corrigez la table.</translation>
    </message>
    <message>
        <source>The shares of classes are taken for percentages: their sums are above 1.</source>
        <translation>Les parts de classes sont prises pour des pourcentages : leurs sommes dépassent 1.</translation>
    </message>
    <message>
        <source>The shares of a photograph add up to {0}, more than the whole: choose fields that share each photograph among classes (SHARES).</source>
        <translation>Les parts d'une photographie s'additionnent à {0}, plus que le tout : choisissez des champs qui partagent chaque photographie entre des classes (SHARES).</translation>
    </message>
    <message>
        <source>The field {0} of the photographs holds something else than numbers: choose shares of classes.</source>
        <translation>Le champ {0} des photographies contient autre chose que des nombres : choisissez des parts de classes.</translation>
    </message>
    <message>
        <source>The masks do not tell the size of the tiles that were recognised: they are studied in tiles of {0}.</source>
        <translation>Les masques ne disent pas la taille des tuiles qui ont été reconnues : elles sont étudiées en tuiles de {0}.</translation>
    </message>
    <message>
        <source>A network names objects in imagery, and none was given: give the rasters that the masks were made from (INPUT).</source>
        <translation>Un réseau nomme les objets dans de l'imagerie, et il n'y en a pas : donnez les rasters dont les masques ont été faits (INPUT).</translation>
    </message>
    <message>
        <source>The land cover does not overlap any of the masks: choose land cover and masks of one place.</source>
        <translation>L'occupation du sol ne recouvre aucun des masques : choisissez une occupation du sol et des masques d'un même lieu.</translation>
    </message>
    <message>
        <source>The mask of {0} has {1} × {2} pixels, fewer than a tile of {3}: choose larger rasters.</source>
        <translation>Le masque de {0} a {1} × {2} pixels, moins qu'une tuile de {3} : choisissez des rasters plus grands.</translation>
    </message>
    <message>
        <source>No imagery lies on the pixels of the mask {0}: give the rasters that the masks were made from (INPUT), called as these.</source>
        <translation>Aucune imagerie n'est sur les pixels du masque {0} : donnez les rasters dont les masques ont été faits (INPUT), appelés comme eux.</translation>
    </message>
    <message>
        <source>Under the mask {0} lies no object that has a name: it is left out.</source>
        <translation>Sous le masque {0} il n'y a aucun objet qui a un nom : il est laissé de côté.</translation>
    </message>
    <message>
        <source>The raster {0} is read in {1}: choose its red, green and blue.</source>
        <translation>Le raster {0} est lu en {1} : choisissez son rouge, son vert et son bleu.</translation>
    </message>
    <message>
        <source>The network {0} does not take one picture of (1, 3, height, width): export one that takes red, green and blue.</source>
        <translation>Le réseau {0} ne prend pas une image de (1, 3, hauteur, largeur) : exportez-en un qui prend du rouge, du vert et du bleu.</translation>
    </message>
    <message>
        <source>The network {0} gives no class for each pixel: choose one that segments.</source>
        <translation>Le réseau {0} ne donne pas de classe pour chaque pixel : choisissez-en un qui segmente.</translation>
    </message>
    <message>
        <source>The network {0} has {1} classes and the list of classes the number {2}: give the list of its own classes, counted from 0.</source>
        <translation>Le réseau {0} a {1} classes et la liste de classes le numéro {2} : donnez la liste de ses propres classes, comptées à partir de 0.</translation>
    </message>
    <message>
        <source>There are {0} names of cities for {1} rasters: give one for each raster, in their order (CITIES).</source>
        <translation>Il y a {0} noms de villes pour {1} rasters : donnez-en un pour chaque raster, dans leur ordre (CITIES).</translation>
    </message>
    <message>
        <source>Nothing says which objects there are: give one of {0}.</source>
        <translation>Rien ne dit quels objets il y a : donnez l'un de {0}.</translation>
    </message>
    <message>
        <source>{0} were given together: choose one way to name objects.</source>
        <translation>{0} ont été donnés ensemble : choisissez une seule façon de nommer les objets.</translation>
    </message>
    <message>
        <source>{0} does not name objects in {1}: give {2}, or a segmentation network.</source>
        <translation>{0} ne nomme pas d'objets dans {1} : donnez {2}, ou un réseau de segmentation.</translation>
    </message>
    <message>
        <source>Nothing says what the land cover is: choose the field with its class (CLASS_FIELD).</source>
        <translation>Rien ne dit ce qu'est l'occupation du sol : choisissez le champ avec sa classe (CLASS_FIELD).</translation>
    </message>
    <message>
        <source>The network in a file has no names for its classes: give the list of them (CLASSES).</source>
        <translation>Le réseau d'un fichier n'a pas de noms pour ses classes : donnez-en la liste (CLASSES).</translation>
    </message>
    <message>
        <source>The comparison needs two networks or more, each once, with commas between them, such as “{0}, {1}”: correct NETWORKS.</source>
        <translation>La comparaison demande deux réseaux ou plus, chacun une fois, séparés par des virgules, comme « {0}, {1} » : corrigez NETWORKS.</translation>
    </message>
    <message>
        <source>{0} seeds do not tell what a seed changes: give {1} or more (SEEDS).</source>
        <translation>{0} graines ne disent pas ce qu'une graine change : donnez-en {1} ou plus (SEEDS).</translation>
    </message>
    <message>
        <source>{0} networks with {1} seeds are more than {2} runs: give fewer.</source>
        <translation>{0} réseaux à {1} graines font plus de {2} exécutions : donnez-en moins.</translation>
    </message>
    <message>
        <source>{0} folds cannot both test a model and choose its penalty: choose {1} or more.</source>
        <translation>{0} plis ne peuvent pas à la fois tester un modèle et choisir sa pénalité : choisissez {1} ou plus.</translation>
    </message>
    <message>
        <source>The network {0} has no layers with maps to look at: choose the METHOD {1}, or other networks.</source>
        <translation>Le réseau {0} n'a pas de couches à cartes à regarder : choisissez METHOD {1}, ou d'autres réseaux.</translation>
    </message>
    <message>
        <source>The network {0} lets no gradients through, as it is an ONNX file, so its evidence cannot be told: compare other networks (NETWORKS).</source>
        <translation>Le réseau {0} ne laisse pas passer de gradients, car c'est un fichier ONNX, si bien que ses contributions ne peuvent pas être dites : comparez d'autres réseaux (NETWORKS).</translation>
    </message>
    <message>
        <source>There are no weights called {0}: choose {1} (STARTS).</source>
        <translation>Il n'y a pas de poids appelés {0} : choisissez {1} (STARTS).</translation>
    </message>
    <message>
        <source>The share of {0} must lie above 0 and reach at most 0.5: correct QUANTILE.</source>
        <translation>La part de {0} doit être au-dessus de 0 et d'au plus 0,5 : corrigez QUANTILE.</translation>
    </message>
    <message>
        <source>There must be {0} folds or more, blocks of 0 metres or more, and a purity between 0 and 1: correct FOLDS, BLOCK_SIZE or PURITY.</source>
        <translation>Il faut {0} plis ou plus, des blocs de 0 mètre ou plus, et une pureté entre 0 et 1 : corrigez FOLDS, BLOCK_SIZE ou PURITY.</translation>
    </message>
    <message>
        <source>{0} random maps are too few: draw {1} or more (MAPS).</source>
        <translation>{0} cartes aléatoires sont trop peu : tirez-en {1} ou plus (MAPS).</translation>
    </message>
    <message>
        <source>HIGH_MEANS has words for {0} fields, and there are {1}: put “;” between, one for each field.</source>
        <translation>HIGH_MEANS a des mots pour {0} champs, et il y en a {1} : mettez « ; » entre eux, un pour chaque champ.</translation>
    </message>
    <message>
        <source>{0}: choose among {1} (METHODS).</source>
        <translation>{0} : choisissez parmi {1} (METHODS).</translation>
    </message>
    <message>
        <source>STEPS, THOUSANDS and MOST_IMAGES must be above 0, and MINUTES not below: correct these parameters.</source>
        <translation>STEPS, THOUSANDS et MOST_IMAGES doivent être au-dessus de 0, et MINUTES non au-dessous : corrigez ces paramètres.</translation>
    </message>
    <message>
        <source>Give what is looked for, either templates (TEMPLATES) or points or polygons on images (SOURCES), one of the two.</source>
        <translation>Donnez ce qui est à rapprocher, soit des images idéales (TEMPLATES) soit des points ou polygones sur des images (SOURCES), l'un des deux.</translation>
    </message>
    <message>
        <source>Nothing draws the templates: give the generative model that they belong to (GENERATOR).</source>
        <translation>Rien ne dessine les images idéales : donnez le modèle génératif dont elles sont (GENERATOR).</translation>
    </message>
    <message>
        <source>Templates are drawn by a model: leave the imagery of the sources (SOURCES_INPUT) out.</source>
        <translation>Les images idéales sont dessinées par un modèle : omettez l'imagerie des sources (SOURCES_INPUT).</translation>
    </message>
    <message>
        <source>There must be 1 match or more, a distance of 0 metres or more, a tolerance from 0 to 1 and a part of 0 or more: correct COUNT, MIN_DISTANCE, LOCK_TOLERANCE or LOCK_PROPORTION.</source>
        <translation>Il faut au moins 1 correspondance, une distance d’au moins 0 mètre, une tolérance de 0 à 1 et une fraction d’au moins 0 : corrigez COUNT, MIN_DISTANCE, LOCK_TOLERANCE ou LOCK_PROPORTION.</translation>
    </message>
    <message>
        <source>There is no preset of locks called {0}: choose one of {1}.</source>
        <translation>Il n'y a pas de préréglage de verrous appelé {0} : choisissez-en un parmi {1}.</translation>
    </message>
    <message>
        <source>Classes are locked by a preset and by their names: choose LOCK or LOCKED, one of the two.</source>
        <translation>Les classes sont verrouillées par un préréglage et par leurs noms : choisissez LOCK ou LOCKED, l'un des deux.</translation>
    </message>
    <message>
        <source>The layer of classes serves where matches are to have one of them: give its field (CLASS_LAYER_FIELD) and the class (TARGET).</source>
        <translation>La couche de classes sert là où les correspondances doivent avoir l'une d'elles : donnez son champ (CLASS_LAYER_FIELD) et la classe (TARGET).</translation>
    </message>
    <message>
        <source>Nothing says which measures of the zones to compare: choose their fields (FORM_FIELDS).</source>
        <translation>Rien ne dit quelles mesures des zones comparer : choisissez leurs champs (FORM_FIELDS).</translation>
    </message>
    <message>
        <source>A class has a score by a model alone: give the model of status (MODEL), or no TARGET.</source>
        <translation>Une classe n'a de score que par un modèle : donnez le modèle de statut (MODEL), ou pas de TARGET.</translation>
    </message>
    <message>
        <source>There must be {0} images or more, a share of false findings between 0 and 1 and blocks of 0 metres or more: correct MOST_IMAGES, ALPHA or BLOCK_SIZE.</source>
        <translation>Il faut {0} images ou plus, une part de fausses découvertes entre 0 et 1 et des blocs de 0 mètre ou plus : corrigez MOST_IMAGES, ALPHA ou BLOCK_SIZE.</translation>
    </message>
    <message>
        <source>There is no attribute called “{0}” to lock: choose among {1} (LOCK_ATTRIBUTES).</source>
        <translation>Il n'y a pas d'attribut appelé « {0} » à verrouiller : choisissez parmi {1} (LOCK_ATTRIBUTES).</translation>
    </message>
    <message>
        <source>Choose {0} for PRIOR, and {1} for STOP.</source>
        <translation>Choisissez {0} pour PRIOR, et {1} pour STOP.</translation>
    </message>
    <message>
        <source>STEPS and STARTS must be 1 or more, RATE and BOUND above 0, and WEIGHT not below: correct these.</source>
        <translation>STEPS et STARTS doivent être 1 ou plus, RATE et BOUND au-dessus de 0, et WEIGHT non au-dessous : corrigez-les.</translation>
    </message>
    <message>
        <source>No raster was given: choose one.</source>
        <translation>Aucun raster n'a été donné : choisissez-en un.</translation>
    </message>
    <message>
        <source>{0} rasters were given: choose one of them.</source>
        <translation>{0} rasters ont été donnés : choisissez l'un d'eux.</translation>
    </message>
    <message>
        <source>The list of {0} is empty: give numbers such as “4,6,8” or “4-8”.</source>
        <translation>La liste « {0} » est vide : donnez des nombres comme « 4,6,8 » ou « 4-8 ».</translation>
    </message>
    <message>
        <source>The list of {0} holds {1}: give numbers from {2} up.</source>
        <translation>La liste « {0} » contient {1} : donnez des nombres à partir de {2}.</translation>
    </message>
    <message>
        <source>“{0}” among the bands is no band number: give numbers from 1, such as “1,2,3”.</source>
        <translation>« {0} » parmi les bandes n'est pas un numéro de bande : donnez des numéros à partir de 1, comme « 1,2,3 ».</translation>
    </message>
    <message>
        <source>“{0}” in the list of {1} cannot be read: give numbers such as “4,6,8” or “4-8”.</source>
        <translation>« {0} » dans la liste « {1} » ne peut pas être lu : donnez des nombres comme « 4,6,8 » ou « 4-8 ».</translation>
    </message>
    <message>
        <source>The parameter {0} must hold numbers with commas between them, not “{1}”.</source>
        <translation>Le paramètre {0} doit contenir des nombres séparés par des virgules, non « {1} ».</translation>
    </message>
    <message>
        <source>The options {0} of a task must be an object by names, not {1}.</source>
        <translation>Les options {0} d'une tâche doivent être un objet par noms, non {1}.</translation>
    </message>
    <message>
        <source>The {0} cannot be read ({1}): the plugin and its engine are of different versions, or a name is misspelt.</source>
        <translation>Lecture impossible : {0} ({1}). L'extension et son moteur sont de versions différentes, ou un nom est mal écrit.</translation>
    </message>
    <message>
        <source>The {0} cannot be read ({1} is {2}, not {3}): the plugin and its engine are of different versions, or a value is mistyped.</source>
        <translation>Lecture impossible : {0} ({1} est {2}, non {3}). L'extension et son moteur sont de versions différentes, ou une valeur est mal saisie.</translation>
    </message>
    <message>
        <source>check the field {0}, whose paths may be relative to the layer's folder.</source>
        <translation>vérifiez le champ {0}, dont les chemins peuvent être relatifs au dossier de la couche.</translation>
    </message>
    <message>
        <source>{0} of {1} photographs do not exist and are left out, such as {2}: {3}</source>
        <translation>{0} photographies sur {1} n'existent pas et sont laissées de côté, comme {2} : {3}</translation>
    </message>
    <message>
        <source>The {0} layer has no coordinate reference system: assign one first.</source>
        <translation>La couche « {0} » n'a pas de système de coordonnées : attribuez-en un d'abord.</translation>
    </message>
    <message>
        <source>The {0} layer has no field {1}: choose one of {2}.</source>
        <translation>La couche « {0} » n'a pas de champ {1} : choisissez-en un parmi {2}.</translation>
    </message>
    <message>
        <source>No photograph has a value in the field {0}: choose another field, or fill it in.</source>
        <translation>Aucune photographie n'a de valeur dans le champ {0} : choisissez un autre champ, ou remplissez-le.</translation>
    </message>
    <message>
        <source>{0} photographs have no value in the field {1} and are left out.</source>
        <translation>{0} photographies n'ont pas de valeur dans le champ {1} et sont laissées de côté.</translation>
    </message>
    <message>
        <source>None of the {0} photographs exists, such as {1}: {2}</source>
        <translation>Aucune des {0} photographies n'existe, comme {1} : {2}</translation>
    </message>
    <message>
        <source>{0} photographs have no place in the layer and lie where their cameras noted (EXIF).</source>
        <translation>{0} photographies n'ont pas de position dans la couche et sont là où leurs appareils l'ont noté (EXIF).</translation>
    </message>
    <message>
        <source>No photograph has a place, in the layer or in its file: give points.</source>
        <translation>Aucune photographie n'a de position, dans la couche ou dans son fichier : donnez des points.</translation>
    </message>
    <message>
        <source>{0} photographs have no place, in the layer or in their files, and are left out.</source>
        <translation>{0} photographies n'ont pas de position, dans la couche ou dans leurs fichiers, et sont laissées de côté.</translation>
    </message>
    <message>
        <source>No photograph lies inside the mask {0}: choose polygons over them.</source>
        <translation>Aucune photographie n'est à l'intérieur du masque {0} : choisissez des polygones sur elles.</translation>
    </message>
    <message>
        <source>The photograph {0} cannot be read: choose JPEG, PNG or TIFF files.</source>
        <translation>La photographie {0} ne peut pas être lue : choisissez des fichiers JPEG, PNG ou TIFF.</translation>
    </message>
    <message>
        <source>The photograph {0} is damaged and only a part of it can be read: copy it from the camera again, or take it out of the layer.</source>
        <translation>La photographie {0} est endommagée et seule une partie peut en être lue : copiez-la à nouveau de l'appareil, ou retirez-la de la couche.</translation>
    </message>
    <message>
        <source>The model was made from one image and is applied to another ({0}). How it does there is not known: its held-out blocks lie in the first image, and it may be wrong everywhere although the novelty is low. Compare the predictions with known values (ZONES and FIELD), or train on several images.</source>
        <translation>Le modèle a été fait d'une image et est appliqué à une autre ({0}). Comment il s'y comporte n'est pas connu : ses blocs réservés sont dans la première image, et il peut se tromper partout bien que la nouveauté soit faible. Comparez les prédictions avec des valeurs connues (ZONES et FIELD), ou entraînez-le sur plusieurs images.</translation>
    </message>
    <message>
        <source>The raster of predictions is made of one raster: choose one, or leave the raster out.</source>
        <translation>Le raster des prédictions est fait d'un seul raster : choisissez-en un, ou omettez-le.</translation>
    </message>
    <message>
        <source>The model {0} reads tiles of {1} bands, and photographs have three: choose a model of three bands.</source>
        <translation>Le modèle {0} lit des tuiles de {1} bandes, et les photographies en ont trois : choisissez un modèle à trois bandes.</translation>
    </message>
    <message>
        <source>The model was trained on tiles from above, not on photographs: it has never seen a street.</source>
        <translation>Le modèle a été entraîné sur des tuiles vues d'en haut, non sur des photographies : il n'a jamais vu une rue.</translation>
    </message>
    <message>
        <source>The model was made from {0} images, and {1} is none of them: compare the predictions there with known values (ZONES and FIELD) before you trust them.</source>
        <translation>Le modèle a été fait de {0} images, et {1} n'en est pas : comparez-y les prédictions avec des valeurs connues (ZONES et FIELD) avant de vous y fier.</translation>
    </message>
    <message>
        <source>No image has enough valid pixels: check the nodata value, the mask and the tile size.</source>
        <translation>Aucune image n'a assez de pixels valides : vérifiez la valeur nodata, le masque et la taille des tuiles.</translation>
    </message>
    <message>
        <source>No photograph lies in a zone: choose layers of the same place.</source>
        <translation>Aucune photographie n'est dans une zone : choisissez des couches du même lieu.</translation>
    </message>
    <message>
        <source>Predicting</source>
        <translation>Prédiction</translation>
    </message>
    <message>
        <source>The report needs the package plotly with its JavaScript: run the algorithm “Install or repair the engine” (urbanml:installengine), or leave the report out.</source>
        <translation>Le rapport demande le paquet plotly avec son JavaScript : lancez l'algorithme « Installer ou réparer le moteur » (urbanml:installengine), ou omettez le rapport.</translation>
    </message>
    <message>
        <source>{0}.md has two passages called “{1}”.</source>
        <translation>{0}.md a deux passages appelés « {1} ».</translation>
    </message>
    <message>
        <source>built share of the ground (0 to 1)</source>
        <translation>part bâtie du sol (0 à 1)</translation>
    </message>
    <message>
        <source>turned from north–south (0 to 45°)</source>
        <translation>tourné par rapport à nord–sud (0 à 45°)</translation>
    </message>
    <message>
        <source>turned from north–south</source>
        <translation>tourné par rapport à nord–sud</translation>
    </message>
    <message>
        <source>spread of that turn (°)</source>
        <translation>dispersion de cette rotation (°)</translation>
    </message>
    <message>
        <source>buildings turned in many directions</source>
        <translation>bâtiments tournés dans de nombreuses directions</translation>
    </message>
    <message>
        <source>distance to the nearest road (m)</source>
        <translation>distance à la route la plus proche (m)</translation>
    </message>
    <message>
        <source>distance to the nearest major road (m)</source>
        <translation>distance à la route principale la plus proche (m)</translation>
    </message>
    <message>
        <source>far from major roads</source>
        <translation>loin des routes principales</translation>
    </message>
    <message>
        <source>close to major roads</source>
        <translation>près des routes principales</translation>
    </message>
    <message>
        <source>has values in one cluster only</source>
        <translation>n'a de valeurs que dans un groupe</translation>
    </message>
    <message>
        <source>Only {0} of the input's polygons have a cluster in {1}: at least {2} are needed.</source>
        <translation>Seuls {0} polygones de l'entrée ont un groupe dans {1} : il en faut au moins {2}.</translation>
    </message>
    <message>
        <source>All polygons of the input are of cluster {0}: there is nothing to compare it with.</source>
        <translation>Tous les polygones de l'entrée sont du groupe {0} : il n'y a rien à quoi le comparer.</translation>
    </message>
    <message>
        <source>The input has no numeric fields besides the cluster: measure its urban form first.</source>
        <translation>L'entrée n'a pas de champs numériques hors le groupe : mesurez d'abord sa forme urbaine.</translation>
    </message>
    <message>
        <source>None of the fields {0} can be compared: choose fields that vary.</source>
        <translation>Aucun des champs {0} ne peut être comparé : choisissez des champs qui varient.</translation>
    </message>
    <message>
        <source>The zones carry no cluster shares (c1_share, c2_share …): join the tiles to the zones first.</source>
        <translation>Les zones ne portent pas de parts de groupes (c1_share, c2_share …) : joignez d'abord les tuiles aux zones.</translation>
    </message>
    <message>
        <source>No field of the zones was chosen: choose a deprivation or census field to set against them.</source>
        <translation>Aucun champ des zones n'a été choisi : choisissez un champ de défavorisation ou de recensement à comparer aux groupes.</translation>
    </message>
    <message>
        <source>The field {0} {1}: it is left out.</source>
        <translation>Le champ {0} {1} : il est laissé de côté.</translation>
    </message>
    <message>
        <source>Zones of which tiles cover less than one half, left out: {0} of {1}.</source>
        <translation>Zones dont les tuiles couvrent moins de la moitié, laissées de côté : {0} sur {1}.</translation>
    </message>
    <message>
        <source>Only {0} zones have both cluster shares and a value in {1}: at least {2} are needed.</source>
        <translation>Seules {0} zones ont à la fois des parts de groupes et une valeur dans {1} : il en faut au moins {2}.</translation>
    </message>
    <message>
        <source>The field {0} of the zones is {1} everywhere: choose one that varies.</source>
        <translation>Le champ {0} des zones est {1} partout : choisissez-en un qui varie.</translation>
    </message>
    <message>
        <source>The disk is full: free some space in {0} or choose another folder for the outputs.</source>
        <translation>Le disque est plein : libérez de l'espace dans {0} ou choisissez un autre dossier pour les sorties.</translation>
    </message>
    <message>
        <source>The output {0} cannot be written ({1}): choose a folder you may write to.</source>
        <translation>La sortie {0} ne peut pas être écrite ({1}) : choisissez un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>The disk is full: free some space in the temporary folder {0}, or name one on a larger disk in the environment variable TMPDIR or under Settings &gt; Options &gt; Processing &gt; General.</source>
        <translation>Le disque est plein : libérez de l'espace dans le dossier temporaire {0}, ou nommez-en un sur un disque plus grand dans la variable d'environnement TMPDIR ou sous Préférences &gt; Options &gt; Traitements &gt; Général.</translation>
    </message>
    <message>
        <source>The name of the output {0} is too long: choose a shorter one.</source>
        <translation>Le nom de la sortie {0} est trop long : choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>The output {0} cannot be replaced ({1}): close the programs that use it.</source>
        <translation>La sortie {0} ne peut pas être remplacée ({1}) : fermez les programmes qui l'utilisent.</translation>
    </message>
    <message>
        <source>The folder {0} already holds files ({1}{2}): name a new or an empty folder.</source>
        <translation>Le dossier {0} contient déjà des fichiers ({1}{2}) : nommez un dossier nouveau ou vide.</translation>
    </message>
    <message>
        <source>The output {0} is not on a disk: give the name of a file.</source>
        <translation>La sortie {0} n'est pas sur un disque : donnez le nom d'un fichier.</translation>
    </message>
    <message>
        <source>The output {0} is a folder: give the name of a file.</source>
        <translation>La sortie {0} est un dossier : donnez le nom d'un fichier.</translation>
    </message>
    <message>
        <source>The output {0} is a device or a pipe, which cannot be replaced: name a file.</source>
        <translation>La sortie {0} est un périphérique ou un tube, qui ne peut pas être remplacé : nommez un fichier.</translation>
    </message>
    <message>
        <source>The output {0} is write-protected: allow writing, or choose another name.</source>
        <translation>La sortie {0} est protégée en écriture : permettez l'écriture, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The output {0} ({1}) was not written: run again.</source>
        <translation>La sortie {0} ({1}) n'a pas été écrite : relancez.</translation>
    </message>
    <message>
        <source>The name of the output {0} is too long for the files beside it: choose a shorter one.</source>
        <translation>Le nom de la sortie {0} est trop long pour les fichiers qui l'accompagnent : choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>The folder {0} was removed while the outputs were being written: run again with a folder that stays.</source>
        <translation>Le dossier {0} a été supprimé pendant l'écriture des sorties : relancez avec un dossier qui reste.</translation>
    </message>
    <message>
        <source>The output {0} is a file: give the name of a folder.</source>
        <translation>La sortie {0} est un fichier : donnez le nom d'un dossier.</translation>
    </message>
    <message>
        <source>The output {0} ({1}) would replace the input {2} ({3}): give the output another name.</source>
        <translation>La sortie {0} ({1}) remplacerait l'entrée {2} ({3}) : donnez un autre nom à la sortie.</translation>
    </message>
    <message>
        <source>The outputs {0} and {1} would both write {2}: give each a name of its own.</source>
        <translation>Les sorties {0} et {1} écriraient toutes deux {2} : donnez à chacune un nom à elle.</translation>
    </message>
    <message>
        <source>What was written to {0} cannot be read back, most likely because the disk is full ({1} MB are left): free some space or choose another folder.</source>
        <translation>Ce qui a été écrit dans {0} ne peut pas être relu, sans doute parce que le disque est plein (il reste {1} Mo) : libérez de l'espace ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>A tile size of {0} pixels is too small to read: choose {1} or more.</source>
        <translation>Une taille de tuile de {0} pixels est trop petite pour être lue : choisissez {1} ou plus.</translation>
    </message>
    <message>
        <source>The stride of {0} pixels must lie between 1 and the tile size of {1}, so that no ground is left out.</source>
        <translation>Le pas de {0} pixels doit être entre 1 et la taille de tuile de {1}, afin qu'aucun terrain ne soit omis.</translation>
    </message>
    <message>
        <source>The raster of {0} × {1} pixels is smaller than one tile of {2}: choose a tile size of at most {3}.</source>
        <translation>Le raster de {0} × {1} pixels est plus petit qu'une tuile de {2} : choisissez une taille de tuile d'au plus {3}.</translation>
    </message>
    <message>
        <source>The tags of the raster {0}, which say how it was made, are damaged ({1}): make the raster again, or take its tags off.</source>
        <translation>Les balises du raster {0}, qui disent comment il a été fait, sont endommagées ({1}) : refaites le raster, ou retirez ses balises.</translation>
    </message>
    <message>
        <source>The raster {0} is labelled {1}, but its coordinates ({2}, {3})</source>
        <translation>Le raster {0} est déclaré en {1}, mais ses coordonnées ({2}, {3})</translation>
    </message>
    <message>
        <source>{0} have their axes swapped: write it anew with x (longitude or easting) before y.</source>
        <translation>{0} ont leurs axes échangés : réécrivez-le avec x (longitude ou est) avant y.</translation>
    </message>
    <message>
        <source>polynomials of its sensor (RPC)</source>
        <translation>polynômes de son capteur (RPC)</translation>
    </message>
    <message>
        <source>The raster {0} is placed by {1} only: orthorectify it first, with gdalwarp for one.</source>
        <translation>Le raster {0} n'est placé que par {1} : orthorectifiez-le d'abord, avec gdalwarp par exemple.</translation>
    </message>
    <message>
        <source>The raster {0} is placed by {1} ground control points through which no affine transform goes exactly: georeference it first, with QGIS's Georeferencer or gdalwarp.</source>
        <translation>Le raster {0} est placé par {1} points de contrôle par lesquels aucune transformation affine ne passe exactement : géoréférencez-le d'abord, avec le Géoréférenceur de QGIS ou gdalwarp.</translation>
    </message>
    <message>
        <source>The raster {0} has pixels of size 0: georeference it anew.</source>
        <translation>Le raster {0} a des pixels de taille 0 : géoréférencez-le à nouveau.</translation>
    </message>
    <message>
        <source>{0} look like degrees: assign the coordinate reference system that they are in.</source>
        <translation>{0} ressemblent à des degrés : attribuez le système de coordonnées dans lequel elles sont.</translation>
    </message>
    <message>
        <source>{0} are no degrees: assign the coordinate reference system that they are in.</source>
        <translation>{0} ne sont pas des degrés : attribuez le système de coordonnées dans lequel elles sont.</translation>
    </message>
    <message>
        <source>The input {0} is a pipe or a device and no file: save the raster to a file first.</source>
        <translation>L'entrée {0} est un tube ou un périphérique et non un fichier : enregistrez d'abord le raster dans un fichier.</translation>
    </message>
    <message>
        <source>reached or read as a raster</source>
        <translation>atteint ou lu comme raster</translation>
    </message>
    <message>
        <source>read as a raster</source>
        <translation>lu comme raster</translation>
    </message>
    <message>
        <source>The file {0} cannot be {1}: choose a GeoTIFF, VRT or another that GDAL opens.</source>
        <translation>Le fichier {0} ne peut pas être {1} : choisissez un GeoTIFF, un VRT ou un autre que GDAL ouvre.</translation>
    </message>
    <message>
        <source>The coordinate reference system of the raster {0} cannot be written down for GDAL ({1}): reproject the raster first.</source>
        <translation>Le système de coordonnées du raster {0} ne peut pas être écrit pour GDAL ({1}) : reprojetez d'abord le raster.</translation>
    </message>
    <message>
        <source>The raster {0} has no band of its own: choose one of its sub-datasets.</source>
        <translation>Le raster {0} n'a pas de bande à lui : choisissez l'un de ses sous-jeux de données.</translation>
    </message>
    <message>
        <source>The raster {0} is damaged or cut short ({1}): copy or download it again.</source>
        <translation>Le raster {0} est endommagé ou tronqué ({1}) : copiez-le ou téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>The raster {0} does not exist: check the path.</source>
        <translation>Le raster {0} n'existe pas : vérifiez le chemin.</translation>
    </message>
    <message>
        <source>What is set on the layer of the raster {0} cannot be read: the plugin and its engine are of different versions.</source>
        <translation>Ce qui est réglé sur la couche du raster {0} ne peut pas être lu : l'extension et son moteur sont de versions différentes.</translation>
    </message>
    <message>
        <source>The features take {0} MB, but {1} has only {2} MB left: free some space or choose another folder.</source>
        <translation>Les descripteurs prennent {0} Mo, mais il ne reste que {2} Mo à {1} : libérez de l'espace ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Epochs, augmented copies and the block size must be 0 or more: correct these parameters.</source>
        <translation>Les époques, les copies augmentées et la taille des blocs doivent être 0 ou plus : corrigez ces paramètres.</translation>
    </message>
    <message>
        <source>choose fewer folds, or add photographs</source>
        <translation>choisissez moins de plis, ou ajoutez des photographies</translation>
    </message>
    <message>
        <source>Not enough data: the city {0} has {1} {2} in {3} {4}, too few for {5} folds that each hold out some of every city: {6}.</source>
        <translation>Pas assez de données : la ville {0} a {1} {2} dans {3} {4}, trop peu pour {5} plis qui réservent chacun une part de chaque ville : {6}.</translation>
    </message>
    <message>
        <source>All images are of one city, {0}: give rasters or photographs of two or more, so that there is something to tell apart.</source>
        <translation>Toutes les images sont d'une seule ville, {0} : donnez des rasters ou des photographies de deux ou plus, afin qu'il y ait quelque chose à distinguer.</translation>
    </message>
    <message>
        <source>{0} rasters have files called {1}: say which city each raster is of (CITIES), in their order.</source>
        <translation>{0} rasters ont des fichiers appelés {1} : dites de quelle ville est chaque raster (CITIES), dans leur ordre.</translation>
    </message>
    <message>
        <source>The rasters have from {0} to {1} bands, so the first ones may show other colours in one than in another: say which bands to take from all of them (BANDS), such as 1,2,3.</source>
        <translation>Les rasters ont de {0} à {1} bandes, donc les premières peuvent montrer d'autres couleurs dans l'un que dans l'autre : dites quelles bandes prendre de tous (BANDS), comme 1,2,3.</translation>
    </message>
    <message>
        <source>Nothing says of which city a photograph is: choose the field with its name (CITY_FIELD).</source>
        <translation>Rien ne dit de quelle ville est une photographie : choisissez le champ avec son nom (CITY_FIELD).</translation>
    </message>
    <message>
        <source>The same imagery was given twice ({0}): give each raster once.</source>
        <translation>La même imagerie a été donnée deux fois ({0}) : donnez chaque raster une fois.</translation>
    </message>
    <message>
        <source>The model has no city called “{0}”: choose one of {1}.</source>
        <translation>Le modèle n'a pas de ville appelée « {0} » : choisissez-en une parmi {1}.</translation>
    </message>
    <message>
        <source>it has {0} “classes”, and cities are two or more</source>
        <translation>il a {0} « classes », et il faut deux villes ou plus</translation>
    </message>
    <message>
        <source>“reach” does not give the side of an image in each of the “sources”</source>
        <translation>« reach » ne donne pas le côté d'une image dans chacune des « sources »</translation>
    </message>
    <message>
        <source>it does not say from which images it was made</source>
        <translation>il ne dit pas de quelles images il a été fait</translation>
    </message>
    <message>
        <source>Describing augmented copies</source>
        <translation>Description des copies augmentées</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Changing images and describing them again</source>
        <translation>Modification des images et nouvelle description</translation>
    </message>
    <message>
        <source>Fitting the model fold by fold</source>
        <translation>Ajustement du modèle pli par pli</translation>
    </message>
    <message>
        <source>Telling halves of cities apart</source>
        <translation>Distinction des moitiés de villes</translation>
    </message>
    <message>
        <source>Changing images</source>
        <translation>Modification des images</translation>
    </message>
    <message>
        <source>sharpness and noise alone reach</source>
        <translation>netteté et bruit seuls atteignent</translation>
    </message>
    <message>
        <source>the border alone reaches</source>
        <translation>le bord seul atteint</translation>
    </message>
    <message>
        <source>colour (the tint and contrast of whole images)</source>
        <translation>la couleur (teinte et contraste d'images entières)</translation>
    </message>
    <message>
        <source>what lies along the border of the images</source>
        <translation>ce qui est le long du bord des images</translation>
    </message>
    <message>
        <source>resolution (the size of things in pixels, and their sharpness)</source>
        <translation>la résolution (la taille des choses en pixels, et leur netteté)</translation>
    </message>
    <message>
        <source>the colours of things</source>
        <translation>les couleurs des choses</translation>
    </message>
    <message>
        <source>once every image has the same mean and spread in each band</source>
        <translation>une fois que toute image a les mêmes moyenne et dispersion dans chaque bande</translation>
    </message>
    <message>
        <source>once all images are equally sharp and coarse</source>
        <translation>une fois que toutes les images sont également nettes et grossières</translation>
    </message>
    <message>
        <source>without the outer tenth of the images</source>
        <translation>sans le dixième extérieur des images</translation>
    </message>
    <message>
        <source>once all images are compressed alike</source>
        <translation>une fois que toutes les images sont compressées de même</translation>
    </message>
    <message>
        <source>once all images show as many metres at one resolution, equally sharp</source>
        <translation>une fois que toutes les images montrent autant de mètres à une même résolution, également nettes</translation>
    </message>
    <message>
        <source>accuracy {0} on held-out ground, where chance is {1}</source>
        <translation>l'exactitude est de {0} sur du terrain réservé, où le hasard donne {1}</translation>
    </message>
    <message>
        <source> But {0} has a part in it: {1}.</source>
        <translation> Mais {0} y a une part : {1}.</translation>
    </message>
    <message>
        <source>accuracy falls from {0} to {1} {2}</source>
        <translation>l'exactitude baisse de {0} à {1} {2}</translation>
    </message>
    <message>
        <source>accuracy is {0} {1}, and was {2}</source>
        <translation>l'exactitude est de {0} {1}, et elle était de {2}</translation>
    </message>
    <message>
        <source> That is no finding that they are alike: beyond halves lie {0}, which {1} {2} are too few to tell from nothing; more {3} may decide it.</source>
        <translation> Cela ne prouve pas qu'elles se ressemblent : au-delà des moitiés il y a {0}, et {1} {2} ne suffisent pas à le distinguer de rien ; davantage de {3} pourrait en décider.</translation>
    </message>
    <message>
        <source>Not told apart for certain: {0}.</source>
        <translation>Non distinguées avec certitude : {0}.</translation>
    </message>
    <message>
        <source>{0}: too few blocks to be sure of anything: {1}, without an interval.</source>
        <translation>{0} : trop peu de blocs pour être sûr de quoi que ce soit : {1}, sans intervalle.</translation>
    </message>
    <message>
        <source> The same holds of {0}.</source>
        <translation> Il en va de même de {0}.</translation>
    </message>
    <message>
        <source>Not seen to be recognised by {0}: {1}, but a fall of {2} cannot be ruled out.</source>
        <translation>Rien ne montre une reconnaissance par {0} : {1}, mais une baisse de {2} ne peut pas être exclue.</translation>
    </message>
    <message>
        <source>two halves of one city, which reach {0}</source>
        <translation>deux moitiés d'une même ville, qui atteignent {0}</translation>
    </message>
    <message>
        <source> Less would do nearly as well: {0}.</source>
        <translation> Moins suffirait presque : {0}.</translation>
    </message>
    <message>
        <source>{0} are not told apart: {1}.</source>
        <translation>{0} ne sont pas distinguées : {1}.</translation>
    </message>
    <message>
        <source> Without a change the accuracy is {0}, where chance is {1}.</source>
        <translation> Sans modification l'exactitude est de {0}, où le hasard donne {1}.</translation>
    </message>
    <message>
        <source> They are not told apart for certain any better than {0}.</source>
        <translation> Elles ne sont pas distinguées avec certitude mieux que {0}.</translation>
    </message>
    <message>
        <source>{0} are not told apart for certain any better than {1}: {2}{3}.</source>
        <translation>{0} ne sont pas distinguées avec certitude mieux que {1} : {2}{3}.</translation>
    </message>
    <message>
        <source>the best told apart two of them reach {0}; </source>
        <translation>les deux d'entre elles qui se distinguent le mieux atteignent {0} ; </translation>
    </message>
    <message>
        <source>{0} are told apart, perhaps by resolution alone, since tiles are too small for rasters of {1} to {2} m per pixel to be compared at one: {3}.</source>
        <translation>{0} sont distinguées, peut-être par la résolution seule, car les tuiles sont trop petites pour comparer à une même résolution des rasters de {1} à {2} m par pixel : {3}.</translation>
    </message>
    <message>
        <source>{0} are told apart, and no shortcut explains it: {1}.{2}</source>
        <translation>{0} sont distinguées, et aucun raccourci ne l'explique : {1}.{2}</translation>
    </message>
    <message>
        <source>choose larger tiles or a larger stride, a mask, or a network with fewer features</source>
        <translation>choisissez des tuiles ou un pas plus grands, un masque, ou un réseau à moins de descripteurs</translation>
    </message>
    <message>
        <source>the city {0} has {1}, where {2} are needed</source>
        <translation>la ville {0} a {1}, où il en faut {2}</translation>
    </message>
    <message>
        <source>Looking for valid ground</source>
        <translation>Recherche de terrain valide</translation>
    </message>
    <message>
        <source>choose smaller tiles or more ground</source>
        <translation>choisissez des tuiles plus petites ou plus de terrain</translation>
    </message>
    <message>
        <source>Not enough data: the city {0} has {1}, where a verdict needs {2}: {3}, leave the city out, or go on without a verdict (LITTLE_DATA).</source>
        <translation>Pas assez de données : la ville {0} a {1}, où un verdict demande {2} : {3}, omettez la ville, ou continuez sans verdict (LITTLE_DATA).</translation>
    </message>
    <message>
        <source>Without what lies beside held-out images nothing of the city {0} would be left to learn from: it trains, so scores are optimistic.</source>
        <translation>Sans ce qui est à côté d'images réservées il ne resterait rien de la ville {0} à apprendre : cela sert à l'entraînement, donc les scores sont optimistes.</translation>
    </message>
    <message>
        <source>Not enough data: without two folds and what lies beside them nothing of the city {0} is left to learn from: choose smaller tiles or blocks (BLOCK_SIZE), or other folds (FOLDS).</source>
        <translation>Pas assez de données : sans deux plis et ce qui est à côté il ne reste rien de la ville {0} à apprendre : choisissez des tuiles ou des blocs plus petits (BLOCK_SIZE), ou d'autres plis (FOLDS).</translation>
    </message>
    <message>
        <source>Moving the evidence about the objects</source>
        <translation>Déplacement de la contribution sur les objets</translation>
    </message>
    <message>
        <source>Reading masks and objects</source>
        <translation>Lecture des masques et des objets</translation>
    </message>
    <message>
        <source>Held-out images of {0} do not speak for their city more than chance would have it ({1}): where a network looks that does not recognise a city says nothing about it.</source>
        <translation>Des images réservées de {0} ne parlent pas pour leur ville plus que par hasard ({1}) : où regarde un réseau qui ne reconnaît pas une ville ne dit rien d'elle.</translation>
    </message>
    <message>
        <source>Chance is made of {0} random shifts of the evidence, too few to find one class alone among {1} tests: choose more draws, larger rasters or more photographs.</source>
        <translation>Le hasard est fait de {0} décalages aléatoires de la contribution, trop peu pour trouver une classe seule parmi {1} tests : choisissez plus de tirages, des rasters plus grands ou plus de photographies.</translation>
    </message>
    <message>
        <source>Not enough data in {0}: no class lies in enough {1} there to be tested.</source>
        <translation>Pas assez de données pour {0} : aucune classe n'y est dans assez de {1} pour être testée.</translation>
    </message>
    <message>
        <source>Of {0} {1} no pixel belongs to a class with a name: they are left out.</source>
        <translation>De {0} {1} aucun pixel n'appartient à une classe qui a un nom : elles sont laissées de côté.</translation>
    </message>
    <message>
        <source>{0} of the evidence lies on what has no name: what it shows is not known.</source>
        <translation>{0} de la contribution est sur ce qui n'a pas de nom : ce que cela montre n'est pas connu.</translation>
    </message>
    <message>
        <source>Shares do not say where in a photograph a class lies: a class is found where photographs with more of it hold more evidence, whatever in them the network looked at.</source>
        <translation>Des parts ne disent pas où dans une photographie est une classe : une classe est trouvée là où des photographies qui en ont plus portent plus de contribution, quoi que le réseau y ait regardé.</translation>
    </message>
    <message>
        <source> It is unsure of {0} of the evidence and {1} of the pixels.</source>
        <translation> Il n'est pas sûr de {0} de la contribution et de {1} des pixels.</translation>
    </message>
    <message>
        <source>Objects were named by a network, whose mistakes become findings here: what it takes for another class is counted as that.{0}</source>
        <translation>Les objets ont été nommés par un réseau, dont les erreurs deviennent ici des résultats : ce qu'il prend pour une autre classe est compté comme telle.{0}</translation>
    </message>
    <message>
        <source>random shifts of the evidence</source>
        <translation>décalages aléatoires de la contribution</translation>
    </message>
    <message>
        <source>minimum images of a class</source>
        <translation>nombre minimal d'images d'une classe</translation>
    </message>
    <message>
        <source>It is unsure of much of the evidence: look at some label pictures before you trust a class.</source>
        <translation>Il n'est pas sûr d'une grande part de la contribution : regardez quelques images d'étiquettes avant de vous fier à une classe.</translation>
    </message>
    <message>
        <source>evidence for the city</source>
        <translation>contribution en faveur de la ville</translation>
    </message>
    <message>
        <source>Explaining photographs</source>
        <translation>Explication des photographies</translation>
    </message>
    <message>
        <source>No image has half of its pixels valid: choose other images, or another mask.</source>
        <translation>Aucune image n'a la moitié de ses pixels valides : choisissez d'autres images, ou un autre masque.</translation>
    </message>
    <message>
        <source>{0}: mapping evidence</source>
        <translation>{0} : cartographie de la contribution</translation>
    </message>
    <message>
        <source>{0}: looking at a sample of all cities</source>
        <translation>{0} : examen d'un échantillon de toutes les villes</translation>
    </message>
    <message>
        <source>{0} clusters cannot be made of {1} regions: choose fewer, or lower LEAST.</source>
        <translation>{0} groupes ne peuvent pas être faits de {1} régions : choisissez-en moins, ou abaissez LEAST.</translation>
    </message>
    <message>
        <source>{0} regions are too few to be sorted into kinds: all stand in one cluster.</source>
        <translation>{0} régions sont trop peu pour être classées en sortes : toutes sont dans un même groupe.</translation>
    </message>
    <message>
        <source>The regions cannot be written to {0} ({1}): check the folder and its space.</source>
        <translation>Les régions ne peuvent pas être écrites dans {0} ({1}) : vérifiez le dossier et sa place.</translation>
    </message>
    <message>
        <source>{0}: recognising the city</source>
        <translation>{0} : reconnaissance de la ville</translation>
    </message>
    <message>
        <source> What city they are of is the model's own guess: name it ({0}) to see its errors, too.</source>
        <translation> De quelle ville elles sont, le modèle le devine lui-même : nommez-la ({0}) pour voir aussi ses erreurs.</translation>
    </message>
    <message>
        <source>The model {0} was made from other images than these ({1}), or from these with another mask or other bands: they are explained by the model of all its images.{2}</source>
        <translation>Le modèle {0} a été fait d'autres images que celles-ci ({1}), ou de celles-ci avec un autre masque ou d'autres bandes : elles sont expliquées par le modèle de toutes ses images.{2}</translation>
    </message>
    <message>
        <source>No Python {0} program lies in {1}: name one in the environment variable URBAN_ML_PYTHON or in Settings &gt; Options &gt; Processing &gt; Providers &gt; Urban ML.</source>
        <translation>Aucun programme Python {0} n'est dans {1} : nommez-en un dans la variable d'environnement URBAN_ML_PYTHON ou sous Préférences &gt; Options &gt; Traitements &gt; Fournisseurs &gt; Urban ML.</translation>
    </message>
    <message>
        <source>sudo apt-get install --no-install-recommends {0}</source>
        <translation>sudo apt-get install --no-install-recommends {0}</translation>
    </message>
    <message>
        <source>The memory is used up, or as much as a limit allows (ulimit -v): choose fewer tiles per batch or a larger stride, close other programs, or raise the limit.</source>
        <translation>La mémoire est épuisée, ou ce qu'une limite en permet (ulimit -v) : choisissez moins de tuiles par lot ou un pas plus grand, fermez d'autres programmes, ou relevez la limite.</translation>
    </message>
    <message>
        <source>{0} is {1}, not {2}</source>
        <translation>{0} est {1}, non {2}</translation>
    </message>
    <message>
        <source>its description is no JSON</source>
        <translation>sa description n'est pas du JSON</translation>
    </message>
    <message>
        <source>{0} is {1}, not an object</source>
        <translation>{0} est {1}, non un objet</translation>
    </message>
    <message>
        <source>{0} is missing</source>
        <translation>{0} manque</translation>
    </message>
    <message>
        <source>a whole number from {0} to {1}</source>
        <translation>un nombre entier de {0} à {1}</translation>
    </message>
    <message>
        <source>{0} does not hold finite numbers only</source>
        <translation>{0} ne contient pas que des nombres finis</translation>
    </message>
    <message>
        <source>{0} has {1} characters, and {2} are the most</source>
        <translation>{0} a {1} caractères, et le maximum est {2}</translation>
    </message>
    <message>
        <source>a colour such as #0072B2</source>
        <translation>une couleur comme #0072B2</translation>
    </message>
    <message>
        <source>{0} is no readable name</source>
        <translation>{0} n'est pas un nom lisible</translation>
    </message>
    <message>
        <source>its description names {0} twice</source>
        <translation>sa description nomme {0} deux fois</translation>
    </message>
    <message>
        <source>{0} holds {1}, not whole numbers from {2} up</source>
        <translation>{0} contient {1}, non des nombres entiers à partir de {2}</translation>
    </message>
    <message>
        <source>{0} is {1}, not a text or a finite number</source>
        <translation>{0} est {1}, non un texte ou un nombre fini</translation>
    </message>
    <message>
        <source>reading and writing rasters</source>
        <translation>lecture et écriture de rasters</translation>
    </message>
    <message>
        <source>reading, joining and writing vector layers</source>
        <translation>lecture, jointure et écriture de couches vectorielles</translation>
    </message>
    <message>
        <source>the spatial index that older GeoPandas needs</source>
        <translation>index spatial dont les GeoPandas plus anciens ont besoin</translation>
    </message>
    <message>
        <source>model files that are safe to open</source>
        <translation>fichiers de modèles qu'on peut ouvrir sans danger</translation>
    </message>
    <message>
        <source>reports that open offline</source>
        <translation>rapports qui s'ouvrent sans réseau</translation>
    </message>
    <message>
        <source>threads of linear algebra</source>
        <translation>fils d'algèbre linéaire</translation>
    </message>
    <message>
        <source>networks in ONNX files, for tiles and for objects</source>
        <translation>les réseaux en fichiers ONNX, pour les tuiles et pour les objets</translation>
    </message>
    <message>
        <source>networks of timm (NETWORK timm:…)</source>
        <translation>les réseaux de timm (NETWORK timm:…)</translation>
    </message>
    <message>
        <source>Reading votes</source>
        <translation>Lecture des votes</translation>
    </message>
    <message>
        <source>The class “low” ends at {0}, above {1}, where “high” begins: exchange the limits.</source>
        <translation>La classe « low » finit à {0}, au-dessus de {1}, où « high » commence : échangez les limites.</translation>
    </message>
    <message>
        <source>The field {0} of the images is missing: choose one that the layer has.</source>
        <translation>Le champ {0} des images manque : choisissez-en un que la couche a.</translation>
    </message>
    <message>
        <source>Weighing all votes</source>
        <translation>Pondération de tous les votes</translation>
    </message>
    <message>
        <source>Foretelling held-out votes</source>
        <translation>Prévision des votes réservés</translation>
    </message>
    <message>
        <source>there are too few different tiles to resample</source>
        <translation>il y a trop peu de tuiles différentes pour les rééchantillonner</translation>
    </message>
    <message>
        <source>Resamples of the tiles agree on {0} clusters by {1} (middle 95 % of pairs {2} to {3}; 1 is perfect), where structureless tiles reach {4} at most. Every cluster comes back (the weakest by {5}), and each is apart from its neighbours (at most {6} times as many tiles half-way as within).</source>
        <translation>Des rééchantillons des tuiles concordent sur {0} groupes à {1} (95 % centraux des paires : {2} à {3} ; 1 est parfait), où des tuiles sans structure atteignent {4} au plus. Chaque groupe revient (le plus faible à {5}), et chacun est séparé de ses voisins (au plus {6} fois autant de tuiles à mi-chemin qu'à l'intérieur).</translation>
    </message>
    <message>
        <source> More do not hold: with {0}, {1}.</source>
        <translation> Davantage ne tient pas : avec {0}, {1}.</translation>
    </message>
    <message>
        <source>Clusters come back, but none of the numbers meets every condition.</source>
        <translation>Les groupes reviennent, mais aucun des nombres ne remplit toutes les conditions.</translation>
    </message>
    <message>
        <source>None of the numbers meets every condition.</source>
        <translation>Aucun des nombres ne remplit toutes les conditions.</translation>
    </message>
    <message>
        <source>resamples agree by {0} only, where {1} is asked for</source>
        <translation>les rééchantillons ne concordent qu'à {0}, où {1} est demandé</translation>
    </message>
    <message>
        <source>there is no gap: half-way between two clusters tiles lie {0} times as thickly as within them, where {1} is the most</source>
        <translation>il n'y a pas de vide : à mi-chemin entre deux groupes il y a {0} fois autant de tuiles qu'à l'intérieur, où {1} est le maximum</translation>
    </message>
    <message>
        <source>the weakest cluster comes back by {0} only, where {1} is asked for</source>
        <translation>le groupe le plus faible ne revient qu'à {0}, où {1} est demandé</translation>
    </message>
    <message>
        <source>structureless tiles of the same spread reach {0} too</source>
        <translation>des tuiles sans structure de même dispersion atteignent {0} aussi</translation>
    </message>
    <message>
        <source>No number of clusters {0} is stable here: {1} are shown</source>
        <translation>Aucun nombre de groupes {0} n'est stable ici : {1} sont montrés</translation>
    </message>
    <message>
        <source>{0}. The steadiest is {1}, on which resamples agree by</source>
        <translation>{0}. Le plus constant est {1}, sur lequel les rééchantillons concordent à</translation>
    </message>
    <message>
        <source>{0} clusters, the largest number {1} whose clusters come back: resamples agree on them by {2} (1 is perfect), more than chance gives, and each is apart from its neighbours.</source>
        <translation>{0} groupes, le plus grand nombre {1} dont les groupes reviennent : les rééchantillons y concordent à {2} (1 est parfait), plus que le hasard ne donne, et chacun est séparé de ses voisins.</translation>
    </message>
    <message>
        <source>{0}, the largest number whose clusters come back. Resamples agree on them by {1} (1 is perfect), but {2}.</source>
        <translation>{0}, le plus grand nombre dont les groupes reviennent. Les rééchantillons y concordent à {1} (1 est parfait), mais {2}.</translation>
    </message>
    <message>
        <source>{0} {1} only, where {2} is asked for (1 is perfect).</source>
        <translation>{0} {1} seulement, où {2} est demandé (1 est parfait).</translation>
    </message>
    <message>
        <source>To the network all {0} tiles are alike, so there are no types to be told apart: choose other bands, another network or another tile size.</source>
        <translation>Pour le réseau toutes les {0} tuiles se ressemblent, donc il n'y a pas de types à distinguer : choisissez d'autres bandes, un autre réseau ou une autre taille de tuile.</translation>
    </message>
    <message>
        <source>A page of {0} places shows nothing: give 1 or more (COUNT).</source>
        <translation>Une page de {0} lieux ne montre rien : donnez 1 ou plus (COUNT).</translation>
    </message>
    <message>
        <source>Writing the page</source>
        <translation>Écriture de la page</translation>
    </message>
    <message>
        <source>where models of random maps reach up to {0}</source>
        <translation>où des modèles de cartes aléatoires atteignent jusqu'à {0}</translation>
    </message>
    <message>
        <source>The blocks leave fewer than {0}, so intervals will be rough: choose smaller ones.</source>
        <translation>Les blocs laissent moins de {0}, donc les intervalles seront grossiers : choisissez-en de plus petits.</translation>
    </message>
    <message>
        <source>Laying labels over tiles</source>
        <translation>Superposition des étiquettes et des tuiles</translation>
    </message>
    <message>
        <source>A tile lies on {0} polygons on average, so its label is a mixture: choose a smaller tile size.</source>
        <translation>Une tuile est sur {0} polygones en moyenne, donc son étiquette est un mélange : choisissez une taille de tuile plus petite.</translation>
    </message>
    <message>
        <source>Only {0} labelled polygons lie on the imagery, too few to learn from: label at least {1}.</source>
        <translation>Seuls {0} polygones étiquetés sont sur l'imagerie, trop peu pour apprendre : étiquetez-en au moins {1}.</translation>
    </message>
    <message>
        <source>Not enough data: {0} labelled tiles in {1} polygons, where at least {2} tiles and {3} polygons are needed. Choose smaller tiles, a smaller stride or more polygons.</source>
        <translation>Pas assez de données : {0} tuiles étiquetées dans {1} polygones, où il faut au moins {2} tuiles et {3} polygones. Choisissez des tuiles plus petites, un pas plus petit ou plus de polygones.</translation>
    </message>
    <message>
        <source>All labelled tiles are of one class: classes can be told apart where there are two or more.</source>
        <translation>Toutes les tuiles étiquetées sont d'une seule classe : des classes se distinguent là où il y en a deux ou plus.</translation>
    </message>
    <message>
        <source>The urban form layer has no numeric fields: choose the output of “Urban form of zones”.</source>
        <translation>La couche de forme urbaine n'a pas de champs numériques : choisissez la sortie de « Forme urbaine des zones ».</translation>
    </message>
    <message>
        <source>The urban form layer and the labelled tiles do not overlap: choose layers of the same place.</source>
        <translation>La couche de forme urbaine et les tuiles étiquetées ne se recouvrent pas : choisissez des couches du même lieu.</translation>
    </message>
    <message>
        <source>All labelled tiles have the value {0}: there is nothing to learn from them.</source>
        <translation>Toutes les tuiles étiquetées ont la valeur {0} : il n'y a rien à en apprendre.</translation>
    </message>
    <message>
        <source>Not enough data: the class “{0}” has {1} labelled tiles, fewer than the {2} folds. Choose fewer classes or folds, or smaller tiles.</source>
        <translation>Pas assez de données : la classe « {0} » a {1} tuiles étiquetées, moins que les {2} plis. Choisissez moins de classes ou de plis, ou des tuiles plus petites.</translation>
    </message>
    <message>
        <source>A support vector machine is fitted on features as they are: choose softmax to fine-tune.</source>
        <translation>Une machine à vecteurs de support est ajustée sur les descripteurs tels quels : choisissez softmax pour un ajustement fin.</translation>
    </message>
    <message>
        <source>There is no part called {0} to fine-tune: choose {1}.</source>
        <translation>Il n'y a pas de partie appelée {0} à ajuster finement : choisissez {1}.</translation>
    </message>
    <message>
        <source>This network has no weights to train: choose 0 epochs with it, or another network.</source>
        <translation>Ce réseau n'a pas de poids à entraîner : choisissez 0 époque avec lui, ou un autre réseau.</translation>
    </message>
    <message>
        <source>Fold {0}: {1} was kept of {2}, validation loss {3}.</source>
        <translation>Pli {0} : {1} a été gardé sur {2}, perte de validation {3}.</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>Ajustement fin</translation>
    </message>
    <message>
        <source>the head {0} has no classes</source>
        <translation>la tête {0} n'a pas de classes</translation>
    </message>
    <message>
        <source>There is no task called {0}: choose one of {1}.</source>
        <translation>Il n'y a pas de tâche appelée {0} : choisissez-en une parmi {1}.</translation>
    </message>
    <message>
        <source>The head {0} does not serve the task “{1}”: choose {2}.</source>
        <translation>La tête {0} ne sert pas à la tâche « {1} » : choisissez {2}.</translation>
    </message>
    <message>
        <source>The head {0} reads shares between 0 and 1, and the values go from {1} to {2}: divide percentages by 100, or choose ridge.</source>
        <translation>La tête {0} lit des parts entre 0 et 1, et les valeurs vont de {1} à {2} : divisez les pourcentages par 100, ou choisissez ridge.</translation>
    </message>
    <message>
        <source>One class only: classes can be told apart where there are two or more.</source>
        <translation>Une seule classe : des classes se distinguent là où il y en a deux ou plus.</translation>
    </message>
    <message>
        <source>The scores of some tiles are no finite numbers: check the values of the raster, and make the model again if they are right.</source>
        <translation>Les scores de certaines tuiles ne sont pas des nombres finis : vérifiez les valeurs du raster, et refaites le modèle si elles sont justes.</translation>
    </message>
    <message>
        <source>a fold has a tensor {0}, and its network has none</source>
        <translation>un pli a un tenseur {0}, et son réseau n'en a pas</translation>
    </message>
    <message>
        <source>the tensor “{0}bounds” goes from {1} to {2}</source>
        <translation>le tenseur « {0}bounds » va de {1} à {2}</translation>
    </message>
    <message>
        <source>the mean of the training tiles (for classes, how frequent each is)</source>
        <translation>la moyenne des tuiles d'entraînement (pour des classes, leur fréquence)</translation>
    </message>
    <message>
        <source>the five nearest training tiles, without a look at the imagery</source>
        <translation>les cinq tuiles d'entraînement les plus proches, sans regarder l'imagerie</translation>
    </message>
    <message>
        <source>colour statistics (mean, spread and skewness of each band)</source>
        <translation>des statistiques de couleur (moyenne, dispersion et asymétrie de chaque bande)</translation>
    </message>
    <message>
        <source>the nearest labelled tiles</source>
        <translation>les tuiles étiquetées les plus proches</translation>
    </message>
    <message>
        <source>the labelled tiles alone</source>
        <translation>les tuiles étiquetées seules</translation>
    </message>
    <message>
        <source>Random folds say {0} {1}, blocked folds {2}: {3} neighbourhood, not sight.</source>
        <translation>Les plis aléatoires disent {0} {1}, les plis par blocs {2} : {3} le voisinage, non la vue.</translation>
    </message>
    <message>
        <source>on held-out blocks</source>
        <translation>sur des blocs réservés</translation>
    </message>
    <message>
        <source>in random folds, which flatter,</source>
        <translation>dans des plis aléatoires, qui flattent,</translation>
    </message>
    <message>
        <source>Too few blocks to be sure of anything: {0}, without an interval.</source>
        <translation>Trop peu de blocs pour être sûr de quoi que ce soit : {0}, sans intervalle.</translation>
    </message>
    <message>
        <source> Fine-tuning gained nothing for certain over the frozen network.</source>
        <translation> L'ajustement fin n'a rien apporté de certain par rapport au réseau figé.</translation>
    </message>
    <message>
        <source> Neighbours that took a label gained nothing for certain over the labelled tiles alone.</source>
        <translation> Les voisins qui ont pris une étiquette n'ont rien apporté de certain par rapport aux tuiles étiquetées seules.</translation>
    </message>
    <message>
        <source>what the random folds measure is</source>
        <translation>ce que mesurent les plis aléatoires est</translation>
    </message>
    <message>
        <source>part of what the random folds measure is</source>
        <translation>une part de ce que mesurent les plis aléatoires est</translation>
    </message>
    <message>
        <source>There is no evidence that this imagery tells the value: {0}.</source>
        <translation>Rien ne montre que cette imagerie dise la valeur : {0}.</translation>
    </message>
    <message>
        <source>The imagery says something about the value ({0}), but no more than {1} for certain.</source>
        <translation>L'imagerie dit quelque chose de la valeur ({0}), mais pas plus que ceci avec certitude : {1}.</translation>
    </message>
    <message>
        <source>The imagery tells the value, better than every baseline: {0}.</source>
        <translation>L'imagerie dit la valeur, mieux que toute référence : {0}.</translation>
    </message>
    <message>
        <source>The labels make {0} blocks, too few for {1} folds: choose smaller blocks, fewer folds or more ground.</source>
        <translation>Les étiquettes forment {0} blocs, trop peu pour {1} plis : choisissez des blocs plus petits, moins de plis ou plus de terrain.</translation>
    </message>
    <message>
        <source>: held-out blocks are not quite independent, so scores may be optimistic.</source>
        <translation> : les blocs réservés ne sont pas tout à fait indépendants, donc les scores peuvent être optimistes.</translation>
    </message>
    <message>
        <source>Not enough data: without one fold and the buffer around it too few tiles are left to learn from. Choose smaller blocks (BLOCK_SIZE), more folds or smaller tiles.</source>
        <translation>Pas assez de données : sans un pli et la zone tampon autour, il reste trop peu de tuiles pour apprendre. Choisissez des blocs plus petits (BLOCK_SIZE), plus de plis ou des tuiles plus petites.</translation>
    </message>
    <message>
        <source>Labels are spatially correlated up to about {0} m, but </source>
        <translation>Les étiquettes sont spatialement corrélées jusqu'à environ {0} m, mais </translation>
    </message>
    <message>
        <source>this area allows blocks of only {0} m</source>
        <translation>cette zone ne permet que des blocs de {0} m</translation>
    </message>
    <message>
        <source>“crs” is no coordinate reference system in metres</source>
        <translation>« crs » n'est pas un système de coordonnées en mètres</translation>
    </message>
    <message>
        <source>it has {0} “classes”, and its task is “{1}”</source>
        <translation>il a {0} « classes », et sa tâche est « {1} »</translation>
    </message>
    <message>
        <source>the “labels” do not go from a least to a greatest value</source>
        <translation>les « labels » ne vont pas d'une valeur minimale à une maximale</translation>
    </message>
    <message>
        <source>it does not say from which tiles it was made</source>
        <translation>il ne dit pas de quelles tuiles il a été fait</translation>
    </message>
    <message>
        <source>the tensor “tiles.observed” holds classes that it does not have</source>
        <translation>le tenseur « tiles.observed » contient des classes qu'il n'a pas</translation>
    </message>
    <message>
        <source>the tensor “known” is empty</source>
        <translation>le tenseur « known » est vide</translation>
    </message>
    <message>
        <source>“crs” is no coordinate reference system</source>
        <translation>« crs » n'est pas un système de coordonnées</translation>
    </message>
    <message>
        <source>There is no target called {0}: choose one of {1}.</source>
        <translation>Il n'y a pas de cible appelée {0} : choisissez-en une parmi {1}.</translation>
    </message>
    <message>
        <source>the class that each tile is predicted to have</source>
        <translation>la classe prédite pour chaque tuile</translation>
    </message>
    <message>
        <source>The classes of {0} have no order, so none is lowest or highest: choose the target “predicted”, or name a class ({1}).</source>
        <translation>Les classes de {0} n'ont pas d'ordre, donc aucune n'est la plus basse ou la plus haute : choisissez la cible « predicted », ou nommez une classe ({1}).</translation>
    </message>
    <message>
        <source>The model gives a value of {0} and has no class “{1}”: leave the class empty.</source>
        <translation>Le modèle donne une valeur de {0} et n'a pas de classe « {1} » : laissez la classe vide.</translation>
    </message>
    <message>
        <source>The model has never seen a tile of the class “{0}”: choose another target.</source>
        <translation>Le modèle n'a jamais vu une tuile de la classe « {0} » : choisissez une autre cible.</translation>
    </message>
    <message>
        <source>The model has no class called “{0}”: choose one of {1}.</source>
        <translation>Le modèle n'a pas de classe appelée « {0} » : choisissez-en une parmi {1}.</translation>
    </message>
    <message>
        <source>The field {0} of the labels layer has no values: choose another field.</source>
        <translation>Le champ {0} de la couche d'étiquettes n'a pas de valeurs : choisissez un autre champ.</translation>
    </message>
    <message>
        <source>The field {0} has one class only: classes can be told apart where there are two or more.</source>
        <translation>Le champ {0} n'a qu'une classe : des classes se distinguent là où il y en a deux ou plus.</translation>
    </message>
    <message>
        <source>{0} class tells nothing apart: choose 2 or more classes.</source>
        <translation>{0} classe ne distingue rien : choisissez 2 classes ou plus.</translation>
    </message>
    <message>
        <source>part {0} of {1} within its city</source>
        <translation>partie {0} sur {1} dans sa ville</translation>
    </message>
    <message>
        <source>The imagery and the labels do not overlap: choose layers of the same place.</source>
        <translation>L'imagerie et les étiquettes ne se recouvrent pas : choisissez des couches du même lieu.</translation>
    </message>
    <message>
        <source>No image lies {0} under labelled polygons: choose a smaller tile size or a smaller purity.</source>
        <translation>Aucune image n'est {0} sous des polygones étiquetés : choisissez une taille de tuile plus petite ou une pureté plus faible.</translation>
    </message>
    <message>
        <source>The field {0} of the labels layer is missing: choose one that it has.</source>
        <translation>Le champ {0} de la couche d'étiquettes manque : choisissez-en un qu'elle a.</translation>
    </message>
    <message>
        <source>The field {0} of the labels layer has the value {1}, which cannot name a class: choose a field with readable values of at most {2} characters.</source>
        <translation>Le champ {0} de la couche d'étiquettes a la valeur {1}, qui ne peut pas nommer une classe : choisissez un champ aux valeurs lisibles d'au plus {2} caractères.</translation>
    </message>
    <message>
        <source>All values of the field {0} are {1}: there is nothing to learn from them.</source>
        <translation>Toutes les valeurs du champ {0} sont {1} : il n'y a rien à en apprendre.</translation>
    </message>
    <message>
        <source>The breaks put all values into one class: choose breaks between the values.</source>
        <translation>Les seuils mettent toutes les valeurs dans une classe : choisissez des seuils entre les valeurs.</translation>
    </message>
    <message>
        <source>Features cannot be kept in {0} ({1}): allow writing there.</source>
        <translation>Les descripteurs ne peuvent pas être conservés dans {0} ({1}) : autorisez-y l'écriture.</translation>
    </message>
    <message>
        <source>The disk is full where features lie for the time of the run: free some space in {0}.</source>
        <translation>Le disque où se trouvent les descripteurs pendant l'exécution est plein : libérez de l'espace dans {0}.</translation>
    </message>
    <message>
        <source>A file in which features lie for the time of a run has become shorter: run again.</source>
        <translation>Un fichier où se trouvent les descripteurs pendant l'exécution a été raccourci : relancez l'exécution.</translation>
    </message>
    <message>
        <source>The field {0} of the groups layer is missing: choose one that it has.</source>
        <translation>Le champ {0} de la couche de strates manque : choisissez-en un qu'elle a.</translation>
    </message>
    <message>
        <source>The groups layer and the labelled images do not overlap: choose layers of the same place.</source>
        <translation>La couche de strates et les images étiquetées ne se recouvrent pas : choisissez des couches du même lieu.</translation>
    </message>
    <message>
        <source>{0} of {1} labelled images lie in no group.</source>
        <translation>{0} images étiquetées sur {1} ne sont dans aucune strate.</translation>
    </message>
    <message>
        <source>all groups with a model of their own</source>
        <translation>toutes les strates qui ont leur propre modèle</translation>
    </message>
    <message>
        <source>model of {0} alone minus model</source>
        <translation>modèle de {0} seul moins modèle</translation>
    </message>
    <message>
        <source>Describing neighbours without a label</source>
        <translation>Description des voisins sans étiquette</translation>
    </message>
    <message>
        <source>Fitting a model in each group</source>
        <translation>Ajustement d'un modèle dans chaque strate</translation>
    </message>
    <message>
        <source>No image without a label lies within {0} m of a labelled one: choose a larger distance (NEIGHBOURS), or a smaller stride.</source>
        <translation>Aucune image sans étiquette n'est à moins de {0} m d'une étiquetée : choisissez une plus grande distance (NEIGHBOURS), ou un pas plus petit.</translation>
    </message>
    <message>
        <source>No image has the number {0} among the latents: give numbers as in the field tile_id of their layer (PLACES).</source>
        <translation>Aucune image n'a le numéro {0} parmi les vecteurs latents : donnez des numéros comme dans le champ tile_id de leur couche (PLACES).</translation>
    </message>
    <message>
        <source>The model holds numbers beyond {0}, which a page cannot carry: train it again.</source>
        <translation>Le modèle contient des nombres au-delà de {0}, qu'une page ne peut pas porter : entraînez-le à nouveau.</translation>
    </message>
    <message>
        <source>The directions {0} are of other ways of inversion than the latents: give the latents that they were made from.</source>
        <translation>Les directions {0} sont d'autres façons d'inverser que les vecteurs latents : donnez les vecteurs latents dont elles ont été faites.</translation>
    </message>
    <message>
        <source>There are no directions and latents by “{0}”, only by {1}: choose among these (INVERSION).</source>
        <translation>Il n'y a pas de directions et de vecteurs latents par « {0} », seulement par {1} : choisissez parmi eux (INVERSION).</translation>
    </message>
    <message>
        <source>The field “{0}” is not among the directions {1}, which know {2}: choose among these (FIELDS).</source>
        <translation>Le champ « {0} » n'est pas parmi les directions {1}, qui connaissent {2} : choisissez parmi eux (FIELDS).</translation>
    </message>
    <message>
        <source>The directions {0} are of another width than the latents of the model: find them again.</source>
        <translation>Les directions {0} sont d'une autre largeur que les vecteurs latents du modèle : retrouvez-les.</translation>
    </message>
    <message>
        <source>There are no places to draw: give the images that were found in the model (LATENTS).</source>
        <translation>Il n'y a pas de lieux à dessiner : donnez les images qui ont été trouvées dans le modèle (LATENTS).</translation>
    </message>
    <message>
        <source>Drawn by a generative model: no photograph of a place, and no evidence of anything.</source>
        <translation>Dessiné par un modèle génératif : ce n'est pas la photographie d'un lieu, et cela ne prouve rien.</translation>
    </message>
    <message>
        <source>That would be {0} pictures, and {1} are the most: choose fewer places (COUNT), fields or pictures along a direction (STEPS).</source>
        <translation>Cela ferait {0} images, et {1} est le maximum : choisissez moins de lieux (COUNT), de champs ou d'images le long d'une direction (STEPS).</translation>
    </message>
    <message>
        <source>The picture {0} cannot be written to {1} ({2}): check the folder and its space.</source>
        <translation>L'image {0} ne peut pas être écrite dans {1} ({2}) : vérifiez le dossier et sa place.</translation>
    </message>
    <message>
        <source>The places cannot be written to {0} ({1}): check the folder and its space.</source>
        <translation>Les lieux ne peuvent pas être écrits dans {0} ({1}) : vérifiez le dossier et sa place.</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dessin</translation>
    </message>
    <message>
        <source>Writing pictures</source>
        <translation>Écriture des images</translation>
    </message>
    <message>
        <source>{0} pictures along a direction have no middle, where the image stands as it is: choose an odd number, such as {1} (STEPS).</source>
        <translation>{0} images le long d'une direction n'ont pas de milieu, où l'image est telle quelle : choisissez un nombre impair, comme {1} (STEPS).</translation>
    </message>
    <message>
        <source>A walk needs 3 pictures or more (STEPS), a place or more (COUNT) and a truncation from 0 to 1 (TRUNCATION): correct these.</source>
        <translation>Un parcours demande 3 images ou plus (STEPS), un lieu ou plus (COUNT) et une troncature de 0 à 1 (TRUNCATION) : corrigez-les.</translation>
    </message>
    <message>
        <source>Numbers of places were given (PLACES), but no images that have them: give the images that were found in the model (LATENTS).</source>
        <translation>Des numéros de lieux ont été donnés (PLACES), mais aucune image qui les ait : donnez les images qui ont été trouvées dans le modèle (LATENTS).</translation>
    </message>
    <message>
        <source>Making a second classifier</source>
        <translation>Création d'un second classifieur</translation>
    </message>
    <message>
        <source>fingerprint of the generative model</source>
        <translation>empreinte du modèle génératif</translation>
    </message>
    <message>
        <source>Reading the models</source>
        <translation>Lecture des modèles</translation>
    </message>
    <message>
        <source>Choosing images</source>
        <translation>Choix des images</translation>
    </message>
    <message>
        <source>Ascent on pixels, for comparison</source>
        <translation>Ascension sur les pixels, pour comparaison</translation>
    </message>
    <message>
        <source>The network {0} of the model {1} lets no gradients through, as it is an ONNX file, so nothing can climb on its score: make the model with another network.</source>
        <translation>Le réseau {0} du modèle {1} ne laisse pas passer de gradients, car c'est un fichier ONNX, si bien que rien ne peut monter sur son score : faites le modèle avec un autre réseau.</translation>
    </message>
    <message>
        <source>Of a value or of the mean of classes no image is ever sure: choose another end (STOP).</source>
        <translation>D'une valeur ou de la moyenne de classes aucune image n'est jamais sûre : choisissez une autre fin (STOP).</translation>
    </message>
    <message>
        <source>Learning what is locked</source>
        <translation>Apprentissage de ce qui est verrouillé</translation>
    </message>
    <message>
        <source>Drawing templates</source>
        <translation>Dessin des images idéales</translation>
    </message>
    <message>
        <source>neither a second classifier nor the images of the first one were given</source>
        <translation>ni un second classifieur ni les images du premier n'ont été donnés</translation>
    </message>
    <message>
        <source>The model {0} has no class “{1}”: choose among {2} (TARGET).</source>
        <translation>Le modèle {0} n'a pas de classe « {1} » : choisissez parmi {2} (TARGET).</translation>
    </message>
    <message>
        <source>The classes of {0} have no order: name one of them, {1} (TARGET).</source>
        <translation>Les classes de {0} n'ont pas d'ordre : nommez l'une d'elles, {1} (TARGET).</translation>
    </message>
    <message>
        <source>The classes of {0} have no order, so none is {1}: name one, {2} (TARGET).</source>
        <translation>Les classes de {0} n'ont pas d'ordre, donc aucune n'est {1} : nommez-en une, {2} (TARGET).</translation>
    </message>
    <message>
        <source>The model {0} has never seen an image of the class “{1}”: choose another TARGET.</source>
        <translation>Le modèle {0} n'a jamais vu une image de la classe « {1} » : choisissez un autre TARGET.</translation>
    </message>
    <message>
        <source>The model {0} gives a value of {1} and has no class “{2}”: choose {3} or {4} (TARGET).</source>
        <translation>Le modèle {0} donne une valeur de {1} et n'a pas de classe « {2} » : choisissez {3} ou {4} (TARGET).</translation>
    </message>
    <message>
        <source>The second classifier {0} tells {1} as {2}, and {3} {4} as {5}: give one that was trained for the same (SECOND_MODEL).</source>
        <translation>Le second classifieur {0} dit {1} comme {2}, et {3} {4} comme {5} : donnez-en un entraîné pour la même chose (SECOND_MODEL).</translation>
    </message>
    <message>
        <source>The second classifier {0} has no class “{1}”: give one that was trained for the same classes (SECOND_MODEL).</source>
        <translation>Le second classifieur {0} n'a pas de classe « {1} » : donnez-en un entraîné pour les mêmes classes (SECOND_MODEL).</translation>
    </message>
    <message>
        <source>The second classifier {0} is the first one again, and would agree with it in everything: give one of another network or seed (SECOND_MODEL), or leave it empty.</source>
        <translation>Le second classifieur {0} est à nouveau le premier, et serait d'accord avec lui en tout : donnez-en un d'un autre réseau ou d'une autre graine (SECOND_MODEL), ou laissez-le vide.</translation>
    </message>
    <message>
        <source>There are too few images of a class to make a second classifier.</source>
        <translation>Il y a trop peu d'images d'une classe pour faire un second classifieur.</translation>
    </message>
    <message>
        <source>the images are not those that the classifier learnt from</source>
        <translation>les images ne sont pas celles dont le classifieur a appris</translation>
    </message>
    <message>
        <source>All images are of {0} already, as the classifier sees what the generative model draws of them: choose another TARGET, or take them all the same (OTHERS).</source>
        <translation>Toutes les images sont déjà de {0}, comme le classifieur voit ce que le modèle génératif en dessine : choisissez un autre TARGET, ou prenez-les quand même (OTHERS).</translation>
    </message>
    <message>
        <source>Measuring the valid share of tiles</source>
        <translation>Mesure de la part valide des tuiles</translation>
    </message>
    <message>
        <source>Reading labels</source>
        <translation>Lecture des étiquettes</translation>
    </message>
    <message>
        <source>There are no blocks called {0}: choose {1}.</source>
        <translation>Il n'y a pas de blocs appelés {0} : choisissez {1}.</translation>
    </message>
    <message>
        <source>There is no support called {0}: choose {1}.</source>
        <translation>Il n'y a pas de support appelé {0} : choisissez {1}.</translation>
    </message>
    <message>
        <source>Epochs and augmented copies must be 0 or more, and the minimum labelled share between 0 and 1: correct these parameters.</source>
        <translation>Les époques et les copies augmentées doivent être 0 ou plus, et la part étiquetée minimale entre 0 et 1 : corrigez ces paramètres.</translation>
    </message>
    <message>
        <source>Neighbours that take a label teach the head alone: choose no neighbours (NEIGHBOURS 0), or the network as it is (EPOCHS 0).</source>
        <translation>Des voisins qui prennent une étiquette n'instruisent que la tête : ne choisissez pas de voisins (NEIGHBOURS 0), ou le réseau tel quel (EPOCHS 0).</translation>
    </message>
    <message>
        <source>Neighbours cannot lie within {0} metres: choose 0 or more.</source>
        <translation>Des voisins ne peuvent pas être à moins de {0} mètres : choisissez 0 ou plus.</translation>
    </message>
    <message>
        <source>Groups need a layer (GROUPS) and the field with the group (GROUP_FIELD): give both or neither.</source>
        <translation>Les strates demandent une couche (GROUPS) et le champ avec la strate (GROUP_FIELD) : donnez les deux ou aucun.</translation>
    </message>
    <message>
        <source>Random folds test a model on the neighbours of what it has learnt: their scores are optimistic.</source>
        <translation>Des plis aléatoires testent un modèle sur les voisins de ce qu'il a appris : leurs scores sont optimistes.</translation>
    </message>
    <message>
        <source>The binomial model has one score behind all classes, so its maps of the lowest and of the highest class are exact negatives: take corn or softmax to learn what speaks for each by itself.</source>
        <translation>Le modèle binomial n'a qu'un score derrière toutes les classes, donc ses cartes de la plus basse et de la plus haute classe sont exactement le négatif l'une de l'autre : prenez corn ou softmax pour apprendre ce qui parle pour chacune par elle-même.</translation>
    </message>
    <message>
        <source>Fitting the model with its neighbours fold by fold</source>
        <translation>Ajustement du modèle avec ses voisins, pli par pli</translation>
    </message>
    <message>
        <source>Fitting in other folds, for comparison</source>
        <translation>Ajustement dans d'autres plis, pour comparaison</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Apprentissage</translation>
    </message>
    <message>
        <source>Comparing drawn images with real ones</source>
        <translation>Comparaison des images dessinées avec les réelles</translation>
    </message>
    <message>
        <source>A side of {0} pixels is not offered: choose one of {1} (SIZE).</source>
        <translation>Un côté de {0} pixels n'est pas offert : choisissez-en un parmi {1} (SIZE).</translation>
    </message>
    <message>
        <source>Neither minutes nor thousands of images were given: say how long to learn (MINUTES).</source>
        <translation>Ni minutes ni milliers d'images n'ont été donnés : dites combien de temps apprendre (MINUTES).</translation>
    </message>
    <message>
        <source>There is room for {0} images of {1} pixels: {2} were left out, evenly.</source>
        <translation>Il y a de la place pour {0} images de {1} pixels : {2} ont été laissées de côté, régulièrement.</translation>
    </message>
    <message>
        <source>Looking for like images</source>
        <translation>Recherche d'images semblables</translation>
    </message>
    <message>
        <source>There are {0} images to learn from, and {1} are the fewest: choose smaller tiles, or more imagery.</source>
        <translation>Il y a {0} images pour apprendre, et {1} est le minimum : choisissez des tuiles plus petites, ou plus d'imagerie.</translation>
    </message>
    <message>
        <source>The model {0} was made by an older Urban ML and holds no covariance of its features, which the alignment “coral” needs: make it again with “deepcluster”, or choose “standardise”.</source>
        <translation>Le modèle {0} a été fait par un Urban ML plus ancien et ne contient pas de covariance de ses descripteurs, dont l'alignement « coral » a besoin : refaites-le avec « deepcluster », ou choisissez « standardise ».</translation>
    </message>
    <message>
        <source>flatter, with less contrast</source>
        <translation>plus plate, moins contrastée</translation>
    </message>
    <message>
        <source>harsher, with more contrast</source>
        <translation>plus dure, plus contrastée</translation>
    </message>
    <message>
        <source>clipped: {0} of its values lie outside of the range the model was made at</source>
        <translation>écrêtée : {0} de ses valeurs sont hors de l'étendue pour laquelle le modèle a été fait</translation>
    </message>
    <message>
        <source>{0}: finding clusters</source>
        <translation>{0} : recherche de groupes</translation>
    </message>
    <message>
        <source>{0}: describing tiles</source>
        <translation>{0} : description des tuiles</translation>
    </message>
    <message>
        <source>{0} has only {1} usable tiles: too few to align it (at least {2}), so it is taken as it is.</source>
        <translation>{0} n'a que {1} tuiles utilisables : trop peu pour l'aligner (au moins {2}), donc elle est prise telle quelle.</translation>
    </message>
    <message>
        <source>found anew among its own tiles they agree by {0} (1 is perfect</source>
        <translation>retrouvés parmi ses propres tuiles ils concordent à {0} (1 est parfait</translation>
    </message>
    <message>
        <source>Whether the clusters of this model describe {0} cannot be told</source>
        <translation>On ne peut pas dire si les groupes de ce modèle décrivent {0}</translation>
    </message>
    <message>
        <source>{0}: {1}), but {2} of the tiles are unlike those that the model knows, and may be of other types that part in the same places.</source>
        <translation>{0} : {1}), mais {2} des tuiles ne ressemblent pas à celles que le modèle connaît, et peuvent être d'autres types qui se séparent aux mêmes endroits.</translation>
    </message>
    <message>
        <source>{0}: that takes {1} tiles, and it has {2}.</source>
        <translation>{0} : il faut pour cela {1} tuiles, et il y en a {2}.</translation>
    </message>
    <message>
        <source>The clusters of this model hold in {0}: {1}).</source>
        <translation>Les groupes de ce modèle valent pour {0} : {1}).</translation>
    </message>
    <message>
        <source>The clusters of this model do not describe {0}: {1}, and below {2} labels mostly lose what they mean). Make a model from it, or try another alignment.</source>
        <translation>Les groupes de ce modèle ne décrivent pas {0} : {1}, et au-dessous de {2} les étiquettes perdent le plus souvent leur sens). Faites-en un modèle, ou essayez un autre alignement.</translation>
    </message>
    <message>
        <source>{0}: {1}; from {2} they hold, below {3} they do not).</source>
        <translation>{0} : {1} ; à partir de {2} ils valent, au-dessous de {3} non).</translation>
    </message>
    <message>
        <source>Reading zones</source>
        <translation>Lecture des zones</translation>
    </message>
    <message>
        <source>Reading buildings</source>
        <translation>Lecture des bâtiments</translation>
    </message>
    <message>
        <source>Measuring buildings</source>
        <translation>Mesure des bâtiments</translation>
    </message>
    <message>
        <source>Reading roads</source>
        <translation>Lecture des routes</translation>
    </message>
    <message>
        <source>Measuring roads</source>
        <translation>Mesure des routes</translation>
    </message>
    <message>
        <source>NDVI needs both the red and the near-infrared band: give both numbers or none.</source>
        <translation>Le NDVI demande la bande rouge et celle du proche infrarouge : donnez les deux numéros ou aucun.</translation>
    </message>
    <message>
        <source>check that the two bands hold reflectance</source>
        <translation>vérifiez que les deux bandes contiennent de la réflectance</translation>
    </message>
    <message>
        <source>check its scale and its nodata value</source>
        <translation>vérifiez son échelle et sa valeur nodata</translation>
    </message>
    <message>
        <source>In the zones {0} of {1} pixels of the NDVI raster {2} lie outside −1 to 1 (from {3} to {4}), so the field ndvi is no NDVI: {5}.</source>
        <translation>Dans les zones {0} pixels sur {1} du raster NDVI {2} sont hors de −1 à 1 (de {3} à {4}), donc le champ ndvi n'est pas un NDVI : {5}.</translation>
    </message>
    <message>
        <source>There is nothing to measure: give buildings, roads, an NDVI raster or a population field.</source>
        <translation>Il n'y a rien à mesurer : donnez des bâtiments, des routes, un raster NDVI ou un champ de population.</translation>
    </message>
    <message>
        <source>No building lies in a zone: check that the layers overlap.</source>
        <translation>Aucun bâtiment n'est dans une zone : vérifiez que les couches se recouvrent.</translation>
    </message>
    <message>
        <source>The roads layer has no field {0}: major_dist is left out (its fields: {1}).</source>
        <translation>La couche des routes n'a pas de champ {0} : major_dist est omis (ses champs : {1}).</translation>
    </message>
    <message>
        <source>No road is of a major class, so major_dist is empty: {0} holds {1}.</source>
        <translation>Aucune route n'est d'une classe principale, donc major_dist est vide : {0} contient {1}.</translation>
    </message>
    <message>
        <source>The NDVI raster {0} has no coordinate reference system: assign one first.</source>
        <translation>Le raster NDVI {0} n'a pas de système de coordonnées : attribuez-en un d'abord.</translation>
    </message>
    <message>
        <source>The NDVI raster {0} has {1} bands: give the numbers of its red and near-infrared band, or choose a raster with one band of NDVI.</source>
        <translation>Le raster NDVI {0} a {1} bandes : donnez les numéros de sa bande rouge et de celle du proche infrarouge, ou choisissez un raster d'une bande de NDVI.</translation>
    </message>
    <message>
        <source>Measuring NDVI</source>
        <translation>Mesure du NDVI</translation>
    </message>
    <message>
        <source>The roads layer has no field {0}: choose one of its fields ({1}).</source>
        <translation>La couche des routes n'a pas de champ {0} : choisissez l'un de ses champs ({1}).</translation>
    </message>
    <message>
        <source>No valid pixel of the NDVI raster lies in a zone: check that they overlap.</source>
        <translation>Aucun pixel valide du raster NDVI n'est dans une zone : vérifiez qu'ils se recouvrent.</translation>
    </message>
    <message>
        <source>Each of the {0} polygons has another value of the field {1}, as if it were an id: choose a field with a measured value, unless this is one, such as a rank.</source>
        <translation>Chacun des {0} polygones a une autre valeur du champ {1}, comme si c'était un identifiant : choisissez un champ à valeur mesurée, à moins que c'en soit une, comme un rang.</translation>
    </message>
    <message>
        <source>Lambert azimuthal equal-area centred at {0}°, {1}°</source>
        <translation>azimutale équivalente de Lambert centrée à {0}°, {1}°</translation>
    </message>
    <message>
        <source>The {0} is in {1} and has to be laid over what is in {2}, but a local system is tied to no place on Earth: bring all inputs into one CRS.</source>
        <translation>Une entrée ({0}) est en {1} et doit être superposée à ce qui est en {2}, mais un système local n'est lié à aucun lieu de la Terre : mettez toutes les entrées dans un même SCR.</translation>
    </message>
    <message>
        <source>The layer is in {0}, a local system in {1}: reproject it to a CRS in metres first.</source>
        <translation>La couche est en {0}, un système local en {1} : reprojetez-la d'abord dans un SCR en mètres.</translation>
    </message>
    <message>
        <source>No CRS in metres is true to scale over the whole extent: measured in {0}, where areas are true but lengths, distances and orientations may be off by up to {1}.</source>
        <translation>Aucun SCR en mètres n'est fidèle à l'échelle sur toute l'étendue : mesuré en {0}, où les aires sont justes mais où longueurs, distances et orientations peuvent s'écarter de {1}.</translation>
    </message>
    <message>
        <source>Feature {0} of the {1} layer has a corner whose coordinates are no numbers: correct or remove it.</source>
        <translation>L'entité {0} de la couche « {1} » a un sommet dont les coordonnées ne sont pas des nombres : corrigez-la ou supprimez-la.</translation>
    </message>
    <message>
        <source>The coordinates of the {0} layer (x {1} to {2}, y {3} to {4}) cannot be in its CRS, {5}: assign the CRS that they are in, or exchange x and y if they are swapped.</source>
        <translation>Les coordonnées de la couche « {0} » (x {1} à {2}, y {3} à {4}) ne peuvent pas être dans son SCR, {5} : attribuez le SCR dans lequel elles sont, ou échangez x et y s'ils sont inversés.</translation>
    </message>
    <message>
        <source>Feature {0} of the {1} layer has a corner at {2}, {3}, which is nowhere on Earth in {4}: correct or remove it.</source>
        <translation>L'entité {0} de la couche « {1} » a un sommet à {2}, {3}, qui n'est nulle part sur Terre en {4} : corrigez-la ou supprimez-la.</translation>
    </message>
    <message>
        <source>The {0} layer lies far outside the area of its CRS, {1}, but within it if x and y are exchanged: exchange them (“Swap X and Y coordinates”).</source>
        <translation>La couche « {0} » est loin hors de la zone de son SCR, {1}, mais dedans si x et y sont échangés : échangez-les (« Échanger les coordonnées X et Y »).</translation>
    </message>
    <message>
        <source>The {0} layer lies over the zones only if x and y are exchanged: exchange them in the layer that is in the wrong place (“Swap X and Y coordinates”).</source>
        <translation>La couche « {0} » n'est sur les zones que si x et y sont échangés : échangez-les dans la couche qui est au mauvais endroit (« Échanger les coordonnées X et Y »).</translation>
    </message>
    <message>
        <source>Feature {0} of the {1} layer has a corner that has no place in {2}: correct or remove it, or check the CRS of the layer.</source>
        <translation>L'entité {0} de la couche « {1} » a un sommet qui n'a pas de place en {2} : corrigez-la ou supprimez-la, ou vérifiez le SCR de la couche.</translation>
    </message>
    <message>
        <source>The {0} file {1} does not exist: check the path.</source>
        <translation>Le fichier {1} n'existe pas ({0}) : vérifiez le chemin.</translation>
    </message>
    <message>
        <source>The {0} layer has no features with a geometry: choose another layer.</source>
        <translation>La couche « {0} » n'a pas d'entités avec une géométrie : choisissez une autre couche.</translation>
    </message>
    <message>
        <source>The copy of the {0} layer is incomplete: check the space of the temporary folder.</source>
        <translation>La copie de la couche « {0} » est incomplète : vérifiez la place du dossier temporaire.</translation>
    </message>
    <message>
        <source>Invalid polygons of the {0} layer, repaired: {1}.</source>
        <translation>Polygones invalides de la couche « {0} », réparés : {1}.</translation>
    </message>
    <message>
        <source>The {0} layer has no {1} but {2} features: choose a layer of {3}.</source>
        <translation>La couche « {0} » n'a pas de {1} mais {2} entités : choisissez une couche de {3}.</translation>
    </message>
    <message>
        <source>Features of the {0} layer that are not {1}, left out: {2}.</source>
        <translation>Entités de la couche « {0} » qui ne sont pas des {1}, laissées de côté : {2}.</translation>
    </message>
    <message>
        <source>the layer has no numeric fields</source>
        <translation>la couche n'a pas de champs numériques</translation>
    </message>
    <message>
        <source>The field {0} of the {1} layer {2}: {3}.</source>
        <translation>Le champ {0} de la couche « {1} » {2} : {3}.</translation>
    </message>
    <message>
        <source>The field {0} of the {1} must hold whole numbers from 1 to {2}: choose the field of a clustering, or rename this one.</source>
        <translation>Le champ {0} de « {1} » doit contenir des nombres entiers de 1 à {2} : choisissez le champ d'un regroupement, ou renommez celui-ci.</translation>
    </message>
    <message>
        <source>The {0} layer already has {1}: the output holds the new values.</source>
        <translation>La couche « {0} » a déjà {1} : la sortie contient les nouvelles valeurs.</translation>
    </message>
    <message>
        <source>The {0} layer {1} cannot be read ({2}): choose a vector layer.</source>
        <translation>La couche {1} ({0}) ne peut pas être lue ({2}) : choisissez une couche vectorielle.</translation>
    </message>
    <message>
        <source>The output {0} cannot be written ({1}): check the folder and its space.</source>
        <translation>La sortie {0} ne peut pas être écrite ({1}) : vérifiez le dossier et sa place.</translation>
    </message>
    <message>
        <source>{0} ({1}) of the votes {2} went to the image with the higher score</source>
        <translation>{0} ({1}) des votes {2} sont allés à l'image au score le plus haut</translation>
    </message>
    <message>
        <source>There is no evidence that the raters see a common order: {0}, and chance gives 50 %.</source>
        <translation>Rien ne montre que les personnes qui votent voient un ordre commun : {0}, et le hasard donne 50 %.</translation>
    </message>
    <message>
        <source>There are too few votes to hold some out, so nothing says whether raters see the same order.</source>
        <translation>Il y a trop peu de votes pour en réserver, donc rien ne dit si les personnes qui votent voient le même ordre.</translation>
    </message>
    <message>
        <source>of raters who made no score</source>
        <translation>de personnes qui n'ont fait aucun score</translation>
    </message>
    <message>
        <source>that made no score</source>
        <translation>qui n'ont fait aucun score</translation>
    </message>
    <message>
        <source>The raters see a common order: {0}, where chance gives 50 %.</source>
        <translation>Les personnes qui votent voient un ordre commun : {0}, où le hasard donne 50 %.</translation>
    </message>
    <message>
        <source>No image of the layer has an id that the votes name, such as “{0}”: choose the field that holds these ids.</source>
        <translation>Aucune image de la couche n'a un identifiant que les votes nomment, comme « {0} » : choisissez le champ qui contient ces identifiants.</translation>
    </message>
    <message>
        <source>No image has {0} votes; the most that one has are {1}: ask for fewer votes of an image (LEAST_VOTES), or collect more.</source>
        <translation>Aucune image n'a {0} votes ; le plus qu'une ait est {1} : demandez moins de votes par image (LEAST_VOTES), ou recueillez-en plus.</translation>
    </message>
    <message>
        <source>Images of the votes that the layer does not have: {0}. Their votes count for the others.</source>
        <translation>Images des votes que la couche n'a pas : {0}. Leurs votes comptent pour les autres.</translation>
    </message>
    <message>
        <source>{0} images have an id that another image of the layer has, too: they share its score.</source>
        <translation>{0} images ont un identifiant qu'une autre image de la couche a aussi : elles partagent son score.</translation>
    </message>
    <message>
        <source>{0} of {1} images have fewer than {2} votes and get no score.</source>
        <translation>{0} images sur {1} ont moins de {2} votes et ne reçoivent pas de score.</translation>
    </message>
    <message>
        <source>The votes fall into {0} groups of images between which nobody compared ({1} images in the largest, {2} in the others): scores compare inside a group alone, and only the largest is put into classes.</source>
        <translation>Les votes se divisent en {0} groupes d'images entre lesquels personne n'a comparé ({1} images dans le plus grand, {2} dans les autres) : les scores ne se comparent qu'à l'intérieur d'un groupe, et seul le plus grand est mis en classes.</translation>
    </message>
    <message>
        <source>No row of the votes says which of two images won: {0} must hold the id of one of them, or left, right or tie.</source>
        <translation>Aucune ligne des votes ne dit laquelle de deux images a gagné : {0} doit contenir l'identifiant de l'une d'elles, ou left, right ou tie.</translation>
    </message>
    <message>
        <source>{0} of {1} votes are left out, whose {2} says “{3}” or the like and not the id of one of the two images, left, right or tie.</source>
        <translation>{0} votes sur {1} sont laissés de côté, dont {2} dit « {3} » ou l'équivalent et non l'identifiant d'une des deux images, left, right ou tie.</translation>
    </message>
    <message>
        <source>{0} of {1} votes are left out, which compare an image with itself or with none.</source>
        <translation>{0} votes sur {1} sont laissés de côté, qui comparent une image avec elle-même ou avec aucune.</translation>
    </message>
    <message>
        <source>The field {0} of the votes is missing: choose one that the table has.</source>
        <translation>Le champ {0} des votes manque : choisissez-en un que la table a.</translation>
    </message>
</context>
</TS>
