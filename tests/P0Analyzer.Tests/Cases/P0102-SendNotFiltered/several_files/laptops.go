package agents

import (
	"context"
	"fmt"

	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

type Laptops struct{ base }

func NewLaptops(job model.Job) *Laptops { return &Laptops{base: newBase(job)} }

func (l *Laptops) Invoke() error {
	if err := l.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	machines, err := l.api.Machines(context.Background(), "laptops")
	if err != nil {
		return fmt.Errorf("listing laptops: %w", err)
	}
	for _, machine := range machines {
		asset := model.NewAsset(machine.Name, machine.IP)
		l.emit(&asset)
		if !l.Filter.Asset(&asset) {
			l.push(&asset, asset.Attribute("user", machine.User))
		}
	}
	return nil
}
