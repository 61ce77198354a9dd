package acme

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"time"
)

const requestTimeout = 30 * time.Second

// vendorClient speaks with the vendor's API, version 2.
type vendorClient struct {
	baseURL string
	token   string
	http    *http.Client
}

func newVendorClient(baseURL, token string) *vendorClient {
	return &vendorClient{
		baseURL: baseURL,
		token:   token,
		http:    &http.Client{Timeout: requestTimeout},
	}
}

// WhoAmI tells which account the token belongs to.
func (c *vendorClient) WhoAmI(ctx context.Context) (*account, error) {
	var found account
	if err := c.get(ctx, "/v2/me", nil, &found); err != nil {
		return nil, fmt.Errorf("asking who the token belongs to: %w", err)
	}
	return &found, nil
}

// GetAsset finds an asset of the account by its ID.
func (c *vendorClient) GetAsset(ctx context.Context, id string) (*assetRecord, error) {
	var found assetRecord
	if err := c.get(ctx, "/v2/assets/"+url.PathEscape(id), nil, &found); err != nil {
		return nil, fmt.Errorf("getting asset %s: %w", id, err)
	}
	return &found, nil
}

// ListAssets reads one page of the account's assets; the first one has no token.
func (c *vendorClient) ListAssets(ctx context.Context, token string) (*assetPage, error) {
	query := url.Values{}
	if token != "" {
		query.Set("page_token", token)
	}
	var page assetPage
	if err := c.get(ctx, "/v2/assets", query, &page); err != nil {
		return nil, fmt.Errorf("listing assets: %w", err)
	}
	return &page, nil
}

func (c *vendorClient) get(ctx context.Context, path string, query url.Values, into any) error {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, c.baseURL+path, nil)
	if err != nil {
		return fmt.Errorf("building the request for %s: %w", path, err)
	}
	req.URL.RawQuery = query.Encode()
	req.Header.Set("Authorization", "Bearer "+c.token)

	resp, err := c.http.Do(req)
	if err != nil {
		return fmt.Errorf("requesting %s: %w", path, err)
	}
	defer resp.Body.Close()

	if resp.StatusCode != http.StatusOK {
		return &statusError{path: path, code: resp.StatusCode}
	}
	if err := json.NewDecoder(resp.Body).Decode(into); err != nil {
		return fmt.Errorf("decoding the answer of %s: %w", path, err)
	}
	return nil
}

// statusError is an answer that is not 200.
type statusError struct {
	path string
	code int
}

func (e *statusError) Error() string {
	return fmt.Sprintf("%s answered %d %s", e.path, e.code, http.StatusText(e.code))
}

func isNotFoundError(err error) bool {
	var status *statusError
	return errors.As(err, &status) && status.code == http.StatusNotFound
}
