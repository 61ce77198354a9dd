package oneoftwoconstructors

import (
	"context"
	"fmt"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/filter"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

type Spruce struct { // want P0101 "never given a filter"
	capability.BaseCapability
	Filter *filter.VMFilter
	client *oneoftwoconstructorsAPI
}

func (s *Spruce) Invoke() error {
	if err := s.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	hosts, err := s.client.Hosts(context.Background())
	if err != nil {
		return fmt.Errorf("listing hosts: %w", err)
	}
	for _, host := range hosts {
		asset := model.NewAsset(host.Name, host.IP)
		if s.Filter.Asset(&asset) {
			continue
		}
		s.Job.Send(&asset) // evidence vmfilter "use"
	}
	return nil
}

func (s *Spruce) ValidateCredentials() error {
	if _, err := s.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (s *Spruce) CheckAffiliation(asset model.Asset) (bool, error) {
	if _, err := s.client.Host(context.Background(), asset.Value); err != nil {
		return false, fmt.Errorf("asking for host %s: %w", asset.Value, err)
	}
	return true, nil
}

func New(job model.Job, client *oneoftwoconstructorsAPI) *Spruce {
	return &Spruce{Filter: filter.NewVMFilter(job), client: client}
}

func NewForTests(client *oneoftwoconstructorsAPI) *Spruce {
	return &Spruce{client: client}
}
