graph [
  node [ id 1 label "a" ]
  node [ id 1 label "b" id 2 ]
  edge [ source 1 target 5 ]
]
