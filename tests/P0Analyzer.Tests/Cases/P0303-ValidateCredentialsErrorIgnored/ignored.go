// Package ignored validates the credentials first and goes on whatever comes of it.
package ignored

import (
	"context"
	"fmt"
	"log"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

type Statement struct {
	capability.BaseCapability
	client *apiClient
}

func (t *Statement) ValidateCredentials() error {
	if err := t.client.Ping(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Statement) Invoke() error {
	t.ValidateCredentials() // want P0303 "dropped"
	return t.enumerate()
}

func (t *Statement) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Has(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking up %s: %w", asset.Key, err)
	}
	return found, nil
}

func (t *Statement) enumerate() error {
	if err := t.client.Walk(context.Background()); err != nil {
		return fmt.Errorf("walking: %w", err)
	}
	return nil
}

type Blank struct {
	capability.BaseCapability
	client *apiClient
}

func (t *Blank) ValidateCredentials() error {
	if err := t.client.Ping(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Blank) Invoke() error {
	_ = t.ValidateCredentials() // want P0303 "dropped"
	return t.enumerate()
}

func (t *Blank) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Has(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking up %s: %w", asset.Key, err)
	}
	return found, nil
}

func (t *Blank) enumerate() error {
	if err := t.client.Walk(context.Background()); err != nil {
		return fmt.Errorf("walking: %w", err)
	}
	return nil
}

type LogsIt struct {
	capability.BaseCapability
	client *apiClient
}

func (t *LogsIt) ValidateCredentials() error {
	if err := t.client.Ping(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *LogsIt) Invoke() error {
	if err := t.ValidateCredentials(); err != nil { // want P0303 "goes on"
		log.Println(err)
	}
	return t.enumerate()
}

func (t *LogsIt) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Has(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking up %s: %w", asset.Key, err)
	}
	return found, nil
}

func (t *LogsIt) enumerate() error {
	if err := t.client.Walk(context.Background()); err != nil {
		return fmt.Errorf("walking: %w", err)
	}
	return nil
}

type ReturnsNil struct {
	capability.BaseCapability
	client *apiClient
}

func (t *ReturnsNil) ValidateCredentials() error {
	if err := t.client.Ping(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *ReturnsNil) Invoke() error {
	if err := t.ValidateCredentials(); err != nil { // want P0303 "does not leave"
		return nil
	}
	return t.enumerate()
}

func (t *ReturnsNil) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Has(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking up %s: %w", asset.Key, err)
	}
	return found, nil
}

func (t *ReturnsNil) enumerate() error {
	if err := t.client.Walk(context.Background()); err != nil {
		return fmt.Errorf("walking: %w", err)
	}
	return nil
}

type WrongWay struct {
	capability.BaseCapability
	client *apiClient
}

func (t *WrongWay) ValidateCredentials() error {
	if err := t.client.Ping(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *WrongWay) Invoke() error {
	if err := t.ValidateCredentials(); err == nil { // want P0303 "goes on"
		return t.enumerate()
	}
	return nil
}

func (t *WrongWay) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Has(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking up %s: %w", asset.Key, err)
	}
	return found, nil
}

func (t *WrongWay) enumerate() error {
	if err := t.client.Walk(context.Background()); err != nil {
		return fmt.Errorf("walking: %w", err)
	}
	return nil
}

type OnlySome struct {
	capability.BaseCapability
	client *apiClient
}

func (t *OnlySome) ValidateCredentials() error {
	if err := t.client.Ping(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *OnlySome) Invoke() error {
	if err := t.ValidateCredentials(); err != nil && t.client != nil { // want P0303 "goes on"
		return fmt.Errorf("validating credentials: %w", err)
	}
	return t.enumerate()
}

func (t *OnlySome) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Has(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking up %s: %w", asset.Key, err)
	}
	return found, nil
}

func (t *OnlySome) enumerate() error {
	if err := t.client.Walk(context.Background()); err != nil {
		return fmt.Errorf("walking: %w", err)
	}
	return nil
}

type AssignedAndLogged struct {
	capability.BaseCapability
	client *apiClient
}

func (t *AssignedAndLogged) ValidateCredentials() error {
	if err := t.client.Ping(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *AssignedAndLogged) Invoke() error {
	err := t.ValidateCredentials() // want P0303 "goes on"
	if err != nil {
		log.Println(err)
	}
	return t.enumerate()
}

func (t *AssignedAndLogged) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Has(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking up %s: %w", asset.Key, err)
	}
	return found, nil
}

func (t *AssignedAndLogged) enumerate() error {
	if err := t.client.Walk(context.Background()); err != nil {
		return fmt.Errorf("walking: %w", err)
	}
	return nil
}

type InHelper struct {
	capability.BaseCapability
	client *apiClient
}

func (t *InHelper) ValidateCredentials() error {
	if err := t.client.Ping(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *InHelper) Invoke() error {
	if err := t.prepare(); err != nil {
		return fmt.Errorf("preparing: %w", err)
	}
	return t.enumerate()
}

func (t *InHelper) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Has(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking up %s: %w", asset.Key, err)
	}
	return found, nil
}

func (t *InHelper) enumerate() error {
	if err := t.client.Walk(context.Background()); err != nil {
		return fmt.Errorf("walking: %w", err)
	}
	return nil
}

func (t *InHelper) prepare() error {
	t.ValidateCredentials() // want P0303 "dropped"
	return nil
}
