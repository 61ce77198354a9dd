package agents

import (
	"context"
	"fmt"

	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

type Servers struct{ base }

func NewServers(job model.Job) *Servers { return &Servers{base: newBase(job)} }

func (s *Servers) Invoke() error {
	if err := s.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	machines, err := s.api.Machines(context.Background(), "servers")
	if err != nil {
		return fmt.Errorf("listing servers: %w", err)
	}
	for _, machine := range machines {
		asset := model.NewAsset(machine.Name, machine.IP)
		s.emit(&asset)
		s.push(&asset) // want P0102 "'asset' is handed to 's.push'"
	}
	return nil
}
