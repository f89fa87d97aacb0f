# Keys in any case, comments, nested lists, and numbers as people write them
Creator "a person"
Version 1
comment "graphs &amp; trees"
GRAPH [
  Directed 1
  title "Rivers &#38; lakes: &#1042;&#1086;&#1083;&#1075;&#1072;, D&uuml;na &unknown; &"
  node [
    ID 01
    label "source"
    depth 1.5e+1
    graphics [ x 10.5 y -4 z 0 w 30.0 h 30.0 d 30.0 fill "#FF8800" type "ellipse" outline "#000000" ]
  ]
  node [ id 9007199254740993 label "mouth" tag "wide" tag "deep" tag "salt" ]
  node [ id "text id" graphics [ x 1 y 2 w 30 h 20 ] facts [ length [ value 3690 unit "km" ] ] ]
  node [ id 3 gid "text id" isGroup 0 flow NAN height .5 below -.25 whole 5. ]
  edge [
    id "e1"
    source 01
    target 9007199254740993
    label "flows into"
    graphics [ width 2 fill "#0000ff" Line [ point [ x 1 y 2 ] point [ x 3 y 4 ] ] ]
  ]
  edge [ source 3 target 3 value 2.5 ]
  edge [ source "text id" target 3 weight 7 value 1 ]
  edge [ source "text id" target 3 ]
]
