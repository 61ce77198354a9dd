package access

import "sort"

// Group is people, not goroutines.
type Group struct {
	members map[string]bool
	limit   int
}

func (g *Group) Go(name string) { g.members[name] = true }

func (g *Group) Wait() []string {
	names := make([]string, 0, len(g.members))
	for name := range g.members {
		names = append(names, name)
	}
	sort.Strings(names)
	return names
}

func seat(names []string) []string {
	g := Group{members: map[string]bool{}}
	for _, name := range names {
		g.Go(name)
	}
	return g.Wait()
}
