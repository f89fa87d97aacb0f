graph [
  multigraph 1
  node [
    id 0
    label "A"
    names "_networkx_list_start"
    names "first"
  ]
  node [
    id 1
    label "B &#34;quoted&#34;"
    __proto__ "a name"
    constructor 3
  ]
  edge [ source 0 target 1 key 0 ]
  edge [ source 1 target 0 key 1 ]
]
