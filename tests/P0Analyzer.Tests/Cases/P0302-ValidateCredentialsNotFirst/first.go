// Package first validates the credentials first, in every form that counts: nothing here is a finding.
package first

import (
	"context"
	"fmt"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

type IfInit struct {
	capability.BaseCapability
	client *apiClient
}

func (t *IfInit) ValidateCredentials() error {
	if err := t.client.Ping(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *IfInit) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

func (t *IfInit) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Has(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking up %s: %w", asset.Key, err)
	}
	return found, nil
}

type Assigned struct {
	capability.BaseCapability
	client *apiClient
}

func (t *Assigned) ValidateCredentials() error {
	if err := t.client.Ping(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Assigned) Invoke() error {
	err := t.ValidateCredentials()
	if err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return t.enumerate()
}

func (t *Assigned) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Has(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking up %s: %w", asset.Key, err)
	}
	return found, nil
}

func (t *Assigned) enumerate() error {
	if err := t.client.Walk(context.Background()); err != nil {
		return fmt.Errorf("walking: %w", err)
	}
	return nil
}

type Helper struct {
	capability.BaseCapability
	client *apiClient
}

func (t *Helper) ValidateCredentials() error {
	if err := t.client.Ping(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Helper) Invoke() error {
	if err := t.prepare(); err != nil {
		return fmt.Errorf("preparing: %w", err)
	}
	return t.enumerate()
}

func (t *Helper) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Has(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking up %s: %w", asset.Key, err)
	}
	return found, nil
}

func (t *Helper) enumerate() error {
	if err := t.client.Walk(context.Background()); err != nil {
		return fmt.Errorf("walking: %w", err)
	}
	return nil
}

type TwoHelpers struct {
	capability.BaseCapability
	client *apiClient
}

func (t *TwoHelpers) ValidateCredentials() error {
	if err := t.client.Ping(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *TwoHelpers) Invoke() error {
	return t.all()
}

func (t *TwoHelpers) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Has(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking up %s: %w", asset.Key, err)
	}
	return found, nil
}

func (t *TwoHelpers) enumerate() error {
	if err := t.client.Walk(context.Background()); err != nil {
		return fmt.Errorf("walking: %w", err)
	}
	return nil
}

type ElseBranch struct {
	capability.BaseCapability
	client *apiClient
}

func (t *ElseBranch) ValidateCredentials() error {
	if err := t.client.Ping(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *ElseBranch) Invoke() error {
	if err := t.ValidateCredentials(); err == nil {
		return t.enumerate()
	} else {
		return fmt.Errorf("validating credentials: %w", err)
	}
}

func (t *ElseBranch) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Has(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking up %s: %w", asset.Key, err)
	}
	return found, nil
}

func (t *ElseBranch) enumerate() error {
	if err := t.client.Walk(context.Background()); err != nil {
		return fmt.Errorf("walking: %w", err)
	}
	return nil
}

type Switch struct {
	capability.BaseCapability
	client *apiClient
}

func (t *Switch) ValidateCredentials() error {
	if err := t.client.Ping(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Switch) Invoke() error {
	switch err := t.ValidateCredentials(); {
	case err != nil:
		return fmt.Errorf("validating credentials: %w", err)
	}
	return t.enumerate()
}

func (t *Switch) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Has(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking up %s: %w", asset.Key, err)
	}
	return found, nil
}

func (t *Switch) enumerate() error {
	if err := t.client.Walk(context.Background()); err != nil {
		return fmt.Errorf("walking: %w", err)
	}
	return nil
}

type Bare struct {
	capability.BaseCapability
	client *apiClient
}

func (t *Bare) ValidateCredentials() error {
	if err := t.client.Ping(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Bare) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return err
	}
	return t.enumerate()
}

func (t *Bare) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Has(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking up %s: %w", asset.Key, err)
	}
	return found, nil
}

func (t *Bare) enumerate() error {
	if err := t.client.Walk(context.Background()); err != nil {
		return fmt.Errorf("walking: %w", err)
	}
	return nil
}

type Panics struct {
	capability.BaseCapability
	client *apiClient
}

func (t *Panics) ValidateCredentials() error {
	if err := t.client.Ping(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Panics) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		panic(err)
	}
	return t.enumerate()
}

func (t *Panics) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Has(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking up %s: %w", asset.Key, err)
	}
	return found, nil
}

func (t *Panics) enumerate() error {
	if err := t.client.Walk(context.Background()); err != nil {
		return fmt.Errorf("walking: %w", err)
	}
	return nil
}

type Fresh struct {
	capability.BaseCapability
	client *apiClient
	failed bool
}

func (t *Fresh) ValidateCredentials() error {
	if err := t.client.Ping(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Fresh) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		t.failed = true
		return fmt.Errorf("no access: %w", err)
	}
	return t.enumerate()
}

func (t *Fresh) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Has(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking up %s: %w", asset.Key, err)
	}
	return found, nil
}

func (t *Fresh) enumerate() error {
	if err := t.client.Walk(context.Background()); err != nil {
		return fmt.Errorf("walking: %w", err)
	}
	return nil
}

func (t *Helper) prepare() error {
	err := t.ValidateCredentials()
	if err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

func (t *TwoHelpers) all() error {
	if err := t.gate(); err != nil {
		return err
	}
	return t.enumerate()
}

func (t *TwoHelpers) gate() error { return t.ValidateCredentials() }
