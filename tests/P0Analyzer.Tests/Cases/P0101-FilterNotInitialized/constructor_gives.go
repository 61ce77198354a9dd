package constructorgives

import (
	"context"
	"fmt"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/filter"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

type Cedar struct {
	capability.BaseCapability
	Filter *filter.VMFilter
	client *constructorgivesAPI
}

func (c *Cedar) Invoke() error {
	if err := c.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	hosts, err := c.client.Hosts(context.Background())
	if err != nil {
		return fmt.Errorf("listing hosts: %w", err)
	}
	for _, host := range hosts {
		asset := model.NewAsset(host.Name, host.IP)
		if c.Filter.Asset(&asset) {
			continue
		}
		c.Job.Send(&asset) // evidence vmfilter "use"
	}
	return nil
}

func (c *Cedar) ValidateCredentials() error {
	if _, err := c.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (c *Cedar) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := c.client.Find(context.Background(), asset.DNS)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.DNS, err)
	}
	return found.ID != "", nil
}

func New(job model.Job) *Cedar {
	return &Cedar{
		BaseCapability: capability.NewBaseCapability(job),
		Filter:         filter.NewVMFilter(job), // evidence vmfilter "init"
		client:         dial(job),
	}
}
