package acme // evidence file_size "10 lines"

type Acme struct {
	list []string
}

func (a *Acme) Invoke() error { return nil }

//p0:ignored is no directive of ours
func (a *Acme) Match(kind string) bool { return kind == "acme" || len(a.list) > 0 }
