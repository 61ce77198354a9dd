// Package bitsight is a whole integration over plain HTTP with a generic client: nothing here is a finding.
package bitsight

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"time"

	"github.com/praetorian-inc/chariot/backend/pkg/model"
	"github.com/praetorian-inc/chariot/backend/pkg/tasks/base"
	"golang.org/x/time/rate"
)

const maxPages = 1000

type VMFilter interface {
	Asset(*model.Asset) bool
	Risk(*model.Risk) bool
}

type statusError struct{ code int }

func (s statusError) Error() string { return "status " + strconv.Itoa(s.code) }

type restClient struct {
	base    *url.URL
	token   string
	http    *http.Client
	limiter *rate.Limiter
}

func newRESTClient(rawURL, token string) (*restClient, error) {
	u, err := url.Parse(rawURL)
	if err != nil {
		return nil, fmt.Errorf("parsing %q: %w", rawURL, err)
	}
	return &restClient{base: u, token: token, http: &http.Client{Timeout: 30 * time.Second}, limiter: rate.NewLimiter(5, 1)}, nil
}

func request[T any](ctx context.Context, c *restClient, method, path string, body any) (out T, err error) {
	if err = c.limiter.Wait(ctx); err != nil {
		return out, fmt.Errorf("rate limit: %w", err)
	}
	var payload io.Reader
	if body != nil {
		data, err := json.Marshal(body)
		if err != nil {
			return out, fmt.Errorf("encoding: %w", err)
		}
		payload = bytes.NewReader(data)
	}
	req, err := http.NewRequestWithContext(ctx, method, c.base.JoinPath(path).String(), payload)
	if err != nil {
		return out, fmt.Errorf("making the request: %w", err)
	}
	req.SetBasicAuth(c.token, "")
	resp, err := c.http.Do(req)
	if err != nil {
		return out, fmt.Errorf("%s %s: %w", method, path, err)
	}
	defer resp.Body.Close()
	if resp.StatusCode >= 400 {
		return out, statusError{resp.StatusCode}
	}
	if err := json.NewDecoder(resp.Body).Decode(&out); err != nil {
		return out, fmt.Errorf("decoding %s: %w", path, err)
	}
	return out, nil
}

type page[T any] struct {
	Results []T    `json:"results"`
	Next    string `json:"next"`
}

type company struct {
	GUID    string   `json:"guid"`
	Name    string   `json:"name"`
	Domains []string `json:"domains"`
}

type BitSight struct {
	base.XYZ
	Filter VMFilter // evidence vmfilter "init"
	rest   *restClient
}

func (b *BitSight) Match(job model.Job) bool { return job.Type == "bitsight" }

func (b *BitSight) Invoke() error {
	if err := b.ValidateCredentials(); err != nil { // evidence validatecredentials "first in Invoke"
		return fmt.Errorf("bitsight: %w", err)
	}
	ctx, cancel := context.WithTimeout(context.Background(), time.Hour)
	defer cancel()
	return b.walk(ctx, func(c company) error {
		for _, domain := range c.Domains {
			asset := model.NewAsset(domain, domain)
			if rejected := b.Filter.Asset(&asset); rejected {
				continue
			}
			b.Job.Send(&asset)                           // evidence vmfilter "use"
			b.Job.Send(asset.Attribute("owner", c.Name)) // evidence vmfilter "use"
			if err := b.risks(ctx, &asset, c.GUID); err != nil {
				return fmt.Errorf("risks of %s: %w", domain, err)
			}
		}
		return nil
	})
}

func (b *BitSight) ValidateCredentials() error {
	if _, err := request[map[string]any](context.Background(), b.rest, http.MethodGet, "/ratings/v1/users/current", nil); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (b *BitSight) CheckAffiliation(ctx context.Context, asset model.Asset) (bool, error) { // evidence checkaffiliation "real API query"
	found, err := request[page[company]](ctx, b.rest, http.MethodGet, "/companies/search?domain="+url.QueryEscape(asset.DNS), nil)
	var status statusError
	switch {
	case errors.As(err, &status) && status.code == http.StatusNotFound:
		return false, nil
	case err != nil:
		return false, fmt.Errorf("searching %s: %w", asset.DNS, err)
	}
	for _, c := range found.Results {
		for _, domain := range c.Domains {
			if domain == asset.DNS {
				return true, nil
			}
		}
	}
	return false, nil
}

func (b *BitSight) walk(ctx context.Context, visit func(company) error) error {
	path := "/portfolio"
	for n := 0; n < maxPages; n++ {
		p, err := request[page[company]](ctx, b.rest, http.MethodGet, path, nil)
		if err != nil {
			return fmt.Errorf("page %d: %w", n, err)
		}
		for _, c := range p.Results {
			if err := visit(c); err != nil {
				return err
			}
		}
		if p.Next == "" {
			break
		}
		path = p.Next
	}
	return nil
}

func (b *BitSight) risks(ctx context.Context, asset *model.Asset, guid string) error {
	findings, err := request[page[struct{ Vector, Severity string }]](ctx, b.rest, http.MethodGet, "/findings/"+guid, nil)
	if err != nil {
		return fmt.Errorf("findings: %w", err)
	}
	for _, f := range findings.Results {
		risk := model.NewRisk(asset, f.Vector)
		risk.Severity = f.Severity
		if b.Filter.Risk(&risk) {
			continue
		}
		b.Job.Send(&risk) // evidence vmfilter "use"
	}
	return nil
}
