package corvid

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
)

type host struct {
	Name    string
	Address string
	Public  bool
}

type listInput struct {
	Region string
	Token  *string
}

type listOutput struct {
	Hosts     []host
	NextToken *string
}

// hostLister is what the integration needs of the provider.
type hostLister interface {
	Regions(ctx context.Context) ([]string, error)
	List(ctx context.Context, in *listInput) (*listOutput, error)
}

type httpLister struct {
	base string
}

func (l *httpLister) Regions(ctx context.Context) ([]string, error) {
	var regions []string
	err := l.read(ctx, "regions", url.Values{}, &regions)
	if err != nil {
		return nil, fmt.Errorf("regions: %w", err)
	}
	return regions, nil
}

func (l *httpLister) List(ctx context.Context, in *listInput) (*listOutput, error) {
	values := url.Values{"region": {in.Region}}
	if in.Token != nil {
		values.Set("token", *in.Token)
	}
	out := new(listOutput)
	err := l.read(ctx, "hosts", values, out)
	if err != nil {
		return nil, fmt.Errorf("hosts: %w", err)
	}
	return out, nil
}

func (l *httpLister) read(ctx context.Context, what string, values url.Values, into any) error {
	request, err := http.NewRequestWithContext(ctx, "GET", l.base+"/"+what+"?"+values.Encode(), nil)
	if err != nil {
		return fmt.Errorf("request: %w", err)
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return fmt.Errorf("response: %w", err)
	}
	defer response.Body.Close()
	if response.StatusCode >= http.StatusBadRequest {
		return fmt.Errorf("status %d", response.StatusCode)
	}
	if err = json.NewDecoder(response.Body).Decode(into); err != nil {
		err = fmt.Errorf("decoding: %w", err)
	}
	return err
}
