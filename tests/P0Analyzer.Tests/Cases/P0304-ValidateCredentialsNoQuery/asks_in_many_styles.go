// Package datadog asks the vendor about its credentials, or only looks at them.
package datadog

import (
	"context"
	"errors"
	"fmt"
	"net/http"

	"github.com/DataDog/datadog-api-client-go/v2/api/datadog"
	"github.com/DataDog/datadog-api-client-go/v2/api/datadogV1"
	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

type SDK struct {
	capability.BaseCapability
	auth *datadogV1.AuthenticationApi
	api  *datadogAPI
}

func (t *SDK) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}
func (t *SDK) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.api.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

func (t *SDK) ValidateCredentials() error {
	answer, _, err := t.auth.Validate(datadog.NewDefaultContext(context.Background()))
	if err != nil {
		return fmt.Errorf("validating: %w", err)
	}
	if !answer.GetValid() {
		return errors.New("the key is not valid")
	}
	return nil
}

type Raw struct {
	capability.BaseCapability
	api *datadogAPI
}

func (t *Raw) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}
func (t *Raw) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.api.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

func (t *Raw) ValidateCredentials() error {
	req, err := http.NewRequest(http.MethodGet, "https://api.datadoghq.com/api/v1/validate", nil)
	if err != nil {
		return fmt.Errorf("making the request: %w", err)
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return fmt.Errorf("requesting: %w", err)
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return fmt.Errorf("status %d", resp.StatusCode)
	}
	return nil
}

type Closure struct {
	capability.BaseCapability
	api *datadogAPI
}

func (t *Closure) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}
func (t *Closure) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.api.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

func (t *Closure) ValidateCredentials() error {
	ping := func(ctx context.Context) error {
		if err := t.api.Ping(ctx); err != nil {
			return fmt.Errorf("pinging: %w", err)
		}
		return nil
	}
	return ping(context.Background())
}

type Generic struct {
	capability.BaseCapability
	api *datadogAPI
}

func (t *Generic) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}
func (t *Generic) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.api.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

func call[T any](ctx context.Context, do func(context.Context) (T, error)) (T, error) {
	value, err := do(ctx)
	if err != nil {
		return value, fmt.Errorf("calling: %w", err)
	}
	return value, nil
}

func (t *Generic) ValidateCredentials() error {
	_, err := call(context.Background(), t.api.Whoami)
	return err
}

type Steps struct {
	capability.BaseCapability
	api *datadogAPI
}

func (t *Steps) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}
func (t *Steps) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.api.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

func (t *Steps) ValidateCredentials() error {
	for _, step := range []struct {
		name string
		run  func(context.Context) error
	}{
		{"ping", t.ping},
		{name: "scope", run: func(context.Context) error { return nil }},
	} {
		if err := step.run(context.Background()); err != nil {
			return fmt.Errorf("%s: %w", step.name, err)
		}
	}
	return nil
}

func (t *Steps) ping(ctx context.Context) error {
	if err := t.api.Ping(ctx); err != nil {
		return fmt.Errorf("pinging: %w", err)
	}
	return nil
}

type Method struct {
	capability.BaseCapability
	api *datadogAPI
}

func (t *Method) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}
func (t *Method) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.api.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

func (t *Method) ValidateCredentials() error {
	whoami := t.api.Whoami
	if _, err := whoami(context.Background()); err != nil {
		return fmt.Errorf("asking: %w", err)
	}
	return nil
}

type Goroutine struct {
	capability.BaseCapability
	api *datadogAPI
}

func (t *Goroutine) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}
func (t *Goroutine) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.api.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

func (t *Goroutine) ValidateCredentials() error {
	errs := make(chan error, 1)
	go func() { errs <- t.api.Ping(context.Background()) }()
	return <-errs
}

type Embeds struct {
	capability.BaseCapability
	*datadogAPI
}

func (t *Embeds) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

func (t *Embeds) ValidateCredentials() error {
	if err := t.Ping(context.Background()); err != nil {
		return fmt.Errorf("pinging: %w", err)
	}
	return nil
}

func (t *Embeds) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.datadogAPI.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("finding: %w", err)
	}
	return found.ID != "", nil
}
