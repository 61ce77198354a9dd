// Package orca makes its filter when the job is known.
package orca

import (
	"context"
	"fmt"
	"sync"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/filter"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

type Orca struct {
	capability.BaseCapability
	vmfilter filter.VMFilter
	once     sync.Once
	client   *orcaClient
}

func New(client *orcaClient) *Orca { return &Orca{client: client} }

func (o *Orca) prepare() {
	o.once.Do(func() {
		o.vmfilter = *filter.NewVMFilter(o.Job) // evidence vmfilter "init"
	})
}

func (o *Orca) Invoke() error {
	if err := o.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	o.prepare()
	hosts, err := o.client.Hosts(context.Background())
	if err != nil {
		return fmt.Errorf("listing hosts: %w", err)
	}
	for _, host := range hosts {
		asset := model.NewAsset(host.Name, host.IP)
		if !o.vmfilter.Asset(&asset) {
			o.Job.Send(&asset) // evidence vmfilter "use"
		}
	}
	return nil
}

func (o *Orca) ValidateCredentials() error {
	if _, err := o.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (o *Orca) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := o.client.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}
