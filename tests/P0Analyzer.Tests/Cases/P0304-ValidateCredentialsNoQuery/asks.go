// Package asks asks nobody whether the credentials are valid, or does.
package asks

import (
	"context"
	"errors"
	"fmt"
	"net/http"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

type AlwaysFine struct {
	capability.BaseCapability
	client *apiClient
}

func (t *AlwaysFine) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

func (t *AlwaysFine) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Has(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking up %s: %w", asset.Key, err)
	}
	return found, nil
}

func (t *AlwaysFine) ValidateCredentials() error { // want P0304 "asks nobody"
	return nil
}

type LooksAtTheLength struct {
	capability.BaseCapability
	client *apiClient
}

func (t *LooksAtTheLength) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

func (t *LooksAtTheLength) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Has(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking up %s: %w", asset.Key, err)
	}
	return found, nil
}

func (t *LooksAtTheLength) ValidateCredentials() error { // want P0304 "asks nobody"
	if len(t.Job.Token) < 20 {
		return errors.New("token too short")
	}
	return nil
}

type ThroughHelper struct {
	capability.BaseCapability
	client *apiClient
}

func (t *ThroughHelper) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

func (t *ThroughHelper) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Has(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking up %s: %w", asset.Key, err)
	}
	return found, nil
}

func (t *ThroughHelper) ValidateCredentials() error { // want P0304 "asks nobody"
	return t.checkFormat()
}

func (t *ThroughHelper) checkFormat() error {
	if t.Job.Token == "" {
		return errors.New("no token")
	}
	return nil
}

type MakesClient struct {
	capability.BaseCapability
	client *apiClient
}

func (t *MakesClient) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

func (t *MakesClient) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Has(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking up %s: %w", asset.Key, err)
	}
	return found, nil
}

func (t *MakesClient) ValidateCredentials() error { // want P0304 "asks nobody"
	t.client = newAPIClient(t.Job.Token)
	return nil
}

// From here on: quiet.

type Pings struct {
	capability.BaseCapability
	client *apiClient
}

func (t *Pings) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

func (t *Pings) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Has(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking up %s: %w", asset.Key, err)
	}
	return found, nil
}

func (t *Pings) ValidateCredentials() error {
	if err := t.client.Ping(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

type Requests struct {
	capability.BaseCapability
	client *apiClient
}

func (t *Requests) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

func (t *Requests) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Has(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking up %s: %w", asset.Key, err)
	}
	return found, nil
}

func (t *Requests) ValidateCredentials() error {
	resp, err := http.Get("https://api.vendor.example/me")
	if err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return fmt.Errorf("asking who we are: %s", resp.Status)
	}
	return nil
}

type ByHelper struct {
	capability.BaseCapability
	client *apiClient
}

func (t *ByHelper) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

func (t *ByHelper) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Has(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking up %s: %w", asset.Key, err)
	}
	return found, nil
}

func (t *ByHelper) ValidateCredentials() error {
	return t.whoAmI(context.Background())
}

func (t *ByHelper) whoAmI(ctx context.Context) error {
	if _, err := t.client.Me(ctx); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}
