// Package okta answers by what the vendor said, in many styles: nothing here is a finding.
package okta

import (
	"context"
	"fmt"
	"sync"
	"time"

	"github.com/okta/okta-sdk-golang/v5/okta"
	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
	"golang.org/x/sync/singleflight"
)

// Cached answers from what was fetched before.
type Cached struct {
	capability.BaseCapability
	client *okta.APIClient
	once   sync.Once
	hosts  map[string]bool
	err    error
}

func (c *Cached) Invoke() error {
	if err := c.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

func (c *Cached) ValidateCredentials() error {
	if _, _, err := c.client.UserAPI.GetUser(context.Background(), "me").Execute(); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (c *Cached) load() {
	devices, _, err := c.client.DeviceAPI.ListDevices(context.Background()).Execute()
	if err != nil {
		c.err = fmt.Errorf("listing devices: %w", err)
		return
	}
	c.hosts = make(map[string]bool, len(devices))
	for _, device := range devices {
		c.hosts[device.GetId()] = true
	}
}

func (c *Cached) CheckAffiliation(asset model.Asset) (bool, error) {
	c.once.Do(c.load)
	if c.err != nil {
		return false, c.err
	}
	if c.hosts[asset.CloudId] {
		return true, nil
	}
	return false, nil
}

// Delegated asks a service object of the package through an interface.
type Delegated struct {
	capability.BaseCapability
	directory directory
}

type directory interface {
	Owns(ctx context.Context, name string) (bool, error)
	Ping(ctx context.Context) error
}

type restDirectory struct{ client *oktaClient }

func (r *restDirectory) Ping(ctx context.Context) error {
	if err := r.client.Ping(ctx); err != nil {
		return fmt.Errorf("pinging: %w", err)
	}
	return nil
}

func (r *restDirectory) Owns(ctx context.Context, name string) (bool, error) {
	devices, err := r.client.Search(ctx, name)
	if err != nil {
		return false, fmt.Errorf("searching %s: %w", name, err)
	}
	return len(devices) > 0, nil
}

func (t *Delegated) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

func (t *Delegated) ValidateCredentials() error { return t.directory.Ping(context.Background()) }

func (t *Delegated) CheckAffiliation(asset model.Asset) (bool, error) {
	return t.directory.Owns(context.Background(), asset.DNS)
}

// Flighty shares one question among many askers.
type Flighty struct {
	capability.BaseCapability
	client *oktaClient
	group  singleflight.Group
}

func (t *Flighty) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}
func (t *Flighty) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Flighty) CheckAffiliation(asset model.Asset) (bool, error) {
	answer, err, _ := t.group.Do(asset.CloudId, func() (any, error) {
		return t.client.Device(context.Background(), asset.CloudId)
	})
	if err != nil {
		return false, fmt.Errorf("device %s: %w", asset.CloudId, err)
	}
	return answer != nil, nil
}

// Channel waits for the answer or for the deadline.
type Channel struct {
	capability.BaseCapability
	client *oktaClient
}

type reply struct {
	found bool
	err   error
}

func (t *Channel) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}
func (t *Channel) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Channel) CheckAffiliation(asset model.Asset) (bool, error) {
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	replies := make(chan reply, 1)
	go func() {
		found, err := t.client.Has(ctx, asset.CloudId)
		replies <- reply{found, err}
	}()
	select {
	case r := <-replies:
		if r.err != nil {
			return false, fmt.Errorf("asking: %w", r.err)
		}
		return r.found, nil
	case <-ctx.Done():
		return false, ctx.Err()
	}
}
