// Package northwind has a vendor's client as far as the samples use it, for the type checker.
package northwind

import "context"

type Device struct {
	ID       string
	Hostname string
	IPs      []string
	Exposed  bool
}

type DeviceList struct {
	Devices []Device
	Cursor  string
}

type Client struct{ token string }

func NewClient(token string) *Client { return &Client{token: token} }

func (c *Client) Account(ctx context.Context) (string, error) { return c.token, nil }

func (c *Client) FindDevice(ctx context.Context, host string) (*Device, error) { return nil, nil }

func (c *Client) ListDevices(ctx context.Context, cursor string) (*DeviceList, error) {
	return nil, nil
}
