// Package sysdig gets its filter from a generic helper that makes what it is asked for.
package sysdig

import (
	"context"
	"fmt"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	. "github.com/praetorian-inc/chariot/backend/pkg/filter"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

type Sysdig struct {
	capability.BaseCapability
	Filter *VMFilter
	client *sysdigClient
}

func must[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}

func New(job model.Job, client *sysdigClient) *Sysdig {
	s := new(Sysdig)
	*s = Sysdig{
		client: client,
		Filter: must(NewVMFilter(job)), // evidence vmfilter "init"
	}
	return s
}

func (s *Sysdig) Invoke() error {
	if err := s.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	hosts, err := s.client.Hosts(context.Background())
	if err != nil {
		return fmt.Errorf("listing hosts: %w", err)
	}
	for _, host := range hosts {
		asset := model.NewAsset(host.Name, host.IP)
		if !s.Filter.Asset(&asset) {
			s.Job.Send(&asset) // evidence vmfilter "use"
		}
	}
	return nil
}

func (s *Sysdig) ValidateCredentials() error {
	if _, err := s.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (s *Sysdig) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := s.client.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}
