graph [
  node [ id 1 label "café" ]
  node [ id 2 label "über" ]
  edge [ source 1 target 2 ]
]
