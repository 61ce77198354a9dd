// Package pagerduty reaches the validation in ways that hide it: nothing here is missing.
package pagerduty

import (
	"context"
	"errors"
	"fmt"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
	"golang.org/x/sync/errgroup"
)

// entry enters by a method that it gets from what it embeds.
type entry struct {
	capability.BaseCapability
	client *pagerdutyClient
}

func (e *entry) ValidateCredentials() error {
	if _, err := e.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}
func (e *entry) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := e.client.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

func (e *entry) Invoke() error {
	if err := e.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

// Embedding is entered by the method of what it embeds.
type Embedding struct {
	entry
	capability.BaseCapability
}

// Steps runs its steps from a table.
type Steps struct {
	capability.BaseCapability
	client *pagerdutyClient
}

func (s *Steps) ValidateCredentials() error {
	if _, err := s.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}
func (s *Steps) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := s.client.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

func (s *Steps) Invoke() error {
	for _, step := range []func() error{s.ValidateCredentials, s.enumerate} {
		if err := step(); err != nil { // want P0302 "."
			return fmt.Errorf("step: %w", err)
		}
	}
	return nil
}

func (s *Steps) enumerate() error { return s.client.Walk(context.Background()) }

// Literal validates in a literal that is called at once.
type Literal struct {
	capability.BaseCapability
	client *pagerdutyClient
}

func (l *Literal) ValidateCredentials() error {
	if _, err := l.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}
func (l *Literal) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := l.client.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

func (l *Literal) Invoke() error {
	err := func() error {
		if err := l.ValidateCredentials(); err != nil {
			return fmt.Errorf("validating credentials: %w", err)
		}
		return nil
	}()
	if err != nil {
		return err
	}
	return l.client.Walk(context.Background())
}

// Variable validates through a local variable.
type Variable struct {
	capability.BaseCapability
	client *pagerdutyClient
}

func (v *Variable) ValidateCredentials() error {
	if _, err := v.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}
func (v *Variable) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := v.client.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

func (v *Variable) Invoke() error {
	validate := v.ValidateCredentials
	if err := validate(); err != nil { // want P0302 "."
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

// Grouped validates in a group.
type Grouped struct {
	capability.BaseCapability
	client *pagerdutyClient
}

func (g *Grouped) ValidateCredentials() error {
	if _, err := g.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}
func (g *Grouped) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := g.client.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

func (g *Grouped) Invoke() error {
	var group errgroup.Group
	group.SetLimit(1)
	group.Go(func() error { return g.ValidateCredentials() }) // want P0302 "."
	return group.Wait()
}

// Switch validates in a case.
type Switch struct {
	capability.BaseCapability
	client *pagerdutyClient
}

func (s *Switch) ValidateCredentials() error {
	if _, err := s.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}
func (s *Switch) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := s.client.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

func (s *Switch) Invoke() error {
	switch {
	case s.client == nil:
		return errors.New("no client")
	case s.ValidateCredentials() != nil: // want P0302 "."
		return errors.New("bad credentials")
	}
	return nil
}

// Condition asks in the condition itself.
type Condition struct {
	capability.BaseCapability
	client *pagerdutyClient
}

func (c *Condition) ValidateCredentials() error {
	if _, err := c.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}
func (c *Condition) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := c.client.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

func (c *Condition) Invoke() error {
	if c.ValidateCredentials() != nil {
		return errors.New("bad credentials")
	}
	return nil
}
