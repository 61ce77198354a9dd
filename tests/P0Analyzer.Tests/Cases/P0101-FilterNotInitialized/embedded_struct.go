package embeddedstruct

import (
	"context"
	"fmt"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/filter"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

type Kauri struct {
	capability.BaseCapability
	filtering
	client *embeddedstructAPI
}

type filtering struct{ Filter *filter.VMFilter }

func (k *Kauri) Invoke() error {
	if err := k.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	hosts, err := k.client.Hosts(context.Background())
	if err != nil {
		return fmt.Errorf("listing hosts: %w", err)
	}
	for _, host := range hosts {
		asset := model.NewAsset(host.Name, host.IP)
		if k.Filter.Asset(&asset) {
			continue
		}
		k.Job.Send(&asset) // evidence vmfilter "use"
	}
	return nil
}

func (k *Kauri) ValidateCredentials() error {
	if _, err := k.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (k *Kauri) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := k.client.Find(context.Background(), asset.DNS)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.DNS, err)
	}
	return found.ID != "", nil
}

func New(job model.Job, client *embeddedstructAPI) *Kauri {
	return &Kauri{filtering: filtering{Filter: filter.NewVMFilter(job)}, client: client} // evidence vmfilter "init"
}
