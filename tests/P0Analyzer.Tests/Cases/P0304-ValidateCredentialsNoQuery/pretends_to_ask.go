// Package datadog asks the vendor about its credentials, or only looks at them.
package datadog

import (
	"context"
	"encoding/base64"
	"errors"
	"fmt"
	"net/http"
	"os"
	"regexp"
	"strings"

	"github.com/golang-jwt/jwt/v5"
	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

type NotEmpty struct {
	capability.BaseCapability
	key string
	api *datadogAPI
}

func (t *NotEmpty) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}
func (t *NotEmpty) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.api.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

func (t *NotEmpty) ValidateCredentials() error { // want P0304 "NotEmpty"
	if strings.TrimSpace(t.key) == "" {
		return errors.New("no key")
	}
	return nil
}

type Shape struct {
	capability.BaseCapability
	key string
	api *datadogAPI
}

var keyShape = regexp.MustCompile(`^[0-9a-f]{32}$`)

func (t *Shape) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}
func (t *Shape) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.api.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

func (t *Shape) ValidateCredentials() error { // want P0304 "Shape"
	if !keyShape.MatchString(t.key) {
		return fmt.Errorf("%q is no key", t.key)
	}
	return nil
}

type Env struct {
	capability.BaseCapability
	api *datadogAPI
}

func (t *Env) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}
func (t *Env) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.api.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

func (t *Env) ValidateCredentials() error { // want P0304 "Env"
	if _, ok := os.LookupEnv("DD_API_KEY"); !ok {
		return errors.New("DD_API_KEY is not set")
	}
	return nil
}

type Nothing struct {
	capability.BaseCapability
	api *datadogAPI
}

func (t *Nothing) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}
func (t *Nothing) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.api.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

func (t *Nothing) ValidateCredentials() error { return nil } // want P0304 "Nothing"

type Decodes struct {
	capability.BaseCapability
	token string
	api   *datadogAPI
}

func (t *Decodes) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}
func (t *Decodes) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.api.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

func (t *Decodes) ValidateCredentials() error { // want P0304 "Decodes"
	if _, err := base64.StdEncoding.DecodeString(t.token); err != nil {
		return fmt.Errorf("decoding: %w", err)
	}
	return nil
}

type Helper struct {
	capability.BaseCapability
	key string
	api *datadogAPI
}

func (t *Helper) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}
func (t *Helper) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.api.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

func (t *Helper) ValidateCredentials() error { // want P0304 "Helper"
	return t.check()
}

func (t *Helper) check() error {
	if t.key == "" {
		return errors.New("no key")
	}
	return nil
}

type MakesRequest struct {
	capability.BaseCapability
	api *datadogAPI
}

func (t *MakesRequest) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}
func (t *MakesRequest) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.api.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

func (t *MakesRequest) ValidateCredentials() error { // want P0304 "MakesRequest"
	if _, err := http.NewRequest(http.MethodGet, "https://api.datadoghq.com/api/v1/validate", nil); err != nil {
		return fmt.Errorf("making the request: %w", err)
	}
	return nil
}

type Parses struct {
	capability.BaseCapability
	token string
	api   *datadogAPI
}

func (t *Parses) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}
func (t *Parses) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.api.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

func (t *Parses) ValidateCredentials() error { // want P0304 "Parses"
	if _, err := jwt.ParseWithClaims(t.token, &jwt.RegisteredClaims{}, nil); err != nil {
		return fmt.Errorf("parsing the token: %w", err)
	}
	return nil
}
