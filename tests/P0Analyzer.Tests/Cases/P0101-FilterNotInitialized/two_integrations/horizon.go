package vmware

import (
	"context"
	"fmt"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

type Horizon struct { // want P0101 "'Horizon' sends, but has no filter field"
	capability.BaseCapability
	carbon *Carbon2
	client *horizonClient
}

// Carbon2 is no integration and has no filter.
type Carbon2 struct{ name string }

func NewHorizon(client *horizonClient) *Horizon { return &Horizon{client: client} }

func (h *Horizon) Invoke() error {
	if err := h.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	asset := model.NewAsset("a", "b")
	h.Job.Send(&asset) // want P0102 "'asset' is sent"
	return nil
}

func (h *Horizon) ValidateCredentials() error {
	if _, err := h.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (h *Horizon) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := h.client.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}
