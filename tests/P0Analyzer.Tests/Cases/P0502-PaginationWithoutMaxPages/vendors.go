package vendors

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strconv"

	"github.com/shurcooL/graphql"
	"github.com/vendor/falcon"
	"github.com/vendor/kube"
)

type collector struct {
	http    *http.Client
	graphql *graphql.Client
	falcon  *falcon.Client
	kube    *kube.Client
	baseURL string
}

// Cluster APIs hand out a token named Continue.
func (c *collector) pods(ctx context.Context) (pods []kube.Pod, err error) {
	options := kube.ListOptions{Limit: 500}
	for { // want P0502 ""
		list, err := c.kube.Pods("").List(ctx, options)
		if err != nil {
			return nil, fmt.Errorf("listing pods: %w", err)
		}
		pods = append(pods, list.Items...)
		if list.Continue == "" {
			return pods, nil
		}
		options.Continue = list.Continue
	}
}

// GraphQL: the query is filled, and its cursor goes into the variables.
func (c *collector) issues(ctx context.Context) (int, error) {
	var query struct {
		Issues struct {
			TotalCount int
			PageInfo   struct {
				EndCursor   graphql.String
				HasNextPage bool
			}
		} `graphql:"issues(after: $cursor)"`
	}
	variables := map[string]any{"cursor": (*graphql.String)(nil)}
	for { // want P0502 ""
		if err := c.graphql.Query(ctx, &query, variables); err != nil {
			return 0, fmt.Errorf("querying issues: %w", err)
		}
		if !query.Issues.PageInfo.HasNextPage {
			break
		}
		variables["cursor"] = graphql.NewString(query.Issues.PageInfo.EndCursor)
	}
	return query.Issues.TotalCount, nil
}

// Offset and total come as pointers in the answer's meta data.
func (c *collector) devices(ctx context.Context) error {
	var offset, total int64 = 0, 1
	for offset < total { // want P0502 ""
		answer, err := c.falcon.Hosts.QueryDevices(&falcon.QueryDevicesParams{Context: ctx, Offset: &offset})
		if err != nil {
			return fmt.Errorf("querying devices: %w", err)
		}
		total = *answer.Payload.Meta.Pagination.Total
		offset += int64(len(answer.Payload.Resources))
	}
	return nil
}

type page struct {
	Items []json.RawMessage `json:"items"`
	Meta  struct {
		Page  int `json:"page"`
		Pages int `json:"pages"`
	} `json:"meta"`
}

func (c *collector) get(ctx context.Context, path string, query url.Values, into any) error {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, c.baseURL+path+"?"+query.Encode(), nil)
	if err != nil {
		return fmt.Errorf("making the request: %w", err)
	}
	resp, err := c.http.Do(req)
	if err != nil {
		return fmt.Errorf("asking for %s: %w", path, err)
	}
	defer resp.Body.Close()
	if err := json.NewDecoder(resp.Body).Decode(into); err != nil {
		return fmt.Errorf("reading %s: %w", path, err)
	}
	return nil
}

// A helper that decodes into what it is given.
func (c *collector) assets(ctx context.Context) (all []json.RawMessage, err error) {
	for number := 1; ; number++ { // want P0502 ""
		query := url.Values{}
		query.Set("page", strconv.Itoa(number))
		var got page
		if err := c.get(ctx, "/assets", query, &got); err != nil {
			return nil, err
		}
		all = append(all, got.Items...)
		if got.Meta.Page >= got.Meta.Pages {
			return all, nil
		}
	}
}

// The same, by a cursor in the query.
func (c *collector) findings(ctx context.Context) error {
	query := url.Values{"limit": {"100"}}
	for { // want P0502 ""
		var got struct {
			Next string `json:"next_cursor"`
		}
		if err := c.get(ctx, "/findings", query, &got); err != nil {
			return err
		}
		if got.Next == "" {
			return nil
		}
		query.Set("cursor", got.Next)
	}
}

// A request body that is made anew for each page.
func (c *collector) search(ctx context.Context) error {
	var scroll string
	for { // want P0502 ""
		body, err := json.Marshal(map[string]string{"scroll_id": scroll})
		if err != nil {
			return fmt.Errorf("encoding the search: %w", err)
		}
		req, err := http.NewRequestWithContext(ctx, http.MethodPost, c.baseURL+"/search", bytes.NewReader(body))
		if err != nil {
			return fmt.Errorf("making the request: %w", err)
		}
		resp, err := c.http.Do(req)
		if err != nil {
			return fmt.Errorf("searching: %w", err)
		}
		raw, err := io.ReadAll(resp.Body)
		resp.Body.Close()
		if err != nil {
			return fmt.Errorf("reading the answer: %w", err)
		}
		var answer struct {
			ScrollID string `json:"scroll_id"`
			Hits     []string
		}
		if err := json.Unmarshal(raw, &answer); err != nil {
			return fmt.Errorf("decoding the answer: %w", err)
		}
		if len(answer.Hits) == 0 {
			return nil
		}
		scroll = answer.ScrollID
	}
}

// The link to the next page is part of the answer, and the request is kept.
func (c *collector) alerts(ctx context.Context) error {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, c.baseURL+"/alerts", nil)
	if err != nil {
		return fmt.Errorf("making the request: %w", err)
	}
	for req != nil { // want P0502 ""
		resp, err := c.http.Do(req)
		if err != nil {
			return fmt.Errorf("asking for alerts: %w", err)
		}
		next := resp.Header.Get("X-Next-Page")
		resp.Body.Close()
		if next == "" {
			req = nil
			continue
		}
		if req.URL, err = req.URL.Parse(next); err != nil {
			return fmt.Errorf("reading the link: %w", err)
		}
	}
	return nil
}
