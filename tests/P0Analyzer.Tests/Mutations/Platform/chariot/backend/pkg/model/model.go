// Package model has the platform's values as far as the samples use them, for the type checker.
package model

type Asset struct{ CloudId, CloudService, Value, DNS, Name string }

func NewAsset(dns, name string) Asset { return Asset{DNS: dns, Name: name} }

func (a *Asset) Attribute(name, value string) Attribute { return Attribute{Name: name, Value: value} }

type Attribute struct{ Name, Value string }

type Risk struct{ Name string }

func NewRisk(target *Asset, name string) Risk { return Risk{Name: name} }

type Seed struct{ Value string }

type Job struct {
	Type   string
	Secret map[string]string
	Seeds  []Seed
}

func (j *Job) Send(items ...any) {}
