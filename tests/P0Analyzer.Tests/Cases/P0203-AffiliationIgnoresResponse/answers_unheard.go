// Package azure asks the vendor and says yes whatever it hears, or without having listened.
package azure

import (
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"strings"

	"github.com/Azure/azure-sdk-for-go/sdk/resourcemanager/compute/armcompute"
	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

// StatusUnread gets a response and never looks at it.
type StatusUnread struct {
	capability.BaseCapability
	http *http.Client
	api  *azureAPI
}

func (t *StatusUnread) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}
func (t *StatusUnread) ValidateCredentials() error {
	if _, err := t.api.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *StatusUnread) CheckAffiliation(asset model.Asset) (bool, error) {
	req, err := http.NewRequest(http.MethodGet, "https://management.azure.com/"+asset.CloudId, nil)
	if err != nil {
		return false, fmt.Errorf("making the request: %w", err)
	}
	resp, respErr := t.http.Do(req)
	slog.Info("asked", "response", resp, "err", respErr)
	return true, nil // want P0203 "whatever"
}

// Discarded throws the answer away.
type Discarded struct {
	capability.BaseCapability
	client *armcompute.VirtualMachinesClient
	api    *azureAPI
}

func (t *Discarded) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}
func (t *Discarded) ValidateCredentials() error {
	if _, err := t.api.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Discarded) CheckAffiliation(asset model.Asset) (bool, error) {
	_, _ = t.client.Get(context.Background(), asset.Group, asset.Name, nil) // want P0601 "."
	return true, nil                                                        // want P0203 "whatever"
}

// Prefixes decides by the asset alone and asks only to have asked.
type Prefixes struct {
	capability.BaseCapability
	api *azureAPI
}

func (t *Prefixes) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}
func (t *Prefixes) ValidateCredentials() error {
	if _, err := t.api.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Prefixes) CheckAffiliation(asset model.Asset) (bool, error) {
	if strings.HasPrefix(asset.CloudId, "/subscriptions/") {
		return true, nil // want P0203 "without"
	}
	found, err := t.api.Find(context.Background(), asset.CloudId)
	if err != nil {
		return false, fmt.Errorf("finding %s: %w", asset.CloudId, err)
	}
	return found.ID != "", nil
}

// NoClient says yes where it has nobody to ask.
type NoClient struct {
	capability.BaseCapability
	api *azureAPI
}

func (t *NoClient) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}
func (t *NoClient) ValidateCredentials() error {
	if _, err := t.api.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *NoClient) CheckAffiliation(asset model.Asset) bool {
	if t.api == nil {
		return true // want P0203 "without"
	}
	found, err := t.api.Find(context.Background(), asset.CloudId)
	return err == nil && found.ID != ""
}

// Concurrent does not wait for the answer.
type Concurrent struct {
	capability.BaseCapability
	api *azureAPI
}

func (t *Concurrent) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}
func (t *Concurrent) ValidateCredentials() error {
	if _, err := t.api.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Concurrent) CheckAffiliation(asset model.Asset) (bool, error) {
	go t.ask(asset)
	return true, nil // want P0203 "."
}

func (t *Concurrent) ask(asset model.Asset) {
	found, err := t.api.Find(context.Background(), asset.CloudId)
	slog.Info("asked", "found", found, "err", err)
}

// Wrapper hands the answer of a helper on, and the helper does not listen.
type Wrapper struct {
	capability.BaseCapability
	api *azureAPI
}

func (t *Wrapper) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}
func (t *Wrapper) ValidateCredentials() error {
	if _, err := t.api.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Wrapper) CheckAffiliation(asset model.Asset) (bool, error) {
	owned, err := t.owned(context.Background(), asset)
	if err != nil {
		return false, fmt.Errorf("asking: %w", err)
	}
	return owned, nil
}

func (t *Wrapper) owned(ctx context.Context, asset model.Asset) (bool, error) {
	if _, err := t.api.Find(ctx, asset.CloudId); err != nil {
		slog.Warn("not found", "err", err)
	}
	return true, nil // want P0203 "."
}
