// Package asking asks the vendor: nothing here is a finding.
package asking

import (
	"context"
	"fmt"
	"net/http"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
	"github.com/vendor/sdk"
)

type Query struct {
	capability.BaseCapability
	client *apiClient
}

func (t *Query) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

func (t *Query) ValidateCredentials() error {
	if err := t.client.Ping(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Query) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Has(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking up %s: %w", asset.Key, err)
	}
	return found, nil
}

type Existence struct {
	capability.BaseCapability
	client *apiClient
}

func (t *Existence) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

func (t *Existence) ValidateCredentials() error {
	if err := t.client.Ping(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Existence) CheckAffiliation(asset model.Asset) (bool, error) {
	if _, err := t.client.Get(context.Background(), asset.Key); err != nil {
		return false, fmt.Errorf("looking up %s: %w", asset.Key, err)
	}
	return true, nil
}

type Helper struct {
	capability.BaseCapability
	client *apiClient
}

func (t *Helper) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

func (t *Helper) ValidateCredentials() error {
	if err := t.client.Ping(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Helper) CheckAffiliation(asset model.Asset) (bool, error) {
	device, err := t.device(asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking up %s: %w", asset.Key, err)
	}
	return device.Managed, nil
}

type RawRequest struct {
	capability.BaseCapability
	client *apiClient
}

func (t *RawRequest) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

func (t *RawRequest) ValidateCredentials() error {
	if err := t.client.Ping(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *RawRequest) CheckAffiliation(asset model.Asset) (bool, error) {
	resp, err := http.Get("https://api.vendor.example/assets/" + asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking up %s: %w", asset.Key, err)
	}
	defer resp.Body.Close()
	return resp.StatusCode == http.StatusOK, nil
}

type NotFound struct {
	capability.BaseCapability
	client *apiClient
}

func (t *NotFound) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

func (t *NotFound) ValidateCredentials() error {
	if err := t.client.Ping(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *NotFound) CheckAffiliation(asset model.Asset) (bool, error) {
	_, err := t.client.Get(context.Background(), asset.Key)
	switch {
	case sdk.IsNotFound(err):
		return false, nil
	case err != nil:
		return false, fmt.Errorf("looking up %s: %w", asset.Key, err)
	}
	return true, nil
}

type Listing struct {
	capability.BaseCapability
	client *apiClient
}

func (t *Listing) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

func (t *Listing) ValidateCredentials() error {
	if err := t.client.Ping(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Listing) CheckAffiliation(asset model.Asset) (bool, error) {
	devices, err := t.client.List(context.Background())
	if err != nil {
		return false, fmt.Errorf("listing: %w", err)
	}
	for _, device := range devices {
		if device.Key == asset.Key {
			return true, nil
		}
	}
	return false, nil
}

type Flag struct {
	capability.BaseCapability
	client *apiClient
}

func (t *Flag) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

func (t *Flag) ValidateCredentials() error {
	if err := t.client.Ping(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Flag) CheckAffiliation(asset model.Asset) (bool, error) {
	affiliated := false
	devices, err := t.client.List(context.Background())
	if err != nil {
		return affiliated, fmt.Errorf("listing: %w", err)
	}
	for _, device := range devices {
		if device.Key == asset.Key {
			affiliated = true
			break
		}
	}
	return affiliated, nil
}

type OutParameter struct {
	capability.BaseCapability
	client *apiClient
}

func (t *OutParameter) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

func (t *OutParameter) ValidateCredentials() error {
	if err := t.client.Ping(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *OutParameter) CheckAffiliation(asset model.Asset) (bool, error) {
	var device struct{ Managed bool }
	if err := t.client.Fetch(context.Background(), asset.Key, &device); err != nil {
		return false, fmt.Errorf("looking up %s: %w", asset.Key, err)
	}
	if device.Managed {
		return true, nil
	}
	return false, nil
}

func (t *Helper) device(key string) (sdk.Device, error) {
	device, err := t.client.Get(context.Background(), key)
	if err != nil {
		return sdk.Device{}, fmt.Errorf("getting %s: %w", key, err)
	}
	return device, nil
}

type NoError struct {
	capability.BaseCapability
	client *apiClient
}

func (n *NoError) Invoke() error {
	if err := n.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

func (n *NoError) ValidateCredentials() error {
	if err := n.client.Ping(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (n *NoError) CheckAffiliation(asset model.Asset) bool {
	found, err := n.client.Has(context.Background(), asset.Key)
	return err == nil && found
}
