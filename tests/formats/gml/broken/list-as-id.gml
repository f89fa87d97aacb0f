graph [
  node [ id [ a 1 ] ]
]
