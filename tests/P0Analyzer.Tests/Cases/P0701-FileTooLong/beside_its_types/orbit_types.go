package orbit

type moon struct {
	Name string
}
