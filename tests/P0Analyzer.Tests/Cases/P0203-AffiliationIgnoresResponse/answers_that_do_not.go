// Package azure asks the vendor and says yes whatever it hears, or without having listened.
package azure

import (
	"context"
	"fmt"
	"log/slog"

	"github.com/Azure/azure-sdk-for-go/sdk/resourcemanager/compute/armcompute"
	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

// FailsOpen says yes when the vendor cannot be reached.
type FailsOpen struct {
	capability.BaseCapability
	client *armcompute.VirtualMachinesClient
	api    *azureAPI
}

func (t *FailsOpen) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}
func (t *FailsOpen) ValidateCredentials() error {
	if _, err := t.api.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *FailsOpen) CheckAffiliation(asset model.Asset) (bool, error) {
	vm, err := t.client.Get(context.Background(), asset.Group, asset.Name, nil)
	if err != nil {
		slog.Warn("cannot ask Azure, presuming it is theirs", "err", err)
		return true, nil // want P0203 "because the call failed"
	}
	return vm.ID != nil, nil
}

// EveryWay looks at the answer, and says yes on each side.
type EveryWay struct {
	capability.BaseCapability
	api *azureAPI
}

func (t *EveryWay) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}
func (t *EveryWay) ValidateCredentials() error {
	if _, err := t.api.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *EveryWay) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.api.Find(context.Background(), asset.CloudId)
	if err == nil && found.ID != "" { // want P0606 "."
		return true, nil
	}
	return true, nil // want P0203 "because the call failed"
}

// Switch fails open in a case.
type Switch struct {
	capability.BaseCapability
	api *azureAPI
}

func (t *Switch) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}
func (t *Switch) ValidateCredentials() error {
	if _, err := t.api.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Switch) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.api.Find(context.Background(), asset.CloudId)
	switch {
	case err != nil:
		return true, err // want P0203 "because the call failed" P0605 "."
	case found.ID == "":
		return false, nil
	default:
		return true, nil
	}
}

// Deferred overwrites the answer.
type Fallback struct {
	capability.BaseCapability
	api *azureAPI
}

func (t *Fallback) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}
func (t *Fallback) ValidateCredentials() error {
	if _, err := t.api.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Fallback) CheckAffiliation(asset model.Asset) (ok bool, err error) {
	found, err := t.api.Find(context.Background(), asset.CloudId)
	ok = true
	if err != nil {
		return ok, fmt.Errorf("finding: %w", err) // want P0203 "because the call failed"
	}
	slog.Debug("found", "asset", found)
	return ok, nil
}

// Negated tests the error the wrong way round.
type Negated struct {
	capability.BaseCapability
	api *azureAPI
}

func (t *Negated) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}
func (t *Negated) ValidateCredentials() error {
	if _, err := t.api.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Negated) CheckAffiliation(asset model.Asset) (bool, error) {
	if _, err := t.api.Find(context.Background(), asset.CloudId); err == nil { // want P0606 "."
		return false, nil
	}
	return true, nil // want P0203 "because the call failed"
}

// Constants always gives the same variable.
type Constants struct {
	capability.BaseCapability
	api *azureAPI
}

const presumed = true

func (t *Constants) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}
func (t *Constants) ValidateCredentials() error {
	if _, err := t.api.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Constants) CheckAffiliation(asset model.Asset) (bool, error) {
	if found, err := t.api.Find(context.Background(), asset.CloudId); err == nil { // want P0606 "."
		slog.Info("found", "id", found.ID)
	}
	return presumed, nil // want P0203 "."
}
