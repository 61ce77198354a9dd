// Package gitlab never asks anybody, however busy it looks.
package gitlab

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/url"
	"os"
	"regexp"
	"strings"
	"time"

	"github.com/google/uuid"
	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
	"github.com/sirupsen/logrus"
)

// NotImplemented says so.
type NotImplemented struct {
	capability.BaseCapability
	client *gitlabClient
}

func (t *NotImplemented) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}
func (t *NotImplemented) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *NotImplemented) CheckAffiliation(asset model.Asset) (bool, error) { // want P0202 "NotImplemented"
	return false, fmt.Errorf("not implemented")
}

// Always says yes.
type Always struct {
	capability.BaseCapability
	client *gitlabClient
}

func (t *Always) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}
func (t *Always) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Always) CheckAffiliation(asset model.Asset) bool { return true } // want P0202 "Always"

// Regular decides by the shape of the name.
type Regular struct {
	capability.BaseCapability
	client *gitlabClient
}

var host = regexp.MustCompile(`^[a-z]+\.gitlab\.example$`)

func (t *Regular) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}
func (t *Regular) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Regular) CheckAffiliation(asset model.Asset) (bool, error) { // want P0202 "Regular"
	if host.MatchString(asset.DNS) {
		return true, nil
	}
	return strings.HasSuffix(asset.DNS, ".internal"), nil
}

// Prepared makes a request and does not send it.
type Prepared struct {
	capability.BaseCapability
	client *gitlabClient
}

func (t *Prepared) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}
func (t *Prepared) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Prepared) CheckAffiliation(asset model.Asset) (bool, error) { // want P0202 "Prepared"
	u, err := url.Parse("https://gitlab.example/api/v4/projects/" + asset.CloudId)
	if err != nil {
		return false, fmt.Errorf("parsing: %w", err)
	}
	req, err := http.NewRequestWithContext(context.Background(), http.MethodGet, u.String(), nil)
	if err != nil {
		return false, fmt.Errorf("making the request: %w", err)
	}
	return req.Host != "", nil
}

// Logging logs with a context and a library.
type Logging struct {
	capability.BaseCapability
	client *gitlabClient
	log    *logrus.Entry
}

func (t *Logging) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}
func (t *Logging) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Logging) CheckAffiliation(asset model.Asset) (bool, error) { // want P0202 "Logging"
	t.log.WithContext(context.Background()).Infof("checking %s", asset.Key)
	slog.InfoContext(context.Background(), "checking", "asset", asset.Key)
	if id, err := uuid.Parse(asset.CloudId); err != nil {
		return false, fmt.Errorf("parsing %s: %w", id, err)
	}
	return true, nil
}

// FromFile decides by a file on disk.
type FromFile struct {
	capability.BaseCapability
	client *gitlabClient
}

func (t *FromFile) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}
func (t *FromFile) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *FromFile) CheckAffiliation(asset model.Asset) (bool, error) { // want P0202 "FromFile"
	data, err := os.ReadFile("hosts.json")
	if err != nil {
		return false, fmt.Errorf("reading: %w", err)
	}
	var hosts []string
	if err := json.Unmarshal(data, &hosts); err != nil {
		return false, fmt.Errorf("decoding: %w", err)
	}
	for _, host := range hosts {
		if host == asset.DNS {
			return true, nil
		}
	}
	return false, nil
}

// HelperStub hands the question to a helper that does nothing either.
type HelperStub struct {
	capability.BaseCapability
	client *gitlabClient
}

func (t *HelperStub) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}
func (t *HelperStub) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *HelperStub) CheckAffiliation(asset model.Asset) (bool, error) { // want P0202 "HelperStub"
	return t.owned(context.Background(), asset)
}

func (t *HelperStub) owned(ctx context.Context, asset model.Asset) (bool, error) {
	if err := ctx.Err(); err != nil {
		return false, err
	}
	time.Sleep(10 * time.Millisecond)
	return asset.Key != "", nil
}

// Commented has its query in a comment and in a string.
type Commented struct {
	capability.BaseCapability
	client *gitlabClient
}

func (t *Commented) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}
func (t *Commented) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Commented) CheckAffiliation(asset model.Asset) (bool, error) { // want P0202 "Commented"
	// found, err := t.client.Find(ctx, asset.Key)
	const todo = `found, err := t.client.Find(ctx, asset.Key)`
	return todo != "", nil
}

// Stored makes the question and keeps it for later, when nobody asks it.
type Stored struct {
	capability.BaseCapability
	client *gitlabClient
	later  func() error
}

func (t *Stored) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}
func (t *Stored) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Stored) CheckAffiliation(asset model.Asset) (bool, error) { // want P0202 "Stored"
	t.later = func() error {
		if _, err := t.client.Find(context.Background(), asset.Key); err != nil {
			return fmt.Errorf("finding: %w", err)
		}
		return nil
	}
	return true, nil
}

// Simple looks like the platform's check and is none.
type Simple struct {
	capability.BaseCapability
	client *gitlabClient
}

func (t *Simple) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}
func (t *Simple) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Simple) CheckAffiliation(asset model.Asset) (bool, error) { // want P0202 "Simple"
	return t.checkAffiliationSimply(asset)
}

func (t *Simple) checkAffiliationSimply(asset model.Asset) (bool, error) {
	if asset.DNS == "" {
		return false, errors.New("no name")
	}
	return true, nil
}
