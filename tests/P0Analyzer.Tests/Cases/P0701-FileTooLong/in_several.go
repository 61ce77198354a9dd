//p0test:max-lines=14
package nebula

// Each new file stays below the limit, too.
type page struct {
	Items []string
	Next  string
}

type item struct {
	Name string
	Kind string
	Zone string
} // want P0701 "in_several_types.go \(8 lines\), in_several_types_2.go \(13 lines\), in_several.go keeps 2"

type owner struct {
	Name string
	Mail string
}
