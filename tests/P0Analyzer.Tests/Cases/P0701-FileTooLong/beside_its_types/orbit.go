//p0test:max-lines=20
package orbit

import "strings"

type planet struct {
	Name string
	Mass int
}

func (p planet) title() string {
	if p.Mass == 0 {
		return ""
	}
	return strings.ToUpper(p.Name)
}

func (p planet) heavy() bool {
	return p.Mass > 1000
} // want P0701 "orbit_types.go \(5 more lines\), orbit.go keeps 15"
