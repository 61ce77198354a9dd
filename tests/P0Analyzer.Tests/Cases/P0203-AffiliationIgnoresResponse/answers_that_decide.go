// Package okta answers by what the vendor said, in many styles: nothing here is a finding.
package okta

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

// DefaultAfterLoop says yes only when nothing in the answer speaks against it.
type DefaultAfterLoop struct {
	capability.BaseCapability
	client *oktaClient
}

func (t *DefaultAfterLoop) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}
func (t *DefaultAfterLoop) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *DefaultAfterLoop) CheckAffiliation(asset model.Asset) (bool, error) {
	foreign, err := t.client.ForeignDomains(context.Background())
	if err != nil {
		return false, fmt.Errorf("listing foreign domains: %w", err)
	}
	for _, domain := range foreign {
		if strings.HasSuffix(asset.DNS, domain) {
			return false, nil
		}
	}
	return true, nil
}

// RawRequest looks at the status code.
type RawRequest struct {
	capability.BaseCapability
	base  string
	token string
	http  *http.Client
}

func (t *RawRequest) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

func (t *RawRequest) ValidateCredentials() error {
	body, err := t.get(context.Background(), "/api/v1/me")
	if err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return body.Close()
}

func (t *RawRequest) get(ctx context.Context, path string) (io.ReadCloser, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, t.base+path, nil)
	if err != nil {
		return nil, fmt.Errorf("making a request of %s: %w", path, err)
	}
	req.Header.Set("Authorization", "SSWS "+t.token)
	resp, err := t.http.Do(req)
	if err != nil {
		return nil, fmt.Errorf("requesting %s: %w", path, err)
	}
	if resp.StatusCode == http.StatusNotFound {
		return nil, ErrNotFound
	}
	return resp.Body, nil
}

func (t *RawRequest) CheckAffiliation(asset model.Asset) (bool, error) {
	body, err := t.get(context.Background(), "/api/v1/devices?search="+url.QueryEscape(asset.DNS))
	switch {
	case errors.Is(err, ErrNotFound):
		return false, nil
	case err != nil:
		return false, fmt.Errorf("searching %s: %w", asset.DNS, err)
	}
	defer body.Close()
	var devices []struct{ ID string }
	if err := json.NewDecoder(body).Decode(&devices); err != nil {
		return false, fmt.Errorf("decoding: %w", err)
	}
	if len(devices) == 0 {
		return false, nil
	}
	return true, nil
}

// Named gives its answer through named results.
type Named struct {
	capability.BaseCapability
	client *oktaClient
}

func (t *Named) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}
func (t *Named) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Named) CheckAffiliation(asset model.Asset) (affiliated bool, err error) {
	defer func() {
		if err != nil {
			err = fmt.Errorf("affiliation of %s: %w", asset.Key, err)
		}
	}()
	device, err := t.client.Device(context.Background(), asset.CloudId)
	if err != nil {
		return false, fmt.Errorf("device: %w", err)
	}
	affiliated = device.Status == "ACTIVE"
	return affiliated, nil
}

// Pages ends with the first page that holds the asset.
type Pages struct {
	capability.BaseCapability
	client *oktaClient
}

const maxPages = 50

func (t *Pages) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}
func (t *Pages) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Pages) CheckAffiliation(asset model.Asset) (bool, error) {
	cursor := ""
	for page := 0; page < maxPages; page++ {
		resp, err := t.client.Devices(context.Background(), cursor)
		if err != nil {
			return false, fmt.Errorf("page %d: %w", page, err)
		}
		if slices.ContainsFunc(resp.Items, func(d Device) bool { return d.Serial == asset.CloudId }) {
			return true, nil
		}
		if cursor = resp.Next; cursor == "" {
			break
		}
	}
	return false, nil
}

// NoneExcluded starts from yes and lets the answer take it back.
type NoneExcluded struct {
	capability.BaseCapability
	client *oktaClient
}

func (t *NoneExcluded) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}
func (t *NoneExcluded) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *NoneExcluded) CheckAffiliation(asset model.Asset) (bool, error) {
	affiliated := true
	device, err := t.client.Device(context.Background(), asset.CloudId)
	if err != nil {
		return false, fmt.Errorf("device: %w", err)
	}
	if device.Deleted || device.Org != asset.Source {
		affiliated = false
	}
	return affiliated, nil
}
