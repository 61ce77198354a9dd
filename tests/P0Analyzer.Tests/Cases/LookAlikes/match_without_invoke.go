package patterns

import "path"

type Glob struct{ pattern string }

func (g Glob) Match(name string) bool {
	matched, err := path.Match(g.pattern, name)
	return err == nil && matched
}

type Globs struct{ all []Glob }

func (g *Globs) Send(names ...string) []string {
	var kept []string
	for _, name := range names {
		for _, glob := range g.all {
			if glob.Match(name) {
				kept = append(kept, name)
			}
		}
	}
	return kept
}
