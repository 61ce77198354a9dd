// Package okta answers by what the vendor said, in many styles: nothing here is a finding.
package okta

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"time"

	"github.com/okta/okta-sdk-golang/v5/okta"
	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

var ErrNotFound = errors.New("not found")

// SentinelError answers no when the vendor does not know the asset.
type SentinelError struct {
	capability.BaseCapability
	client *oktaClient
}

func (t *SentinelError) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}
func (t *SentinelError) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *SentinelError) CheckAffiliation(asset model.Asset) (bool, error) {
	_, err := t.client.Device(context.Background(), asset.CloudId)
	if errors.Is(err, ErrNotFound) {
		return false, nil
	}
	if err != nil {
		return false, fmt.Errorf("device %s: %w", asset.CloudId, err)
	}
	return true, nil
}

// Boolean has no error to give.
type Boolean struct {
	capability.BaseCapability
	client *oktaClient
}

func (t *Boolean) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}
func (t *Boolean) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Boolean) CheckAffiliation(ctx context.Context, asset model.Asset) bool {
	if device, err := t.client.Device(ctx, asset.CloudId); err != nil || device == nil {
		return false
	}
	return true
}

// Retrying asks up to three times.
type Retrying struct {
	capability.BaseCapability
	client *oktaClient
}

func (t *Retrying) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}
func (t *Retrying) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Retrying) CheckAffiliation(asset model.Asset) (bool, error) {
	var lastErr error
	for attempt := 0; attempt < 3; attempt++ {
		found, err := t.client.Has(context.Background(), asset.CloudId)
		if err == nil {
			return found, nil
		}
		lastErr = err
		time.Sleep(time.Second)
	}
	return false, fmt.Errorf("giving up: %w", lastErr)
}

// TypedError tells from the status in the error.
type TypedError struct {
	capability.BaseCapability
	client *oktaClient
}

func (t *TypedError) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}
func (t *TypedError) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *TypedError) CheckAffiliation(asset model.Asset) (bool, error) {
	_, err := t.client.Device(context.Background(), asset.CloudId)
	var apiErr *okta.Error
	if errors.As(err, &apiErr) && apiErr.StatusCode == http.StatusNotFound {
		return false, nil
	} else if err != nil {
		return false, fmt.Errorf("device %s: %w", asset.CloudId, err)
	}
	return true, nil
}

// TwoQuestions is satisfied by either of two answers.
type TwoQuestions struct {
	capability.BaseCapability
	client *oktaClient
}

func (t *TwoQuestions) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}
func (t *TwoQuestions) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *TwoQuestions) CheckAffiliation(asset model.Asset) (bool, error) {
	ctx := context.Background()
	if asset.CloudId != "" {
		if _, err := t.client.Device(ctx, asset.CloudId); err == nil {
			return true, nil
		}
	}
	hosts, err := t.client.Search(ctx, asset.DNS)
	if err != nil {
		return false, fmt.Errorf("searching: %w", err)
	}
	for i := range hosts {
		switch {
		case strings.EqualFold(hosts[i].Name, asset.DNS), hosts[i].IP == asset.IP:
			return true, nil
		}
	}
	return false, nil
}
