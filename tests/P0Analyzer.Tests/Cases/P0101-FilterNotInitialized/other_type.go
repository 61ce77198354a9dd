package othertype

import (
	"context"
	"fmt"

	"github.com/bits-and-blooms/bloom/v3"
	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

type Rowan struct { // want P0101 "has no filter field"
	capability.BaseCapability
	Filter *bloom.Filter
	client *othertypeAPI
}

func (r *Rowan) Invoke() error {
	if err := r.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	hosts, err := r.client.Hosts(context.Background())
	if err != nil {
		return fmt.Errorf("listing hosts: %w", err)
	}
	for _, host := range hosts {
		asset := model.NewAsset(host.Name, host.IP)
		if r.Filter.Asset(&asset) {
			continue
		}
		r.Job.Send(&asset) // want P0102 "asset"
	}
	return nil
}

func (r *Rowan) ValidateCredentials() error {
	if _, err := r.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (r *Rowan) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := r.client.Find(context.Background(), asset.DNS)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.DNS, err)
	}
	return found.ID != "", nil
}

func New(job model.Job, client *othertypeAPI) *Rowan {
	return &Rowan{Filter: bloom.New(job), client: client}
}
