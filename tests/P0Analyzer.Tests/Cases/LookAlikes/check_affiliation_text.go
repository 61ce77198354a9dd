package clubs

import "strings"

type club struct{ names []string }

// CheckAffiliation says whether a person is of the club; there is no Invoke.
func (c *club) CheckAffiliation(name string) bool {
	for _, member := range c.names {
		if strings.EqualFold(member, name) {
			return true
		}
	}
	return false
}
