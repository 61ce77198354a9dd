package nimbus

// The kinds that say what and why.

//p0:kind scm the vendor has repositories, no hosts
type Nimbus struct{ base }

func (n *Nimbus) CheckAffiliation() bool { return n.api.Known() }

// Cumulus is described, too.
//
//p0:kind file-import a user uploads the export
type Cumulus struct{ base }

func (c *Cumulus) CheckAffiliation() bool { return c.api.Known() }

// Those that do not.

//p0:kind repository the vendor has repositories, no hosts
// want@-1 P0002 "'repository' is no kind"
type Stratus struct{ base }

func (s *Stratus) CheckAffiliation() bool { return s.api.Known() }

//p0:kind seed-scoped
// want@-1 P0002 "'seed-scoped' gives no reason"
type Cirrus struct{ base }

func (c *Cirrus) CheckAffiliation() bool { return c.api.Known() }

//p0:kind
// want@-1 P0002 "'' is no kind"

// p0:kind scm the vendor has repositories, no hosts
// want@-1 P0002 "no space"
type Altus struct{ base }

func (a *Altus) CheckAffiliation() bool { return a.api.Known() }

//p0:kind cloud it is one, but this line is too far above
// want@-1 P0002 "'cloud' stands above no integration"

type Nebula struct{ base }

func (n *Nebula) CheckAffiliation() bool { return n.api.Known() }

//p0:kind cloud it is one
//p0:kind scm it has repositories, too
// want@-1 P0002 "'scm' stands above no integration"
type Fractus struct{ base }

func (f *Fractus) CheckAffiliation() bool { return f.api.Known() }

type base struct {
	api vendor
}

func (b base) CheckAffiliation() bool { return b.api.Known() }

func (b base) ValidateCredentials() error { return b.api.Ping() }

func (b base) Invoke() error {
	if err := b.ValidateCredentials(); err != nil {
		return err
	}
	return nil
}

//p0:kind cloud this is no integration
// want@-1 P0002 "'cloud' stands above no integration"
type vendor interface {
	Known() bool
	Ping() error
}

//p0:kinds is another word
const kinds = "//p0:kind nothing"
