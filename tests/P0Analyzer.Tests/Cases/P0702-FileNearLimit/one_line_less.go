//p0test:max-lines=16
package comet

import "strings"

type record struct {
	Name string
	Zone string
}

func (r record) fqdn() string {
	return strings.TrimSuffix(r.Name, ".") + "." + r.Zone
}
