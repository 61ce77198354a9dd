package acme

func open() {
	println("a")

func next() {} // want P0001 "."
}
