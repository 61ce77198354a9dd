package vmware

import (
	"context"
	"fmt"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/filter"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

type Carbon struct {
	capability.BaseCapability
	Filter *filter.VMFilter
	client *carbonClient
}

func NewCarbon(job model.Job) *Carbon {
	return &Carbon{Filter: filter.NewVMFilter(job)} // evidence vmfilter "init"
}

func (c *Carbon) Invoke() error {
	if err := c.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	asset := model.NewAsset("a", "b")
	if c.Filter.Asset(&asset) {
		return nil
	}
	c.Job.Send(&asset) // evidence vmfilter "use"
	return nil
}

func (c *Carbon) ValidateCredentials() error {
	if _, err := c.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (c *Carbon) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := c.client.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}
