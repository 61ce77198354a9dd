package plugins

import "context"

type Invoker interface {
	Invoke(ctx context.Context) error
	Match(name string) bool
}

type chain []Invoker

func (c chain) Invoke(ctx context.Context) error {
	for _, invoker := range c {
		if err := invoker.Invoke(ctx); err != nil {
			return err
		}
	}
	return nil
}
