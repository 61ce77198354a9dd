package local

import (
	"context"
	"fmt"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/filter"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

type Juniper struct {
	capability.BaseCapability
	Rate   int
	client *localAPI
}

func (j *Juniper) Invoke() error {
	if err := j.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	vm := filter.NewVMFilter(j.Job) // evidence vmfilter "init"
	hosts, err := j.client.Hosts(context.Background())
	if err != nil {
		return fmt.Errorf("listing hosts: %w", err)
	}
	for _, host := range hosts {
		asset := model.NewAsset(host.Name, host.IP)
		if vm.Asset(&asset) {
			continue
		}
		j.Job.Send(&asset) // evidence vmfilter "use"
	}
	return nil
}

func (j *Juniper) ValidateCredentials() error {
	if _, err := j.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (j *Juniper) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := j.client.Find(context.Background(), asset.DNS)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.DNS, err)
	}
	return found.ID != "", nil
}
