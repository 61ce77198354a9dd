import "fmt" // want P0001 "."

func open() { fmt.Println() }
