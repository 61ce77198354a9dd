// Package slack validates its credentials after something else.
package slack

import (
	"context"
	"errors"
	"fmt"
	"log/slog"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
	"golang.org/x/sync/errgroup"
)

// Defers the validation to the end.
type Defers struct {
	capability.BaseCapability
	client *slackClient
}

func (t *Defers) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Defers) Invoke() (err error) {
	defer func() {
		if vErr := t.ValidateCredentials(); vErr != nil { // want P0302 "."
			err = errors.Join(err, vErr)
		}
	}()
	return t.client.Walk(context.Background())
}

func (t *Defers) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

// Spawns it beside the work, and nobody gets the error.
type Spawns struct {
	capability.BaseCapability
	client *slackClient
}

func (t *Spawns) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Spawns) Invoke() error {
	go t.ValidateCredentials() // want P0302 "."
	return t.client.Walk(context.Background())
}

func (t *Spawns) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

// Grouped validates in a group with the work.
type Grouped struct {
	capability.BaseCapability
	client *slackClient
}

func (t *Grouped) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Grouped) Invoke() error {
	group, ctx := errgroup.WithContext(context.Background())
	group.SetLimit(2)
	group.Go(t.ValidateCredentials) // want P0302 "."
	group.Go(func() error { return t.client.Walk(ctx) })
	return group.Wait()
}

func (t *Grouped) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

// Loop tries it several times.
type Loop struct {
	capability.BaseCapability
	client *slackClient
}

func (t *Loop) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Loop) Invoke() error {
	for i := 0; i < 3; i++ {
		if err := t.ValidateCredentials(); err != nil { // want P0302 "."
			return fmt.Errorf("validating credentials: %w", err)
		}
	}
	return nil
}

func (t *Loop) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

// Between does something between the call and its check.
type Between struct {
	capability.BaseCapability
	client *slackClient
}

func (t *Between) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Between) Invoke() error {
	err := t.ValidateCredentials() // want P0302 "."
	slog.Info("validated")
	if err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

func (t *Between) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

// Wrapped hands the validation to a helper that runs functions.
type Wrapped struct {
	capability.BaseCapability
	client *slackClient
}

func (t *Wrapped) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Wrapped) Invoke() error {
	t.client.Reset()
	err := attempt(3, t.ValidateCredentials) // want P0302 "."
	if err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

func attempt(times int, try func() error) error {
	var err error
	for i := 0; i < times; i++ {
		if err = try(); err == nil {
			return nil
		}
	}
	return err
}

func (t *Wrapped) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}
