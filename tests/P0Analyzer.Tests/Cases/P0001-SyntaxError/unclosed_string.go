package acme

const name = "acme // want P0001 "."

var x = 1
