// Package shapes has integrations that are known by different signs, none of which can be asked.
package shapes

import (
	"context"
	"fmt"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
	"github.com/praetorian-inc/chariot/backend/pkg/registries"
	. "github.com/praetorian-inc/chariot/backend/pkg/tasks"
)

// ByBase embeds the platform's base.
type ByBase struct { // want P0201 "ByBase"
	*capability.BaseCapability
	client *shapesClient
}

func (t *ByBase) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}
func (t *ByBase) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

// ByXYZ embeds the platform's other base, by a dot import.
type ByXYZ struct { // want P0201 "ByXYZ"
	XYZ
	client *shapesClient
}

func (t *ByXYZ) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}
func (t *ByXYZ) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

// ByMatch has a method that matches jobs.
type ByMatch struct { // want P0201 "ByMatch"
	client *shapesClient
}

func (t *ByMatch) Match(job model.Job) bool { return job.Is("match") }

func (t *ByMatch) Invoke() error { // want P0301 "ByMatch"
	return t.client.Walk(context.Background())
}

// ByCredentials has credentials to validate.
type ByCredentials struct { // want P0201 "ByCredentials"
	client *shapesClient
}

func (t *ByCredentials) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}
func (t *ByCredentials) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

// ByInit is registered by an init function.
type ByInit struct { // want P0201 "ByInit"
	client *shapesClient
}

func (t *ByInit) Invoke() error { // want P0301 "ByInit"
	return t.client.Walk(context.Background())
}

// ByVariable is registered by a package variable's initialiser.
type ByVariable struct { // want P0201 "ByVariable"
	client *shapesClient
}

func (t *ByVariable) Invoke() error { // want P0301 "ByVariable"
	return t.client.Walk(context.Background())
}

var _ = registries.RegisterChariotCapability(&ByVariable{}, nil)

// ByNew is registered as new(T).
type ByNew struct { // want P0201 "ByNew"
	client *shapesClient
}

func (t ByNew) Invoke() error { // want P0301 "ByNew"
	return t.client.Walk(context.Background())
}

func init() {
	registries.RegisterChariotCapability(&ByInit{client: nil}, func() any { return &ByInit{} })
	RegisterCapability(new(ByNew))
}

// platform is embedded by several integrations and brings the base along.
type platform struct {
	capability.BaseCapability
	client *shapesClient
}

// ByEmbedding has the base through a struct of the package.
type ByEmbedding struct { // want P0201 "ByEmbedding"
	platform
}

func (t *ByEmbedding) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}
func (t *ByEmbedding) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

// Unexported integrations count too.
type unexported struct { // want P0201 "unexported"
	capability.BaseCapability
	client *shapesClient
}

func (t *unexported) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}
func (t *unexported) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

// Generic has a type parameter.
type Generic[C any] struct { // want P0201 "Generic"
	capability.BaseCapability
	client C
	api    *shapesClient
}

func (t *Generic[C]) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

func (t *Generic[C]) ValidateCredentials() error {
	if err := t.api.Ping(context.Background()); err != nil {
		return fmt.Errorf("pinging: %w", err)
	}
	return nil
}

// Function has one of that name, which is no method.
type Function struct { // want P0201 "Function"
	capability.BaseCapability
	client *shapesClient
}

func (t *Function) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}
func (t *Function) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func CheckAffiliation(asset model.Asset) (bool, error) { return false, nil }
