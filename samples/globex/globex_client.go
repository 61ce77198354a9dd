package globex

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
)

// globexClient speaks with the API of one Globex tenant.
type globexClient struct {
	baseURL string
	key     string
	http    http.Client
}

// Tenant is whom the key belongs to.
func (c *globexClient) Tenant(ctx context.Context) (Tenant, error) {
	var tenant Tenant
	err := c.do(ctx, http.MethodGet, "/tenant", nil, &tenant)
	return tenant, err
}

// Devices reads all devices, page by page.
func (c *globexClient) Devices(ctx context.Context) ([]Device, error) {
	var all []Device
	cursor := ""
	for {
		page, err := c.devicePage(ctx, cursor)
		if err != nil {
			return nil, fmt.Errorf("after cursor %q: %w", cursor, err)
		}
		all = append(all, page.Devices...)
		if page.NextCursor == "" {
			return all, nil
		}
		cursor = page.NextCursor
	}
}

func (c *globexClient) devicePage(ctx context.Context, cursor string) (DevicePage, error) {
	var page DevicePage
	err := c.do(ctx, http.MethodGet, "/devices", url.Values{"cursor": {cursor}}, &page)
	return page, err
}

// Findings reads the open findings of a device.
func (c *globexClient) Findings(ctx context.Context, device string) ([]Finding, error) {
	var list FindingList
	err := c.do(ctx, http.MethodGet, "/devices/"+device+"/findings", nil, &list)
	return list.Findings, err
}

// MarkRead tells Globex that the device's findings were read.
func (c *globexClient) MarkRead(ctx context.Context, device string) (Receipt, error) {
	var receipt Receipt
	err := c.do(ctx, http.MethodPost, "/devices/"+device+"/read", nil, &receipt)
	return receipt, err
}

func (c *globexClient) do(ctx context.Context, method, path string, query url.Values, into any) error {
	req, err := http.NewRequestWithContext(ctx, method, c.baseURL+path+"?"+query.Encode(), nil)
	if err != nil {
		return err
	}
	req.Header.Set("X-Api-Key", c.key)
	resp, err := c.http.Do(req)
	if err != nil {
		return fmt.Errorf("requesting %s: %w", path, err)
	}
	defer resp.Body.Close()
	if err := json.NewDecoder(resp.Body).Decode(into); err != nil {
		return fmt.Errorf("decoding %s: %w", path, err)
	}
	return nil
}
